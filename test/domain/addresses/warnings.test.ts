import { expect, test } from 'vitest';
import { understoodIn } from '../../../src/domain/addresses/lists.ts';
import { warningsAbout } from '../../../src/domain/addresses/warnings.ts';
import cases from '../cases/addresses/warnings.json' with { type: 'json' };
import { readList } from './read-whole.ts';

test.each(cases)('$list', ({ list, warnings }) => {
  const found = warningsAbout(understoodIn(readList(list)));
  expect(found.map(({ kind, entries, message }) => `${kind} ${entries.join()}: ${message}`)).toEqual(warnings);
});

test('partial overlaps are named up to twenty', () => {
  const list = Array.from({ length: 300 }, (_, index) => `199.89.0.${index % 200}-199.89.1.${index % 200}`).join('\n');
  const kinds = warningsAbout(understoodIn(readList(list))).map(({ kind }) => kind);
  expect(kinds).toEqual(Array(20).fill('partial-overlap'));
});
