import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findReplies, readCodes, replySlugs } from '../../../src/domain/answers/replies.ts';

const replies = [
  { code: '550 5.7.1', text: 'Unable to relay' },
  { code: '550 5.7.1', text: 'Access denied' },
  { code: '530 5.7.1', text: 'Client was not authenticated' },
  { code: '450 4.7.1', text: '<…>: Recipient address rejected: Greylisted' },
  { code: '5.7.3', text: 'Cannot achieve Exchange Server authentication' },
  { code: '421', text: 'Unexpected failure, please try later' },
];
const first = (line: string) => findReplies(line, replies)[0]?.text;

describe('the codes of a line', () => {
  test.each([
    ['550 5.7.1 Unable to relay', '550', '5.7.1'],
    ['550-5.7.1 Unable to relay', '550', '5.7.1'],
    ['#550 5.7.1 SMTP; Unable to relay ##', '550', '5.7.1'],
    ['Remote server said: 530 5.7.1: Client was not authenticated', '530', '5.7.1'],
    ['<#5.7.3 smtp;535 5.7.3 Authentication unsuccessful>', '535', '5.7.3'],
    ['5.7.1 unable to relay', undefined, '5.7.1'],
    ['421 Unexpected failure', '421', undefined],
    ['from 192.0.2.1 at 12:50', undefined, undefined],
    ['version 4.9.1.2', undefined, undefined],
  ])('%s', (line, reply, enhanced) => {
    expect(readCodes(line)).toEqual({ reply, enhanced });
  });
});

describe('the reply that a pasted line is', () => {
  test.each([
    ['550 5.7.1 Unable to relay for user@example.com', 'Unable to relay'],
    ['550-5.7.1 access DENIED', 'Access denied'],
    ['unable to relay', 'Unable to relay'],
    ['530 5.7.1', 'Client was not authenticated'],
    ['451 5.7.3 Cannot achieve Exchange Server authentication', 'Cannot achieve Exchange Server authentication'],
    ['421 Unexpected failure, please try later', 'Unexpected failure, please try later'],
    [
      '450 4.7.1 <a@example.com>: Recipient address rejected: Greylisted',
      '<…>: Recipient address rejected: Greylisted',
    ],
  ])('%s', (line, text) => {
    expect(first(line)).toBe(text);
  });

  test('is never one with another code', () => {
    expect(findReplies('450 4.7.1 Unable to relay', replies).map(({ code }) => code)).toEqual(['450 4.7.1']);
  });

  test.each(['', 'zebra', '199', '250 2.1.0 Sender OK', 'access to the building'])('is none for "%s"', (line) => {
    expect(findReplies(line, replies)).toEqual([]);
  });

  test('is found or not, but never an error, in any text at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (line) => Array.isArray(findReplies(line, replies))));
  });

  test('takes no time to be missing in a megabyte', () => {
    expect(findReplies('5.'.repeat(500_000), replies)).toEqual([]);
  });
});

test('the address of a reply is its code, its anchor what the file is called behind it', () => {
  expect(replySlugs({ code: '550 5.7.1', name: '550-5-7-1-unable-to-relay' })).toEqual({
    page: '550-5-7-1',
    anchor: 'unable-to-relay',
  });
});
