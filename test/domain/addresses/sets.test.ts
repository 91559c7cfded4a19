import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type AddressRange, rangeOf } from '../../../src/domain/addresses/network.ts';
import { readNetwork } from '../../../src/domain/addresses/read-network.ts';
import {
  type AddressSet,
  includes,
  intersect,
  networksOf,
  sizeOf,
  subtract,
  unite,
} from '../../../src/domain/addresses/sets.ts';
import { range } from '../arbitraries.ts';

vi.setConfig({ testTimeout: 60_000 });

// Few addresses and many ranges, so that all ways of touching and overlapping come up; a plain set of numbers is the model.
const MODEL_SIZE = 24;
const small: fc.Arbitrary<AddressRange> = fc
  .tuple(fc.constantFrom<4 | 6>(4, 6), fc.nat(MODEL_SIZE - 1), fc.nat(MODEL_SIZE - 1))
  .map(([family, a, b]) => ({ family, first: BigInt(Math.min(a, b)), last: BigInt(Math.max(a, b)) }));
const smallLists = fc.array(small, { maxLength: 12 });
const lists = fc.array(range, { maxLength: 12 });

const members = (ranges: readonly AddressRange[]): Set<string> =>
  new Set(
    ranges.flatMap(({ family, first, last }) =>
      Array.from({ length: Number(last - first) + 1 }, (_, offset) => `${family}:${Number(first) + offset}`),
    ),
  );

describe('against a model that lists every address', () => {
  test('unite, subtract and intersect have exactly the right members', () => {
    fc.assert(
      fc.property(smallLists, smallLists, (a, b) => {
        const [inA, inB] = [members(a), members(b)];
        expect(members(unite(a))).toEqual(inA);
        expect(members(subtract(a, b))).toEqual(inA.difference(inB));
        expect(members(intersect(a, b))).toEqual(inA.intersection(inB));
        expect(Number(sizeOf(unite(a)))).toBe(inA.size);
      }),
      { numRuns: 2000 },
    );
  });

  test('includes is true exactly for ranges whose every address is a member', () => {
    fc.assert(
      fc.property(smallLists, small, (list, one) => {
        expect(includes(unite(list), one)).toBe(members([one]).isSubsetOf(members(list)));
      }),
      { numRuns: 2000 },
    );
  });

  test('what comes out is in order, and no two ranges overlap or touch', () => {
    fc.assert(
      fc.property(smallLists, smallLists, (a, b) => {
        for (const set of [unite(a), subtract(a, b), intersect(a, b)]) expectNormal(set);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('ranges of any size', () => {
  test('uniting again changes nothing, in whatever order and however often the ranges come', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const once = unite(list);
        expect(unite(once)).toEqual(once);
        expect(unite([...list].reverse())).toEqual(once);
        expect(unite([...list, ...list])).toEqual(once);
        expect(unite(networksOf(once).map(rangeOf))).toEqual(once);
        expectNormal(once);
      }),
    );
  });

  test('the networks of a set are the fewest: no two could be one', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const networks = networksOf(unite(list));
        for (const [index, { family, address, prefix }] of networks.entries()) {
          const next = networks[index + 1];
          const parent = rangeOf({ family, address, prefix: Math.max(0, prefix - 1) });
          const size = parent.last - parent.first + 1n;
          const isPair = next?.family === family && next.prefix === prefix && next.address === address + size / 2n;
          expect(prefix > 0 && isPair && address % size === 0n).toBe(false);
        }
      }),
    );
  });

  test('a without b shares nothing with b, and together with the common part it is a', () => {
    fc.assert(
      fc.property(lists, lists, (a, b) => {
        const rest = subtract(a, b);
        expect(intersect(rest, b)).toEqual([]);
        expect(unite([...rest, ...intersect(a, b)])).toEqual(unite(a));
      }),
    );
  });

  test('a set includes a range exactly when nothing is left of the range without the set', () => {
    fc.assert(
      fc.property(lists, range, (list, one) => {
        expect(includes(unite(list), one)).toBe(subtract([one], list).length === 0);
      }),
    );
  });
});

test('everything without one address is 32 networks', () => {
  expect(networksOf(subtract([readRange('0.0.0.0/0')], [readRange('192.0.2.7')]))).toHaveLength(32);
  expect(networksOf(subtract([readRange('::/0')], [readRange('2001:db8::1')]))).toHaveLength(128);
});

// How fast, `npm run bench:reading` says; what compares each with each would hang.
test('twenty thousand ranges', { timeout: 10_000 }, () => {
  const many = Array.from({ length: 20_000 }, (_, index) => {
    const first = BigInt((index * 7919) % 20_000) * 3n;
    return { family: 4 as const, first, last: first + 1n };
  });
  expect(unite(many)).toHaveLength(20_000);
  expect(subtract([readRange('0.0.0.0/0')], many)).toHaveLength(20_000);
  expect(intersect(many, many)).toHaveLength(20_000);
});

function expectNormal(set: AddressSet) {
  for (const [index, { family, first, last }] of set.entries()) {
    expect(first <= last).toBe(true);
    const next = set[index + 1];
    if (next) expect(next.family > family || (next.family === family && next.first > last + 1n)).toBe(true);
  }
}

function readRange(text: string): AddressRange {
  const reading = readNetwork(text);
  if (reading.outcome !== 'result') throw new Error(`${text} was not read`);
  return reading.range;
}
