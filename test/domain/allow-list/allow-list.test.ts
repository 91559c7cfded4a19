import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understoodIn } from '../../../src/domain/addresses/lists.ts';
import { intersect, sizeOf, unite } from '../../../src/domain/addresses/sets.ts';
import { readAllowList, readAllowListLink } from '../../../src/domain/allow-list/allow-list.ts';
import { readList, signsIn } from '../addresses/read-whole.ts';
import { anyText } from '../arbitraries.ts';

const block = '199.89.0.0/21';
const read = (text: string) => readAllowList([block], text);
const ranges = (text: string) => read(text).list.map(({ range }) => range);

describe('the list', () => {
  test('is the block alone where nothing was typed', () => {
    expect(read('')).toEqual({
      list: [expect.objectContaining({ readAs: block })],
      entries: [],
      refused: [],
      problem: undefined,
      notes: [],
      warnings: [],
      wide: '',
      summary: 'The filter alone: 2,048 addresses.',
    });
  });

  test('takes the good entries and names the bad ones with their place', () => {
    const text = '198.51.101.0 255.255.255.0\n  199.89.O.0, 2600::1';
    const { list, entries, refused, summary } = read(text);
    expect(list.map(({ readAs }) => readAs)).toEqual([block, '198.51.101.0/24', '2600::1/128']);
    expect(entries).toEqual(['198.51.101.0/24', '199.89.O.0', '2600::1/128']);
    expect(refused).toEqual([{ line: 2, start: text.indexOf('199'), text: '199.89.O.0' }]);
    expect(summary).toBe(
      'The filter and 2 entries of your own: 2,305 addresses. 1 entry could not be read and is not in it.',
    );
  });

  test('counts an address once, and says which entry is superfluous', () => {
    expect(read('199.89.3.0/24\n198.51.101.7\n198.51.101.7')).toMatchObject({
      summary: 'The filter and 3 entries of your own: 2,049 addresses.',
      notes: ['199.89.3.0/24 is already in 199.89.0.0/21.', '198.51.101.7/32 is listed more than once.'],
    });
  });

  test('says how an entry was read, with its line', () => {
    expect(read('#office\n198.51.101.9/24').notes).toEqual([
      expect.stringMatching(
        /^Line 2: 198\.51\.101\.9 is an address inside the network; the network is 198\.51\.101\.0\/24\./,
      ),
    ]);
  });

  test('is never more than the block and what the entries say', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const asked = [...ranges(''), ...understoodIn(readList(text)).map(({ range }) => range)];
        const { list, refused } = read(text);
        const made = list.map(({ range }) => range);
        expect(sizeOf(intersect(made, asked))).toBe(sizeOf(unite(asked)));
        expect(sizeOf(unite(made))).toBe(sizeOf(unite(asked)));
        for (const { start, text: entry } of refused) {
          expect(signsIn(text.slice(start, start + entry.length))).toBe(signsIn(entry));
        }
      }),
      { numRuns: 500, examples: [['-] 0.0.0.0/0'], ['mask [192']] },
    );
  });

  test('a thousand entries are read, more are not, and then there is no list to take for the whole', () => {
    const entry = (_: unknown, index: number) => `198.51.${index >> 8}.${index & 255}`;
    expect(read(Array.from({ length: 1000 }, entry).join(' ')).list).toHaveLength(1001);
    const { problem, entries } = read(Array.from({ length: 1001 }, entry).join(' '));
    expect(problem).toMatch(/^There are more than 1,000 entries\./);
    expect(entries).toEqual([]);
  });

  test('250,000 characters are read, more are not', () => {
    const comment = `192.0.2.7 # ${'x'.repeat(249_988)}`;
    expect(read(comment).list).toHaveLength(2);
    expect(read(`${comment}x`).entries).toEqual([]);
    expect(read(`${comment}x`).problem).toMatch(/^There are more than 250,000 characters\./);
  });

  test('a megabyte is read to the end', { timeout: 20_000 }, () => {
    for (const text of ['1.'.repeat(500_000), '1 '.repeat(500_000), '#'.repeat(1_000_000), '\n'.repeat(1_000_000)]) {
      expect(read(text)).toHaveProperty('problem');
    }
  });

  test('a block that is none is a mistake in the page', () => {
    expect(() => readAllowList(['x'], '')).toThrow('The block "x" is not a network.');
  });
});

describe('warnings', () => {
  test('everyone and very wide ask to be confirmed, and each for itself', () => {
    expect(read('0.0.0.0/0').wide).toBe(
      'This list contains every IPv4 address: it lets everyone in and locks nothing.',
    );
    expect(read('0.0.0.0/1 128.0.0.0/1').wide).toBe(read('0.0.0.0/0').wide);
    expect(read('8.0.0.0/7').wide).toMatch(/^8\.0\.0\.0-9\.255\.255\.255 is very wide/);
    expect(read('8.0.0.0/8').wide).toBe('');
    expect(read('8.0.0.0/7').warnings).toHaveLength(1);
  });

  test('private networks are right in an allow-list, documentation is not', () => {
    const [own, example] = read('10.0.5.0/24, 192.0.2.1').warnings;
    expect(own).toMatch(/which is private: .*\. That is right for machines behind your own firewall\.$/);
    expect(example).toMatch(/documentation: no mail comes from it\.$/);
  });

  test('a range that overlaps the block partly is refused by Exchange elsewhere, and joined here', () => {
    expect(read('199.89.4.0-199.89.9.255').warnings).toEqual([
      '199.89.0.0/21 and 199.89.4.0-199.89.9.255 overlap only partly. Exchange refuses that on the receive connectors of one server. The lines here join them.',
    ]);
  });

  test('of many only some are shown', () => {
    const { notes } = read('198.51.101.7 '.repeat(10));
    expect(notes).toHaveLength(6);
    expect(notes.at(-1)).toBe('4 more of these are not shown.');
  });
});

describe('links', () => {
  const link = (fragment: string) => readAllowListLink(fragment, (output) => output === 'exim');
  const unread = { own: '', output: undefined };

  test.each(['', '#', '#content', '#cisco-ios'])('%j is none', (fragment) => {
    expect(link(fragment)).toBeUndefined();
  });

  test('bring networks and output, and say whose they are', () => {
    expect(link('#v=1&net=10.0.5.0/24&net=x&out=exim')).toEqual({
      own: '10.0.5.0/24\nx',
      output: 'exim',
      message: 'The networks here came with the link. Check that they are yours.',
    });
    expect(link('#out=exim')).toEqual({ own: '', output: 'exim', message: '' });
    expect(link('#exim')).toEqual({ own: '', output: 'exim', message: '' });
  });

  test.each(['__proto__', 'constructor', '<b>', 'x'.repeat(200)])('name what is no output: %s', (output) => {
    const read = link(`#out=${encodeURIComponent(output)}`);
    expect(read).toEqual({
      ...unread,
      message: expect.stringMatching(/^The link asks for ".{1,41}", which is not a system/),
    });
  });

  test.each(['#v=2&net=10.0.0.0/8', `#net=${'1'.repeat(9000)}`, '#=&=', '#net='])(
    'that cannot be read say so: %#',
    (fragment) => {
      expect(link(fragment)).toEqual({ ...unread, message: expect.stringMatching(/^This link cannot be read here/) });
    },
  );

  test('that take networks away would let in more without it, so nothing of them is used', () => {
    expect(link('#net=10.0.0.0/8&not=10.1.0.0/16')).toEqual({
      ...unread,
      message: expect.stringMatching(/^This link takes networks away/),
    });
  });
});
