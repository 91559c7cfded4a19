import { describe, expect, test } from 'vitest';
import { readDateTime, spellDuration, spellTime } from '../../../src/domain/headers/date-time.ts';

const read = (text: string) => {
  const time = readDateTime(text);
  return time === undefined ? undefined : spellTime(time);
};

describe('a date is read as RFC 5322 has it, and put into UTC', () => {
  test.each([
    ['Tue, 24 Nov 2026 10:15:08 +0000 (UTC)', '2026-11-24 10:15:08 UTC'],
    ['Tue, 24 Nov 2026 10:15:08 +0100', '2026-11-24 09:15:08 UTC'],
    ['Tue, 24 Nov 2026 02:15:08 -0800 (PST)', '2026-11-24 10:15:08 UTC'],
    ['24 Nov 2026 10:15 +0530', '2026-11-24 04:45:00 UTC'],
    ['Tue, 24 Nov 26 05:15:08 EST', '2026-11-24 10:15:08 UTC'],
    ['Sat, 1 Jan 99 00:30:00 GMT', '1999-01-01 00:30:00 UTC'],
    ['Tue Nov 24 10:15:08 2026', '2026-11-24 10:15:08 UTC'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    '',
    'yesterday',
    '31 Feb 2026 10:15:08 +0000',
    '24 Foo 2026 10:15:08 +0000',
    '24 Nov 2026 25:00:00 +0000',
  ])('%j is no date', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

test.each([
  [0, '0 s'],
  [59_000, '59 s'],
  [190_000, '3 min 10 s'],
  [3_600_000, '1 h'],
  [90_060_000, '1 d 1 h'],
  [-12_000, '−12 s'],
])('%d milliseconds are %s', (duration, text) => {
  expect(spellDuration(duration)).toBe(text);
});
