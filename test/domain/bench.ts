/**
 * Prints how long the domain takes for what is long: `npm run bench:reading`. Each figure is the middle of five runs, in
 * milliseconds, beside its bar; ends with an error above one. Bars: a pasted megabyte may block for 200 ms, ten thousand
 * lines of a log for 500 ms; a whole log is read in a worker, once.
 */

import { findAddresses, scanAddresses } from '../../src/domain/addresses/found-addresses.ts';
import { readValidNetwork } from '../../src/domain/addresses/read-valid.ts';
import { intersect, subtract, unite } from '../../src/domain/addresses/sets.ts';
import { readAllowList } from '../../src/domain/allow-list/allow-list.ts';
import { matchReply } from '../../src/domain/answers/match-replies.ts';
import { startLog } from '../../src/domain/headers/log-reader.ts';
import { readPaste } from '../../src/domain/headers/read-paste.ts';
import { recognise } from '../../src/domain/paste/recognise.ts';
import { findRefusal } from '../../src/domain/refusal/find-refusal.ts';
import { readSearchQuery } from '../../src/domain/search/search-query.ts';
import { site } from '../../src/site.ts';
import { readList } from './addresses/read-whole.ts';
import slowTexts from './cases/slow-texts.json' with { type: 'json' };

const runs = 5;
const megabyte = (text: string): string => text.repeat(Math.ceil(1_000_000 / text.length));
const lines = (line: (index: number) => string): string =>
  Array.from({ length: 10_000 }, (_, at) => line(at)).join('\n');
const ranges = Array.from({ length: 20_000 }, (_, index) => {
  const first = BigInt((index * 7919) % 20_000) * 3n;
  return { family: 4 as const, first, last: first + 1n };
});
/** Reads a log of 100 megabytes in slices of one, as the worker does. */
const hundredMegabytes = (line: (index: number) => string) => {
  const slice = megabyte(lines(line));
  return () => {
    const log = startLog(filter.networks, []);
    for (let at = 0; at < 100; at += 1) log.add(slice);
    return log.end();
  };
};
const readLog = (text: string) => {
  const log = startLog(filter.networks, []);
  log.add(text);
  return log.end();
};
/** A page draws between two answers, of 16k each. */
const beginOf = (answers: Iterator<unknown>) => {
  for (let at = 0; at < 64; at += 1) if (answers.next().done) break;
};
const filter = {
  networks: site.blocks.map(({ network, count }) => ({
    family: network.family,
    first: network.address,
    last: network.address + count - 1n,
  })),
  domain: site.mailExchanger,
  company: site.company,
};

const cases: readonly (readonly [what: string, bar: number, work: () => unknown])[] = [
  [
    'addresses in 10,000 lines of a log',
    500,
    (
      (log) => () =>
        findAddresses(log)
    )(lines((at) => `Nov 24 05:10:49 mail postfix/smtpd[${at}]: host${at}[198.51.${at >> 8}.${at & 255}]:${at}: 554`)),
  ],
  [
    'a list of 10,000 networks',
    500,
    (
      (list) => () =>
        readList(list)
    )(lines((at) => `198.51.${at & 255}.0/30`)),
  ],
  ...['1.2.3.4:', 'a:', 'mask 1.1.1.1', '\n'].map(
    (sign) => [`addresses in a megabyte of ${JSON.stringify(sign)}`, 200, () => findAddresses(megabyte(sign))] as const,
  ),
  ...['1.', '#', '192.0.2.0 '].map(
    (sign) =>
      [
        `an allow-list of a megabyte of ${JSON.stringify(sign)}`,
        200,
        () => readAllowList([site.blocks[0].cidr], megabyte(sign)),
      ] as const,
  ),
  ['a network of a megabyte', 200, () => readValidNetwork(megabyte('192.0.2.0'))],
  ['headers of a megabyte', 200, () => readPaste(megabyte('Received: from a by b; x\n'), filter, [])],
  ...(
    [
      ['a bounce', 'host mx.example.net[192.0.2.5] said: 550 5.1.1 No (in reply to RCPT TO command)\n'],
      ['a session', 'MAIL FROM:<ann@example.net>\n250 2.1.0 Ok\nRCPT TO:<jo@example.com>\n550 5.1.1 No\n'],
      ['joined lines', 'Received: from a by b; x Date: y Subject: z '],
      ['encoded lines', 'Received: from a by b=\n; x=3D\n'],
      ['fields without end', 'A:\n'],
      ['replies without commands', '250 ok\n'],
      ['codes alone', '550\n'],
      ['blank lines with blanks', ' \n'],
      ['marks of quotations', '> >\n'],
      ['HTML that never ends', '<div '],
      ['a boundary on every line', 'Content-Type: multipart/mixed; boundary=a\n--a\n'],
      ['a reply with blanks behind it', `mx said: 550 ${' '.repeat(1900)}\n`],
      ['a reply with commas behind it', `mx said: 550 ${','.repeat(1900)}\n`],
    ] as const
  ).flatMap(([what, text]) => {
    const whole = megabyte(text);
    return [
      [`${what} of a megabyte`, 200, () => readPaste(whole, filter, [])],
      [`${what} of a megabyte, among replies`, 200, () => matchReply(whole, [])],
      [`${what} of a megabyte, recognised`, 200, () => recognise(whole, [])],
    ] as const;
  }),
  ...(
    [
      ['a sentence of 150,000 characters without a blank', 'a'.repeat(150_000)],
      ['a sentence of 150,000 characters', 'a plain word '.repeat(11_540)],
      ['a reply of 150,000 characters on one line', `550 5.7.1 ${'rejected by policy, see the list '.repeat(4600)}`],
      ['one line of a megabyte', megabyte('The mail from ann@example.net to 192.0.2.1 was refused: 550 5.1.1 No; ')],
      ['a megabyte of one word', megabyte('refused ')],
      ['a megabyte of one word without a blank', megabyte('refused')],
      ['a million line ends', '\n'.repeat(1_000_000)],
      ['a million blanks', ' '.repeat(1_000_000)],
      ['a list of ten megabytes', '192.0.2.0/24\n'.repeat(770_000)],
      ['a list of ten megabytes on one line', '192.0.2.0/24, '.repeat(715_000)],
    ] as const
  ).flatMap(([what, text]) => [
    [`${what}: mail`, 200, () => readPaste(text, filter, [])] as const,
    [`${what}: reply`, 200, () => matchReply(text, [])] as const,
    [`${what}: refusal`, 200, () => findRefusal(text)] as const,
    [`${what}: recognised`, 200, () => recognise(text, [])] as const,
    [`${what}: addresses, a megabyte of it`, 200, () => beginOf(scanAddresses(text))] as const,
    [`${what}: allow-list`, 200, () => readAllowList([site.blocks[0].cidr], text)] as const,
    [`${what}: search`, 200, () => readSearchQuery(text)] as const,
  ]),
  // What recheck 4.5 repeats to make the expressions of this site slow: literals, and those that are put together.
  ...slowTexts.flatMap((piece) => {
    const what = `a megabyte of ${JSON.stringify(piece)}`;
    const text = megabyte(`${piece.repeat(8000 / piece.length)}\n`);
    return [
      [`${what}: mail`, 200, () => readPaste(text, filter, [])] as const,
      [`${what}: reply`, 200, () => matchReply(`550 5.1.1 ${text}`, [])] as const,
      [`${what}: recognised`, 200, () => recognise(text, [])] as const,
      [`${what}: log`, 500, () => readLog(text)] as const,
    ];
  }),
  ['a query of a megabyte', 200, () => readSearchQuery(megabyte('-'))],
  [
    'a protocol log of 100 megabytes',
    60_000,
    hundredMegabytes(
      (at) =>
        `2026-11-24T10:15:08.101Z,EX01\\Default,08DD0C6B${(at >> 2).toString(16).padStart(8, '0')},${at & 3},10.0.5.10:25,203.0.113.${at & 255}:51342,${['<,MAIL FROM:<a@example.net>', '>,250 2.1.0 Ok', '<,RCPT TO:<b@example.com>', '>,250 2.1.5 Ok'][at & 3]},`,
    ),
  ],
  [
    'a log of Postfix of 100 megabytes',
    60_000,
    hundredMegabytes(
      (at) =>
        `Nov 24 10:15:08 mx postfix/smtpd[4711]: ${at & 1 ? `4XyG1h: client=x[203.0.113.${at & 255}]` : `NOQUEUE: reject: RCPT from x[198.51.100.${at & 255}]: 554 5.7.1 <x>: Client host rejected: Access denied; from=<a@example.net> to=<b@example.com>`}`,
    ),
  ],
  ['20,000 ranges united', 500, () => unite(ranges)],
  ['20,000 ranges taken away', 500, () => subtract([{ family: 4, first: 0n, last: 2n ** 32n - 1n }], ranges)],
  ['20,000 ranges in common', 500, () => intersect(ranges, ranges)],
];

for (const [what, bar, work] of cases) {
  const times = Array.from({ length: bar > 1000 ? 1 : runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const middle = times[Math.floor(times.length / 2)] ?? 0;
  console.log(`${middle.toFixed(1).padStart(8)} of ${bar}  ${what}`);
  if (middle > bar) process.exitCode = 1;
}
