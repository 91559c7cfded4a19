/**
 * What is answered without searching, as a file of its own: it reads refusals in many languages, and the first result need not
 * wait for that.
 */
export { directAnswers } from '../../domain/answers/direct-answers.ts';
