import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { ContentFile } from '../../../src/build/content/content-file.ts';
import { linkProblemsIn, readArticles } from '../../../src/build/content/find-problems.ts';
import { spellProblem } from '../../../src/build/content/problem.ts';

const made: string[] = [];
afterEach(() => {
  for (const root of made.splice(0)) rmSync(root, { recursive: true });
});

const section =
  'title: Billing\ndescription: "Invoices, payments and plans: what is charged, when it is charged, and how to change it."\n';
const article = (body: string) =>
  `---\nid: pay-by-card\ntitle: Pay by card\ndescription: How to pay with a card, what happens when it is refused, and where the invoice is.\nupdated: 2021-03-02\n---\n\n${body}\n`;

/** What is wrong with the plain articles of a folder that holds nothing else. */
function check(files: Readonly<Record<string, string>>): { problems: string[]; warnings: string[] } {
  const root = mkdtempSync(join(tmpdir(), 'plain-'));
  made.push(root);
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, 'src/content/plain', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const found = readArticles(root).problems.filter(({ file }) => file.includes('/plain/'));
  const spell = (isWarning: boolean) => found.filter((one) => Boolean(one.isWarning) === isWarning).map(spellProblem);
  return { problems: spell(false), warnings: spell(true) };
}

test('a plain article needs no sources, keywords or review', () => {
  expect(check({ 'billing/_section.yaml': section, 'billing/pay-by-card.mdx': article('Type the number.') })).toEqual({
    problems: [],
    warnings: [],
  });
});

test('its prose warns, and its facts, links and tags stop the build', () => {
  const body =
    'Simply click [here](/undo/). We use 199.89.0.0/21, they 9.9.9.9.\n\n<b>x</b>\n\n[Old](other.html)\n\nWrite to support@mailroute.net.\n\n## Fees {#fees}';
  const { problems, warnings } = check({ 'billing/_section.yaml': section, 'billing/pay.mdx': article(body) });
  expect(problems.join('\n')).toMatch(/HTML tag <b>[\s\S]*other\.html/);
  expect(problems.join('\n')).toMatch('came support@mailroute.net — expected [[support]]');
  expect(problems.join('\n')).not.toMatch(/click|Fees|9\.9\.9\.9/);
  expect(warnings.join('\n')).toMatch('9.9.9.9');
  expect(warnings.join('\n')).toMatch('"here"');
});

test.each([
  ['### Fees {#fees}', 'a heading with ### directly below the title — expected ##: no level is skipped'],
  [
    '## Fees {#fees}\n\n#### Of cards {#cards}',
    'a heading with #### below one with ## — expected ###: no level is skipped',
  ],
])('no heading skips a level: %s', (body, problem) => {
  const { problems } = check({ 'billing/_section.yaml': section, 'billing/pay.mdx': article(body) });
  expect(problems).toEqual([expect.stringMatching(new RegExp(`pay\\.mdx:\\d+  came ${problem}$`))]);
});

test('headings go back up by any number of levels', () => {
  const body = '## A part {#a}\n\n### In it {#b}\n\n#### Deeper {#c}\n\n## Another {#d}\n\n### In that {#e}';
  expect(check({ 'billing/_section.yaml': section, 'billing/pay.mdx': article(body) }).problems).toEqual([]);
});

test('a picture that is not there is named with the one that is', () => {
  const there = { 'billing/_section.yaml': section, 'billing/pay/form.png': '' };
  const ofPicture = (url: string) => check({ ...there, 'billing/pay.mdx': article(`![The form](${url})`) }).problems;
  expect(ofPicture('./pay/form.png')).toEqual([]);
  expect(ofPicture('./pay/fom.png')).toEqual([
    expect.stringMatching(
      /pay\.mdx:8 {2}came the picture \.\/pay\/fom\.png: no such file — expected \.\/pay\/form\.png$/,
    ),
  ]);
  expect(ofPicture('./form.png').join()).toContain(
    'no such file — expected a file in a folder named after the article',
  );
});

test('links that lead nowhere are known without a finished site', () => {
  const file = (path: string, text: string) => new ContentFile(`src/content/background/${path}.mdx`, text);
  const files = [
    file('ports', '---\nid: ports\n---\n\n[Tools](/tool/), [names](/background/names/#mx), [undo](/undo/)\n'),
    file('names', '---\nid: names\n---\n\n## MX {#mx-record}\n'),
  ];
  expect(linkProblemsIn(files).map(spellProblem)).toEqual([
    'src/content/background/ports.mdx:5  came the link /tool/: there is no /tool/ — expected /tools/',
    'src/content/background/ports.mdx:5  came the link /background/names/#mx: /background/names/ has no "mx" — expected #mx-record',
  ]);
});

test('a folder says what its section is called', () => {
  const bad = check({ 'billing/pay.mdx': article('Text.') });
  expect(bad.problems).toEqual([
    'src/content/plain/billing/_section.yaml:1  came no such file — expected it, such as "title: Billing" and "description: …" with 70 to 160 characters',
  ]);
});

test('a section above must exist, and leads to the top', () => {
  const lost = check({ 'billing/_section.yaml': `${section}above: acounts\n`, 'billing/pay.mdx': article('Text.') });
  expect(lost.problems.join()).toContain('_section.yaml:1  came above: acounts');
  const loop = check({
    'billing/_section.yaml': `${section}above: accounts\n`,
    'accounts/_section.yaml': `${section}above: billing\n`,
    'billing/pay.mdx': article('Text.'),
  });
  expect(loop.problems.join()).toContain('which leads back here');
});

test('pictures may stand in the folder of their article, and nothing else', () => {
  const { problems } = check({
    'billing/_section.yaml': section,
    'billing/pay.mdx': article('![A card](./pay/card.png)'),
    'billing/pay/card.png': 'x',
    'billing/pay/notes.txt': 'x',
  });
  const files = problems.map((line) => line.replace(/:1 {2}came.*/, ''));
  expect([...new Set(files)]).toEqual(['src/content/plain/billing/pay/notes.txt']);
});
