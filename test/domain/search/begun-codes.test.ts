import { expect, test } from 'vitest';
import { codesBegunBy } from '../../../src/domain/search/begun-codes.ts';

const codes = [
  '550 5.7.1',
  '451 4.7.0',
  '421 4.7.0',
  '451 4.7.1',
  '4.7.325',
  '5.7.507',
  '550 5.7.51',
  '530 5.7.57',
  '5.7.507',
];

test.each([
  ['451 4.7', ['451 4.7.0', '451 4.7.1', '4.7.325']],
  ['4.7', ['4.7.325', '451 4.7.0', '421 4.7.0', '451 4.7.1']],
  ['5.7.50', ['5.7.507']],
  ['550 5.7.5', ['550 5.7.51', '5.7.507']],
  ['5.7.', ['5.7.507', '550 5.7.1', '550 5.7.51', '530 5.7.57']],
  // What is a code already, text, and what no code begins with.
  ['5.7.1', []],
  ['451 4.7.0', []],
  ['5.7.5 exchange', []],
  ['550', []],
  ['5.9.9', []],
  ['', []],
])('%s', (typed, begun) => {
  expect(codesBegunBy(typed, codes)).toEqual(begun);
});
