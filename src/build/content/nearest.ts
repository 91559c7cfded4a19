import { distance } from '../../domain/search/distance.ts';

/**
 * The names that are most like a misspelt one, best first: at most three, and none that is more than a third different.
 *
 * @example nearest('Stepp', ['Steps', 'Step', 'Undo']) // ['Step', 'Steps']
 */
export function nearest(word: string, names: Iterable<string>): string[] {
  const limit = Math.max(1, Math.floor(word.length / 3));
  return [...names]
    .map((name) => ({ name, distance: distance(word.toLowerCase(), name.toLowerCase(), limit) }))
    .filter((one) => one.distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}
