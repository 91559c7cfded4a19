import { describe, expect, test } from 'vitest';
import {
  type AddressRange,
  contains,
  positionIn,
  rangeToNetworks,
  spellNetwork,
} from '../../../src/domain/addresses/network.ts';
import { readNetwork } from '../../../src/domain/addresses/read-network.ts';
import notices from '../cases/addresses/notices.json' with { type: 'json' };
import positions from '../cases/addresses/positions.json' with { type: 'json' };
import ranges from '../cases/addresses/ranges.json' with { type: 'json' };

function rangeFrom(text: string): AddressRange {
  const reading = readNetwork(text);
  if (reading.outcome !== 'result') throw new Error(`${text} was not read`);
  return reading.range;
}

describe('a range becomes the fewest networks, with the reason when there are several', () => {
  test.each(ranges)('$range', ({ range, networks, reason }) => {
    const split = rangeToNetworks(rangeFrom(range));
    expect(split.networks.map(spellNetwork)).toEqual(networks);
    expect(split.reason).toBe(reason);
  });

  test('the worst ranges stay small', () => {
    expect(rangeToNetworks(rangeFrom('0.0.0.1-255.255.255.254')).networks).toHaveLength(62);
    expect(rangeToNetworks(rangeFrom('::1-ffff:ffff:ffff:ffff:ffff:ffff:ffff:fffe')).networks).toHaveLength(254);
  });
});

describe('the place of an address in a block', () => {
  test.each(positions)('$tested in $block', ({ block, tested, ...expected }) => {
    expect(positionIn(rangeFrom(block), rangeFrom(tested))).toEqual(expected);
  });

  test.each(positions)('$tested is contained in $block only when it is inside', ({ block, tested, place }) => {
    expect(contains(rangeFrom(block), rangeFrom(tested))).toBe(place === 'inside');
  });
});

describe('what follows from the addresses is said', () => {
  test.each(notices)('$typed: $kind', ({ typed, kind, message }) => {
    const reading = readNetwork(typed);
    const [first] = reading.outcome === 'result' ? reading.notices : [];
    expect(first).toEqual(kind ? { kind, message } : undefined);
  });
});

test('a private address alone is both one address and private', () => {
  const reading = readNetwork('10.0.5.1');
  expect(reading).toMatchObject({ notices: [{ kind: 'single-address' }, { kind: 'special-use' }] });
});
