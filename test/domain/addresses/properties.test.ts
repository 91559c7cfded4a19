import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { bitsOf, spellAddress } from '../../../src/domain/addresses/address.ts';
import { rangeOf, rangeToNetworks, spellNetwork, spellRange } from '../../../src/domain/addresses/network.ts';
import { readNetwork, readSingleAddress } from '../../../src/domain/addresses/read-network.ts';
import type { Reading } from '../../../src/domain/addresses/reading.ts';
import { address, anyText, nearlyNetwork, network, range } from '../arbitraries.ts';
import { readAddressAndMask } from './read-whole.ts';

// Thousands of texts take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const isMapped = ({ family, address: value }: { family: number; address: bigint }) =>
  family === 6 && value >> 32n === 0xffffn;

// Names such as 225.255.248.0 are kept for masks when they stand alone.
const isBareMask = (text: string) => /^255\.|^2[2-5]\d\.255\./.test(text);

describe('a range as networks', () => {
  test('covers exactly the range, in order and without overlap', () => {
    fc.assert(
      fc.property(range, (whole) => {
        let next = whole.first;
        for (const part of rangeToNetworks(whole).networks.map(rangeOf)) {
          expect(part.first).toBe(next);
          next = part.last + 1n;
        }
        expect(next).toBe(whole.last + 1n);
      }),
    );
  });

  test('has no host bits and no two networks that could merge', () => {
    fc.assert(
      fc.property(range, (whole) => {
        const { networks } = rangeToNetworks(whole);
        for (const [index, { family, address: first, prefix }] of networks.entries()) {
          const size = 1n << BigInt(bitsOf(family) - prefix);
          expect(first % size).toBe(0n);
          const next = networks[index + 1];
          expect(next?.prefix === prefix && first % (2n * size) === 0n).toBe(false);
        }
      }),
    );
  });

  test('gives a reason exactly when there are several', () => {
    fc.assert(
      fc.property(range, (whole) => {
        const { networks, reason } = rangeToNetworks(whole);
        expect(reason === undefined).toBe(networks.length === 1);
      }),
    );
  });
});

describe('what is spelled is read back', () => {
  test('addresses', () => {
    fc.assert(
      fc.property(address, (one) => {
        const first = isMapped(one) ? one.address & 0xffffffffn : one.address;
        expect(readSingleAddress(spellAddress(one.family, one.address))).toMatchObject({
          range: { first, last: first },
        });
      }),
    );
  });

  test('networks', () => {
    fc.assert(
      fc.property(network, (one) => {
        fc.pre(!isMapped(one));
        const text = spellNetwork(one);
        expect(readNetwork(text)).toMatchObject({
          outcome: 'result',
          readAs: text,
          networks: [one],
          range: rangeOf(one),
        });
      }),
    );
  });

  test('ranges, whose canonical text gives the same addresses again', () => {
    fc.assert(
      fc.property(range, (whole) => {
        fc.pre(whole.family === 4);
        const reading = readNetwork(spellRange(whole));
        expect(reading).toMatchObject({ outcome: 'result', range: whole });
        if (reading.outcome === 'result') expect(readNetwork(reading.readAs)).toMatchObject({ range: whole });
      }),
    );
  });
});

describe('any text at all', () => {
  test('ends in one of the outcomes, in each of the fields, and never throws', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.boolean(), (text, other, finished) => {
        expectSound(text, readNetwork(text, { finished }));
        expectSound(text, readSingleAddress(text, { finished }));
        const both = readAddressAndMask(text, other, { finished });
        expectSound(both.outcome === 'refused' && both.field === 'mask' ? other : text, both);
      }),
      { numRuns: 1000 },
    );
  });

  test('is only unfinished while somebody types', () => {
    fc.assert(
      fc.property(nearlyNetwork, (text) => {
        expect(readNetwork(text).outcome).not.toBe('unfinished');
      }),
    );
  });

  test('is never read with an odd character in it, whatever the character', () => {
    const odd = fc.constantFrom(
      '\u200b',
      '\u00ad',
      '\ufeff',
      '\u202e',
      '\u0000',
      '\u3164',
      '\u{e0061}',
      '０',
      '٠',
      '𝟎',
      'Ο',
    );
    fc.assert(
      fc.property(network, odd, fc.nat(), (one, character, seed) => {
        const text = spellNetwork(one);
        const at = seed % (text.length + 1);
        expect(readNetwork(text.slice(0, at) + character + text.slice(at)).outcome).toBe('refused');
      }),
    );
  });

  test('every repair that says "Use" is read, or is a mask that only lacks its address', () => {
    fc.assert(
      fc.property(nearlyNetwork, (text) => {
        const reading = readNetwork(text);
        if (reading.outcome !== 'refused') return;
        for (const repair of reading.repairs.filter(({ label }) => label.startsWith('Use'))) {
          const next = readNetwork(repair.text);
          expect(next.outcome === 'result' || (next.outcome === 'refused' && next.kind === 'mask-alone')).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('while somebody types', () => {
  test('no beginning of a valid text is called wrong', () => {
    const texts = fc.oneof(
      network.map(spellNetwork),
      range.map(spellRange),
      network.filter(({ family }) => family === 4).map((one) => `${spellAddress(4, one.address)} mask 255.255.224.0`),
      fc.constantFrom('192.0.2.0 0.0.7.255', '192.0.2.9-192.0.2.255', '192.0.2.0 to 192.0.2.9', '192.0.2.0..192.0.2.9'),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (let length = 1; length <= text.length; length += 1) {
          const { outcome } = readNetwork(text.slice(0, length), { finished: false });
          expect([text.slice(0, length), outcome]).not.toContain('refused');
        }
      }),
      { numRuns: 40 },
    );
  });

  test('every address alone is read, except those that can only be masks', () => {
    fc.assert(
      fc.property(address, ({ family, address: value }) => {
        const text = spellAddress(family, value);
        if (!isBareMask(text)) expect(readNetwork(text).outcome).toBe('result');
      }),
    );
  });
});

function expectSound(text: string, reading: Reading) {
  expect(['empty', 'unfinished', 'result', 'refused']).toContain(reading.outcome);
  if (reading.outcome === 'result') {
    expect(reading.range.first <= reading.range.last).toBe(true);
    return;
  }
  expect(reading.message.length).toBeGreaterThan(10);
  expect(reading.message.length).toBeLessThan(400);
  if (reading.outcome !== 'refused') return;
  const { start, end } = reading.fragment;
  expect(start >= 0 && start <= end && end <= text.length).toBe(true);
}
