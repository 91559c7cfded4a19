import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchReply } from '../../../src/domain/answers/match-replies.ts';
import cases from '../cases/replies/matches.json' with { type: 'json' };
import { entries } from './entries.ts';

describe('a pasted text among the replies of the site', () => {
  test.each(cases)('$text', ({ text, first, reason }) => {
    const match = matchReply(text, entries);
    expect(match.fits[0]?.text).toBe(first);
    if (reason !== undefined) expect(match.reason).toBe(reason);
  });

  test('every entry is found by its own code and text, among the first three', () => {
    for (const entry of entries) {
      const { fits } = matchReply(
        `${entry.code.replace(/^(?=[45]\.)/, '5 ').replace(/^5 /, '')} ${entry.text}`,
        entries,
      );
      expect(fits.slice(0, 3), `${entry.code} ${entry.text}`).toContain(entry);
    }
  });
});

test('of a code that few have, the entries are known, whatever the words are', () => {
  const match = matchReply('550 5.7.708 Service unavailable', entries);
  expect(match.fits).toEqual([]);
  expect(match.otherWords.map(({ code }) => code)).toEqual(['550 5.7.708']);
  expect(matchReply('550 Service unavailable', entries).otherWords).toEqual([]);
  for (const { code } of matchReply('550 5.7.1 nobody knows', entries).otherWords) expect(code).toMatch(/^5/);
});

describe('no entry fits', () => {
  test.each([
    // A code alone, and words that many lines have.
    '552 mailbox not found',
    '450 4.7.1 Unable to relay',
    // The rarest word of an entry is missing, or the words surely mean another thing.
    '550 Unable to validate the recipient',
    '554 Too many unknown addresses',
    '5.1.0 sender rejected: invalid sender domain',
    '554 5.7.1 Message rejected due to the attachment filtering policy',
    'Internal error on the server while it was busy, and the service was not found',
    'access denied',
    'relay access for copier',
    'error 550',
    '250 2.1.0 Sender OK',
    'access to the building',
    'zebra',
    '',
  ])('%s', (text) => {
    expect(matchReply(text, entries).fits).toEqual([]);
  });

  test.each([
    '',
    'zebra',
    'hello?',
    '250 2.1.5 Recipient OK',
    'port 587',
    'access to the building',
    'アドレスの@の左側には名前を書きます',
  ])('and there is no reason in "%s"', (text) => {
    expect(matchReply(text, entries).reason).toBeUndefined();
  });
});

test('the success at the start of a session that broke is no code of the fault', () => {
  const match = matchReply('235 2.7.0 Authentication successful\nRCPT TO:<jo@example.net>\nwrong ssl version', entries);
  expect(match.codes).toEqual({ reply: undefined, enhanced: undefined });
  expect(match.reason).toBe('tls');
});

test('the answer of a web server to a mailing program is no reply, and its words tell the reason', () => {
  const match = matchReply('400 Bad Request\n<Message>Email address is not verified.</Message>', entries);
  expect(match.codes.reply).toBeUndefined();
  expect(match.reason).toBe('sender-address');
});

test('a code alone shows every entry with it, and no other', () => {
  const { fits, sameCode } = matchReply('550 5.7.1', entries);
  expect(fits).toEqual([]);
  expect(sameCode.map(({ text }) => text)).toContain('Unable to relay');
  expect(sameCode.filter(({ code, also = [] }) => ![code, ...also].some((one) => one.endsWith('5.7.1')))).toEqual([]);
  expect(matchReply('5.4.14', entries).sameCode.map(({ code }) => code)).not.toContain('5.4.1');
});

test('any text is matched without an error, and a megabyte in no time', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(matchReply(text, entries).fits)));
  expect(matchReply('5.'.repeat(500_000), entries).fits).toEqual([]);
});

test('a reply that quotes another one without an entry is found by its own words', () => {
  for (const inner of ['421 4.2.1 Unable to connect.', '454 4.7.5 Certificate validation failure.']) {
    const { fits } = matchReply(`451 4.4.0 Primary target IP address responded with: "${inner}" Attempted`, entries);
    expect(fits[0]?.code, inner).toBe('451 4.4.0');
  }
});
