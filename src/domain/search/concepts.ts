import type { Knowledge } from './knowledge.ts';
import { correct } from './spelling.ts';
import { isNoise, isStopWord } from './stop-words.ts';
import { partsOf, readTerms, type Term } from './terms.ts';

/** One way to look for a concept. */
export interface Alternative {
  /** What the engine is asked for; all of its words must be on the page. */
  readonly term: string;
  /** What a hit counts, from 0 to 1. */
  readonly weight: number;
  /** Whether words count that only begin like this: yes, only where the whole word is nowhere, or never. */
  readonly beginnings: 'count' | 'as a last resort' | 'never';
}

/** One thing that the query is about. */
export interface Concept {
  readonly alternatives: readonly Alternative[];
  /** What it counts among the others: codes more, words that stand everywhere less. */
  readonly weight: number;
}

/** A query as it was understood. */
export interface Understanding {
  readonly concepts: readonly Concept[];
  /** The terms that are looked for, corrected, as one text. */
  readonly shown: string;
  /** The same as typed. Differs from `shown` only where a word was corrected. */
  readonly typed: string;
  /** Names of the servers that the query names. */
  readonly servers: readonly string[];
}

const weights = { synonym: 0.7, correction: 0.9, part: 0.6, lastResort: 0.2, code: 2, noise: 0.3 };

/** Longest synonym, in words. */
const longestPhrase = 3;

/**
 * Reads what a query is about.
 *
 * @param query What `readSearchQuery` gives back.
 * @param asTyped True to correct nothing.
 */
export function understand(query: string, knowledge: Knowledge, asTyped: boolean): Understanding {
  const all = readTerms(query);
  const telling = all.filter(({ text, kind }) => kind !== 'word' || !isStopWord(text.toLowerCase()));
  const terms = telling.length > 0 ? telling : all;
  const isLast = (term: Term): boolean => term === all.at(-1);
  const spelt = terms.map((term) => (asTyped ? term : corrected(term, isLast(term), knowledge)));
  const concepts: Concept[] = [];
  for (let place = 0; place < spelt.length; ) {
    const { concept, length } = conceptAt(spelt, place, terms, knowledge);
    concepts.push(concept);
    place += length;
  }
  return {
    concepts,
    shown: spelt.map(({ text }) => text).join(' '),
    typed: terms.map(({ text }) => text).join(' '),
    servers: serversIn(concepts, knowledge),
  };
}

function corrected(term: Term, isLast: boolean, { vocabulary, synonyms }: Knowledge): Term {
  if (term.kind !== 'word' || synonyms.has(term.flat)) return term;
  const better = correct(term.flat, vocabulary, isLast);
  return better === undefined ? term : { ...term, text: better, flat: better };
}

/** The concept that begins at a place, and how many terms it takes: the longest phrase with a synonym, or one term. */
function conceptAt(
  spelt: readonly Term[],
  place: number,
  typed: readonly Term[],
  knowledge: Knowledge,
): { concept: Concept; length: number } {
  for (let length = Math.min(longestPhrase, spelt.length - place); length > 1; length -= 1) {
    const phrase = spelt
      .slice(place, place + length)
      .map(({ text }) => text.toLowerCase())
      .join(' ');
    const means = knowledge.synonyms.get(phrase);
    if (means) return { concept: { alternatives: [plain(phrase, 1), ...meaning(means, phrase)], weight: 1 }, length };
  }
  const term = spelt[place];
  if (term === undefined) return { concept: { alternatives: [], weight: 0 }, length: 1 };
  return { concept: conceptOf(term, term !== typed[place], knowledge), length: 1 };
}

function conceptOf(term: Term, isCorrection: boolean, knowledge: Knowledge): Concept {
  const { flat, kind, text } = term;
  const lower = text.toLowerCase();
  const beginnings = beginningsOf(term, knowledge);
  const alternatives: Alternative[] = [{ term: text, weight: isCorrection ? weights.correction : 1, beginnings }];
  alternatives.push(...meaning(knowledge.synonyms.get(lower) ?? [], lower));
  if (kind === 'address') alternatives.push(...blocksAround(text, knowledge));
  if (kind === 'name') {
    const parts = partsOf(text).map((part) => correct(part, knowledge.vocabulary, false) ?? part);
    if (parts.length > 1) alternatives.push(plain(parts.join(' '), weights.part));
  }
  if (kind === 'word' || kind === 'number') return { alternatives, weight: isNoise(flat) ? weights.noise : 1 };
  return { alternatives, weight: weights.code };
}

/** Short words begin many others; and for a word that the index lacks, the engine takes any that begins a little alike. */
function beginningsOf({ flat, kind }: Term, { vocabulary }: Knowledge): Alternative['beginnings'] {
  if (/^[a-z]{4,}$/.test(flat) && !vocabulary.knows(flat) && !vocabulary.completes(flat)) return 'never';
  return flat.length <= 3 || kind !== 'word' ? 'as a last resort' : 'count';
}

const plain = (term: string, weight: number): Alternative => ({ term, weight, beginnings: 'count' });

const meaning = (means: readonly string[], typed: string): Alternative[] =>
  means.filter((one) => one !== typed).map((one) => plain(one, weights.synonym));

/** The block that an address lies in; for an address outside of all, the blocks as a last resort. */
function blocksAround(text: string, { blocks }: Knowledge): Alternative[] {
  const numbers = text.split(/[./-]/, 4).map(Number);
  const address = [0, 1, 2, 3].reduce((sum, index) => sum * 256 + (numbers[index] || 0), 0);
  const around = blocks.filter(({ first, last }) => first <= address && address <= last);
  if (around.length > 0) return around.map(({ spelling }) => plain(spelling, 1));
  return blocks.map(({ spelling }) => plain(spelling, weights.lastResort));
}

/** A server is named by its word ("2007", "online") or its name, typed or meant ("office 365"). */
function serversIn(concepts: readonly Concept[], { servers }: Knowledge): string[] {
  const terms = concepts.flatMap(({ alternatives }) => alternatives.map(({ term }) => ` ${term.toLowerCase()} `));
  return servers
    .filter(({ name, word }) =>
      terms.some((term) => term.includes(` ${word} `) || name.toLowerCase().endsWith(term.trimEnd())),
    )
    .map(({ name }) => name);
}
