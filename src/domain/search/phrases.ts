import { type Alternative, type Concept, conceptOf, meaning, plain } from './concept.ts';
import type { Knowledge } from './knowledge.ts';
import { isNoise, isStopWord } from './stop-words.ts';
import type { Term } from './terms.ts';

/** What two words count that are both dropped otherwise. */
export const openingWeight = 0.2;

/** Longest synonym, in words. */
const longestPhrase = 3;

/**
 * "What is …", "which code", "cannot connect": phrases with words that are dropped, which yet say what is looked for. One
 * of such words alone counts less, and where it is about the reader's own things it says nothing.
 *
 * @example phrasesOf(readTerms('which code to answer'), knowledge)
 */
export function phrasesOf(all: readonly Term[], { synonyms }: Knowledge): OpenPhrase[] {
  const words = all.map(({ text }) => text.toLowerCase());
  const whole = words.flatMap((_, place): OpenPhrase[] => {
    const open = openPhrase(words, place, synonyms) ?? longPhrase(words, place, synonyms);
    return open ? [openOf(open, 1)] : [];
  });
  // "Without a login".
  const bare = words.filter((word) => word !== 'a');
  const pairs = bare.flatMap((word, place): OpenPhrase[] => {
    const phrase = `${word} ${bare[place + 1]}`;
    const pair = phrase.split(' ');
    const means = synonyms.get(phrase);
    const isOpening = pair.every(isStopWord);
    if (!means || !pair.some(isStopWord) || (bare[place - 1] === 'from' && /^wh/.test(word))) return [];
    if (isOpening && (place > 0 || bare.length < 3 || /^(?:your?|my|our|we)$/.test(bare[2] ?? ''))) return [];
    return [openOf({ phrase, means }, isOpening ? openingWeight : 1)];
  });
  return [...whole, ...pairs];
}

/** A phrase beside its words, of which some are dropped, and the others say less than the whole. */
export interface OpenPhrase {
  readonly concept: Concept;
  readonly words: readonly string[];
}

const openOf = ({ phrase, means }: Phrase, weight: number): OpenPhrase => ({
  concept: { alternatives: meaning(means, phrase), otherwise: [], weight, asked: 0 },
  words: phrase.split(' '),
});

type Phrase = { readonly phrase: string; readonly means: readonly string[] };

/** What belongs to a word and may be some words behind it. */
const particles = /^(?:again|back|off|down|out|servers)$/;

/** "The back" is a noun. */
const isNoun = (article: string | undefined, word: string | undefined): boolean => article === 'the' && word === 'back';

/** "Put everything back", "turn our filter off", "between our two servers": up to three words, and what belongs to it. */
function openPhrase(words: readonly string[], place: number, synonyms: Knowledge['synonyms']): Phrase | undefined {
  for (const end of [place + 2, place + 3, place + 4]) {
    const phrase = `${words[place]} ${words[end]}`;
    const isParticle = particles.test(words[end] ?? '') && !isNoun(words[end - 1], words[end]);
    const means = isParticle ? synonyms.get(phrase) : undefined;
    if (means) return { phrase, means };
  }
  return undefined;
}

/** "The way it was": three words or more, most of which are dropped otherwise. */
function longPhrase(words: readonly string[], place: number, synonyms: Knowledge['synonyms']): Phrase | undefined {
  const phrase = words.slice(place, place + longestPhrase);
  const means = phrase.length === longestPhrase && phrase.some(isStopWord) ? synonyms.get(phrase.join(' ')) : undefined;
  return means && { phrase: phrase.join(' '), means };
}

/**
 * The concept that begins at a place, and how many terms it takes: the longest phrase with a synonym, or one term.
 *
 * @example conceptAt(readTerms('office 365'), 0, knowledge)
 */
export function conceptAt(
  spelt: readonly Term[],
  place: number,
  knowledge: Knowledge,
): { concept: Concept; length: number } {
  for (let length = Math.min(longestPhrase, spelt.length - place); length > 1; length -= 1) {
    const words = spelt.slice(place, place + length).map(({ text }) => text.toLowerCase());
    const phrase = words.join(' ');
    const isEnd = place + length === spelt.length;
    const joined = joinedIn(words, knowledge);
    const means =
      knowledge.synonyms.get(phrase) ??
      (joined.length > 0 ? knowledge.synonyms.get(words.join('')) : undefined) ??
      (isEnd ? meansOfBeginning(phrase, knowledge) : undefined);
    if (!means && joined.length === 0) continue;
    const alternatives = [plain(phrase), ...joined, ...meaning(means ?? [], phrase)];
    return { concept: { alternatives, otherwise: [], weight: 1, asked: 1 + joined.length }, length };
  }
  const term = spelt[place];
  if (term === undefined) return { concept: { alternatives: [], otherwise: [], weight: 0, asked: 0 }, length: 1 };
  // One letter behind other words is too little to say how it goes on.
  const isLast = place === spelt.length - 1 && (place === 0 || term.flat.length > 1);
  return { concept: conceptOf(term, isLast, knowledge), length: 1 };
}

/** Of a phrase of which the last word is still being typed, "backup m", what it means when it is complete. */
function meansOfBeginning(phrase: string, { synonyms, vocabulary }: Knowledge): readonly string[] | undefined {
  const last = phrase.slice(phrase.lastIndexOf(' ') + 1);
  if (phrase.length < shortestBeginning || vocabulary.knows(last) || isStopWord(last)) return undefined;
  for (const [typed, means] of synonyms) {
    const begun = [typed, ...means].find((one) => one.startsWith(phrase));
    if (begun) return [...new Set([begun, ...means])];
  }
  return undefined;
}

/** Shorter beginnings are those of too many phrases. */
const shortestBeginning = 7;

/** "set receiveconnector" is a cmdlet, "front end" also one word. */
const joinedIn = ([first = '', second = '', ...more]: readonly string[], { vocabulary }: Knowledge): Alternative[] =>
  more.length === 0 &&
  first.length > 2 &&
  !isNoise(first) &&
  !isNoise(second) &&
  vocabulary.words.includes(first + second)
    ? [plain(first + second)]
    : [];
