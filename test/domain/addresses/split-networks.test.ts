import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangeOf, spellNetwork } from '../../../src/domain/addresses/network.ts';
import { unite } from '../../../src/domain/addresses/sets.ts';
import { mostListed, splitNetworks } from '../../../src/domain/addresses/split-networks.ts';
import { network } from '../arbitraries.ts';
import { readList } from './read-whole.ts';

test.each([
  ['192.0.2.0/24', 26, '4', ['192.0.2.0/26', '192.0.2.64/26', '192.0.2.128/26', '192.0.2.192/26']],
  ['192.0.2.0/24 198.51.100.0/25', 24, '2', ['192.0.2.0/24', '198.51.100.0/25']],
  ['198.51.100.0/23', 24, '2', ['198.51.100.0/24', '198.51.101.0/24']],
  ['2001:db8::/32 192.0.2.0/31', 33, '4', ['2001:db8::/33', '2001:db8:8000::/33', '192.0.2.0/32', '192.0.2.1/32']],
])('%s to /%s is %s networks', (list, prefix, count, expected) => {
  const split = splitNetworks(networksIn(list), prefix);
  expect(split.count).toBe(BigInt(count));
  expect(split.networks.map(spellNetwork)).toEqual(expected);
});

test('everything is counted and 1,024 are listed', () => {
  const split = splitNetworks(networksIn('0.0.0.0/0 ::/0'), 128);
  expect(split.count).toBe((1n << 32n) + (1n << 128n));
  expect(split.networks).toHaveLength(mostListed);
  expect(split.networks.at(-1)).toEqual({ family: 4, address: 1023n, prefix: 32 });
});

test('splitting covers exactly the same addresses', () => {
  fc.assert(
    fc.property(fc.array(network, { maxLength: 3 }), fc.nat(128), (networks, prefix) => {
      const split = splitNetworks(networks, prefix);
      fc.pre(split.count <= BigInt(mostListed));
      expect(split.networks).toHaveLength(Number(split.count));
      expect(unite(split.networks.map(rangeOf))).toEqual(unite(networks.map(rangeOf)));
    }),
  );
});

const networksIn = (list: string) =>
  readList(list).flatMap(({ reading }) => (reading.outcome === 'result' ? reading.networks : []));
