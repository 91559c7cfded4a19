import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance } from '../../../src/domain/search/distance.ts';
import { correct } from '../../../src/domain/search/spelling.ts';
import { lightStem } from '../../../src/domain/search/stem.ts';
import { packVocabulary, readVocabulary } from '../../../src/domain/search/vocabulary.ts';

const words = [
  'anonymous',
  'connector',
  'connect',
  'exchange',
  'filter',
  'mask',
  'receive',
  'scanner',
  'setreceiveconnector',
];
const vocabulary = readVocabulary(packVocabulary(words));

describe('correct', () => {
  test.each([
    ['recieve', 'receive'],
    ['exchnage', 'exchange'],
    ['anonimous', 'anonymous'],
    ['annonimous', 'anonymous'],
    ['conector', 'connector'],
    ['fliter', 'filter'],
    ['maks', 'mask'],
    ['zcanner', 'scanner'],
  ])('%s is %s', (typed, meant) => {
    expect(correct(typed, vocabulary, false)).toBe(meant);
  });

  test.each([
    ['a word of the index', 'filter'],
    ['another form of one', 'filtering'],
    ['a code', '5.7.1'],
    ['a name with a hyphen', 'set-recieveconnector'],
    ['a short word', 'msk'],
    ['a word that is far from all', 'zebra'],
    ['the name of a prototype', '__proto__'],
  ])('leaves %s alone', (_what, word) => {
    expect(correct(word, vocabulary, false)).toBeUndefined();
  });

  test('leaves the beginning of a word alone while it is typed, and only then', () => {
    expect(correct('scann', vocabulary, true)).toBeUndefined();
    expect(correct('scanne', vocabulary, false)).toBe('scanner');
  });
});

test('a word of eight letters is found with any two letters replaced', () => {
  const place = fc.nat({ max: 7 });
  const letter = fc.stringMatching(/^[x-z]$/);
  fc.assert(
    fc.property(fc.stringMatching(/^[a-w]{8}$/), place, letter, place, letter, (word, first, one, second, other) => {
      const typed = [...word].with(first, one).with(second, other).join('');
      expect(correct(typed, readVocabulary(packVocabulary([word])), false)).toBe(word);
    }),
  );
});

test('in a short word two slips are another word', () => {
  const names = readVocabulary(packVocabulary(['postfix', 'logon', 'connector']));
  expect(correct('postbox', names, false)).toBeUndefined();
  expect(correct('loxone', names, false)).toBeUndefined();
  expect(correct('conectro', names, false)).toBe('connector');
});

describe('distance', () => {
  test.each([
    ['', '', 0],
    ['mask', 'mask', 0],
    ['mask', 'masks', 1],
    ['mask', 'ask', 1],
    ['mask', 'musk', 1],
    ['mask', 'maks', 1],
    ['mask', 'amks', 2],
    ['mask', '', 4],
    ['ca', 'abc', 3],
  ])('from %j to %j is %i', (a, b, edits) => {
    expect(distance(a, b)).toBe(edits);
    expect(distance(b, a)).toBe(edits);
    expect(distance(a, b, edits)).toBe(edits);
    if (edits > 0) expect(distance(a, b, edits - 1)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('lightStem', () => {
  test.each([
    ['connectors', 'connector'],
    ['replies', 'reply'],
    ['stopped', 'stopping'],
    ['refuses', 'refused'],
    ['addresses', 'address'],
    ['bounced', 'bounce'],
  ])('%s and %s are one word', (one, other) => {
    expect(lightStem(one)).toBe(lightStem(other));
  });

  test.each(['status', 'address', 'this', 'being', 'ring', 'us', ''])('leaves %j long enough', (word) => {
    expect(lightStem(word).length).toBeGreaterThanOrEqual(Math.min(3, word.length));
  });
});

describe('a packed vocabulary', () => {
  test('is what was packed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,50}$/)), (some) => {
        expect(readVocabulary(packVocabulary(some)).words).toEqual([...some].sort());
      }),
    );
  });

  test('is short, and has no words of other signs', () => {
    expect(packVocabulary(['connector', 'connect', 'größe', '5.7.1', ''])).toBe('AconnectHor');
  });

  test('knows what begins a word', () => {
    expect(vocabulary.completes('scan')).toBe(true);
    expect(vocabulary.completes('zzz')).toBe(false);
    expect(readVocabulary('').completes('a')).toBe(false);
  });

  test('tells words of the index from those that mean one', () => {
    const both = readVocabulary(packVocabulary(['greylisting']), ['graylist']);
    expect([both.completes('gray'), both.isInIndex('gray'), both.isInIndex('grey')]).toEqual([true, false, true]);
  });

  test('of another form gives no error', () => {
    expect(() => readVocabulary('€€ 99 <b> Zaaa')).not.toThrow();
  });
});
