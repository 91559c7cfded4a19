import fc from 'fast-check';
import { Address4, Address6 } from 'ip-address';
import { describe, expect, test } from 'vitest';
import { spellAddress } from '../../../src/domain/addresses/address.ts';
import { describeNetwork, rangeOf, spellNetwork } from '../../../src/domain/addresses/network.ts';
import { readNetwork, readSingleAddress } from '../../../src/domain/addresses/read-network.ts';
import { address, nearlyNetwork, network } from '../arbitraries.ts';

// `ip-address` is an independent implementation; it knows nothing of this code.
const parse = (family: 4 | 6, text: string) => (family === 4 ? new Address4(text) : new Address6(text));

describe('the ip-address library agrees', () => {
  test('on the spelling of every address', () => {
    fc.assert(
      fc.property(address, ({ family, address: value }) => {
        expect(spellAddress(family, value)).toBe(parse(family, spellAddress(family, value)).correctForm());
        expect(parse(family, spellAddress(family, value)).bigInt()).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });

  test('on first and last address of every network', () => {
    fc.assert(
      fc.property(network, (one) => {
        const theirs = parse(one.family, spellNetwork(one));
        const { first, last } = rangeOf(one);
        expect([theirs.startAddress().bigInt(), theirs.endAddress().bigInt()]).toEqual([first, last]);
        expect(describeNetwork(one).first).toBe(theirs.startAddress().correctForm());
        expect(describeNetwork(one).last).toBe(theirs.endAddress().correctForm());
      }),
      { numRuns: 1000 },
    );
  });

  test('on the mask of every IPv4 prefix', () => {
    for (let prefix = 0; prefix <= 32; prefix += 1) {
      const theirs = new Address4(`0.0.0.0/${prefix}`);
      const ours = describeNetwork({ family: 4, address: 0n, prefix });
      expect(ours.mask).toBe(new Address4(theirs.subnetMask === 0 ? '0.0.0.0' : maskOf(theirs)).correctForm());
    }
  });

  test('that whatever we accept as one address is an address, with the same value', () => {
    fc.assert(
      fc.property(nearlyNetwork, (text) => {
        const reading = readSingleAddress(text);
        const isPlain = !/[-/–−\s]|to|\.\./.test(text.trim());
        if (reading.outcome !== 'result' || !isPlain) return;
        const theirs = parse(text.includes(':') ? 6 : 4, text.trim()).bigInt();
        expect(reading.range.first).toBe(reading.range.family === 4 ? theirs & 0xffffffffn : theirs);
      }),
      { numRuns: 3000 },
    );
  });

  test('that whatever we accept in CIDR form is a network, with the same addresses', () => {
    fc.assert(
      fc.property(nearlyNetwork, (text) => {
        const reading = readNetwork(text);
        if (reading.outcome !== 'result' || !/^[\d.]+\/\d+$/.test(text)) return;
        const theirs = new Address4(text);
        expect(reading.range.first).toBe(theirs.startAddress().bigInt());
        expect(reading.range.last).toBe(theirs.endAddress().bigInt());
      }),
      { numRuns: 3000 },
    );
  });
});

const maskOf = (network: Address4): string =>
  Address4.fromBigInt(network.startAddress().bigInt() ^ network.endAddress().bigInt() ^ 0xffffffffn).address;
