import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aggregate } from '../../../src/domain/addresses/aggregate.ts';
import { understoodIn } from '../../../src/domain/addresses/lists.ts';
import { contains, rangeOf, spellNetwork, spellRange } from '../../../src/domain/addresses/network.ts';
import { unite } from '../../../src/domain/addresses/sets.ts';
import { network, range } from '../arbitraries.ts';
import cases from '../cases/addresses/aggregates.json' with { type: 'json' };
import { readList } from './read-whole.ts';

const named = fc.oneof(
  network.map((one) => ({ range: rangeOf(one), readAs: spellNetwork(one) })),
  range.map((one) => ({ range: one, readAs: spellRange(one) })),
);
const lists = fc.array(named, { maxLength: 15 });

test.each(cases)('$list', ({ list, networks, redundant }) => {
  const result = aggregate(understoodIn(readList(list)));
  expect(result.networks.map(spellNetwork)).toEqual(networks);
  expect(result.redundant.map(({ sentence }) => sentence)).toEqual(redundant);
});

describe('properties', () => {
  test('the networks are exactly the addresses of the list', () => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(unite(aggregate(list).networks.map(rangeOf))).toEqual(unite(list.map(({ range: one }) => one)));
      }),
    );
  });

  test('aggregating the result again, or the list in another order, gives the same', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const { networks } = aggregate(list);
        const again = networks.map((one) => ({ range: rangeOf(one), readAs: spellNetwork(one) }));
        expect(aggregate(again)).toMatchObject({ networks, redundant: [] });
        expect(aggregate([...list].reverse()).networks).toEqual(networks);
      }),
    );
  });

  test('an entry is redundant exactly when another holds all of it, and that other one is not', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const { redundant } = aggregate(list);
        const expected = list.flatMap(({ range: one }, index) => {
          const isHeld = list.some(
            ({ range: other }, at) => at !== index && contains(other, one) && (at < index || !contains(one, other)),
          );
          return isHeld ? [index] : [];
        });
        expect(redundant.map(({ entry }) => entry)).toEqual(expected);
        for (const { entry, by } of redundant) {
          expect(contains(list[by]?.range ?? fail(), list[entry]?.range ?? fail())).toBe(true);
          expect(expected).not.toContain(by);
        }
      }),
    );
  });
});

const fail = (): never => {
  throw new Error('There is no such entry.');
};
