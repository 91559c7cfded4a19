import { describe, expect, test } from 'vitest';
import { reasonAddress, reasonIds } from '../../../src/domain/answers/reason-names.ts';
import { weighReason } from '../../../src/domain/answers/reasons.ts';
import { readCodes } from '../../../src/domain/answers/replies.ts';
import cases from '../cases/replies/reasons.json' with { type: 'json' };

const findReason = (line: string) => weighReason(line, readCodes(line)).reason;

describe.each(cases)('$reason', ({ reason, lines }) => {
  test.each(lines)('%s', (line) => {
    expect(findReason(line)).toBe(reason);
  });
});

test('every reason has a case', () => {
  expect(cases.map(({ reason }) => reason).sort()).toEqual([...reasonIds].sort());
});

test('a refusal always has a reason, whatever its words', () => {
  for (const line of ['550', '550 zebra', '4.9.9', '421 x', '554 5.0.0 ...']) expect(findReason(line)).toBeDefined();
});

test('an address is no word: its names say nothing about the reason', () => {
  expect(findReason('550 5.0.0 <virus@spam.example.com>: no, see relay@greylist.example.net')).toBe('unspecified');
});

test('the address of a reason is its place on the page of all replies', () => {
  expect(reasonAddress('mailbox-full')).toBe('/replies/#reason-mailbox-full');
});

test.each([
  ['550 5.7.703', 'sender-blocked'],
  ['550 5.7.508', 'rate'],
  ['550 5.7.506', 'helo'],
  ['432 4.7.12', 'logon'],
  ['556 5.1.10', 'no-mail-here'],
  ['550 5.1.10', 'user-unknown'],
])('the code %s alone means %s (Exchange Online; RFC 4954, RFC 7505)', (line, reason) => {
  expect(findReason(line)).toBe(reason);
});
