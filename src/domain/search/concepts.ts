import { type Language, type Translation, translate } from './foreign.ts';
import type { Knowledge } from './knowledge.ts';
import { namedServers } from './named-servers.ts';
import { correct } from './spelling.ts';
import { isNoise, isStopWord } from './stop-words.ts';
import { partsOf, readTerms, type Term } from './terms.ts';

/** One way to look for a concept. */
export interface Alternative {
  /** What the engine is asked for; all of its words must be on the page. */
  readonly term: string;
  /** Whether words count that only begin like this: yes, only where the whole word is nowhere, or never. */
  readonly beginnings: 'count' | 'as a last resort' | 'never';
}

/** One thing that the query is about. */
export interface Concept {
  /** All of them are looked for, and the best hit of a page counts. */
  readonly alternatives: readonly Alternative[];
  /** Looked for only where the others find nothing. */
  readonly otherwise: readonly Alternative[];
  /** What it counts among the others: codes more, words that are everywhere less. */
  readonly weight: number;
  /** How many of the alternatives were asked for; the others only mean the same. */
  readonly asked: number;
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
  /** Set where words were read in another language: what they were taken for. */
  readonly foreign: { readonly language: Language; readonly read: string } | undefined;
}

const weights = { code: 2, besideEnhanced: 0.5, noise: 0.3, opening: 0.5 };

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
  if (translationOf(all, knowledge)) return [];
  return all.filter((term) => corrected(term, term === all.at(-1), knowledge) !== term).map(({ flat }) => flat);
}

const translationOf = (terms: readonly Term[], { foreign, vocabulary, isCommon }: Knowledge): Translation | undefined =>
  translate(terms, foreign, (word) => vocabulary.knows(word) || isCommon(word) || isStopWord(word));

/**
 * Reads what a query is about.
 *
 * @param query What `readSearchQuery` gives back.
 * @param mistyped Words to read as the nearest one of the vocabulary, in lower case.
 */
export function understand(query: string, knowledge: Knowledge, mistyped: readonly string[]): Understanding {
  const all = readTerms(query);
  const translation = translationOf(all, knowledge);
  const telling = all.filter((term) => {
    const means = translation?.means.get(term);
    return means ? means.length > 0 : term.kind !== 'word' || !isStopWord(term.text.toLowerCase());
  });
  const terms = telling.length > 0 ? telling : all;
  const isLast = (term: Term): boolean => term === all.at(-1);
  const spelt = terms.map((term) => (mistyped.includes(term.flat) ? corrected(term, isLast(term), knowledge) : term));
  const concepts: Concept[] = translation ? [] : phrasesOf(all, knowledge);
  for (let place = 0; place < spelt.length; ) {
    const means = translation?.means.get(terms[place] as Term);
    const { concept, length } = means ? translated(means, knowledge) : conceptAt(spelt, place, knowledge);
    concepts.push(isBesideEnhanced(terms, place) ? { ...concept, weight: weights.besideEnhanced } : concept);
    place += length;
  }
  return {
    concepts: isMention(all) ? concepts.map((one) => ({ ...one, weight: Math.min(1, one.weight) })) : concepts,
    shown: spelt.map(({ text }) => text).join(' '),
    typed: terms.map(({ text }) => text).join(' '),
    servers: serversIn(concepts, knowledge),
    foreign: translation && {
      language: translation.language,
      read: [...new Set([...translation.means.values()].flatMap(([first]) => first ?? []))].join(', '),
    },
  };
}

/** True for the reply code before an enhanced one: "550 5.1.2" is about 5.1.2, and hundreds of replies begin with 550. */
const isBesideEnhanced = (terms: readonly Term[], place: number): boolean =>
  /^[245]\d\d$/.test(terms[place]?.text ?? '') && terms.some(({ text }) => /^[245](?:\.\d{1,3}){2}$/.test(text));

/**
 * True where codes and addresses are mentioned in a question about something else: "550 or 450" names codes of both
 * classes, "scan to mail gives 530" has a bare code at its end, and an address among words is an example.
 */
function isMention(terms: readonly Term[]): boolean {
  const codes = terms.filter(({ kind }) => kind === 'code').map(({ text }) => text);
  const words = terms.filter(({ kind }) => kind === 'word').length;
  if (new Set(codes.map(([digit]) => digit)).size > 1) return true;
  if (codes.length === 0) return words > 2 && terms.every(({ kind }) => kind !== 'name');
  return words > 2 && terms[0]?.kind !== 'code' && codes.every((code) => !code.includes('.'));
}

/** A word of another language: whatever the pages call it, and what else means that. */
function translated(means: readonly string[], { synonyms }: Knowledge): { concept: Concept; length: number } {
  const own = means.map((one) => plain(one));
  const more = means.flatMap((one) => meaning(synonyms.get(one) ?? [], one));
  const weight = means.some((one) => isNoise(one)) ? weights.noise : 1;
  return { concept: { alternatives: [...own, ...more], otherwise: [], weight, asked: own.length }, length: 1 };
}

/** A word of the language is right, whether or not a page has it. */
function corrected(term: Term, isLast: boolean, { vocabulary, synonyms, isCommon }: Knowledge): Term {
  if (term.kind !== 'word' || synonyms.has(term.flat) || isStopWord(term.flat) || isCommon(term.flat)) return term;
  const better = correct(term.flat, vocabulary, isLast);
  return better === undefined ? term : { ...term, text: better, flat: better };
}

/**
 * "What is …", "which code", "cannot connect": phrases with words that are dropped, which yet say what is looked for. One
 * of such words alone counts less, and where it is about the reader's own things it says nothing.
 */
function phrasesOf(all: readonly Term[], { synonyms }: Knowledge): Concept[] {
  const words = all.map(({ text }) => text.toLowerCase());
  return words.flatMap((word, place): Concept[] => {
    const phrase = `${word} ${words[place + 1]}`;
    const pair = phrase.split(' ');
    const means = synonyms.get(phrase);
    const isOpening = pair.every(isStopWord);
    if (!means || !pair.some(isStopWord)) return [];
    if (isOpening && (place > 0 || words.length < 3 || /^(?:your?|my|our|we)$/.test(words[2] ?? ''))) return [];
    return [{ alternatives: meaning(means, phrase), otherwise: [], weight: isOpening ? weights.opening : 1, asked: 0 }];
  });
}

/** The concept that begins at a place, and how many terms it takes: the longest phrase with a synonym, or one term. */
function conceptAt(spelt: readonly Term[], place: number, knowledge: Knowledge): { concept: Concept; length: number } {
  for (let length = Math.min(longestPhrase, spelt.length - place); length > 1; length -= 1) {
    const words = spelt.slice(place, place + length).map(({ text }) => text.toLowerCase());
    const phrase = words.join(' ');
    const means = knowledge.synonyms.get(phrase);
    const joined = joinedIn(words, knowledge);
    if (!means && joined.length === 0) continue;
    const alternatives = [plain(phrase), ...joined, ...meaning(means ?? [], phrase)];
    return { concept: { alternatives, otherwise: [], weight: 1, asked: 1 + joined.length }, length };
  }
  const term = spelt[place];
  if (term === undefined) return { concept: { alternatives: [], otherwise: [], weight: 0, asked: 0 }, length: 1 };
  return { concept: conceptOf(term, place === spelt.length - 1, knowledge), length: 1 };
}

/** "set receiveconnector" is a cmdlet, "front end" also one word. */
const joinedIn = ([first = '', second = '', ...more]: readonly string[], { vocabulary }: Knowledge): Alternative[] =>
  more.length === 0 && first.length > 2 && vocabulary.words.includes(first + second) ? [plain(first + second)] : [];

function conceptOf(term: Term, isLast: boolean, knowledge: Knowledge): Concept {
  const { flat, kind, text } = term;
  const lower = text.toLowerCase();
  const own = {
    term: text,
    beginnings: beginningsOf(term, isLast, knowledge),
  };
  const alternatives = [own, ...meaning(knowledge.synonyms.get(lower) ?? [], lower)];
  if (kind === 'word' || kind === 'number') {
    return { alternatives, otherwise: [], weight: isNoise(flat) ? weights.noise : 1, asked: 1 };
  }
  if (kind === 'address') {
    const around = blocksAround(text, knowledge.blocks);
    const blocks = knowledge.blocks.map(({ spelling }) => plain(spelling));
    return { alternatives: [own, ...around], otherwise: blocks, weight: weights.code, asked: 1 };
  }
  const parts = kind === 'name' ? partsOf(text).map((part) => correct(part, knowledge.vocabulary, false) ?? part) : [];
  const otherwise = parts.length > 1 ? [plain(parts.join(' '))] : [];
  return { alternatives, otherwise, weight: weights.code, asked: 1 };
}

/**
 * A code or a number is that one and no other, and of what has an exact spelling only the end may still be missing. Short
 * words begin many others. Only the last word may still be typed.
 */
function beginningsOf({ flat, kind }: Term, isLast: boolean, { vocabulary }: Knowledge): Alternative['beginnings'] {
  if (kind === 'code' || kind === 'number') return 'never';
  if (kind === 'name' || kind === 'address') return isLast ? 'as a last resort' : 'never';
  const isBeginning = vocabulary.completes(flat);
  if (!isBeginning) return 'never';
  return flat.length <= 3 || vocabulary.knows(flat) ? 'as a last resort' : 'count';
}

/** The words of a phrase are side by side, unless they do so nowhere. */
const plain = (term: string): Alternative => ({
  term,
  beginnings: term.includes(' ') ? 'as a last resort' : 'count',
});

const meaning = (means: readonly string[], typed: string): Alternative[] =>
  means.filter((one) => one !== typed).map((one) => plain(one));

/** The blocks that an address lies in. */
function blocksAround(text: string, blocks: Knowledge['blocks']): Alternative[] {
  const numbers = text.split(/[./-]/, 4).map(Number);
  const address = [0, 1, 2, 3].reduce((sum, index) => sum * 256 + (numbers[index] || 0), 0);
  return blocks.filter(({ first, last }) => first <= address && address <= last).map(({ spelling }) => plain(spelling));
}

/** A server is named by what was typed, or by what that means ("office 365"). */
function serversIn(concepts: readonly Concept[], { servers }: Knowledge): string[] {
  const words = concepts.flatMap(({ alternatives }) =>
    alternatives.flatMap(({ term }) => term.toLowerCase().split(' ')),
  );
  return namedServers(words, servers);
}
