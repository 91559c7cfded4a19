import { describe, expect, test } from 'vitest';
import { describeNetwork } from '../../../src/domain/addresses/network.ts';
import { readNetwork } from '../../../src/domain/addresses/read-network.ts';
import { spellCount } from '../../../src/domain/addresses/words.ts';
import descriptions from '../cases/addresses/descriptions.json' with { type: 'json' };
import notations from '../cases/addresses/notations.json' with { type: 'json' };

const BLOCKS = [
  { first: '192.0.2.0', last: '192.0.2.255', prefix: '24', mask: '255.255.255.0', wildcard: '0.0.0.255' },
  { first: '203.0.113.64', last: '203.0.113.127', prefix: '26', mask: '255.255.255.192', wildcard: '0.0.0.63' },
  { first: '198.51.96.0', last: '198.51.103.255', prefix: '21', mask: '255.255.248.0', wildcard: '0.0.7.255' },
];

describe.each(BLOCKS)('every way to write $first/$prefix', (block) => {
  test.each(notations.ipv4)('%s', (template, ...notices) => {
    const text = Object.entries(block).reduce(
      (sofar, [name, value]) => sofar.replaceAll(`{${name}}`, value),
      `${template}`,
    );
    expectNetwork(text, `${block.first}/${block.prefix}`, notices);
  });
});

describe.each(Object.entries(notations.ipv6))('every way to write %s', (network, written) => {
  test.each(written)('%s', (text, ...notices) => {
    expectNetwork(`${text}`, network, notices);
  });
});

describe('a network in every notation', () => {
  test.each(descriptions)('$cidr', ({ cidr, count, ...expected }) => {
    const reading = readNetwork(cidr);
    if (reading.outcome !== 'result') throw new Error(`${cidr} was not read`);
    const [network] = reading.networks;
    if (!network) throw new Error(`${cidr} gave no network`);
    const address = expected.first;
    expect(describeNetwork(network)).toEqual({
      mask: undefined,
      wildcard: undefined,
      ...expected,
      address,
      cidr,
      count: BigInt(count),
    });
  });
});

test.each([
  [0n, '0'],
  [999n, '999'],
  [2048n, '2,048'],
  [16_777_216n, '16,777,216'],
])('%s is counted as %s', (count, spelt) => {
  expect(spellCount(count)).toBe(spelt);
});

// Notices about the addresses themselves (special use) depend on the block, not on the way it is written.
function expectNetwork(text: string, network: string, notices: string[]) {
  const reading = readNetwork(text);
  expect(reading).toMatchObject({ outcome: 'result', readAs: network, reason: undefined });
  if (reading.outcome !== 'result') return;
  expect(reading.networks).toHaveLength(1);
  expect(reading.notices.map(({ kind }) => kind).filter((kind) => kind !== 'special-use')).toEqual(notices);
}
