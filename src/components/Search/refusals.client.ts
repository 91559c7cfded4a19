/**
 * What reads refusals in many languages, as a file of its own: it is large, and the first result need not wait for it.
 */
export { matchReply } from '../../domain/answers/match-replies.ts';
export { findRefusal } from '../../domain/refusal/find-refusal.ts';
