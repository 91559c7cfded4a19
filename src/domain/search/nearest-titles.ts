import type { KnownPage } from '../answers/known-answers.ts';
import { distance } from './distance.ts';
import { readSearchQuery } from './search-query.ts';
import { isStopWord } from './stop-words.ts';

/** Words of the query that are looked at. */
const mostWords = 12;

/** Of the letters of the query so many must be in a title, exactly or misspelt: what has less of it is no help. */
const leastPart = 0.5;

/**
 * The pages whose titles are nearest to a query, best first, and none that has less than half of it. A word counts in
 * full where it is in title or badge, less where a word only begins with it or is it misspelt.
 *
 * @param most How many at the most.
 * @param server The reader's own server by name: among equals, its pages come first.
 * @example nearestTitles('lokc down', [{ title: 'Lock down Postfix', path: '/lock-down/postfix/',
 *   badge: undefined }], 5)[0]?.title
 *   // 'Lock down Postfix'
 */
export function nearestTitles(
  text: string,
  pages: readonly (KnownPage | undefined)[],
  most: number,
  server?: string,
): KnownPage[] {
  const all = [...new Set(wordsOf(readSearchQuery(text)))].slice(0, mostWords);
  const telling = all.filter((word) => !isStopWord(word));
  const words = telling.length > 0 ? telling : all;
  const letters = words.join('').length;
  const scored = pages.flatMap((page) => {
    if (!page) return [];
    const titled = wordsOf(`${page.title} ${page.badge ?? ''}`);
    const likenesses = words.map((word) => Math.max(0, ...titled.map((one) => likeness(word, one))));
    const part = words.filter((_, place) => likenesses[place]).join('').length / letters;
    const score = likenesses.reduce((sum, one) => sum + one, 0);
    return score > 0 && part >= leastPart
      ? [{ page, score: score + (server !== undefined && page.badge === server ? 0.1 : 0) }]
      : [];
  });
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ page }) => page);
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);

/** 1 for the same word, 0.8 for its beginning, 0.6 for a slip or, in a long word, two; else 0. */
function likeness(word: string, other: string): number {
  if (word === other) return 1;
  if (word.length > 2 && other.startsWith(word)) return 0.8;
  if (word.length < 4 || other.length < 4) return 0;
  return distance(word, other, word.length < 8 ? 1 : 2) < Number.POSITIVE_INFINITY ? 0.6 : 0;
}
