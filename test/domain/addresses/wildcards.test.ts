import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spellAddress } from '../../../src/domain/addresses/address.ts';
import { isFault } from '../../../src/domain/addresses/fault.ts';
import { rangeToNetworks } from '../../../src/domain/addresses/network.ts';
import { unite } from '../../../src/domain/addresses/sets.ts';
import { explainWildcard, explainWildcardIn } from '../../../src/domain/addresses/wildcards.ts';
import cases from '../cases/addresses/wildcards.json' with { type: 'json' };

test.each(cases)('$address $wildcard', ({ address, wildcard, count, networks, ...expected }) => {
  expect(explainWildcard(address, wildcard)).toEqual({ ...expected, count: BigInt(count), networks: BigInt(networks) });
});

test('count and networks are those of the addresses that match, one by one', () => {
  fc.assert(
    fc.property(fc.nat(0xffff), fc.nat(0xffff), (low, free) => {
      const base = 0xc0000000n;
      const explained = explainWildcard(spellAddress(4, base + BigInt(low)), spellAddress(4, BigInt(free)));
      if (isFault(explained)) throw new Error(explained.message);
      const matching = Array.from({ length: 0x10000 }, (_, one) => one).filter((one) => ((one ^ low) & ~free) === 0);
      const ranges = matching.map((one) => ({
        family: 4 as const,
        first: base + BigInt(one),
        last: base + BigInt(one),
      }));
      expect(explained.count).toBe(BigInt(matching.length));
      expect(explained.networks).toBe(BigInt(unite(ranges).flatMap((one) => rangeToNetworks(one).networks).length));
      expect([explained.first, explained.last]).toEqual(
        [ranges.at(0), ranges.at(-1)].map((one) => spellAddress(4, one?.first ?? 0n)),
      );
    }),
    { numRuns: 30 },
  );
});

test('what is no address is refused with the usual words', () => {
  expect(explainWildcard('192.0.2.256', '0.0.0.255')).toMatchObject({ kind: 'number-too-big' });
  expect(explainWildcard('192.0.2.0', '0.0.255')).toMatchObject({ kind: 'too-few-numbers' });
});

test.each([
  ['192.0.2.1 0.0.0.254', '192.0.2.1 with wildcard 0.0.0.254 matches 128 addresses'],
  ['192.0.2.1 / 255.0.255.0', '192.0.2.1 with wildcard 255.0.255.0 matches 65,536 addresses'],
])('finds the wildcard in %j', (text, beginning) => {
  expect(explainWildcardIn(text)?.sentence.startsWith(beginning)).toBe(true);
});

test.each(['', '255.0.255.0', '192.0.2.1 0.0.0.256', '192.0.2.1/24', 'a b', `${'1'.repeat(100_000)} 0.0.0.1`])(
  'finds no wildcard in %.30j',
  (text) => {
    expect(explainWildcardIn(text)).toBeUndefined();
  },
);
