import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkArticle } from '../../../src/build/content/check-article.ts';
import { ContentFile } from '../../../src/build/content/content-file.ts';
import { spellProblem } from '../../../src/build/content/problem.ts';
import { readArticle } from '../../../src/build/content/read-article.ts';
import { articleTags } from '../../../src/content.schema.ts';
import { targets } from '../../../src/domain/allow-list/outputs.ts';
import { site } from '../../../src/site.ts';

interface Case {
  name: string;
  /** What of the good article gives way to what. */
  from: string;
  to: string;
  /** Each as it is printed, without the file. */
  problems: string[];
}

const readCase = (name: string): string => readFileSync(new URL(`cases/${name}`, import.meta.url), 'utf8');
const good = readCase('good-article.mdx');
const cases: Case[] = JSON.parse(readCase('article-problems.json'));
const file = 'src/content/articles/lock-down/exchange-2007.mdx';

const tags = articleTags.map((tag) => `<${tag}>`).join(', ');

const check = (text: string, path = file): string[] =>
  checkArticle(new ContentFile(path, text), readArticle(text))
    .map((one) => spellProblem({ file: path, ...one }))
    .map((line) => line.replace(`${path}:`, ''))
    .sort();

test('a good article has no problem', () => {
  expect(check(good)).toEqual([]);
});

test('a good article with the line ends of Windows has none either', () => {
  expect(check(good.replaceAll('\n', '\r\n'))).toEqual([]);
});

describe('a problem names line, what came and what was expected', () => {
  test.each(cases)('$name', ({ from, to, problems }) => {
    expect(good).toContain(from);
    const expected = problems
      .map((line) => line.replace('{tags}', tags).replace('{targets}', targets.map(({ id }) => id).join(', ')))
      .sort();
    expect(check(good.replace(from, () => to))).toEqual(expected);
  });
});

describe('the path is the address of the guide', () => {
  const tasks = 'lock-down, permissions, disable-filters, verify, undo (src/site.ts)';
  const servers = `${site.servers.map(({ id }) => id).join(', ')} (src/site.ts)`;
  test.each([
    [
      'lockdown/exchange-2007.mdx',
      [`1  came the task "lockdown" in the path — expected "lock-down", or another one of ${tasks}`],
    ],
    ['brew-coffee/exchange-2007.mdx', [`1  came the task "brew-coffee" in the path — expected one of ${tasks}`]],
    ['lock-down/teapot.mdx', [`1  came the server "teapot" in the path — expected one of ${servers}`]],
    [
      'lock-down/exchange-2017.mdx',
      [`1  came the server "exchange-2017" in the path — expected "exchange-2007", or another one of ${servers}`],
    ],
    [
      'exchange-2007.mdx',
      ['1  came the path src/content/articles/exchange-2007.mdx — expected src/content/articles/<task>/<server>.mdx'],
    ],
    [
      'lock-down/exchange-2007.md',
      [
        '1  came the path src/content/articles/lock-down/exchange-2007.md — expected src/content/articles/<task>/<server>.mdx',
      ],
    ],
  ])('%s', (path, problems) => {
    expect(check(good, `src/content/articles/${path}`)).toEqual(problems);
  });
});

test('all problems of an article are found at once, also where its MDX cannot be read', () => {
  const bad = good
    .replace('minutes: 20', 'minutes: -1')
    .replace('Put it back.', 'Allow 199.89.0.0/21 <Wrong> {')
    .replace('[[mask]]', '[[nonsense]]');
  expect(check(bad).map((line) => line.slice(0, 30))).toEqual([
    '5  came minutes: -1 — expected',
    '50  came [[nonsense]] — expect',
    '68  came 199.89.0.0/21 — expec',
    '68  came MDX that breaks off —',
  ]);
});

describe('a heading of background has an anchor that is written behind it', () => {
  const head = good.slice(0, good.indexOf('\n---\n', 4) + 5).replace(/^(outcome|minutes): .*\n/gm, '');
  const checkBackground = (body: string) => check(`${head}\n${body}`, 'src/content/background/ports.mdx');

  test('and comes through with one', () => {
    expect(checkBackground('## Ports {#ports}\n\nText.\n\n## More {#more}\n')).toEqual([]);
  });

  test('and stops the build without, with what to write', () => {
    expect(checkBackground('## Which ports?\n')).toEqual([
      '14  came the heading "Which ports?" without an anchor — expected one after it, which never changes: ## Which ports? {#which-ports}',
    ]);
  });

  test('and stops the build where two have the same', () => {
    expect(checkBackground('## Ports {#ports}\n\n## More {#ports}\n')).toEqual([
      '16  came the heading id "ports" again — expected an id of its own: line 14 has this one',
    ]);
  });
});
