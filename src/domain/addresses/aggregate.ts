import type { NamedRange } from './lists.ts';
import type { Network } from './network.ts';
import { type AddressSet, byPlace, networksOf, unite } from './sets.ts';

/** An entry that another one makes superfluous. Both are places in the list, counted from 0. */
export interface Redundant {
  entry: number;
  by: number;
  sentence: string;
}

/**
 * Brings a list to the fewest networks that cover exactly its addresses, and names each entry that lies in another one;
 * of equal entries the first one counts. The order of the entries changes nothing in the networks.
 *
 * @example aggregate(understoodIn([...readEntries('192.0.2.0/24, 192.0.2.7')])).redundant
 *   // [{ entry: 1, by: 0, sentence: '192.0.2.7/32 is already in 192.0.2.0/24.' }]
 * @example aggregate(understoodIn([...readEntries('192.0.2.0/25 192.0.2.128/25')])).networks.map(spellNetwork)
 *   // ['192.0.2.0/24']
 */
export function aggregate(list: readonly NamedRange[]): {
  set: AddressSet;
  networks: Network[];
  redundant: Redundant[];
} {
  const set = unite(list.map(({ range }) => range));
  return { set, networks: networksOf(set), redundant: findRedundant(list) };
}

function findRedundant(list: readonly NamedRange[]): Redundant[] {
  const order = [...list.entries()].sort(([, a], [, b]) => byPlace(a.range, b.range));
  const redundant: Redundant[] = [];
  let outer = order[0];
  for (const [entry, { range, readAs }] of order.slice(1)) {
    if (!outer) break;
    const [by, { range: around, readAs: name }] = outer;
    if (around.family !== range.family || around.last < range.last) outer = [entry, { range, readAs }];
    else {
      const isSame = around.first === range.first && around.last === range.last;
      const sentence = isSame ? `${readAs} is listed more than once.` : `${readAs} is already in ${name}.`;
      redundant.push({ entry, by, sentence });
    }
  }
  return redundant.sort((a, b) => a.entry - b.entry);
}
