import { expect, test } from 'vitest';
import { nearest } from '../../../src/build/content/nearest.ts';
import { spellProblems } from '../../../src/build/content/problem.ts';

test('problems are counted and stand in the order of files and lines', () => {
  const one = { came: 'x', expected: 'y' };
  expect(spellProblems('the articles', [{ file: 'b', line: 2, ...one }])).toBe(
    '1 problem in the articles:\nb:2  came x — expected y',
  );
  expect(
    spellProblems('the articles', [
      { file: 'b', line: 10, ...one },
      { file: 'b', line: 9, ...one },
      { file: 'a', line: 11, ...one },
    ]),
  ).toBe('3 problems in the articles:\na:11  came x — expected y\nb:9  came x — expected y\nb:10  came x — expected y');
});

test.each([
  ['Stepp', ['Steps', 'Step', 'Undo'], ['Step', 'Steps']],
  ['maks', ['mask', 'mx', 'range'], ['mask']],
  ['LOCK-DOWN', ['lock-down'], ['lock-down']],
  ['undo', ['steps', 'prove-it'], []],
  ['', ['a', 'bb'], ['a']],
  ['abcdef', ['abcdxx', 'abcdxf', 'xbcdef', 'abcdef'], ['abcdef', 'abcdxf', 'xbcdef']],
])('near "%s" of %j are %j', (word, names, expected) => {
  expect(nearest(word, names)).toEqual(expected);
});
