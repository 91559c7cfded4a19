import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readValidEntry } from '../../../src/domain/addresses/list-entries.ts';
import { type ListEntry, readEntries, readEntry, understoodIn } from '../../../src/domain/addresses/lists.ts';
import { rangeOf, spellNetwork, spellRange } from '../../../src/domain/addresses/network.ts';
import { readNetwork } from '../../../src/domain/addresses/read-network.ts';
import { anyText, nearlyNetwork, network, range } from '../arbitraries.ts';
import cases from '../cases/addresses/lists.json' with { type: 'json' };
import { readList, signsIn } from './read-whole.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('lists in any mix', () => {
  test.each(cases)('$list', ({ list, entries }) => {
    expect(readList(list).map(({ line, reading }) => `${line} ${shown(reading)}`)).toEqual(entries);
  });

  test('an entry says where it stands, so that a repair finds it', () => {
    const list = '192.0.2.0/24,\n  192.0.2.0. ; 198.51.100.0 mask 255.255.255.0';
    for (const { start, text } of readList(list)) expect(list.slice(start, start + text.length)).toBe(text);
    const bad = readList(list)[1];
    expect(bad).toMatchObject({ line: 2, text: '192.0.2.0.' });
    expect(bad?.reading).toMatchObject({ outcome: 'refused', repairs: [{ text: '192.0.2.0' }] });
  });

  test('two addresses of which the second could be a mask are not guessed at', () => {
    expect(readList('192.0.2.0 224.0.0.0')[0]?.reading).toEqual({
      outcome: 'refused',
      kind: 'mask-or-address',
      message:
        '"224.0.0.0" may be a mask or a second address. Put a slash before a mask, or a comma before an address.',
      fragment: { start: 10, end: 19 },
      repairs: [],
    });
  });

  test('what was understood keeps its line', () => {
    expect(understoodIn(readList('x\n192.0.2.1'))).toMatchObject([{ line: 2, readAs: '192.0.2.1/32' }]);
  });
});

describe('properties', () => {
  const written = fc.oneof(
    network.map((one) => ({ text: spellNetwork(one), range: rangeOf(one) })),
    range.map((one) => ({ text: spellRange(one), range: one })),
  );
  const separator = fc.constantFrom('\n', '\r\n', ',', ';', ' ', ', ', '\n\n', '\t', ' ; ');

  test('valid entries are read as if each stood alone, whatever separates them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(written, separator)), (entries) => {
        const list = entries.map(([{ text }, sign]) => text + sign).join('');
        expect(readList(list).map(({ text }) => text)).toEqual(entries.map(([{ text }]) => text));
        expect(readList(list).map(({ reading }) => reading)).toEqual(entries.map(([{ text }]) => readNetwork(text)));
      }),
    );
  });

  test('a bad line changes nothing for the others', () => {
    fc.assert(
      fc.property(fc.array(written), nearlyNetwork, (entries, bad) => {
        const line = bad.replace(/[\n\r#]/g, '');
        const texts = entries.map(({ text }) => text);
        const read = readList([...texts, line].join('\n'));
        expect(read.slice(0, texts.length).map(({ text }) => text)).toEqual(texts);
        expect(read.slice(texts.length).every(({ line: at }) => at === texts.length + 1)).toBe(true);
      }),
    );
  });

  test('the short way reads exactly what the long way does not refuse', () => {
    const pair = fc.tuple(nearlyNetwork, fc.constantFrom(' ', '\t', '/'), nearlyNetwork).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.oneof(nearlyNetwork, pair, fc.constantFrom('192.0.2.0 224.0.0.0', '192.0.2.0 0.0.2.1')),
        (text) => {
          const reading = readEntry(text);
          expect(readValidEntry(text)).toEqual(reading.outcome === 'result' ? reading : undefined);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each(['225.255.248.0', '155.255.0.0', '128.0.0.0', '255.0.255.0'])(
    '%s stays with the address before it',
    (mask) => {
      expect(readList(`192.0.2.0 ${mask}`)).toHaveLength(1);
    },
  );

  test.each(['256.255.255.0', '192.255.255.0', '198.51.100.1'])('%s is an entry of its own', (address) => {
    expect(readList(`192.0.2.0 ${address}`)).toHaveLength(2);
  });

  test('any text is read without throwing, and no sign of it but those around entries and comments is lost', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const entries = readList(text);
        for (const { start, text: entry } of entries) {
          expect(signsIn(text.slice(start, start + entry.length))).toBe(signsIn(entry));
        }
        if (/#|\/\/|--/.test(text)) return;
        expect(signsIn(entries.map(({ text: entry }) => entry).join(''))).toBe(signsIn(text));
      }),
      { numRuns: 1000 },
    );
  });
});

/** Milliseconds after which a reading counts as hanging; how fast it is, `npm run bench:reading` says. */
const timeout = 10_000;

describe('long lists', () => {
  test('ten thousand lines are read', { timeout }, () => {
    const list = Array.from({ length: 10_000 }, (_, index) => `198.51.${index % 256}.${(index >> 8) * 4}/30`).join(
      '\n',
    );
    expect(readList(list).every(({ reading }) => reading.outcome === 'result')).toBe(true);
  });

  test('they can be read in slices', () => {
    const entries: Generator<ListEntry> = readEntries('192.0.2.1\n'.repeat(1000));
    expect(entries.next().value).toMatchObject({ line: 1 });
    expect(entries.next().value).toMatchObject({ line: 2 });
  });

  test.each([',', ' ', '#', '1', '1 ', '- ', 'mask ', '192.0.2.0 ', ':', '.', '1,'])(
    'a hundred thousand times %j is read to the end',
    { timeout },
    (sign) => {
      expect(readList(sign.repeat(100_000))).toBeInstanceOf(Array);
    },
  );
});

const shown = (reading: ListEntry['reading']): string =>
  reading.outcome === 'result' ? reading.readAs : reading.outcome === 'refused' ? reading.kind : reading.outcome;
