import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { spellAddress } from '../../../src/domain/addresses/address.ts';
import {
  explainAddressAndMask,
  explainNetwork,
  explainSingleAddress,
} from '../../../src/domain/addresses/explain-network.ts';
import { spellNetwork, spellRange } from '../../../src/domain/addresses/network.ts';
import {
  readValidAddressAndMask,
  readValidNetwork,
  readValidSingleAddress,
} from '../../../src/domain/addresses/read-valid.ts';
import type { Reading } from '../../../src/domain/addresses/reading.ts';
import { address, anyText, nearlyNetwork, network, range } from '../arbitraries.ts';
import refusals from '../cases/addresses/refusals.json' with { type: 'json' };
import wording from '../cases/addresses/wording.json' with { type: 'json' };

vi.setConfig({ testTimeout: 120_000 });

// The short way must give the result of the long way, and nothing where the long way has no result.
const resultOf = (reading: Reading) => (reading.outcome === 'result' ? reading : undefined);

function expectAgreement(text: string) {
  expect([text, readValidNetwork(text)]).toEqual([text, resultOf(explainNetwork(text))]);
  expect([text, readValidSingleAddress(text)]).toEqual([text, resultOf(explainSingleAddress(text))]);
}

function expectPairAgreement(left: string, mask: string) {
  expect([left, mask, readValidAddressAndMask(left, mask)]).toEqual([
    left,
    mask,
    resultOf(explainAddressAndMask(left, mask)),
  ]);
}

const dotted = fc.constantFrom(
  ...['255.255.255.0', '255.255.248.0', '0.0.7.255', '0.0.0.0', '255.255.255.255', '128.0.0.0', '127.255.255.255'],
  ...[
    '225.255.248.0',
    '252.255.0.0',
    '245.255.255.0',
    '192.0.2.1',
    '255.0.255.0',
    '255.255.249.0',
    '1.255.255.255',
    '254.255.0.0',
    '256.255.0.0',
  ],
);
const pieces = fc.oneof(
  network.map(spellNetwork),
  range.map(spellRange),
  address.map(({ family, address: value }) => spellAddress(family, value)),
  dotted,
  fc.constantFrom(
    '192.0.2.0',
    '2001:db8::',
    '::ffff:192.0.2.0',
    '24',
    '/24',
    '08',
    '129',
    '0',
    '1:2:3:4:5:6:7::',
    '::1.2.3.4',
    '1:2:3:4:5:6:1.2.3.4',
    '1::8',
  ),
);
const joints = fc.constantFrom(
  '/',
  ' / ',
  ' ',
  '\t',
  '\n',
  ' mask ',
  ' NETMASK ',
  ' mask',
  '-',
  ' - ',
  '–',
  ' − ',
  ' to ',
  ' To ',
  '..',
  ' .. ',
  '...',
  ',',
  '\u00a0',
  '\ufeff',
  '\u2028',
  '',
);

describe('the short way and the long way agree', () => {
  test.each([...wording, ...refusals].map(({ typed }) => typed))('on %j', (text) => {
    expectAgreement(text);
  });

  test('on two pieces with anything between them', () => {
    fc.assert(
      fc.property(pieces, joints, pieces, (left, joint, right) => expectAgreement(left + joint + right)),
      { numRuns: 6000 },
    );
  });

  test('on one piece, and on three', () => {
    fc.assert(fc.property(pieces, expectAgreement), { numRuns: 2000 });
    fc.assert(
      fc.property(pieces, joints, pieces, joints, pieces, (a, b, c, d, e) => expectAgreement(a + b + c + d + e)),
      { numRuns: 1500 },
    );
  });

  test('on a valid text with one character changed, added or missing', () => {
    const character = fc.constantFrom(...'0129.:/- abfgxo%[]*,\u200b０–');
    fc.assert(
      fc.property(pieces, joints, pieces, character, fc.nat(), fc.nat(1), (left, joint, right, sign, seed, removed) => {
        const text = left + joint + right;
        const at = seed % (text.length + 1);
        expectAgreement(text.slice(0, at) + sign + text.slice(at + removed));
        expectAgreement(text.slice(0, at) + text.slice(at + 1));
      }),
      { numRuns: 2000 },
    );
  });

  test('on any text', () => {
    fc.assert(fc.property(nearlyNetwork, expectAgreement), { numRuns: 2000 });
    fc.assert(fc.property(anyText, expectAgreement), { numRuns: 2000 });
    expectAgreement(`192.0.2.0${' '.repeat(900)}/24`);
    expectAgreement(`192.0.2.0${' '.repeat(1000)}/24`);
  });

  test('on two fields', () => {
    const field = fc.oneof(
      pieces,
      nearlyNetwork,
      pieces.map((text) => ` ${text} `),
      pieces.map((text) => `/${text}`),
    );
    fc.assert(fc.property(field, field, expectPairAgreement), { numRuns: 3000 });
  });
});

test.each([' ', '1', '.', ':', '192.0.2.0', 'to ', '- ', '/'])(
  'a megabyte of %j is no network',
  { timeout: 10_000 },
  (sign) => {
    expect(readValidNetwork(sign.repeat(1_000_000))).toBeUndefined();
    expect(readValidNetwork(sign.repeat(999 / sign.length))).toBeUndefined();
  },
);
