import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, countOf, rangeOf, spellNetwork } from '../../../src/domain/addresses/network.ts';
import { readNetwork } from '../../../src/domain/addresses/read-network.ts';
import { shareOf, surroundingsOf } from '../../../src/domain/addresses/surroundings.ts';
import { range } from '../arbitraries.ts';

test.each([
  [
    '199.89.0.0/21',
    '199.89.0.0/16',
    '2,048 addresses of the 65,536 in 199.89.0.0/16: to open all of it would let in 32 times as many.',
  ],
  [
    '192.0.2.1-192.0.2.3',
    '192.0.0.0/16',
    '3 addresses of the 65,536 in 192.0.0.0/16: to open all of it would let in about 21,845 times as many.',
  ],
  [
    '198.51.0.0/16',
    '198.0.0.0/8',
    '65,536 addresses of the 16,777,216 in 198.0.0.0/8: to open all of it would let in 256 times as many.',
  ],
  [
    '192.0.2.0-198.51.100.0',
    '0.0.0.0/0',
    '104,030,721 addresses of the 4,294,967,296 in 0.0.0.0/0: to open all of it would let in about 41 times as many.',
  ],
  [
    '2001:db8:1:2::/64',
    '2001:db8:1::/48',
    '18,446,744,073,709,551,616 addresses of the 1,208,925,819,614,629,174,706,176 in 2001:db8:1::/48: to open all of it would let in 65,536 times as many.',
  ],
])('%s is in %s', (text, network, sentence) => {
  const around = surroundingsOf(rangeIn(text));
  expect(around && spellNetwork(around.network)).toBe(network);
  expect(around?.sentence).toBe(sentence);
});

test.each(['0.0.0.0/0', '::/0'])('around %s is nothing', (text) => {
  expect(surroundingsOf(rangeIn(text))).toBeUndefined();
});

test('begins and ends where it is drawn', () => {
  expect(surroundingsOf(rangeIn('192.0.64.0/18'))).toMatchObject({ start: 0.25, end: 0.5 });
});

test('an address is placed in the network, or nowhere', () => {
  const network = { family: 4 as const, address: 0xc0000000n, prefix: 16 };
  expect(shareOf(network, 0xc0008000n)).toBe(0.5);
  expect(shareOf(network, 0xc0000000n)).toBe(0);
  expect(shareOf(network, 0xbfffffffn)).toBeUndefined();
  expect(shareOf(network, 0xc0010000n)).toBeUndefined();
});

test('what is around a range contains it and more', () => {
  fc.assert(
    fc.property(range, (one) => {
      const around = surroundingsOf(one);
      fc.pre(around !== undefined);
      const whole = rangeOf(around?.network ?? { family: 4, address: 0n, prefix: 32 });
      expect(contains(whole, one)).toBe(true);
      expect(countOf(whole)).toBeGreaterThan(countOf(one));
      expect(around?.start).toBeLessThanOrEqual(around?.end ?? -1);
    }),
  );
});

function rangeIn(text: string) {
  const reading = readNetwork(text);
  if (reading.outcome !== 'result') throw new Error(text);
  return reading.range;
}
