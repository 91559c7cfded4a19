/**
 * Prints how long the domain takes for what is long: `npm run bench:reading`. Each figure is the middle of five runs, in
 * milliseconds, beside its bar; ends with an error above one. Bars: a pasted megabyte may block for 200 ms, ten thousand
 * lines of a log for 500 ms.
 */

import { findAddresses } from '../../src/domain/addresses/found-addresses.ts';
import { readList } from '../../src/domain/addresses/lists.ts';
import { readValidNetwork } from '../../src/domain/addresses/read-valid.ts';
import { intersect, subtract, unite } from '../../src/domain/addresses/sets.ts';
import { readAllowList } from '../../src/domain/allow-list/allow-list.ts';
import { readPaste } from '../../src/domain/headers/read-paste.ts';
import { readSearchQuery } from '../../src/domain/search/search-query.ts';
import { site } from '../../src/site.ts';

const runs = 5;
const megabyte = (text: string): string => text.repeat(Math.ceil(1_000_000 / text.length));
const lines = (line: (index: number) => string): string =>
  Array.from({ length: 10_000 }, (_, at) => line(at)).join('\n');
const ranges = Array.from({ length: 20_000 }, (_, index) => {
  const first = BigInt((index * 7919) % 20_000) * 3n;
  return { family: 4 as const, first, last: first + 1n };
});
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
  ['a query of a megabyte', 200, () => readSearchQuery(megabyte('-'))],
  ['20,000 ranges united', 500, () => unite(ranges)],
  ['20,000 ranges taken away', 500, () => subtract([{ family: 4, first: 0n, last: 2n ** 32n - 1n }], ranges)],
  ['20,000 ranges in common', 500, () => intersect(ranges, ranges)],
];

for (const [what, bar, work] of cases) {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const middle = times[Math.floor(runs / 2)] ?? 0;
  console.log(`${middle.toFixed(1).padStart(8)} of ${bar}  ${what}`);
  if (middle > bar) process.exitCode = 1;
}
