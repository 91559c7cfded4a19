import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AddressRange } from '../../../src/domain/addresses/network.ts';
import {
  compareRanges,
  type Overlap,
  overlapsBetween,
  partialOverlaps,
} from '../../../src/domain/addresses/overlaps.ts';
import { readNetwork } from '../../../src/domain/addresses/read-network.ts';
import { intersect } from '../../../src/domain/addresses/sets.ts';
import { network, range } from '../arbitraries.ts';
import comparisons from '../cases/addresses/comparisons.json' with { type: 'json' };

const small: fc.Arbitrary<AddressRange> = fc
  .tuple(fc.constantFrom<4 | 6>(4, 6), fc.nat(15), fc.nat(15))
  .map(([family, a, b]) => ({ family, first: BigInt(Math.min(a, b)), last: BigInt(Math.max(a, b)) }));
const lists = fc.array(small, { maxLength: 10 });

describe('overlaps of two lists', () => {
  test('are exactly the pairs that share addresses, with what they share', () => {
    fc.assert(
      fc.property(lists, lists, (left, right) => {
        const expected = left.flatMap((a) => right.filter((b) => intersect([a], [b]).length).map((b) => key(a, b)));
        const found = [...overlapsBetween(left, right)];
        expect(found.map(({ left: a, right: b }) => key(a, b)).sort()).toEqual(expected.sort());
        for (const { left: a, right: b, shared } of found) expect([shared]).toEqual(intersect([a], [b]));
      }),
      { numRuns: 1000 },
    );
  });

  test('are never partial between networks', () => {
    fc.assert(
      fc.property(fc.array(network), fc.array(network), (left, right) => {
        const rangesOf = (networks: typeof left) => networks.map((one) => rangeOfNetwork(one));
        for (const { relation } of overlapsBetween(rangesOf(left), rangesOf(right)))
          expect(relation).not.toBe('partial');
      }),
    );
  });

  test('come one by one, so that the first of a hundred million costs little', () => {
    const everything = Array.from({ length: 10_000 }, () => rangeNamed('0.0.0.0/0'));
    const first: IteratorResult<Overlap> = overlapsBetween(everything, everything).next();
    expect(first.value).toMatchObject({ relation: 'same' });
  });
});

describe('partial overlaps of one list', () => {
  test('are exactly the pairs of which neither contains the other', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const expected = list.flatMap((a, index) =>
          list
            .slice(index + 1)
            .filter((b) => compareRanges(a, b, ['', '']).relation === 'partial')
            .map((b) => [key(a, b), key(b, a)].sort().join()),
        );
        const found = [...partialOverlaps(list)].map(({ left, right }) =>
          [key(left, right), key(right, left)].sort().join(),
        );
        expect(found.sort()).toEqual(expected.sort());
      }),
      { numRuns: 1000 },
    );
  });

  test('are found in ten thousand nested ranges without looking at every pair', { timeout: 10_000 }, () => {
    const nested = Array.from({ length: 10_000 }, (_, index) => ({
      family: 4 as const,
      first: BigInt(index),
      last: BigInt(100_000 - index),
    }));
    expect([...partialOverlaps(nested)]).toEqual([]);
  });
});

describe('two blocks compared', () => {
  test.each(comparisons)('$a and $b: $relation', ({ a, b, relation, sentence }) => {
    expect(compareRanges(rangeNamed(a), rangeNamed(b), [a, b])).toMatchObject({ relation, sentence });
  });

  test('the other way round it is the same, seen from the other side', () => {
    const seenFromThere: Record<string, string> = { inside: 'contains', contains: 'inside' };
    fc.assert(
      fc.property(range, range, (a, b) => {
        const here = compareRanges(a, b, ['a', 'b']);
        const there = compareRanges(b, a, ['b', 'a']);
        expect(there.relation).toBe(seenFromThere[here.relation] ?? here.relation);
        expect(there.shared).toEqual(here.shared);
      }),
    );
  });
});

const key = (a: AddressRange, b: AddressRange): string =>
  [a, b].map(({ family, first, last }) => `${family}:${first}-${last}`).join(' ');

const rangeOfNetwork = (one: { family: 4 | 6; address: bigint; prefix: number }): AddressRange => ({
  family: one.family,
  first: one.address,
  last: one.address + (1n << BigInt((one.family === 4 ? 32 : 128) - one.prefix)) - 1n,
});

function rangeNamed(text: string): AddressRange {
  const reading = readNetwork(text);
  if (reading.outcome !== 'result') throw new Error(`${text} was not read`);
  return reading.range;
}
