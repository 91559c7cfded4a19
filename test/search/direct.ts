import { readFileSync } from 'node:fs';
import { answersOf } from '../../src/domain/answers/answers-of.ts';
import type { DirectAnswer, DirectRow } from '../../src/domain/answers/direct-answer.ts';
import { type KnownAnswers, readKnownAnswers } from '../../src/domain/answers/known-answers.ts';
import { matchReply } from '../../src/domain/answers/match-replies.ts';
import { hasForeignWords, understand } from '../../src/domain/search/concepts.ts';
import { hasOneOf, likelyLanguages, readForeign, readTranslations } from '../../src/domain/search/foreign.ts';
import { readKnowledge } from '../../src/domain/search/knowledge.ts';
import { readLexicon } from '../../src/domain/search/lexicon.ts';
import { readSearchQuery } from '../../src/domain/search/search-query.ts';
import { isStopWord } from '../../src/domain/search/stop-words.ts';
import { type Case, isRight, type Outcome } from './score.ts';

/** A query that was answered above the results with something else than was asked for. */
export interface WrongAnswer {
  readonly query: string;
  /** Where the answers led. */
  readonly led: readonly string[];
}

/** What the built site answers without searching, and what a query in another language says in English. */
export interface Known extends KnownAnswers {
  readonly english: (query: string) => string | undefined;
}

/** Reads what the built site answers without searching. */
export function readKnown(dist: string): Known {
  const read = (name: string) => JSON.parse(readFileSync(dist + name, 'utf8'));
  const knowledge = readKnowledge(
    read('pagefind/knowledge.json'),
    () => read('pagefind/lexicon.json'),
    (start) => read(`pagefind/words-${start}.json`),
  );
  const own = readLexicon(read('pagefind/lexicon.json'));
  const groups = [...own.starts].flatMap((one) => readTranslations(read(`pagefind/words-${one}.json`)));
  const all = readForeign(own.smallWords, groups);
  const isEnglish = (word: string): boolean =>
    knowledge.vocabulary.knows(word) || isStopWord(word) || own.isCommon(word);
  return {
    ...readKnownAnswers(read('direct-answers.json')),
    english: (text) => {
      const query = readSearchQuery(text);
      if (!hasForeignWords(query, knowledge)) return undefined;
      const { languages, unknown } = likelyLanguages(query, own.smallWords, isEnglish);
      const likely = all.filter(({ language }) => languages.includes(language));
      const foreign = likely.filter((one) => unknown.length === 0 || hasOneOf(unknown, one));
      const lexicon = { ...own, foreign };
      return understand(query, knowledge, lexicon, []).foreign?.english;
    },
  };
}

const answersTo = (query: string, known: Known): DirectAnswer[] =>
  answersOf(query, known, matchReply, undefined, known.english(query));

/**
 * Counts the queries that are answered above the results, and gives those whose answer leads to none of the right pages:
 * such an answer is worse than none. A contact is right where `/contact/` is among the pages, a verdict about a network
 * where the page of the network is, and a reason where a reply is. That a pasted rule has only a part of the network, or
 * strangers too, is right wherever it is true: it is about the query, and the rule would cost mail.
 */
export function judgeDirect(cases: readonly Case[], known: Known): { shown: number; wrong: WrongAnswer[] } {
  const answered = cases.flatMap(({ query, pages }) => {
    const answers = answersTo(query, known);
    const led = answers.flatMap(({ kind, rows }) => rows.flatMap((row) => placesOf(kind, row)));
    const isWarning = answers.some(({ rows }) => rows.some((row) => row.isWarning));
    return led.length > 0 ? [{ query, led, isFine: isWarning || led.some((one) => isRight(one, pages)) }] : [];
  });
  return { shown: answered.length, wrong: answered.filter(({ isFine }) => !isFine) };
}

/**
 * A contact is no page: where one was asked for and stands above the results, that is the first place.
 */
export const withContacts = (outcomes: readonly Outcome[], known: Known): Outcome[] =>
  outcomes.map((one) =>
    one.pages.includes('/contact/') && answersTo(one.query, known).some(({ kind }) => kind === 'contact')
      ? { ...one, place: 1 }
      : one,
  );

function placesOf(kind: DirectAnswer['kind'], { address }: DirectRow): string[] {
  if (kind === 'network') return ['/tools/subnet/', '/network/'];
  return [kind === 'contact' && !address.startsWith('/') ? '/contact/' : address.replace(/#.*/, '')];
}
