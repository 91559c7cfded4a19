import { lightStem } from './stem.ts';

/** The words of the index, to tell a word that exists from one that was mistyped. */
export interface Vocabulary {
  /** All words, sorted. */
  readonly words: readonly string[];
  /** The letters of each word, as lettersOf() gives them. */
  readonly letters: readonly number[];
  /** True for a word of the index, and for another form of one. */
  readonly knows: (word: string) => boolean;
  /** True when a word of the index begins like this, or one that means such a word. */
  readonly completes: (beginning: string) => boolean;
  /** True when a word of the index begins like this. */
  readonly isInIndex: (beginning: string) => boolean;
}

/** Tells how many letters a word shares with the one before it. More are not shared. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/**
 * Writes words as one short text: each as a digit for the letters it shares with the word before, and the rest.
 *
 * @param words In any order. Those of other signs than a to z are left out.
 * @example packVocabulary(['connector', 'connect']) // 'AconnectHor'
 */
export function packVocabulary(words: Iterable<string>): string {
  let before = '';
  return [...words]
    .filter((word) => /^[a-z]+$/.test(word))
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < digits.length - 1 && shared < before.length && before[shared] === word[shared]) shared += 1;
      before = word;
      return `${digits[shared]}${word.slice(shared)}`;
    })
    .join('');
}

/**
 * Reads what `packVocabulary` wrote. Text of another form gives other words, never an error.
 *
 * @param more Words besides that mean some of the index, of letters a to z.
 * @example readVocabulary(packVocabulary(['connector', 'connect'])).words // ['connect', 'connector']
 */
export function readVocabulary(packed: string, more: readonly string[] = []): Vocabulary {
  const words: string[] = [];
  const stems = new Set<string>();
  let before = '';
  for (const [, digit = '', rest = ''] of packed.matchAll(/([A-Z0-9])([a-z]*)/g)) {
    const word = before.slice(0, digits.indexOf(digit)) + rest;
    words.push(word);
    before = word;
  }
  const own = words.toSorted();
  words.push(...more);
  words.sort();
  for (const word of words) stems.add(lightStem(word));
  const begins = (sorted: readonly string[], beginning: string): boolean =>
    sorted[firstFrom(sorted, beginning)]?.startsWith(beginning) ?? false;
  return {
    words,
    letters: words.map(lettersOf),
    knows: (word) => stems.has(lightStem(word)),
    completes: (beginning) => begins(words, beginning),
    isInIndex: (beginning) => begins(own, beginning),
  };
}

/**
 * Which letters a word has, one bit for each of a to z.
 *
 * @example lettersOf('abba') // 0b11
 */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) - 97);
  return letters;
}

/** Place of the first of the sorted words that does not come before this one. */
function firstFrom(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
