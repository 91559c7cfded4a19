import { describe, expect, test } from 'vitest';
import { answerList, compareLists } from '../../../src/domain/addresses/list-answer.ts';
import { spellNetwork } from '../../../src/domain/addresses/network.ts';
import { readList } from './read-whole.ts';

const answer = (list: string, without = '') => answerList(readList(list), readList(without));
const compare = (list: string, other: string) => compareLists(readList(list), readList(other));

describe('a list', () => {
  test('comes to the fewest networks, with what was redundant', () => {
    const { sentence, networks, redundant } = answer('192.0.2.0/25, 192.0.2.128/25\n192.0.2.7');
    expect(sentence).toBe('3 entries come to 1 network with 256 addresses.');
    expect(networks.map(spellNetwork)).toEqual(['192.0.2.0/24']);
    expect(redundant).toEqual(['192.0.2.7/32 is already in 192.0.2.0/25.']);
  });

  test('loses what is excepted, and nothing else', () => {
    const { sentence, networks, redundant } = answer('192.0.2.0/24', '192.0.2.128/25 198.51.100.1');
    expect(sentence).toBe('1 entry without 2 exceptions comes to 1 network with 128 addresses.');
    expect(networks.map(spellNetwork)).toEqual(['192.0.2.0/25']);
    expect(redundant).toEqual(['198.51.100.1/32 takes nothing away: none of it is in the list.']);
  });

  test('may come to nothing, and says so', () => {
    expect(answer('192.0.2.0/24', '192.0.0.0/16').sentence).toBe(
      '1 entry without 1 exception comes to nothing: every address is taken away.',
    );
    expect(answer('', '192.0.0.0/16').sentence).toBe('');
  });

  test('is not called wide for what was taken away', () => {
    expect(answer('0.0.0.0/0').warnings.map(({ kind }) => kind)).toEqual(['everyone']);
    expect(answer('0.0.0.0/0', '0.0.0.0/1 128.0.0.0/2 193.0.0.0/8 194.0.0.0-255.255.255.255').warnings).toEqual([
      expect.objectContaining({ kind: 'special-use' }),
    ]);
  });

  test('keeps the warning that its entries overlap partly', () => {
    const kinds = answer('203.0.112.0-203.0.112.9 203.0.112.5-203.0.112.20', '203.0.112.1').warnings.map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['partial-overlap']);
  });
});

describe('two lists', () => {
  test.each([
    ['192.0.2.0/24', '192.0.2.0/25', '192.0.2.0/24 contains 192.0.2.0/25 and has 128 addresses more.'],
    ['192.0.2.0/24 198.51.100.1', '203.0.113.0/24', 'The two lists have nothing in common.'],
    ['192.0.2.0/25 192.0.2.128/25', '192.0.2.0/24', 'The two lists share 256 addresses: they are the same.'],
    ['192.0.2.1 192.0.2.2', '192.0.2.0/24', 'The two lists share 2 addresses: all of the first list is in the second.'],
    ['192.0.2.0/24', '192.0.2.1 192.0.2.3', 'The two lists share 2 addresses: all of the second list is in the first.'],
    [
      '192.0.2.0/24 198.51.100.1',
      '192.0.2.0/25 203.0.113.1',
      'The two lists share 128 addresses; each has others of its own.',
    ],
    ['192.0.2.0/24', '', ''],
  ])('%s and %s', (list, other, sentence) => {
    expect(compare(list, other).sentence).toBe(sentence);
  });

  test('show the shared networks and the pairs, partial ones marked', () => {
    const { shared, pairs, isCut } = compare('192.0.2.0/24 198.51.100.7', '192.0.2.128-192.0.3.9 198.51.100.0/24');
    expect(shared).toEqual(['192.0.2.128/25', '198.51.100.7/32']);
    expect(pairs).toEqual([
      {
        sentence:
          '192.0.2.0/24 and 192.0.2.128-192.0.3.9 overlap partly: they share 192.0.2.128 to 192.0.2.255 (128 addresses).',
        isPartial: true,
      },
      { sentence: '198.51.100.7/32 is inside 198.51.100.0/24, which has 255 addresses more.', isPartial: false },
    ]);
    expect(isCut).toBe(false);
  });

  test('of many pairs a hundred are named, and it is said', () => {
    const many = Array.from({ length: 20 }, (_, index) => `192.0.2.0-192.0.2.${index + 100}`).join('\n');
    const { pairs, isCut } = compare(many, many);
    expect(pairs).toHaveLength(100);
    expect(isCut).toBe(true);
  });
});
