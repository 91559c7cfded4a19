import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bitsOf } from '../../../src/domain/addresses/address.ts';
import { bitRows, nibblesOf, spellBoundary } from '../../../src/domain/addresses/bits.ts';
import { networkAround } from '../../../src/domain/addresses/network.ts';
import { address } from '../arbitraries.ts';

test('the bits of an address in a /21, cut at the boundary', () => {
  const inside = 0xc6336407n;
  expect(bitRows(networkAround(4, inside, 21), inside)).toEqual([
    { name: 'address', network: '11000110.00110011.01100', host: '100.00000111' },
    { name: 'mask', network: '11111111.11111111.11111', host: '000.00000000' },
    { name: 'first', network: '11000110.00110011.01100', host: '000.00000000' },
    { name: 'last', network: '11000110.00110011.01100', host: '111.11111111' },
  ]);
});

test.each([
  [0, '', '11000000.00000000.00000010.00000001'],
  [1, '1', '1000000.00000000.00000010.00000001'],
  [7, '1100000', '0.00000000.00000010.00000001'],
  [24, '11000000.00000000.00000010.', '00000001'],
  [25, '11000000.00000000.00000010.0', '0000001'],
  [32, '11000000.00000000.00000010.00000001', ''],
])('a /%s is cut into %j and %j', (prefix, network, host) => {
  expect(bitRows(networkAround(4, 0xc0000201n, prefix), 0xc0000201n)[0]).toEqual({ name: 'address', network, host });
});

test('the boundary in words', () => {
  expect(spellBoundary({ family: 4, address: 0n, prefix: 21 })).toBe('21 network + 11 host');
  expect(spellBoundary({ family: 6, address: 0n, prefix: 0 })).toBe('0 network + 128 host');
});

test('only the hexadecimal digit at the boundary is opened', () => {
  const nibbles = nibblesOf(0x20010db8n << 96n, 30);
  expect(nibbles).toHaveLength(32);
  expect(nibbles.slice(5, 9)).toEqual([
    { digit: 'd', bits: '1101', networkBits: 4 },
    { digit: 'b', bits: '1011', networkBits: 4 },
    { digit: '8', bits: '1000', networkBits: 2 },
    { digit: '0', bits: '0000', networkBits: 0 },
  ]);
});

describe('for every address and prefix', () => {
  test('the pieces are the value of the row, and as long as the prefix says', () => {
    fc.assert(
      fc.property(address, fc.nat(128), ({ family, address: value }, length) => {
        const prefix = Math.min(length, bitsOf(family));
        for (const { name, network, host } of bitRows(networkAround(family, value, prefix), value)) {
          const [left, right] = [network, host].map((text) => text.replaceAll('.', ''));
          expect([left?.length, right?.length]).toEqual([prefix, bitsOf(family) - prefix]);
          expect(`${network}${host}`.split('.').every(({ length: bits }) => bits === 8)).toBe(true);
          if (name === 'address') expect(BigInt(`0b${left}${right}`)).toBe(value);
          if (name === 'mask') expect(`${left}${right}`).toMatch(/^1*0*$/);
        }
      }),
    );
  });

  test('the network bits of the digits add up to the prefix', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: (1n << 128n) - 1n }), fc.nat(128), (value, prefix) => {
        const nibbles = nibblesOf(value, prefix);
        expect(nibbles.reduce((sum, { networkBits }) => sum + networkBits, 0)).toBe(prefix);
        expect(nibbles.filter(({ networkBits }) => networkBits % 4 > 0).length).toBe(prefix % 4 ? 1 : 0);
        expect(BigInt(`0x${nibbles.map(({ digit }) => digit).join('')}`)).toBe(value);
      }),
    );
  });
});
