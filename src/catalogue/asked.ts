import { isNoise, isStopWord } from '../domain/search/stop-words.ts';
import { fillTokens } from '../tokens.ts';

const files = import.meta.glob<string>('./asked/**/*.txt', { query: '?raw', import: 'default', eager: true });

const lists = new Map(Object.entries(files).map(([file, text]) => [addressOf(file), linesOf(text)]));

const counts = new Map([...lists].map(([address, lines]) => [address, countWords(lines)]));
const everywhere = countWords([...lists.values()].flat());

/** A word belongs to a page that has this part of all lines with it. */
const leastShare = 0.25;

/**
 * What readers type who are best served by a page, in their own words: one line each of the file in `src/catalogue/asked`
 * that is named like the address. Only the index of the search has them.
 *
 * @example askedOf('/undo/').includes('put it back') // true
 */
export const askedOf = (path: string): readonly string[] => lists.get(path) ?? [];

/**
 * Every address that has such a file.
 *
 * @example askedAddresses().includes('/undo/') // true
 */
export const askedAddresses = (): string[] => [...lists.keys()];

/**
 * The words of `askedOf` that tell this page from others: each once, without those that say nothing, and without those that
 * readers of many pages use alike.
 *
 * @example askedWords('/undo/').includes('mail') // false
 */
export function askedWords(path: string): string[] {
  const own = counts.get(path) ?? new Map<string, number>();
  return [...own].filter(([word, count]) => count >= leastShare * (everywhere.get(word) ?? 0)).map(([word]) => word);
}

function addressOf(file: string): string {
  return file.replace(/^.*\/asked/, '').replace(/\.txt$/, '/');
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => fillTokens(line.trim(), 'asked'))
    .filter((line) => line !== '');
}

function countWords(lines: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const line of lines) {
    for (const word of new Set(line.toLowerCase().split(/[^\p{L}\p{N}.'-]+/u))) {
      if (word.length > 1 && !isStopWord(word) && !isNoise(word)) found.set(word, (found.get(word) ?? 0) + 1);
    }
  }
  return found;
}
