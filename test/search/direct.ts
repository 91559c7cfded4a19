import { readFileSync } from 'node:fs';
import { answersOf } from '../../src/domain/answers/answers-of.ts';
import type { DirectAnswer, DirectRow } from '../../src/domain/answers/direct-answer.ts';
import { type KnownAnswers, readKnownAnswers } from '../../src/domain/answers/known-answers.ts';
import { matchReply } from '../../src/domain/answers/match-replies.ts';
import { type Case, isRight, type Outcome } from './score.ts';

/** A query that was answered above the results with something else than was asked for. */
export interface WrongAnswer {
  readonly query: string;
  /** Where the answers led. */
  readonly led: readonly string[];
}

/** Reads what the built site answers without searching. */
export const readKnown = (dist: string): KnownAnswers =>
  readKnownAnswers(JSON.parse(readFileSync(`${dist}direct-answers.json`, 'utf8')));

/**
 * Counts the queries that are answered above the results, and gives those whose answer leads to none of the right pages:
 * such an answer is worse than none. A contact is right where `/contact/` is among the pages, a verdict about a network
 * where the page of the network is, and a reason where a reply is. That a pasted rule has only a part of the network, or
 * strangers too, is right wherever it is true: it is about the query, and the rule would cost mail.
 */
export function judgeDirect(cases: readonly Case[], known: KnownAnswers): { shown: number; wrong: WrongAnswer[] } {
  const answered = cases.flatMap(({ query, pages }) => {
    const answers = answersOf(query, known, matchReply);
    const led = answers.flatMap(({ kind, rows }) => rows.flatMap((row) => placesOf(kind, row)));
    const isWarning = answers.some(({ rows }) => rows.some((row) => row.isWarning));
    return led.length > 0 ? [{ query, led, isFine: isWarning || led.some((one) => isRight(one, pages)) }] : [];
  });
  return { shown: answered.length, wrong: answered.filter(({ isFine }) => !isFine) };
}

/**
 * A contact is no page: where one was asked for and stands above the results, that is the first place.
 */
export const withContacts = (outcomes: readonly Outcome[], known: KnownAnswers): Outcome[] =>
  outcomes.map((one) =>
    one.pages.includes('/contact/') && answersOf(one.query, known, matchReply).some(({ kind }) => kind === 'contact')
      ? { ...one, place: 1 }
      : one,
  );

function placesOf(kind: DirectAnswer['kind'], { address }: DirectRow): string[] {
  if (kind === 'network') return ['/tools/subnet/', '/network/'];
  return [kind === 'contact' && !address.startsWith('/') ? '/contact/' : address.replace(/#.*/, '')];
}
