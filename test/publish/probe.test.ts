import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const file = new URL('../../src/publish/probe/check-lockdown.sh', import.meta.url).pathname;
const powershell = readFileSync(new URL('../../src/publish/probe/check-lockdown.ps1', import.meta.url), 'utf8');

/** Asks the script's own function, so that no server is needed; npm run verify holds the sessions. */
const verdict = (stage: string, reply: string, server = 'mail.example.com'): string =>
  execFileSync(
    'bash',
    ['-c', `eval "$(sed -n '/^verdict()/,/^}/p' "$1")"; verdict 25 "$2" "$3" "$4"`, 'bash', file, stage, reply, server],
    { encoding: 'utf8' },
  ).trim();

const cases: readonly (readonly [stage: string, reply: string, verdict: string])[] = [
  ['RCPT TO', '250 2.1.5 Ok', 'open'],
  ['RCPT TO', '550 5.1.1 <x@example.com>: Recipient address rejected: User unknown', 'let-in'],
  ['MAIL FROM', '553 5.1.8 Sender address rejected', 'unclear'],
  ['RCPT TO', '554 5.7.1 <unknown[192.0.2.7]>: Client host rejected: Direct delivery not accepted', 'locked'],
  ['RCPT TO', '450 4.7.1 <unknown[192.0.2.7]>: Client host rejected: Direct delivery not accepted', 'locked-for-now'],
  ['banner', '554 5.7.1 Direct delivery not accepted, use the MX host', 'locked'],
  ['MAIL FROM', '530 5.7.1 Client was not authenticated', 'locked'],
  ['RCPT TO', '550 5.7.51 TenantInboundAttribution; There is a partner connector configured', 'locked'],
  ['RCPT TO', '550 5.4.1 Recipient address rejected: Access denied. AS(201806281)', 'unclear'],
  ['RCPT TO', '554 5.7.1 <x@example.com>: Recipient address rejected: Access denied', 'locked'],
  ['MAIL FROM', '550 5.7.606 Access denied, banned sending IP [192.0.2.7]', 'unclear'],
  ['banner', '554 No SMTP service here', 'refused'],
  ['banner', '554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org', 'unclear'],
  ['RCPT TO', '450 4.2.0 <x@example.com>: Recipient address rejected: Greylisted', 'unclear'],
  ['RCPT TO', '450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.7]', 'unclear'],
  ['MAIL FROM', '550 5.7.23 The message was rejected because of SPF', 'unclear'],
  ['EHLO', '504 5.5.2 <x>: Helo command rejected: need fully-qualified hostname', 'unclear'],
  ['MAIL FROM', '530 5.7.0 Must issue a STARTTLS command first', 'unclear'],
  ['RCPT TO', '554 5.7.1 <x@example.com>: Relay access denied', 'relay'],
  ['RCPT TO', '550 5.7.1 Unable to relay', 'relay'],
  ['RCPT TO', '552 5.2.2 Mailbox full', 'unclear'],
  ['connect', 'connection refused', 'closed'],
  ['connect', 'timed out', 'silent'],
  ['connect', 'connection reset', 'silent'],
  ['banner', 'no greeting', 'silent'],
  ['EHLO', 'connection closed', 'silent'],
];

test.each(cases)('the probe judges %s: "%s" as %s', (stage, reply, expected) => {
  expect(verdict(stage, reply)).toBe(expected);
});

test.each([
  ['example-com.mail.protection.outlook.com', '250 2.1.5 Recipient OK', 'early'],
  ['Example-com.Mail.Protection.Outlook.com', '550 5.1.1 User unknown', 'early'],
  ['aspmx.l.google.com', '250 2.1.5 OK', 'early'],
  ['mail.google.com.example.net', '250 2.1.5 OK', 'open'],
  ['example-com.mail.protection.outlook.com', '550 5.7.51 TenantInboundAttribution', 'locked'],
])('a service that may refuse only after the message is not called open: %s, "%s"', (server, reply, expected) => {
  expect(verdict('RCPT TO', reply, server)).toBe(expected);
});

describe('arguments that are no server or no mailbox', () => {
  test.each([
    ['mail.example.com;id', 'user@example.com'],
    ['$(id)', 'user@example.com'],
    ['-oProxy', 'user@example.com'],
    ['mail.example.com', 'user@example.com>\r\nDATA'],
    ['mail.example.com', 'nobody'],
    ['mail.example.com', 'a@b@example.com'],
  ])('%s %s stops before anything is connected', (server, recipient) => {
    const run = () => execFileSync('bash', [file, '--no-control', server, recipient], { stdio: 'pipe' });
    expect(run).toThrow(expect.objectContaining({ status: 64 }));
  });
});

test('the PowerShell script names the same verdicts, and every bracket and quotation mark has its end', () => {
  const shell = readFileSync(file, 'utf8');
  const named = [...shell.matchAll(/^ {4}([a-z-]+)\) echo '/gm)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(6);
  // Without openssl the shell script leaves a port out; PowerShell has TLS itself.
  for (const name of named.filter((one) => one !== 'skipped')) expect(powershell).toContain(`'${name}'`);
  const code = powershell
    .replace(/<#.*?#>/s, '')
    .replace(/^\s*#.*$/gm, '')
    .replace(/'[^'\n]*'|"(?:`.|[^"`\n])*"/g, '');
  expect(code).not.toMatch(/['"]/);
  for (const [open, close] of ['()', '{}', '[]']) {
    expect(code.split(open ?? '').length, open).toBe(code.split(close ?? '').length);
  }
});
