import { describe, expect, test } from 'vitest';
import { readNetwork, readSingleAddress } from '../../../src/domain/addresses/read-network.ts';
import type { Reading } from '../../../src/domain/addresses/reading.ts';
import refusals from '../cases/addresses/refusals.json' with { type: 'json' };
import twoFields from '../cases/addresses/two-fields.json' with { type: 'json' };
import wording from '../cases/addresses/wording.json' with { type: 'json' };
import { readAddressAndMask } from './read-whole.ts';

describe('every row of the wording table', () => {
  test.each(wording)('$row: $typed', (row) => {
    const reading = readNetwork(row.typed, { finished: row.finished ?? true, example: '199.89.0.0/21' });
    expect(reading.outcome).toBe(row.outcome);
    if (reading.outcome === 'result') {
      expect(reading.readAs).toBe(row.readAs);
      expect(reading.notices.map(({ message }) => message)).toEqual([row.message]);
      return;
    }
    expect(reading.message).toBe(row.message);
    if (reading.outcome !== 'refused') return;
    const { start, text } = row.fragment ?? { start: -1, text: '' };
    expect(reading.fragment).toEqual({ start, end: start + text.length });
    expect(labelsAndTexts(reading)).toEqual(row.repairs);
  });
});

describe('further refusals name the real fault', () => {
  test.each(refusals)('$kind: $typed', ({ typed, ...expected }) => {
    expect(shown(typed, readNetwork(typed))).toEqual(expected);
  });
});

describe('two fields name the field at fault', () => {
  test.each(twoFields)('$address with mask $mask', ({ address, mask, field, ...expected }) => {
    const reading = readAddressAndMask(address, mask);
    expect(shown(field === 'address' ? address : mask, reading)).toEqual(expected);
    expect(reading).toHaveProperty('field', field);
  });

  test.each([
    ['192.0.2.0', '255.255.255.128'],
    ['192.0.2.0', '0.0.0.127'],
    [' 192.0.2.0 ', ' 25 '],
    ['192.0.2.0', '/25'],
    ['::ffff:192.0.2.0', '121'],
  ])('%j with mask %j is the network', (address, mask) => {
    expect(readAddressAndMask(address, mask)).toMatchObject({ outcome: 'result', readAs: '192.0.2.0/25' });
  });

  test('both fields empty is no error', () => {
    expect(readAddressAndMask(' ', '').outcome).toBe('empty');
  });

  test('a mask that is being typed is unfinished', () => {
    expect(readAddressAndMask('192.0.2.0', '255.255.2', { finished: false })).toEqual({
      outcome: 'unfinished',
      message: 'A mask has four numbers; this has three so far.',
    });
  });
});

describe('the field for one address', () => {
  test.each(['192.0.2.1', '192.0.2.1/32', '::ffff:192.0.2.1', '192.0.2.1-192.0.2.1'])('takes %s', (text) => {
    expect(readSingleAddress(text)).toMatchObject({ outcome: 'result', readAs: '192.0.2.1/32' });
  });

  test('takes an address that the network field would call a mask', () => {
    expect(readSingleAddress('255.255.248.0')).toMatchObject({ outcome: 'result', readAs: '255.255.248.0/32' });
  });

  test('refuses a network and says how many addresses it has', () => {
    const message = 'This field takes one address, but this has 256.';
    expect(readSingleAddress('192.0.2.0/24')).toMatchObject({ outcome: 'refused', kind: 'not-single', message });
  });

  test('refuses with the same words as the network field', () => {
    expect(readSingleAddress('192.0.2.1:25')).toMatchObject({ kind: 'port', repairs: [{ text: '192.0.2.1' }] });
  });
});

test('a text longer than any network is refused before it is looked at', () => {
  const message = 'This is longer than 1,000 characters, and no network is. Type one network.';
  expect(readNetwork('1'.repeat(1001))).toMatchObject({ outcome: 'refused', kind: 'too-long', message });
  expect(readNetwork(`192.0.2.0${' '.repeat(900)}/24`)).toMatchObject({ outcome: 'result', readAs: '192.0.2.0/24' });
});

test('a long fragment is cut in the message, not in the place', () => {
  const reading = readNetwork(`192.0.2.${'9'.repeat(900)}`);
  expect(reading).toMatchObject({ fragment: { start: 8, end: 908 } });
  expect(reading).toMatchObject({ message: `${'9'.repeat(40)}… is too big: each number goes from 0 to 255.` });
});

test('only a text with several values offers the list', () => {
  expect(readNetwork('192.0.2.0, 192.0.2.1')).toMatchObject({ repairs: [{ action: 'open-list' }] });
  expect(readNetwork('192.0.2')).toMatchObject({ repairs: [] });
  expect(readNetwork('192.0.2.0.')).toMatchObject({ repairs: [{ action: 'replace' }] });
});

const labelsAndTexts = (reading: Reading) =>
  reading.outcome === 'refused' ? reading.repairs.map(({ label, text }) => ({ label, text })) : [];

function shown(typed: string, reading: Reading) {
  if (reading.outcome !== 'refused') return { outcome: reading.outcome };
  const { kind, message, fragment } = reading;
  return {
    kind,
    message,
    fragment: typed.slice(fragment.start, fragment.end),
    repairs: labelsAndTexts(reading),
  };
}
