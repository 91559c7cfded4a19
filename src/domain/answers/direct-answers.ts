import { answersOf } from './answers-of.ts';
import type { DirectAnswer } from './direct-answer.ts';
import type { KnownAnswers } from './known-answers.ts';
import { matchReply } from './match-replies.ts';

/**
 * Answers what needs no search: an old link or article number, what is asked of the company, an address, network
 * or mask, an SMTP reply, a cmdlet or another identifier. Several kinds may answer one text; most texts have none. Never throws, whatever the text is.
 *
 * @param server The reader's own server by name, whose guides come first.
 * @example directAnswers('10.0.5.20', { ...readKnownAnswers({}), blocks: ['192.0.2.0/24'] }).map(({ kind }) => kind)
 *   // ['network']
 */
export const directAnswers = (text: string, known: KnownAnswers, server?: string): DirectAnswer[] =>
  answersOf(text, known, matchReply, server);
