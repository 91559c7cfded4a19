import { describe, expect, test } from 'vitest';
import { setOf } from '../../../src/domain/headers/path.ts';
import { readPaste } from '../../../src/domain/headers/read-paste.ts';
import { samplesFor } from '../../../src/domain/headers/samples.ts';
import paths from '../cases/headers/paths.json' with { type: 'json' };
import { readPath } from './read-path.ts';

const filter = { networks: setOf('199.89.0.0/21'), domain: 'mailroute.net', company: 'MailRoute' };
const hopsOf = (text: string) =>
  readPath(text, filter, [])?.hops.map(({ number, by, clientText, time, isDoubtful }) => ({
    number,
    by,
    clientText,
    time,
    isDoubtful,
  }));

const fields = (text: string) => text.split(/\n(?![ \t])/);
const unfolded = (text: string) => fields(text).map((field) => field.replace(/\n[ \t]+/g, ' '));
const numbered = (text: string, before: (number: number) => string) =>
  text.split('\n').map((line, at) => before(at + 1) + line);
const quotedPrintable = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replaceAll('=', '=3D').replace(/.{74}(?=.)(?<!=.?)/g, '$&=\n'))
    .join('\n');
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

interface Damage {
  what: string;
  damage: (text: string) => string;
  repair: string;
}

const damages: Damage[] = (
  [
    ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['line ends that were doubled', (text) => text.replaceAll('\n', '\r\r\n')],
    ['a byte order mark', (text) => `\ufeff${text}`],
    ['a quotation', (text) => text.replace(/^/gm, '> '), 'quoted'],
    ['a quotation without blanks', (text) => text.replace(/^/gm, '>'), 'quoted'],
    ['a quotation of a quotation', (text) => text.replace(/^/gm, '> > '), 'quoted'],
    ['indentation', (text) => text.replace(/^/gm, '    '), 'indented'],
    ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
    ['signs as HTML writes them', escaped],
    ['quoted-printable', quotedPrintable],
    ['folds without white space', (text) => text.replace(/\n[ \t]+/g, '\n')],
    ['folds joined without blanks', (text) => text.replace(/\n[ \t]+/g, ''), 'joined'],
    ['signs as HTML writes them, twice', (text) => escaped(escaped(text)), 'entities'],
    ['fields on one line each', (text) => unfolded(text).join('\n')],
    ['a blank line after each field', (text) => fields(text).join('\n\n')],
    ['a blank line after each line', (text) => text.replaceAll('\n', '\n\n')],
    ['names in bold', (text) => text.replace(/^([A-Z][\w-]*):/gm, '**$1:**'), 'emphasised'],
    ['names in bold, the colon outside', (text) => text.replace(/^([A-Z][\w-]*):/gm, '*$1*:'), 'emphasised'],
    ['line ends of HTML', (text) => text.replace(/$/gm, '<br>'), 'marked-up'],
    ['a quotation as HTML writes it', (text) => escaped(text).replace(/^/gm, '&gt; '), 'quoted'],
    ['a tag before the first line', (text) => `<pre>${escaped(text)}</pre>`, 'marked-up'],
    ['a tag around each line', (text) => escaped(text).replace(/^[A-Z].*$/gm, '<div>$&</div>'), 'marked-up'],
    ['dots in brackets', (text) => text.replace(/(\d)\.(?=\d)/g, '$1[.]'), 'defused'],
    ['signs as Markdown escapes them', (text) => text.replace(/[[\]<>_*]/g, '\\$&')],
    ['numbers of cat -n', (text) => numbered(text, (at) => `${`${at}`.padStart(6)}\t`).join('\n'), 'numbered'],
    ['numbers of an editor', (text) => numbered(text, (at) => `${`${at}`.padStart(3)} `).join('\n'), 'numbered'],
    ['numbers of grep -n', (text) => numbered(text, (at) => `${at}:`).join('\n'), 'numbered'],
    ['numbers in a quotation', (text) => numbered(text, (at) => `> ${at} `).join('\n'), 'numbered'],
    ['invisible characters before lines', (text) => text.replace(/^/gm, '\u200b'), 'invisible'],
    ['invisible characters in names', (text) => text.replace(/^Rec/gm, 'Re\u200bc'), 'invisible'],
    ['a body in quoted-printable', (text) => `${text}\n\n<html xmlns:v=3D"urn:example">=\n=20`],
    ['a body with signs of HTML', (text) => `${text}\n\n&lt;a@example.com&gt; wrote`],
    [
      'the page of Gmail around it',
      (text) =>
        `Original Message\n\nMessage ID\t<1@example.com>\nSPF:\tPASS with IP 192.0.2.7\n\nDownload Original\n\n${text}`,
    ],
  ] as [what: string, damage: (text: string) => string, repair?: string][]
).map(([what, damage, repair = '']) => ({ what, damage, repair }));

const whole = samplesFor({ family: 4, first: 3344498688n, last: 3344500735n }, 'MailRoute')
  .filter(({ id }) => id !== 'session')
  .map(({ text }) => text.trimEnd());
const all = [...whole, ...paths.map(({ headers }) => headers.join('\n')).filter((text) => /^Received:/.test(text))];

describe('what pasting does to headers changes no hop:', () => {
  test.each(damages)('$what', ({ damage, repair }) => {
    for (const text of whole) {
      const answer = readPath(damage(text), filter, []);
      expect(hopsOf(damage(text)), text).toEqual(hopsOf(text));
      if (repair) expect(answer?.block.repairs).toContain(repair);
    }
  });

  test.each(damages.slice(0, 8))('any case: $what', ({ damage }) => {
    for (const text of all) expect(hopsOf(damage(text)), text).toEqual(hopsOf(text));
  });

  test.each<[what: string, damage: (text: string) => string]>([
    ['with a blank for each line end', (text) => unfolded(text).join(' ')],
    ['with nothing for the line ends between fields', (text) => unfolded(text).join('')],
    ['with nothing for any line end', (text) => text.replace(/\n[ \t]*/g, '')],
  ])('all on one line, %s', (_, damage) => {
    for (const text of whole) {
      expect(hopsOf(damage(text)), text).toEqual(hopsOf(text));
      expect(readPath(damage(text), filter, [])?.block.repairs).toContain('one-line');
    }
  });
});

test('what was not damaged is not called mended', () => {
  for (const text of whole) expect(readPath(text, filter, [])?.block.repairs).toEqual([]);
});

test('a signature that ends in an equals sign is not decoded, and what follows it is not lost', () => {
  const text =
    'Received: from a (192.0.2.1) by b.example.com; Tue, 24 Nov 2026 10:15:10 +0000\nDKIM-Signature: v=1; d=example.org; b=AAAA=\nReceived: from c (203.0.113.77) by a.example.com; Tue, 24 Nov 2026 10:15:08 +0000';
  expect(hopsOf(text)).toHaveLength(2);
});

test.each([
  ['above the path', 'ARC-Seal: i=1; a=rsa-sha256; d=example.org;\n        b=', ''],
  [
    'below fields of the message',
    'Message-ID: <1@example.org>\nDKIM-Signature: v=1; d=example.org;\n        b=',
    '        ',
  ],
])('a signature that was wrapped before a long word is no end of the header: %s', (_, signature, blanks) => {
  const [first = '', ...rest] = fields(whole[0] ?? '');
  const text = `${first}\n${signature}\n${blanks}\n${'Qc4+'.repeat(17)}\n${blanks}\n${'Zx/8'.repeat(17)}\n${rest.join('\n')}`;
  expect(hopsOf(text)).toEqual(hopsOf(whole[0] ?? ''));
  expect(readPath(text, filter, [])?.block.repairs).toEqual(['spaced-out']);
});

test('a body in Base64 is no end of a signature', () => {
  const text = `${whole[0]}\nDKIM-Signature: v=1; b=abc\n\n${'Qc4+'.repeat(17)}\nReceived: from x (192.0.2.9) by y.example`;
  expect(readPath(text, filter, [])?.hops).toHaveLength(hopsOf(whole[0] ?? '')?.length ?? 0);
});

test('a checksum that names fields is no field, when all is on one line', () => {
  const text = `${whole[0]}\nX-Top: OriginalChecksum:2887B0;SizeAsReceived:6085;Count:37`;
  expect(hopsOf(unfolded(text).reverse().join(' '))).toHaveLength(hopsOf(text)?.length ?? 0);
  expect(hopsOf(unfolded(text).join(' '))).toEqual(hopsOf(text));
});

test('a header with one sign that looks encoded stays as it is', () => {
  const text = `${whole[0]}\nX-Note: a=20b; c=d; e=f`;
  expect(readPath(text, filter, [])?.block.repairs).toEqual([]);
});

test('a line that quoted-printable cut within an IPv6 address is whole again', () => {
  const text =
    'Received: from a.example (a.example. [2001:db8:4002:=\nc07::247]) by b.example.com id=3D1; Tue, 24 Nov 2026 10:15:10 +0000';
  expect(hopsOf(text)?.[0]).toMatchObject({ clientText: '2001:db8:4002:c07::247', by: 'b.example.com' });
});

test('an attached message below a whole header is no part of it', () => {
  const [text = ''] = whole;
  expect(hopsOf(`${text}\n\nReceived: from q (192.0.2.99) by r.example; Tue, 24 Nov 2026 10:15:08 +0000`)).toEqual(
    hopsOf(text),
  );
});

const others = 'Message-ID: <1@example.org>\nSubject: x\nFrom: a@example.org\nTo: b@example.com';
test.each<[what: string, received: string]>([
  ['names without a dot', 'from relay (HELO x) (192.0.2.7)\n by inbox with SMTP; 24 Nov 2026 10:15:08 -0000'],
  [
    'a client without brackets behind it',
    'from 192.0.2.7\n by out1.example.com with HTTPS; Tue, 24 Nov 2026 10:15:08 +0000',
  ],
  [
    'a fetched message',
    'from pop.example.net [192.0.2.7]\n\tby localhost with POP3 (fetchmail)\n\tfor <b@localhost>; Tue, 24 Nov 2026 10:15:08 +0000',
  ],
  [
    'a name with "for" behind it',
    'from a.example.net [192.0.2.7] by localhost\n    for b@example.com; Tue, 24 Nov 2026 10:15:08 +0000',
  ],
  [
    'a name with "via" behind it',
    'from a.example.net\n by mx.example.com\n via TCP with ESMTP id 1; Tue, 24 Nov 2026 10:15:08 +0000',
  ],
  [
    'a name with "over" behind it',
    'from A ([192.0.2.7]) by MX.example.com\n\tover TLS secured channel with Microsoft SMTPSVC(7.5);\n\tTue, 24 Nov 2026 10:15:08 -0800',
  ],
  [
    'a word with a colon',
    'from a (192.0.2.7)\n by mx.example.com with ACME SMTP Gateway: Authorized Use Only!;\n Tue, 24 Nov 2026 10:15:08 +0000',
  ],
  ['a zone by name', 'from [192.0.2.7] by mx.example.com via HTTP; Tue, 24 Nov 2026 10:15:08 PST'],
  ['words in capitals', 'FROM queue BY mx.example.com WITH local;\n Tue, 24 Nov 2026 10:15:08 +0000'],
  [
    'a queue of IndiMail',
    'indimail-mta queue 41 by host mx.example.com\n (invoked by alias); Tue, 24 Nov 2026 10:15:08 +0900',
  ],
  [
    'a sender in brackets',
    'from a (192.0.2.7) by mx.example.com (FirstClass) with SMTP (Sender: b@example.net)\n transient id 4; Tue, 24 Nov 2026 10:15:08 +0200',
  ],
  ['a name with "id" behind it', 'from a (192.0.2.7) by mx.example.com\n id <B54a>; Tue, 24 Nov 2026 10:15:08 +0200'],
  [
    'a name that ends like a word of the path',
    'from a.invalid ([192.0.2.7] helo=x) by b.invalid with esmtp\n id 1; Tue, 24 Nov 2026 10:15:08 +0200',
  ],
  [
    'a name of hyphens',
    'from [192.0.2.7] ([192.0.2.7]) by\n web-live-x6kc7 (via HTTP); Tue, 24 Nov 2026 10:15:08 +0000',
  ],
  [
    'the greeting of Exim on a line of its own',
    'from b.example.net ([192.0.2.7]\n helo=example.net ident=x) by mx.example.com with\n smtp (Exim 4.96) id 1; Tue, 24 Nov 2026 10:15:08 -0700',
  ],
  [
    'brackets behind brackets',
    'from a.example.net (LHLO a.example.net)\n\t(192.0.2.7) by mx.example.com with LMTP; Tue, 24 Nov 2026 10:15:08\n\t+0000 (GMT)',
  ],
  [
    'an address on a line of its own within brackets',
    'from a.example.net (b.example.net\n\t[192.0.2.7]) by mx.example.com (8.11.6/8.11.6) with ESMTP id\n\tg7M5 for <b@example.com>; Tue, 24 Nov 2026 10:15:08 +0000',
  ],
  [
    'the server on a line of its own',
    'from tcp-daemon.a.example.net by\n mx.example.com\n (Example Messaging Server 8.0 64bit (built Jun  7\n 2017)) id <0P9@mx.example.com>; Tue,\n 24 Nov 2026 10:15:08 +0000 (GMT)',
  ],
  ['a year behind the fold', 'by 2001:db8:a17:: with SMTP id x6; Tue, 24 Nov\n 2026 10:15:08 -0800 (PST)'],
  [
    'the client on a line of its own',
    'from\n a.example.net (b.example.net [192.0.2.7])\n by mx.example.com ([192.0.2.9]) via tcp with\n ESMTPS id E1; 24 Nov 2026 10:15:08 +0000',
  ],
  [
    'a server with "with" behind it',
    'from A ([192.0.2.7]) by mx.example.com\n with Active!Filter server; Tue, 24 Nov 2026 10:15:08 +0900',
  ],
  [
    'a client in capitals',
    'from MAILER-DAEMON\n id 4711\n by mx.example.com (DragonFly Mail Agent);\n Tue, 24 Nov 2026 10:15:08 +0000',
  ],
  [
    'what Zoho writes',
    'from a.example.net by mx.example.com\n with SMTPS id 14.7; Tue, 24 Nov 2026 10:15:08 -0800 (PST)',
  ],
  ['a spool', 'via spool by 1-submit@example.com id=B1.2\n (code B ref 1); Tue, 24 Nov 2026 10:15:08 +0000'],
])('joined lines of the path: %s', (_, received) => {
  const header = `Received: ${received}\nReceived: from z (203.0.113.9) by y.example.org; Tue, 24 Nov 2026 10:15:00 +0000`;
  const text = `X-Id: abc--\n${header}\n${others}`;
  expect(hopsOf(text)).toHaveLength(2);
  for (const joint of ['', ' ']) {
    expect(hopsOf(text.replace(/\n[ \t]*/g, joint))).toEqual(hopsOf(text));
    expect(hopsOf(text.replace(/\n[ \t]+/g, joint))).toEqual(hopsOf(text));
  }
});

test.each([
  [
    'a zone before a field that is not known',
    'Received: from source ([192.0.2.7]) by mx.example.com ([192.0.2.9]) with SMTP;\n\tTue, 24 Nov 2026 05:15:08 EDT\nErrors-To: a@example.net\nDate: Tue, 24 Nov 2026 05:15:00 EDT',
  ],
  [
    'a client without "from"',
    'Return-Path: <a@example.net>\nReceived: b.example.net (localhost [192.0.2.7])\n\tby mx.example.com (Postfix) with ESMTPS\n\tfor <c@example.com>; Tue, 24 Nov 2026 10:15:08 -0800 (PST)\nFrom: a@example.net\nTo: c@example.com',
  ],
  [
    'an id behind the date',
    'Received: from a (b.example.net [192.0.2.7])\n  by mx.example.com with SMTP; Tue, 24 Nov 2026 10:15:08 +0900\n  id 0EFE.4D02.00C5BA\nTo: undisclosed-recipients: ;',
  ],
  [
    'a greeting behind its brackets',
    'Received: from 192.0.2.7(helo=a.example.net)\n\tby mx.example.com with esmtpa (Exim 4.98)\n\tid 1; Tue, 24 Nov 2026 10:15:08 +0000\nFrom: a@example.net\nTo: c@example.com',
  ],
  [
    'one line of the path and one other field',
    'Received: from a.example.net (192.0.2.7) by\n mx.example.com (192.0.2.9) with Microsoft SMTP Server (TLS)\n id 15.0; Tue, 24 Nov 2026 10:15:08 -0400\nContent-Type: multipart/report; boundary="x"',
  ],
  [
    'fields without a blank after their names',
    'Received:from a.example.net by mx.example.com\n    with SMTP id 14.7; Tue, 24 Nov 2026 10:15:08 -0800 (PST)\nMessage-ID:<1@example.net>\nDate:Tue, 24 Nov 2026 10:15:00 +0000\nFrom:A <a@example.net>\nSubject:x',
  ],
])('joined with what follows: %s', (_, text) => {
  expect(hopsOf(text)?.[0]?.time).toBeTypeOf('number');
  const unfolded = text.replace(/\n[ \t]+/g, ' ');
  for (const joined of [unfolded.replace(/\n/g, ''), unfolded.replace(/\n/g, ' '), text.replace(/\n[ \t]*/g, '')])
    expect(hopsOf(joined)).toEqual(hopsOf(text));
});

test('a line end of quoted-printable before the date is passed over', () => {
  const text = 'Received: from a by mx.example.com (Exim 4.87) id c1;=\n Tue, 24 Nov 2026 10:15:08 -0500';
  expect(hopsOf(text.replace('\n', ''))?.[0]?.time).toBe(Date.UTC(2026, 10, 24, 15, 15, 8));
});

test('no blank is put before brackets that the client sent itself', () => {
  const text =
    'Received: from a.example(out.filter.example[199.89.0.1]) (c.example.net [203.0.113.7])\n by mx.example.com (Postfix) with ESMTP id B2by 1; Tue, 24 Nov 2026 10:15:08 +0000';
  for (const one of [text, text.replace(/\n[ \t]+/g, ' '), text.replace(/\n[ \t]+/g, '')])
    expect(hopsOf(one)?.[0]).toMatchObject({ clientText: '203.0.113.7' });
});

test('a name that begins like a word of the path stays whole', () => {
  const text =
    'Received: from bywater.newwave.example (bywater.newwave.example [192.0.2.7])by mx.example.com (Postfix) with ESMTP id 1; Tue, 24 Nov 2026 10:15:08 +0000';
  expect(readPath(text, filter, [])?.hops[0]).toMatchObject({
    greeting: 'bywater.newwave.example',
    by: 'mx.example.com',
  });
});

test('an address is read that no blank parts from its name', () => {
  const text =
    'Received: from  (localhost[192.0.2.7]) by mx.example.com (vm2) with SMTP; Tue, 24 Nov 2026 10:15:08 +0000';
  expect(hopsOf(text)?.[0]).toMatchObject({ clientText: '192.0.2.7', by: 'mx.example.com' });
});

test('fields that a signature names are none, where folds lost their blanks', () => {
  const [first = '', ...rest] = fields(whole[0] ?? '');
  const text = `${first}\nDKIM-Signature: v=1; h=DomainKey-Signature:\n\tReceived:Date:From:\n\tSubject:To; b=abc\n${rest.join('\n')}`;
  expect(hopsOf(text.replace(/\n[ \t]+/g, '\n'))).toEqual(hopsOf(whole[0] ?? ''));
});

test('a name alone with dots in brackets is put right', () => {
  const text = 'Received: from a.b.example.net by mx.example.com with SMTP; Tue, 24 Nov 2026 10:15:08 +0000';
  expect(hopsOf(text.replace('mx.example', 'mx[.]example'))).toEqual(hopsOf(text));
});

test('a body with headers is no part of a header with a blank line after each field', () => {
  const header = fields(whole[0] ?? '').join('\n\n');
  const returned = 'Received: from q (192.0.2.99) by r.example; Tue, 24 Nov 2026 10:15:08 +0000\nFrom: a@example.org';
  for (const text of [
    `${header}\n\n${returned}`,
    `${header}\n\n   ----- Transcript of session follows -----\n421 a.example... Deferred\n\n   ----- Unsent message follows -----\n${returned}`,
  ])
    expect(hopsOf(text)).toEqual(hopsOf(whole[0] ?? ''));
});

test('a single line of the path, joined without blanks, is read', () => {
  const text =
    'Received: from a.example.net (b.example.net [192.0.2.7])\n by mx.example.com (8.18) with SMTP id A1;\n Tue, 24 Nov 2026 10:15:08 +0000';
  expect(hopsOf(text.replace(/\n[ \t]*/g, ''))).toEqual(hopsOf(text));
});

test('what looks like a field within the brackets of the path is none, where folds lost their blanks', () => {
  const text =
    'Received: from 192.0.2.7 by mx.example.com (scanner 1.24\n Clear:RC:0(192.0.2.7):.\n Processed in 2 secs); 24 Nov 2026 10:15:08 -0000\nSubject: x';
  expect(hopsOf(text.replace(/\n[ \t]+/g, '\n'))).toEqual(hopsOf(text));
});

test('a line that quoted-printable cut goes on, though the rest looks like a field', () => {
  const start = 'Received: from a.example.net by mailhost.example.com with qmail-scanner-1.0 (=';
  const text = `${start}\nuvscan: v4 =3D Clean); 24 Nov 2026 10:15:08 -0000\nSubject: x=3Dy`;
  expect(hopsOf(text)?.[0]?.time).toBe(Date.UTC(2026, 10, 24, 10, 15, 8));
});

test('how far a text was looked at is said', () => {
  const text = `${'x\n'.repeat(6000)}Received: from a (192.0.2.7) by b.example.com; Tue, 24 Nov 2026 10:15:08 +0000`;
  expect(readPaste(text, filter, []).problem).toContain('Only the first 5,000 lines');
});
