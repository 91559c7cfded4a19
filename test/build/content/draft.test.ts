import { expect, test } from 'vitest';
import { checkArticle } from '../../../src/build/content/check-article.ts';
import { ContentFile } from '../../../src/build/content/content-file.ts';
import { draftOf, type Wanted } from '../../../src/build/content/draft.ts';
import { spellProblem } from '../../../src/build/content/problem.ts';
import { readArticle } from '../../../src/build/content/read-article.ts';
import { site } from '../../../src/site.ts';

const wanted: Wanted = {
  kind: 'guide',
  task: 'lock-down',
  server: 'exchange-2010',
  section: 'billing',
  code: '550 5.7.1',
  reason: 'relay',
  title: 'Relay is not allowed',
  today: '2026-11-28',
};

const problemsOf = (one: Wanted): string[] =>
  draftOf(one)
    .filter(({ file }) => file.endsWith('.mdx'))
    .flatMap(({ file, text }) =>
      checkArticle(new ContentFile(file, text), readArticle(text)).map((problem) => spellProblem({ file, ...problem })),
    );

test.each(['symptom', 'background', 'reply', 'plain'] as const)('a new %s passes every check as it is', (kind) => {
  expect(problemsOf({ ...wanted, kind })).toEqual([]);
});

test.each(site.tasks.map(({ id }) => id))('a new guide for %s passes every check as it is', (task) => {
  expect(problemsOf({ ...wanted, task })).toEqual([]);
});

test('a plain article comes with its section', () => {
  expect(draftOf({ ...wanted, kind: 'plain' }).map(({ file }) => file)).toEqual([
    'src/content/plain/billing/_section.yaml',
    'src/content/plain/billing/relay-is-not-allowed.mdx',
  ]);
});

test('a title without words is named', () => {
  expect(() => draftOf({ ...wanted, kind: 'symptom', title: '…' })).toThrow('came "…" — expected words');
});
