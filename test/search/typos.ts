import { isStopWord } from '../../src/domain/search/stop-words.ts';
import type { OpenIndex } from './index.ts';

export interface Typo {
  readonly meant: string;
  readonly typed: string;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Queries made of words of the titles, and the same with one letter of one word dropped, doubled, exchanged or swapped.
 * The same for the same index.
 */
export function typosOf(words: number, count: number, { knowledge }: OpenIndex): Typo[] {
  const random = seeded(20_261_125);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const titles = knowledge.pages.map(({ title }) =>
    (title.toLowerCase().match(/(?<![\w.-])[a-z]{5,}(?![\w.-])/g) ?? []).filter((word) => !isStopWord(word)),
  );
  const typos = new Map<string, Typo>();
  for (let tries = 0; typos.size < count && tries < 100 * count; tries += 1) {
    const title = [...new Set(pick(titles))];
    if (title.length < words) continue;
    const start = Math.floor(random() * (title.length - words + 1));
    const meant = title.slice(start, start + words);
    const place = Math.floor(random() * words);
    const typed = meant.map((word, index) => (index === place ? mistype(word, random) : word));
    // A slip may make another word of the language; nobody can tell.
    if (knowledge.vocabulary.knows(typed[place] ?? '')) continue;
    typos.set(typed.join(' '), { meant: meant.join(' '), typed: typed.join(' ') });
  }
  return [...typos.values()];
}

function mistype(word: string, random: () => number): string {
  const place = Math.floor(random() * word.length);
  const letter = letters[Math.floor(random() * letters.length)] ?? 'e';
  const [before, here, after] = [word.slice(0, place), word[place] ?? '', word.slice(place + 1)];
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + after;
    case 1:
      return before + here + letter + after;
    case 2:
      return before + letter + after;
    default:
      return before + after.slice(0, 1) + here + after.slice(1);
  }
}

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
