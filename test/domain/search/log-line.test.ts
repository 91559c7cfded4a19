import { describe, expect, test } from 'vitest';
import { readSearchQuery } from '../../../src/domain/search/search-query.ts';

describe('of a line of a log the words and codes are looked for', () => {
  test.each([
    [
      '2026-11-20 10:02:11 H=(mail.example.net) [192.0.2.31] F=<a@example.org> rejected RCPT <b@example.com>: relay not permitted',
      ': relay not permitted',
    ],
    [
      'Nov 20 10:02:11 mx postfix/smtp[411]: status=deferred (connect to mx.example.com[203.0.113.4]:25: Connection timed out)',
      'mx status deferred (connect to : Connection timed out)',
    ],
    [
      'reject: RCPT from unknown[192.0.2.9]: 450 4.7.25 Client host rejected: cannot find your hostname',
      'reject: : 450 4.7.25 Client host rejected: cannot find your hostname',
    ],
    ['H=(mail.example.net) [192.0.2.31] temporarily rejected RCPT <b@example.com>: Greylisted', ': Greylisted'],
    [
      'sendmail[3340]: ruleset=check_relay, arg1=[192.0.2.9], reject=550 5.7.1',
      'ruleset check_relay, , reject 550 5.7.1',
    ],
    ['sendmail[41]: k2A7bcdE000041: ruleset=check_mail, reject=553 5.1.8', 'ruleset check_mail, reject 553 5.1.8'],
    [
      'mx postfix/postscreen[22]: PREGREET 14 after 0.05 from [192.0.2.9]:',
      'mx postscreen PREGREET 14 after 0.05 from :',
    ],
    ['postgrey[811]: action=greylist, reason=new, client_address=192.0.2.40', 'postgrey action greylist, reason new,'],
  ])('%s', (line, words) => {
    expect(readSearchQuery(line)).toBe(words);
  });
});

test.each(['allow 192.0.2.0/24 from outside', 'mail from the filter is refused', '550 5.7.1 Unable to relay'])(
  '%s is none and stays as it is',
  (text) => {
    expect(readSearchQuery(text)).toBe(text);
  },
);

test('of a reply in a bounce, the command it answers and the page it names say nothing', () => {
  const reply =
    'Recipient address rejected: Greylisted, see http://example.net/help.html (in reply to RCPT TO command)';
  expect(readSearchQuery(reply)).toBe('Recipient address rejected: Greylisted,');
});
