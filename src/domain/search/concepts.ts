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
  /** All of them are looked for, and the best hit of a page counts. */
  readonly alternatives: readonly Alternative[];
  /** Looked for only where the others find nothing. */
  readonly otherwise: readonly Alternative[];
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

const weights = { synonym: 0.7, correction: 0.9, code: 2, noise: 0.3, opening: 0.5 };

/** Longest synonym, in words. */
const longestPhrase = 3;

/**
 * The words of a query that look mistyped, in lower case. The vocabulary has not every rare word, so the engine is to be
 * asked which of them exist after all.
 *
 * @param query What `readSearchQuery` gives back.
 */
export function doubtfulWords(query: string, knowledge: Knowledge): string[] {
  const all = readTerms(query);
  return all.filter((term) => corrected(term, term === all.at(-1), knowledge) !== term).map(({ flat }) => flat);
}

/**
 * Reads what a query is about.
 *
 * @param query What `readSearchQuery` gives back.
 * @param mistyped Words to read as the nearest one of the vocabulary, in lower case.
 */
export function understand(query: string, knowledge: Knowledge, mistyped: readonly string[]): Understanding {
  const all = readTerms(query);
  const telling = all.filter(({ text, kind }) => kind !== 'word' || !isStopWord(text.toLowerCase()));
  const terms = telling.length > 0 ? telling : all;
  const isLast = (term: Term): boolean => term === all.at(-1);
  const spelt = terms.map((term) => (mistyped.includes(term.flat) ? corrected(term, isLast(term), knowledge) : term));
  const concepts: Concept[] = [];
  const opening = opens(all, knowledge);
  if (opening) concepts.push(opening);
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
  if (term.kind !== 'word' || synonyms.has(term.flat) || isStopWord(term.flat)) return term;
  const better = correct(term.flat, vocabulary, isLast);
  return better === undefined ? term : { ...term, text: better, flat: better };
}

/** "What is …": words that are dropped, and yet say what kind of page is looked for. */
function opens([first, second, ...rest]: readonly Term[], { synonyms }: Knowledge): Concept | undefined {
  const phrase = `${first?.text} ${second?.text}`.toLowerCase();
  const means = rest.length > 0 ? synonyms.get(phrase) : undefined;
  if (!means || !phrase.split(' ').every(isStopWord)) return undefined;
  return { alternatives: meaning(means, phrase), otherwise: [], weight: weights.opening };
}

/** The concept that begins at a place, and how many terms it takes: the longest phrase with a synonym, or one term. */
function conceptAt(
  spelt: readonly Term[],
  place: number,
  typed: readonly Term[],
  knowledge: Knowledge,
): { concept: Concept; length: number } {
  for (let length = Math.min(longestPhrase, spelt.length - place); length > 1; length -= 1) {
    const words = spelt.slice(place, place + length).map(({ text }) => text.toLowerCase());
    const phrase = words.join(' ');
    const means = knowledge.synonyms.get(phrase);
    const joined = joinedIn(words, knowledge);
    if (!means && joined.length === 0) continue;
    const alternatives = [plain(phrase, 1), ...joined, ...meaning(means ?? [], phrase)];
    return { concept: { alternatives, otherwise: [], weight: 1 }, length };
  }
  const term = spelt[place];
  if (term === undefined) return { concept: { alternatives: [], otherwise: [], weight: 0 }, length: 1 };
  return {
    concept: conceptOf(term, { isMended: term !== typed[place], isLast: place === spelt.length - 1 }, knowledge),
    length: 1,
  };
}

/** "set receiveconnector" is a cmdlet, "front end" also one word. */
const joinedIn = ([first = '', second = '', ...more]: readonly string[], { vocabulary }: Knowledge): Alternative[] =>
  more.length === 0 && first.length > 2 && vocabulary.words.includes(first + second) ? [plain(first + second, 1)] : [];

function conceptOf(
  term: Term,
  { isMended, isLast }: { isMended: boolean; isLast: boolean },
  knowledge: Knowledge,
): Concept {
  const { flat, kind, text } = term;
  const lower = text.toLowerCase();
  const own = {
    term: text,
    weight: isMended ? weights.correction : 1,
    beginnings: beginningsOf(term, isLast, knowledge),
  };
  const alternatives = [own, ...meaning(knowledge.synonyms.get(lower) ?? [], lower)];
  if (kind === 'word' || kind === 'number') {
    return { alternatives, otherwise: [], weight: isNoise(flat) ? weights.noise : 1 };
  }
  if (kind === 'address') {
    const around = blocksAround(text, knowledge.blocks);
    const blocks = knowledge.blocks.map(({ spelling }) => plain(spelling, 1));
    return { alternatives: [own, ...around], otherwise: blocks, weight: weights.code };
  }
  const parts = kind === 'name' ? partsOf(text).map((part) => correct(part, knowledge.vocabulary, false) ?? part) : [];
  const otherwise = parts.length > 1 ? [plain(parts.join(' '), 1)] : [];
  return { alternatives, otherwise, weight: weights.code };
}

/**
 * Short words begin many others; only the last word may still be typed; and for a word that the index lacks, the engine
 * takes any that begins a little alike.
 */
function beginningsOf({ flat, kind }: Term, isLast: boolean, { vocabulary }: Knowledge): Alternative['beginnings'] {
  const isBeginning = (isLast || flat.length > 4) && vocabulary.completes(flat);
  if (/^[a-z]{4,}$/.test(flat) && !vocabulary.knows(flat) && !isBeginning) return 'never';
  return flat.length <= 3 || kind !== 'word' ? 'as a last resort' : 'count';
}

/** The words of a phrase stand side by side, unless they do so nowhere. */
const plain = (term: string, weight: number): Alternative => ({
  term,
  weight,
  beginnings: term.includes(' ') ? 'as a last resort' : 'count',
});

const meaning = (means: readonly string[], typed: string): Alternative[] =>
  means.filter((one) => one !== typed).map((one) => plain(one, weights.synonym));

/** The blocks that an address lies in. */
function blocksAround(text: string, blocks: Knowledge['blocks']): Alternative[] {
  const numbers = text.split(/[./-]/, 4).map(Number);
  const address = [0, 1, 2, 3].reduce((sum, index) => sum * 256 + (numbers[index] || 0), 0);
  return blocks
    .filter(({ first, last }) => first <= address && address <= last)
    .map(({ spelling }) => plain(spelling, 1));
}

/** A server is named by its word ("2007", "online") or its name, typed or meant ("office 365"). */
function serversIn(concepts: readonly Concept[], { servers }: Knowledge): string[] {
  const terms = concepts.flatMap(({ alternatives }) => alternatives.map(({ term }) => term.toLowerCase()));
  const isIn = (term: string, name: string, word: string): boolean =>
    term.split(' ').includes(word) || (term.includes(' ') && name.toLowerCase().endsWith(term));
  return servers.filter(({ name, word }) => terms.some((term) => isIn(term, name, word))).map(({ name }) => name);
}
