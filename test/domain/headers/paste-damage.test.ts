import { describe, expect, test } from 'vitest';
import { setOf } from '../../../src/domain/headers/path.ts';
import { readPath } from '../../../src/domain/headers/read-path.ts';
import { samplesFor } from '../../../src/domain/headers/samples.ts';
import paths from '../cases/headers/paths.json' with { type: 'json' };

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
    ['fields on one line each', (text) => unfolded(text).join('\n')],
    ['a blank line after each field', (text) => fields(text).join('\n\n')],
    ['a blank line after each line', (text) => text.replaceAll('\n', '\n\n')],
    ['names in bold', (text) => text.replace(/^([A-Z][\w-]*):/gm, '**$1:**'), 'emphasised'],
    ['names in bold, the colon outside', (text) => text.replace(/^([A-Z][\w-]*):/gm, '*$1*:'), 'emphasised'],
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
