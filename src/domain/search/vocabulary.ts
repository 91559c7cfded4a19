import { lightStem } from './stem.ts';

/** The words of the index, to tell a word that exists from one that was mistyped. */
export interface Vocabulary {
  /** All words, sorted. */
  readonly words: readonly string[];
  /** True for a word of the index, and for another form of one. */
  readonly knows: (word: string) => boolean;
  /** True when a word of the index begins like this. */
  readonly completes: (beginning: string) => boolean;
  /** True for a word that stands on many pages. */
  readonly isCommon: (word: string) => boolean;
}

/** On so many pages stands a word that counts as common. */
const commonFrom = 10;

/** Tells how many letters a word shares with the one before it. More are not shared. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/**
 * Writes words as one short text: each as a digit for the letters it shares with the word before, the rest, and a dot
 * where it is common. Of several forms of a word the most frequent stands for all.
 *
 * @param frequencies On how many pages each word stands. Words of other signs than a to z are left out.
 * @example packVocabulary(new Map([['connect', 3], ['connector', 40]])) // 'AconnectHor.'
 */
export function packVocabulary(frequencies: ReadonlyMap<string, number>): string {
  const forms = new Map<string, string>();
  for (const [word, count] of frequencies) {
    if (!/^[a-z]+$/.test(word)) continue;
    const stem = lightStem(word);
    const other = forms.get(stem);
    const others = frequencies.get(other ?? '') ?? 0;
    if (other === undefined || count > others || (count === others && word < other)) forms.set(stem, word);
  }
  let before = '';
  return [...forms.values()]
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < digits.length - 1 && shared < before.length && before[shared] === word[shared]) shared += 1;
      before = word;
      return `${digits[shared]}${word.slice(shared)}${(frequencies.get(word) ?? 0) >= commonFrom ? '.' : ''}`;
    })
    .join('');
}

/** Reads what `packVocabulary` wrote. Text of another form gives other words, never an error. */
export function readVocabulary(packed: string): Vocabulary {
  const words: string[] = [];
  const common = new Set<string>();
  const stems = new Set<string>();
  let before = '';
  for (const [, digit = '', rest = '', mark] of packed.matchAll(/([A-Z0-9])([a-z]*)(\.?)/g)) {
    const word = before.slice(0, digits.indexOf(digit)) + rest;
    words.push(word);
    stems.add(lightStem(word));
    if (mark) common.add(word);
    before = word;
  }
  return {
    words,
    knows: (word) => stems.has(lightStem(word)),
    completes: (beginning) => words[firstFrom(words, beginning)]?.startsWith(beginning) ?? false,
    isCommon: (word) => common.has(word),
  };
}

/** Place of the first of the sorted words that does not stand before this one. */
function firstFrom(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
