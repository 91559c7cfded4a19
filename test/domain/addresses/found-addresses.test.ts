import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { spellAddress } from '../../../src/domain/addresses/address.ts';
import { findAddresses, groupOf, scanAddresses } from '../../../src/domain/addresses/found-addresses.ts';
import { understoodIn } from '../../../src/domain/addresses/lists.ts';
import { unite } from '../../../src/domain/addresses/sets.ts';
import { address, anyText } from '../arbitraries.ts';
import cases from '../cases/addresses/found-addresses.json' with { type: 'json' };
import { readList } from './read-whole.ts';

vi.setConfig({ testTimeout: 60_000 });

const textsIn = (text: string) => findAddresses(text).map((found) => found.text);
const setOf = (list: string) => unite(understoodIn(readList(list)).map(({ range }) => range));

describe('which texts are addresses', () => {
  test.each(cases)('$why', ({ text, found }) => {
    expect(textsIn(text)).toEqual(found);
  });

  test('each is found once, at its first place, with line and offset', () => {
    const text = 'a 192.0.2.1\r\n\nb 192.0.2.2 192.0.2.1\n[IPv6:2001:DB8::1]';
    expect(findAddresses(text).map(({ text: spelt, line, start, written }) => [spelt, line, start, written])).toEqual([
      ['192.0.2.1', 1, 2, '192.0.2.1'],
      ['192.0.2.2', 3, 16, '192.0.2.2'],
      ['2001:db8::1', 4, 42, '2001:DB8::1'],
    ]);
  });

  test('an IPv4-mapped address is marked', () => {
    expect(findAddresses('::ffff:192.0.2.1')).toMatchObject([{ text: '192.0.2.1', family: 4, isMapped: true }]);
    expect(findAddresses('192.0.2.1')).toMatchObject([{ family: 4, isMapped: false }]);
  });
});

describe('how an address stands to the networks', () => {
  test.each([
    ['199.89.0.0', 'in'],
    ['199.89.7.255', 'in'],
    ['199.89.8.0', 'not-in'],
    ['199.88.255.255', 'not-in'],
    ['10.0.5.20', 'in'],
    ['10.0.5.21', 'private'],
    ['fd00::1', 'private'],
    ['127.0.0.1', 'special-use'],
    ['192.0.2.1', 'special-use'],
    ['100.64.0.1', 'special-use'],
    ['2600::1', 'not-in'],
    ['2001:db8:7::1', 'in'],
    ['::ffff:199.89.1.1', 'in'],
  ])('%s is %s', (text, group) => {
    const [found] = findAddresses(text);
    expect(found && groupOf(found, setOf('199.89.0.0/21 10.0.5.20 2001:db8:7::/48'))).toBe(group);
  });
});

describe('any text', () => {
  const around = fc.constantFrom(
    [' ', ' '],
    ['[', ']'],
    ['(', ')'],
    ['<', '>'],
    ['=', ','],
    ['"', '"'],
    ['\n', '\n'],
    ['[IPv6:', ']'],
    ['client=unknown[', ']:25'],
  );

  test('an address is found between any of the usual signs', () => {
    fc.assert(
      fc.property(address, around, (one, [before, behind]) => {
        const spelt = spellAddress(one.family, one.address);
        const isFound = /\d/.test(spelt) && spelt !== '::' && !(before.endsWith(':') && one.family === 4);
        fc.pre(isFound && !(one.family === 6 && one.address >> 32n === 0xffffn));
        expect(textsIn(`${before}${spelt}${behind}`)).toEqual([spelt]);
      }),
      { numRuns: 1000 },
    );
  });

  test('is searched without throwing; what is found stands where it is said to stand', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const text = `${one}\n${other}`;
        const found = findAddresses(text);
        expect(new Set(found.map(({ text: spelt }) => spelt)).size).toBe(found.length);
        for (const { start, written, line } of found) {
          expect(text.slice(start, start + written.length)).toBe(written);
          expect(line).toBe(text.slice(0, start).split('\n').length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** Milliseconds after which a reading counts as hanging; how fast it is, `npm run bench:reading` says. */
const timeout = 10_000;

describe('long texts', () => {
  const log = Array.from({ length: 10_000 }, (_, index) => {
    const [high, low] = [index >> 8, index & 255];
    return `Nov 24 05:${10 + (index % 50)}:49 mail postfix/smtpd[${index}]: reject: RCPT from host${index}.example.net[198.51.${high}.${low}]:${index}: 554 5.7.1 <a@example.com>: to=[2001:db8:${index.toString(16)}::1]`;
  }).join('\n');

  test('ten thousand lines are read, and come in short slices', { timeout }, () => {
    expect(findAddresses(log)).toHaveLength(20_000);
    for (const slice of scanAddresses(log)) expect(slice.length).toBeLessThan(2000);
  });

  test.each(['550 ', '1.1.1.1 ', '1.1.1.1:', 'aaa ', '- ', '<', ' '])(
    'slices end within a single line of %j, too',
    (piece) => {
      expect([...scanAddresses(piece.repeat(400_000 / piece.length))].length).toBeGreaterThan(20);
    },
  );

  test('an address is whole wherever a slice would end', () => {
    const wanted = ['198.51.100.77', '2001:db8::77'];
    for (let before = 16_350; before < 16_400; before += 1) {
      const text = `${' '.repeat(before)}198.51.100.77 [IPv6:2001:db8::77]:25`;
      expect(findAddresses(text).map((one) => one.text)).toEqual(wanted);
      expect(findAddresses(text)[0]?.start).toBe(before);
    }
  });

  test.each([
    '.',
    ':',
    'a:',
    '1.',
    'g',
    '1.2.3.4:',
    '-1.2.3.4 ',
    '(1.1.1.1/',
    '1',
    '::1 ',
    'a1.:',
    '1.1.1.1/1.1.',
    'version ',
    '\n',
    'mask 1.1.1.1',
  ])('a megabyte of %j is no trouble', { timeout }, (sign) => {
    expect(findAddresses(sign.repeat(1_000_000 / sign.length))).toBeInstanceOf(Array);
  });
});
