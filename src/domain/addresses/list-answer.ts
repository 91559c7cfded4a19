import { aggregate } from './aggregate.ts';
import { type ListEntry, type NamedRange, understoodIn } from './lists.ts';
import { type AddressRange, type Network, nameRange, spellNetwork } from './network.ts';
import { compareRanges, overlapsBetween } from './overlaps.ts';
import { type AddressSet, intersect, networksOf, sizeOf, subtract } from './sets.ts';
import { type Warning, warningsAbout } from './warnings.ts';
import { spellAmount } from './words.ts';

/** What the calculator shows of a list, ready to print. */
export interface ListAnswer {
  sentence: string;
  set: AddressSet;
  networks: Network[];
  /** Sentences about entries that change nothing. */
  redundant: string[];
  warnings: Warning[];
}

/**
 * Brings a list, without the addresses of a second one, to the fewest networks, and says what is worth knowing about it.
 *
 * @example answerList([...readEntries('192.0.2.0/24')], [...readEntries('192.0.2.128/25')]).sentence
 *   // '1 entry without 1 exception comes to 1 network with 128 addresses.'
 */
export function answerList(entries: readonly ListEntry[], exceptions: readonly ListEntry[]): ListAnswer {
  const [list, without] = [understoodIn(entries), understoodIn(exceptions)];
  const whole = aggregate(list);
  const set = subtract(
    whole.set,
    without.map(({ range }) => range),
  );
  const networks = networksOf(set);
  const idle = without.filter(({ range }) => intersect([range], whole.set).length === 0);
  return {
    sentence: sentenceOf(list.length, without.length, networks.length, sizeOf(set)),
    set,
    networks,
    redundant: [
      ...whole.redundant.map(({ sentence }) => sentence),
      ...idle.map(({ readAs }) => `${readAs} takes nothing away: none of it is in the list.`),
    ],
    warnings: without.length ? warningsAfter(list, set) : warningsAbout(list),
  };
}

function sentenceOf(entries: number, exceptions: number, networks: number, addresses: bigint): string {
  if (!entries) return '';
  const but = exceptions ? ` without ${spellAmount(BigInt(exceptions), 'exception', 'exceptions')}` : '';
  const from = spellAmount(BigInt(entries), 'entry', 'entries') + but;
  const come = entries === 1 ? 'comes' : 'come';
  if (!networks) return `${from} ${come} to nothing: every address is taken away.`;
  const to = spellAmount(BigInt(networks), 'network', 'networks');
  return `${from} ${come} to ${to} with ${spellAmount(addresses, 'address', 'addresses')}.`;
}

// What a server gets is what is left; that entries overlap is true of them as they were typed.
const warningsAfter = (list: readonly NamedRange[], set: AddressSet): Warning[] => [
  ...warningsAbout(set.map((range) => ({ range, readAs: nameRange(range) }))),
  ...warningsAbout(list).filter(({ kind }) => kind === 'partial-overlap'),
];

/** How two lists lie to each other. */
export interface ListComparison {
  sentence: string;
  shared: string[];
  /** One sentence for each pair that has addresses in common; `isPartial` where neither contains the other. */
  pairs: { sentence: string; isPartial: boolean }[];
  /** True when there are more pairs than `pairs` holds. */
  isCut: boolean;
}

const mostPairs = 100;

/**
 * Compares two lists: the addresses that both have, and which entries they come from.
 *
 * @example compareLists([...readEntries('192.0.2.0/24')], [...readEntries('192.0.2.128-192.0.3.9')]).shared
 *   // ['192.0.2.128/25']
 */
export function compareLists(entries: readonly ListEntry[], others: readonly ListEntry[]): ListComparison {
  const [left, right] = [understoodIn(entries), understoodIn(others)];
  const names = new Map([...left, ...right].map(({ range, readAs }) => [range, readAs]));
  const a = left.map(({ range }) => range);
  const b = right.map(({ range }) => range);
  const shared = intersect(a, b);
  const pairs: ListComparison['pairs'] = [];
  let isCut = false;
  for (const pair of overlapsBetween(a, b)) {
    isCut = pairs.length === mostPairs;
    if (isCut) break;
    const { sentence } = compareRanges(pair.left, pair.right, [
      names.get(pair.left) ?? nameRange(pair.left),
      names.get(pair.right) ?? nameRange(pair.right),
    ]);
    pairs.push({ sentence, isPartial: pair.relation === 'partial' });
  }
  return { sentence: comparisonOf(a, b, shared), shared: networksOf(shared).map(spellNetwork), pairs, isCut };
}

function comparisonOf(a: readonly AddressRange[], b: readonly AddressRange[], shared: AddressSet): string {
  const [first, second] = [a[0], b[0]];
  if (!first || !second) return '';
  if (a.length === 1 && b.length === 1)
    return compareRanges(first, second, [nameRange(first), nameRange(second)]).sentence;
  if (!shared.length) return 'The two lists have nothing in common.';
  const [here, there] = [subtract(a, b).length, subtract(b, a).length];
  const common = `The two lists share ${spellAmount(sizeOf(shared), 'address', 'addresses')}`;
  if (!here && !there) return `${common}: they are the same.`;
  if (!here) return `${common}: all of the first list is in the second.`;
  return there ? `${common}; each has others of its own.` : `${common}: all of the second list is in the first.`;
}
