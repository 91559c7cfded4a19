import { expect, test } from 'vitest';
import { setOf } from '../../../src/domain/headers/path.ts';
import { readPaste } from '../../../src/domain/headers/read-paste.ts';

const filter = { networks: setOf('199.89.0.0/21'), domain: 'mailroute.net', company: 'MailRoute' };
const header = [
  'Received: from mx.example.com by mail.example.com with esmtp (Exim 4.96) id 1; Tue, 24 Nov 2026 10:00:00 +0000',
  'From: Mail Delivery System <Mailer-Daemon@mx.example.com>',
  'Auto-Submitted: auto-replied',
  'Subject: Mail delivery failed: returning message to sender',
];
const body = [
  '',
  '  jo@example.net',
  '    SMTP error from remote mail server after RCPT TO:<jo@example.net>:',
  '    host mx.example.net [203.0.113.5]: 550 5.7.1 No',
];

test('a whole bounce that is no multipart/report gives the refusal beside the path', () => {
  const { path, refusal } = readPaste([...header, ...body].join('\n'), filter, []);
  expect(path?.hops).toHaveLength(1);
  expect(refusal).toMatchObject({ outcome: 'refused', stage: 'recipient', reply: '550 5.7.1 No' });
  expect(path?.remarks.map(({ text }) => text).join(' ')).not.toContain('was not read');
});

test('the same body in a message that is no bounce is not looked at, and that is said', () => {
  const message = [...header, ...body].join('\n').replace(/^From: .*/m, 'From: Ann <ann@example.net>');
  const { path, refusal } = readPaste(message, filter, []);
  expect(refusal).toBeUndefined();
  expect(path?.remarks.map(({ text }) => text).join(' ')).toContain('was not read');
});

test.each([
  [
    'in JSON, of a service that sends notes of it',
    '{"notificationType":"Bounce","bounce":{"bouncedRecipients":[{"action":"failed","status":"5.1.1","diagnosticCode":"smtp; 550 5.1.1 user unknown"}],"feedbackId":"1"}}',
    '550 5.1.1 user unknown',
  ],
  [
    'with the message of an error',
    'Error: Invalid user address\n\nError message below:\n550 - Requested action not taken: no such user here',
    '550 Requested action not taken: no such user here',
  ],
  [
    'in a sentence',
    'Your mail sent on: Tue, 24 Nov 2026 10:00:00 +0000\n     Could not be delivered to: <jo@example.net>\n     As their mailbox is full.',
    'As their mailbox is full.',
  ],
])('a bounce that only its body tells of is read: %s', (_, said, reply) => {
  const message = `${header.join('\n')}\n\n${said}\n`.replace(/^From: .*/m, 'From: no-reply@example.org');
  expect(readPaste(message, filter, []).refusal).toMatchObject({ outcome: 'refused', reply });
});

test('a quotation of a bounce is none', () => {
  const message = `${header.join('\n')}\n\n> Your mail could not be delivered to: <jo@example.net>\n> 550 5.1.1 unknown\n`;
  expect(readPaste(message.replace(/^From: .*/m, 'From: a@example.org'), filter, []).refusal).toBeUndefined();
});

test('headers with a Received line of qmail alone are not said to have none', () => {
  const message = ['Received: (qmail 99 invoked from network); 24 Nov 2026 10:00:00 -0000', ...header.slice(1)];
  expect(
    readPaste(message.join('\n').replace(/^From: .*/m, 'From: Ann <ann@example.net>'), filter, []).problem,
  ).toMatch(/^The Received line in these headers names no server/);
});

test('the path of an attached message is not passed off as that of the message around it', () => {
  const outer = ['From: Ann <ann@example.net>', 'To: jo@example.com', 'Subject: Forwarded', ''];
  const inner = header.map((line) => line.replace(/^From: .*/, 'From: Bob <bob@example.net>'));
  const said = (text: string[]) => readPaste(text.join('\n'), filter, []).path?.remarks.map((remark) => remark.text);
  expect(said([...outer, ...inner])?.join(' ')).toContain('There are other headers above these');
  expect(said(inner)?.join(' ')).not.toContain('Other headers');
});

test('a log whose lines begin with a word and a colon is not taken for headers', () => {
  const log = ['smtp: session started', 'smtp: lookup of example.net', 'smtp: session ended'].join('\n');
  expect(readPaste(log, filter, []).problem).toMatch(/^This does not look like headers/);
});
