import { describe, expect, test } from 'vitest';
import { describeCodes } from '../../../src/domain/answers/code-classes.ts';
import { readCodes, replySlugs } from '../../../src/domain/answers/replies.ts';

describe('the codes of a line', () => {
  test.each([
    ['550 5.7.1 Unable to relay', '550', '5.7.1'],
    ['550-5.7.1 Unable to relay', '550', '5.7.1'],
    ['#550 5.7.1 SMTP; Unable to relay ##', '550', '5.7.1'],
    ['Remote server said: 530 5.7.1: Client was not authenticated', '530', '5.7.1'],
    ['<#5.7.3 smtp;535 5.7.3 Authentication unsuccessful>', '535', '5.7.3'],
    ['5.7.1 unable to relay', undefined, '5.7.1'],
    ['421 Unexpected failure', '421', undefined],
    ['|550| Mailbox unavailable|', '550', undefined],
    ['_501 Rejected by policy_', '501', undefined],
    ['The server said: 550.', '550', undefined],
    ['SMTP error (550)', '550', undefined],
    ['it is limited to 500', undefined, undefined],
    ['450 of 500 were sent', undefined, undefined],
    ['PHP 5.4.36: Connection timed out', undefined, undefined],
    ['kernel 4.4.0-116', undefined, undefined],
    ['Call (555) 123 4567', undefined, undefined],
    ['# 480: a line of a list', undefined, undefined],
    ['in /srv/mail/Abstract.php:431', undefined, undefined],
    ['It costs 550.25', undefined, undefined],
    ['from 192.0.2.1 at 12:50', undefined, undefined],
    ['version 4.9.1.2', undefined, undefined],
    ['ApiError: 400 Bad Request', undefined, undefined],
    ['504 Gateway Timeout', undefined, undefined],
    ['550 Not found', '550', undefined],
    ['x509: certificate signed by an unknown authority', undefined, undefined],
    ['connect to mx.example.net:465', undefined, undefined],
    ['Expected response code 250 but got an empty response', undefined, undefined],
  ])('%s', (line, reply, enhanced) => {
    expect(readCodes(line)).toEqual({ reply, enhanced });
  });
});

describe('what codes say by their class', () => {
  test.each([
    ['550 5.4.99', 'It is final, and 5.4 is about the network or routing (RFC 3463).'],
    ['4.2.99', 'It is temporary, and 4.2 is about the mailbox (RFC 3463).'],
    ['550', 'It is final, and 55x is about the mail system (RFC 5321).'],
    ['421', 'It is temporary, and 42x is about the connection (RFC 5321).'],
    ['550 5.9.1', 'It is final, and 55x is about the mail system (RFC 5321).'],
    ['250 2.1.0', ''],
    ['hello', ''],
  ])('%s', (line, sentence) => {
    expect(describeCodes(readCodes(line))).toBe(sentence);
  });
});

test('the address of a reply is its code, its anchor what the file is called behind it', () => {
  expect(replySlugs({ code: '550 5.7.1', name: '550-5-7-1-unable-to-relay' })).toEqual({
    page: '550-5-7-1',
    anchor: 'unable-to-relay',
  });
});
