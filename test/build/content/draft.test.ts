import { expect, test } from 'vitest';
import { checkArticle } from '../../../src/build/content/check-article.ts';
import { checkDraft } from '../../../src/build/content/check-draft.ts';
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

const problemsOf = (one: Wanted) =>
  draftOf(one)
    .filter(({ file }) => file.endsWith('.mdx'))
    .flatMap(({ file, text }) =>
      checkArticle(new ContentFile(file, text), readArticle(text)).map((problem) => ({ file, ...problem })),
    );

/** What is wrong apart from words that are still to be written. */
const mistakesOf = (one: Wanted): string[] =>
  problemsOf(one)
    .filter(({ isDraft }) => !isDraft)
    .map(spellProblem);

test.each(['symptom', 'background', 'reply', 'plain'] as const)('a new %s has nothing wrong but blanks', (kind) => {
  expect(mistakesOf({ ...wanted, kind })).toEqual([]);
});

test.each(site.tasks.map(({ id }) => id))('a new guide for %s has nothing wrong but blanks', (task) => {
  expect(mistakesOf({ ...wanted, task })).toEqual([]);
});

test('each blank is named with its line and with what to write there', () => {
  const file = 'src/content/plain/billing/relay-is-not-allowed.mdx';
  expect(problemsOf({ ...wanted, kind: 'plain' }).map(spellProblem)).toEqual([
    `${file}:4  came … in "description" — expected In one or two sentences, what the reader finds here: 70 to 160 characters.`,
    `${file}:8  came … in the text — expected What this is about, in a sentence or two.`,
    `${file}:12  came … in the text — expected The text.`,
    `${file}:10  came … in a heading — expected What the first part is about`,
    `${file}:10  came the anchor "name-this-part" of a new article — expected its own, such as "create-connector": it will be in links for ever`,
  ]);
});

test('every section of a guide has its own, and a finished one has none', () => {
  const found = problemsOf(wanted).map(({ came }) => came);
  for (const section of ['BeforeYouStart', 'Step', 'ProveIt', 'Undo', 'IfMailStops'])
    expect(found).toContain(`… in <${section}>`);
  expect(found).toContain('the anchor "name-this-step" of a new article');
  expect(checkDraft(readArticle('---\ntitle: Wait …\n---\n\nIt says "…", and waits …\n\n… and so on.\n'))).toEqual([]);
});

test('the id of a guide begins with the permanent name of its task', () => {
  const ids = (['lock-down', 'verify', 'disable-filters'] as const).map(
    (task) => /^id: (.*)$/m.exec(draftOf({ ...wanted, task, server: 'postfix' })[0]?.text ?? '')?.[1],
  );
  expect(ids).toEqual(['lock-postfix', 'prove-postfix', 'filters-off-postfix']);
});

test('a plain article comes with its section, whose name is still to be written', () => {
  const [section] = draftOf({ ...wanted, kind: 'plain' });
  expect(section?.text).toMatch(/^title: … .*\ndescription: "… /);
  expect(draftOf({ ...wanted, kind: 'plain' }).map(({ file }) => file)).toEqual([
    'src/content/plain/billing/_section.yaml',
    'src/content/plain/billing/relay-is-not-allowed.mdx',
  ]);
});

test('the address of a source is still to be written', () => {
  expect(problemsOf(wanted).map(({ came, expected }) => `${came}: ${expected}`)).toContain(
    '… in "url": the address of the document that this rests on',
  );
});

test('a title without words is named', () => {
  expect(() => draftOf({ ...wanted, kind: 'symptom', title: '…' })).toThrow('came "…" — expected words');
});
