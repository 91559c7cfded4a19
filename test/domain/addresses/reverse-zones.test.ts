import fc from 'fast-check';
import { Address4, Address6 } from 'ip-address';
import { expect, test } from 'vitest';
import { spellAddress } from '../../../src/domain/addresses/address.ts';
import { readNetwork } from '../../../src/domain/addresses/read-network.ts';
import { reverseZones } from '../../../src/domain/addresses/reverse-zones.ts';
import { address, network } from '../arbitraries.ts';
import cases from '../cases/addresses/reverse-zones.json' with { type: 'json' };

test.each(cases)('$network', ({ network: text, zones, note }) => {
  const reading = readNetwork(text);
  const [only] = reading.outcome === 'result' ? reading.networks : [];
  expect(only && reverseZones(only)).toEqual({ zones, note });
});

test('the ip-address library agrees on the name of every address', () => {
  fc.assert(
    fc.property(address, ({ family, address: value }) => {
      const text = spellAddress(family, value);
      const theirs = family === 4 ? new Address4(text) : new Address6(text);
      const [name] = reverseZones({ family, address: value, prefix: family === 4 ? 32 : 128 }).zones;
      expect(`${name}.`).toBe(theirs.reverseForm());
    }),
  );
});

test('there are never more than 128 zones, and the first address has its name below the first of them', () => {
  fc.assert(
    fc.property(network, (one) => {
      const { zones } = reverseZones(one);
      expect(zones.length).toBeGreaterThan(0);
      expect(zones.length).toBeLessThanOrEqual(128);
      const [name = ''] = reverseZones({ ...one, prefix: one.family === 4 ? 32 : 128 }).zones;
      expect(name.endsWith(zones[0] ?? '?')).toBe(true);
    }),
  );
});
