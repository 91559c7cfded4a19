import { expect, test } from 'vitest';
import {
  expectationOf,
  type JudgedQuery,
  learnExpectedPages,
  readExpectedPages,
} from '../../../src/domain/search/expected-pages.ts';
import type { PageFacts } from '../../../src/domain/search/page-facts.ts';

const late: PageFacts = { title: 'Mail is late', server: undefined, task: 'Troubleshooting' };
const guide: PageFacts = { title: 'Undo the lock-down of Postfix', server: 'Postfix', task: 'Undo' };
const chooser: PageFacts = { title: 'Undo: which system?', server: undefined, task: 'Undo' };
const wanted = ['Undo', late] as const;

/** So many readers who typed this and wanted that. */
const readers = (count: number, query: string, page: number): JudgedQuery[] =>
  Array.from({ length: count }, () => ({ query, wanted: [page] }));

const learn = (...queries: JudgedQuery[]) => readExpectedPages(learnExpectedPages(queries), wanted);

test('a word leads to what most of its readers wanted: a page, or all guides of a task and their chooser', () => {
  const expected = learn(...readers(14, 'delayed', 1), ...readers(14, 'go back', 0));
  const ofDelay = expectationOf('why delayed again', expected);
  expect(ofDelay(late)).toBeGreaterThan(0);
  expect(ofDelay(guide)).toBe(0);
  const ofBack = expectationOf('back', expected);
  expect(ofBack(guide)).toBeGreaterThan(0);
  expect(ofBack(chooser)).toBe(ofBack(guide));
  expect(ofBack(late)).toBe(0);
});

test('a word of few readers, and one that readers of every page use alike, lead nowhere', () => {
  const expected = learn(...readers(11, 'rare', 1), ...readers(20, 'server', 1), ...readers(20, 'server', 0));
  expect([...expected.keys()]).toEqual([]);
});

test('the more other words are beside it, the less a word counts', () => {
  const expected = learn(...readers(14, 'delayed', 1), ...readers(14, 'back', 0));
  const alone = expectationOf('delayed', expected)(late);
  expect(expectationOf('delayed postfix queue', expected)(late)).toBeCloseTo(alone / 3);
});

test('words that begin alike, and signs of other alphabets, are read back as they were', () => {
  const words = ['port', 'ports', 'portal', 'préfixe', '5.7.1', '199.89.0.0'];
  const expected = learn(...words.flatMap((word) => readers(14, word, 1)), ...readers(90, 'undo', 0));
  for (const word of words) expect(expectationOf(word, expected)(late), word).toBeGreaterThan(0);
});

test('text of another form is no error', () => {
  for (const text of ['', '0', 'x y z', '9word \uffff\uffff', '0late 9']) {
    expect(expectationOf('late', readExpectedPages(text, wanted))(late)).toBe(0);
  }
});
