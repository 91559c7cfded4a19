import type { KnownPage } from '../answers/known-answers.ts';
import { readSearchQuery } from './search-query.ts';

/** Words of the query that are looked at. */
const mostWords = 12;

/** From here on two words are taken for the same one, misspelt. */
const leastLikeness = 0.5;

/**
 * The pages whose titles are nearest to a query, best first; none that has nothing of it. A word counts in full where
 * it is in title or badge, less where a word only begins with it or resembles it.
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
  const words = [...new Set(wordsOf(readSearchQuery(text)))].slice(0, mostWords);
  const scored = pages.flatMap((page) => {
    if (!page) return [];
    const titled = wordsOf(`${page.title} ${page.badge ?? ''}`);
    const score = words.reduce((sum, word) => sum + Math.max(0, ...titled.map((one) => likeness(word, one))), 0);
    return score > 0 ? [{ page, score: score + (server !== undefined && page.badge === server ? 0.1 : 0) }] : [];
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

/** 1 for the same word, 0.8 for its beginning, less for one that shares most pairs of letters (Dice), else 0. */
function likeness(word: string, other: string): number {
  if (word === other) return 1;
  if (word.length > 2 && other.startsWith(word)) return 0.8;
  if (word.length < 4 || other.length < 4) return 0;
  const [left, right] = [pairsOf(word), pairsOf(other)];
  const shared = left.filter((pair) => right.includes(pair)).length;
  const alike = (2 * shared) / (left.length + right.length);
  return alike >= leastLikeness ? 0.7 * alike : 0;
}

const pairsOf = (word: string): string[] => Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
