import type { EngineHit } from './engine.ts';

/** What a page gains by having all pairs of words of the query side by side. */
const neighboursWeight = 0.6;

/**
 * Of the pairs of words of the query that any page has, the part that each page has, from 0 to 1, by rarity.
 *
 * @param pairs The pages that have each pair.
 * @param total How many pages there are.
 * @example neighboursOf([[{ id: 'a', score: 1, isAbout: false }], []], 10).get('a') // 1
 */
export function neighboursOf(pairs: readonly (readonly EngineHit[])[], total: number): Map<string, number> {
  const gained = new Map<string, number>();
  let everything = 0;
  for (const hits of pairs) {
    if (hits.length === 0) continue;
    const rarity = Math.log(1 + Math.max(total, hits.length) / hits.length);
    everything += rarity;
    for (const { id } of hits) gained.set(id, (gained.get(id) ?? 0) + rarity);
  }
  return new Map([...gained].map(([id, sum]) => [id, sum / everything]));
}

/**
 * Scores of pages with what they gain: a page where words of the query are side by side, as they are in the query, is more
 * likely about them.
 *
 * @param shares What `neighboursOf` gives back.
 * @example withNeighbours(new Map([['a', 2], ['b', 2]]), new Map([['a', 1]])).get('a') // 3.2
 */
export const withNeighbours = (
  scores: ReadonlyMap<string, number>,
  shares: ReadonlyMap<string, number>,
): Map<string, number> =>
  new Map([...scores].map(([id, score]) => [id, score * (1 + neighboursWeight * (shares.get(id) ?? 0))]));
