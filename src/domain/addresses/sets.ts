import type { Family } from './address.ts';
import { type AddressRange, contains, countOf, type Network, rangeToNetworks } from './network.ts';

/**
 * A set of addresses: ranges in order, IPv4 before IPv6, that neither overlap nor touch. The same addresses always
 * give the same ranges. Only `unite`, `subtract` and `intersect` build one; each takes O(n log n) steps in the number
 * of ranges, whatever their size.
 */
export type AddressSet = readonly AddressRange[];

/**
 * All addresses that are in at least one of the ranges.
 *
 * @example unite([{ family: 4, first: 0n, last: 9n }, { family: 4, first: 5n, last: 20n }])
 *   // [{ family: 4, first: 0n, last: 20n }]
 */
export function unite(ranges: readonly AddressRange[]): AddressSet {
  const united: AddressRange[] = [];
  for (const range of [...ranges].sort(byPlace)) {
    const last = united.at(-1);
    if (last?.family !== range.family || range.first > last.last + 1n) united.push({ ...range });
    else if (range.last > last.last) last.last = range.last;
  }
  return united;
}

/**
 * All addresses of `ranges` that are in none of `without`.
 *
 * @example subtract([{ family: 4, first: 0n, last: 20n }], [{ family: 4, first: 5n, last: 9n }])
 *   // [{ family: 4, first: 0n, last: 4n }, { family: 4, first: 10n, last: 20n }]
 */
export function subtract(ranges: readonly AddressRange[], without: readonly AddressRange[]): AddressSet {
  const holes = unite(without);
  const left: AddressRange[] = [];
  let next = 0;
  for (const { family, first, last } of unite(ranges)) {
    let start = first;
    for (let hole = holes[next]; hole && isBefore(hole, family, last + 1n); hole = holes[next]) {
      if (hole.family === family && hole.last >= start) {
        if (hole.first > start) left.push({ family, first: start, last: hole.first - 1n });
        start = hole.last + 1n;
        if (start > last) break;
      }
      next += 1;
    }
    if (start <= last) left.push({ family, first: start, last });
  }
  return left;
}

/**
 * All addresses that are in both.
 *
 * @example intersect([{ family: 4, first: 0n, last: 9n }], [{ family: 4, first: 5n, last: 20n }])
 *   // [{ family: 4, first: 5n, last: 9n }]
 */
export function intersect(ranges: readonly AddressRange[], others: readonly AddressRange[]): AddressSet {
  const [left, right] = [unite(ranges), unite(others)];
  const shared: AddressRange[] = [];
  for (let [l, r] = [0, 0]; ; ) {
    const [a, b] = [left[l], right[r]];
    if (!a || !b) return shared;
    const common = sharedBy(a, b);
    if (common) shared.push(common);
    if (a.family < b.family || (a.family === b.family && a.last < b.last)) l += 1;
    else r += 1;
  }
}

/**
 * The fewest networks that cover exactly the set, in order.
 *
 * @example networksOf([{ family: 4, first: 0n, last: 2n }]).map(spellNetwork) // ['0.0.0.0/31', '0.0.0.2/32']
 */
export const networksOf = (set: AddressSet): Network[] => set.flatMap((range) => rangeToNetworks(range).networks);

/**
 * True when every address of the range is in the set.
 *
 * @example includes([{ family: 4, first: 0n, last: 9n }], { family: 4, first: 9n, last: 10n }) // false
 */
export const includes = (set: AddressSet, range: AddressRange): boolean => {
  // The last range that starts at or before this one is the only candidate.
  let [low, high] = [0, set.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const candidate = set[middle];
    if (candidate && isBefore(candidate, range.family, range.first + 1n)) low = middle + 1;
    else high = middle;
  }
  const candidate = set[low - 1];
  return candidate !== undefined && contains(candidate, range);
};

/**
 * Number of addresses in a set, both families together.
 *
 * @example sizeOf([{ family: 4, first: 0n, last: 9n }, { family: 6, first: 1n, last: 1n }]) // 11n
 */
export const sizeOf = (set: AddressSet): bigint => set.reduce((sum, range) => sum + countOf(range), 0n);

/**
 * Orders by family, then by first address, the wider one first: a range follows those that contain it.
 *
 * @example byPlace({ family: 4, first: 0n, last: 255n }, { family: 4, first: 0n, last: 9n }) // -1
 */
export const byPlace = (a: AddressRange, b: AddressRange): number =>
  a.family - b.family || compare(a.first, b.first) || compare(b.last, a.last);

const compare = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

const isBefore = (range: AddressRange, family: Family, address: bigint): boolean =>
  range.family < family || (range.family === family && range.first < address);

/**
 * The addresses that two ranges have in common, or nothing.
 *
 * @example sharedBy({ family: 4, first: 0n, last: 9n }, { family: 4, first: 5n, last: 20n })
 *   // { family: 4, first: 5n, last: 9n }
 */
export function sharedBy(left: AddressRange, right: AddressRange): AddressRange | undefined {
  const first = left.first > right.first ? left.first : right.first;
  const last = left.last < right.last ? left.last : right.last;
  return left.family === right.family && first <= last ? { family: left.family, first, last } : undefined;
}
