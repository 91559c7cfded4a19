import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spellAddress } from '../../../src/domain/addresses/address.ts';
import { addressPattern } from '../../../src/domain/addresses/address-pattern.ts';
import { contains, type Network, networkAround, rangeOf } from '../../../src/domain/addresses/network.ts';
import { readValidNetwork } from '../../../src/domain/addresses/read-valid.ts';

const ipv4 = fc.bigInt({ min: 0n, max: 0xffffffffn });
const patternOf = (text: string) => {
  const [network] = readValidNetwork(text)?.networks ?? [];
  return network && addressPattern(network);
};

test.each([
  ['199.89.0.0/21', '\\b199\\.89\\.[0-7]\\.[0-9]{1,3}\\b'],
  ['192.0.2.7/32', '\\b192\\.0\\.2\\.7\\b'],
  ['192.0.2.16/28', '\\b192\\.0\\.2\\.(1[6-9]|2[0-9]|3[0-1])\\b'],
  ['192.0.2.250/31', '\\b192\\.0\\.2\\.25[0-1]\\b'],
  ['0.0.0.0/0', '\\b[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\b'],
  ['2001:db8::/32', undefined],
])('%s', (network, pattern) => {
  expect(patternOf(network)).toBe(pattern);
});

test('fits an address exactly when it is in the network', () => {
  const near = fc.tuple(ipv4, fc.integer({ min: 0, max: 32 }), ipv4, fc.integer({ min: -2, max: 2 }));
  fc.assert(
    fc.property(near, ([address, prefix, other, step]) => {
      const network: Network = networkAround(4, address, prefix);
      const { first, last } = rangeOf(network);
      const pattern = new RegExp(addressPattern(network) ?? '', 'u');
      for (const value of [other, first + BigInt(step), last + BigInt(step)]) {
        if (value < 0n || value > 0xffffffffn) continue;
        const isInside = contains(rangeOf(network), { family: 4, first: value, last: value });
        expect(pattern.test(`client=${spellAddress(4, value)}, x`)).toBe(isInside);
      }
    }),
    { numRuns: 500 },
  );
});
