import { spellAddress } from './address.ts';
import { type AddressRange, contains, countOf } from './network.ts';
import { byPlace, sharedBy } from './sets.ts';
import { spellAmount } from './words.ts';

/** Two ranges, the addresses that both have, and how they lie to each other. */
export interface Overlap {
  left: AddressRange;
  right: AddressRange;
  shared: AddressRange;
  /** `partial` overlaps are those that Exchange refuses on receive connectors: neither range contains the other. */
  relation: 'same' | 'inside' | 'contains' | 'partial';
}

/**
 * The pairs of one range from each list that have addresses in common, found one by one: there may be as many as the
 * product of both lengths, so take as many as you can show. `left` is always from the first list.
 *
 * @example [...overlapsBetween([{ family: 4, first: 0n, last: 9n }], [{ family: 4, first: 5n, last: 20n }])][0]?.shared
 *   // { family: 4, first: 5n, last: 9n }
 */
export function* overlapsBetween(ranges: readonly AddressRange[], others: readonly AddressRange[]): Generator<Overlap> {
  const queue = [
    ...ranges.map((range) => ({ range, isLeft: true })),
    ...others.map((range) => ({ range, isLeft: false })),
  ].sort((a, b) => byPlace(a.range, b.range));
  let open: { left: AddressRange[]; right: AddressRange[] } = { left: [], right: [] };
  for (const { range, isLeft } of queue) {
    const stillOpen = (one: AddressRange) => one.family === range.family && one.last >= range.first;
    open = isLeft ? { ...open, right: open.right.filter(stillOpen) } : { ...open, left: open.left.filter(stillOpen) };
    for (const other of isLeft ? open.right : open.left) {
      const overlap = isLeft ? overlapOf(range, other) : overlapOf(other, range);
      if (overlap) yield overlap;
    }
    (isLeft ? open.left : open.right).push(range);
  }
}

/**
 * The pairs of one list that overlap only partly, found one by one. Networks never do; ranges may.
 *
 * @example [...partialOverlaps([{ family: 4, first: 0n, last: 9n }, { family: 4, first: 5n, last: 20n }])][0]?.relation
 *   // 'partial'
 */
export function* partialOverlaps(ranges: readonly AddressRange[]): Generator<Overlap> {
  const open: AddressRange[] = []; // by last address, the highest first
  for (const range of [...ranges].sort(byPlace)) {
    for (let end = open.at(-1); end && (end.family !== range.family || end.last < range.first); end = open.at(-1))
      open.pop();
    let at = open.length;
    for (let other = open[at - 1]; other && other.last < range.last; other = open[at - 1]) {
      const overlap = overlapOf(other, range);
      if (overlap) yield overlap;
      at -= 1;
    }
    open.splice(at, 0, range);
  }
}

/**
 * How two ranges lie to each other, as relation and as sentence. Exact for both families.
 *
 * @example compareRanges({ family: 4, first: 0n, last: 9n }, { family: 4, first: 10n, last: 20n }, ['The first', 'the second'])
 *   // { relation: 'touching', shared: undefined, sentence: 'The first and the second have nothing in common; they touch.' }
 */
export function compareRanges(left: AddressRange, right: AddressRange, names: [string, string]): Comparison {
  const [a, b] = names;
  if (left.family !== right.family) {
    return {
      relation: 'apart',
      shared: undefined,
      sentence: `${a} is IPv${left.family} and ${b} is IPv${right.family}: they have nothing in common.`,
    };
  }
  const overlap = overlapOf(left, right);
  if (!overlap) {
    const [lower, upper] = left.first < right.first ? [left, right] : [right, left];
    const gap = upper.first - lower.last - 1n;
    const between = gap === 0n ? 'they touch' : `${spellAmount(gap, 'address lies', 'addresses lie')} between them`;
    return {
      relation: gap === 0n ? 'touching' : 'apart',
      shared: undefined,
      sentence: `${a} and ${b} have nothing in common; ${between}.`,
    };
  }
  const { relation, shared } = overlap;
  const { first, last } = shared;
  const common =
    first === last
      ? `only ${spellAddress(shared.family, first)}`
      : `${spellAddress(shared.family, first)} to ${spellAddress(shared.family, last)} (${spellAmount(countOf(shared), 'address', 'addresses')})`;
  const sentences = {
    same: `${a} and ${b} are the same addresses.`,
    inside: `${a} is inside ${b}, which has ${spellAmount(countOf(right) - countOf(left), 'address', 'addresses')} more.`,
    contains: `${a} contains ${b} and has ${spellAmount(countOf(left) - countOf(right), 'address', 'addresses')} more.`,
    partial: `${a} and ${b} overlap partly: they share ${common}.`,
  };
  return { relation, shared, sentence: sentences[relation] };
}

/** The answer of `compareRanges`. */
export interface Comparison {
  relation: Overlap['relation'] | 'touching' | 'apart';
  shared: AddressRange | undefined;
  sentence: string;
}

function overlapOf(left: AddressRange, right: AddressRange): Overlap | undefined {
  const shared = sharedBy(left, right);
  if (!shared) return undefined;
  const [isInside, isAround] = [contains(right, left), contains(left, right)];
  const relation = isInside && isAround ? 'same' : isInside ? 'inside' : isAround ? 'contains' : 'partial';
  return { left, right, shared, relation };
}
