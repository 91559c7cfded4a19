import { bitsOf } from './address.ts';
import type { NamedRange } from './lists.ts';
import { type AddressRange, countOf, spellNetwork, spellRange } from './network.ts';
import { partialOverlaps } from './overlaps.ts';
import { unite } from './sets.ts';
import { type SpecialUse, specialUseOf } from './special-use.ts';
import { spellAmount, spellCount } from './words.ts';

/** Something to know about a list before a server gets it. `entries` are places in the list, counted from 0. */
export interface Warning {
  kind: 'everyone' | 'very-wide' | 'special-use' | 'partial-overlap';
  message: string;
  entries: number[];
}

/** Partial overlaps can be as many as the square of the list; so many are named. */
const mostOverlaps = 20;

/**
 * What an allow-list would do that its author may not expect: let everyone in, let in more than an IPv4 /8 or an IPv6
 * /16 in one piece, let in addresses that never send mail from the Internet, or be refused by Exchange.
 *
 * @example warningsAbout(understoodIn([...readEntries('0.0.0.0/1 128.0.0.0/1')])).map(({ kind }) => kind)
 *   // ['everyone']
 */
export const warningsAbout = (list: readonly NamedRange[]): Warning[] => [
  ...findWide(list),
  ...findSpecial(list),
  ...findPartial(list),
];

function findWide(list: readonly NamedRange[]): Warning[] {
  return unite(list.map(({ range }) => range)).flatMap((range): Warning[] => {
    const { family } = range;
    const count = countOf(range);
    if (count <= 1n << (family === 4 ? 24n : 112n)) return [];
    const entries = list.flatMap(({ range: one }, index) =>
      one.family === family && range.first <= one.first && one.last <= range.last ? [index] : [],
    );
    if (count === 1n << BigInt(bitsOf(family))) {
      const message = `This list contains every IPv${family} address: it lets everyone in and locks nothing.`;
      return [{ kind: 'everyone', message, entries }];
    }
    const size = spellAmount(count, 'address', 'addresses');
    const message = `${spellRange(range)} is very wide: it lets in ${size}. Check that you mean it.`;
    return [{ kind: 'very-wide', message, entries }];
  });
}

function findSpecial(list: readonly NamedRange[]): Warning[] {
  const groups = new Map<string, { special: SpecialUse; entries: number[] }>();
  for (const [index, { range }] of list.entries()) {
    const special = specialUseOf(range);
    // A very wide entry reaches into everything; that it is wide is the warning.
    if (!special || (!special.isWhole && countOf(range) > 1n << (range.family === 4 ? 24n : 112n))) continue;
    const key = `${spellNetwork(special.network)} ${special.isWhole}`;
    const group = groups.get(key) ?? { special, entries: [] };
    groups.set(key, group);
    group.entries.push(index);
  }
  return [...groups.values()].map(({ special, entries }) => {
    const first = list[entries[0] ?? 0]?.readAs;
    const more = entries.length - 1;
    const who = more ? `${first} and ${spellCount(BigInt(more))} more` : first;
    const name = spellNetwork(special.network);
    const verb = special.isWhole ? (more ? 'are in' : 'is in') : more ? 'reach into' : 'reaches into';
    const message = who === name ? `${name} is ${special.use}.` : `${who} ${verb} ${name}, which is ${special.use}.`;
    return { kind: 'special-use', message, entries };
  });
}

function findPartial(list: readonly NamedRange[]): Warning[] {
  const places = new Map(list.map(({ range }, index): [AddressRange, number] => [range, index]).reverse());
  const warnings: Warning[] = [];
  for (const { left, right } of partialOverlaps(list.map(({ range }) => range))) {
    if (warnings.length === mostOverlaps) break;
    const entries = [left, right].flatMap((range) => places.get(range) ?? []);
    const [a, b] = entries.map((index) => list[index]?.readAs);
    const message = `${a} and ${b} overlap only partly. Exchange refuses that on the receive connectors of one server.`;
    warnings.push({ kind: 'partial-overlap', message, entries });
  }
  return warnings;
}
