import { describe, expect, test } from 'vitest';
import { scanAddresses } from '../../src/domain/addresses/found-addresses.ts';
import { findEntries } from '../../src/domain/addresses/list-entries.ts';
import { readAllowList } from '../../src/domain/allow-list/allow-list.ts';
import { matchReply } from '../../src/domain/answers/match-replies.ts';
import { longestText } from '../../src/domain/headers/paste-damage.ts';
import { readPaste } from '../../src/domain/headers/read-paste.ts';
import { recognise } from '../../src/domain/paste/recognise.ts';
import { readSearchQuery } from '../../src/domain/search/search-query.ts';
import { countWork, mostWorkInOneStep } from './count-work.ts';

/** One sign or one word, again and again on one line. */
const pieces = ['<div ', '"', '1.1.1.1/', 'Received: from ', '550 ', '; '];
const more = [...pieces, '- ', ':', '":', '=3D', ' '];
const filter = { networks: [], domain: 'example.net', company: 'Example' };

/** What reads a whole text at once, in the browser. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'the allow-list builder': (text) => readAllowList([], text),
  'the header check': (text) => readPaste(text, filter, []),
  'the reply finder': (text) => matchReply(text, []),
  'the field for anything': (text) => recognise(text, []),
  'the search': (text) => readSearchQuery(text),
};

const long = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

describe.each(Object.entries(readers))('%s', (_, read) => {
  test.each(pieces)('does no more for "%s" when it becomes longer than is looked at', (piece) => {
    const work = [longestText + 100, 1.1 * longestText].map((length) => countWork(() => read(long(piece, length))));
    expect(work[1]).toBe(work[0]);
  });
});

describe('one step', () => {
  const passes = 10;
  const length = 200_000;

  test.each(more)('of a list of "%s" passes over it a few times', (piece) => {
    expect(mostWorkInOneStep(findEntries(long(piece, length)))).toBeLessThan(passes * length);
  });

  test.each(more)('of the search for addresses in "%s" passes over it a few times', (piece) => {
    expect(mostWorkInOneStep(scanAddresses(long(piece, length)))).toBeLessThan(passes * length);
  });
});

test('the count is that of characters passed over', () => {
  expect(countWork(() => 'aab'.replace(/b/g, ''))).toBe(3);
  expect(countWork(() => /c/.test('aab'))).toBe(3);
  expect(mostWorkInOneStep(findEntries('1\n'.repeat(9)))).toBeLessThan(20);
});
