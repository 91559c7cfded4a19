import { describe, expect, test } from 'vitest';
import { checkCoverage } from '../../../src/build/content/check-coverage.ts';
import { checkReplies } from '../../../src/build/content/check-replies.ts';
import { ContentFile } from '../../../src/build/content/content-file.ts';
import { spellProblem } from '../../../src/build/content/problem.ts';
import { site } from '../../../src/site.ts';

const [lockDown] = site.tasks.filter(({ id }) => id === 'lock-down');
if (!lockDown) throw new Error('src/site.ts has no task lock-down.');
const facts = {
  tasks: [lockDown],
  families: [{ id: 'exchange', name: 'Exchange', tasks: ['lock-down'] }],
  servers: site.servers.filter(({ id }) => ['exchange-2016', 'exchange-2019', 'exchange-se'].includes(id)),
  notNeeded: [],
};
const guide = (server: string, also = '') =>
  new ContentFile(`src/content/articles/lock-down/${server}.mdx`, `---\ntitle: x${also && `\nalso: [${also}]`}\n---\n`);
const check = (articles: ContentFile[], more: Partial<typeof facts> | object = {}) =>
  checkCoverage(articles, { ...facts, ...more }).map(spellProblem);

describe('every pair of task and server', () => {
  test('may have a guide, or be served by the guide of another server', () => {
    expect(check([guide('exchange-2016', 'exchange-2019'), guide('exchange-se')])).toEqual([]);
  });

  test('is missed where it has neither', () => {
    expect(check([guide('exchange-2016', 'exchange-2019')])).toEqual([
      'src/content/articles/lock-down/exchange-se.mdx:1  came no guide for lock-down/exchange-se — expected src/content/articles/lock-down/exchange-se.mdx, "also" in another guide of the task, or an entry in notNeeded (src/site.ts)',
    ]);
  });

  test('has one guide, not two', () => {
    expect(check([guide('exchange-2016', 'exchange-2019, exchange-se'), guide('exchange-se')])).toEqual([
      'src/content/articles/lock-down/exchange-se.mdx:1  came a second guide for lock-down/exchange-se — expected one: src/content/articles/lock-down/exchange-2016.mdx serves it',
    ]);
  });

  test('may be said not to be needed, and then has no guide', () => {
    const notNeeded = [{ task: 'lock-down', server: 'exchange-se', reason: 'Nobody sends to it.' }];
    const others = guide('exchange-2016', 'exchange-2019');
    expect(check([others], { notNeeded })).toEqual([]);
    expect(check([others, guide('exchange-se')], { notNeeded })).toEqual([
      'src/content/articles/lock-down/exchange-se.mdx:1  came a guide for lock-down/exchange-se — expected none: src/site.ts says it is not needed',
    ]);
  });

  test('that is not needed is one that exists', () => {
    const notNeeded = [{ task: 'lock-down', server: 'exchange-sf', reason: 'A slip of the finger.' }];
    const all = guide('exchange-2016', 'exchange-2019, exchange-se');
    expect(check([all], { notNeeded })).toEqual([
      'src/site.ts:1  came the server "exchange-sf" in notNeeded — expected exchange-se',
    ]);
  });

  test('is not asked for where the family has the task sometimes, and may have a guide', () => {
    const families = [{ id: 'exchange', name: 'Exchange', tasks: ['undo'], sometimes: ['lock-down'] }];
    expect(check([guide('exchange-2016')], { families })).toEqual([]);
  });

  test('has no guide where the family does not have the task', () => {
    const families = [{ id: 'exchange', name: 'Exchange', tasks: ['undo'] }];
    expect(check([guide('exchange-2016')], { families })).toEqual([
      'src/content/articles/lock-down/exchange-2016.mdx:1  came a guide for lock-down/exchange-2016 — expected none, or lock-down among the tasks of the family "exchange" (src/site.ts)',
    ]);
  });

  test('front matter that cannot be read is found elsewhere', () => {
    const broken = new ContentFile('src/content/articles/lock-down/exchange-se.mdx', '---\nalso: [\n---\n');
    expect(check([guide('exchange-2016', 'exchange-2019'), broken])).toEqual([]);
  });
});

test('the file of a reply is named after its code and its text', () => {
  const reply = (name: string) => new ContentFile(`src/content/replies/${name}.mdx`, '---\ncode: 550 5.7.1\n---\n');
  expect(checkReplies([reply('550-5-7-1-unable-to-relay')])).toEqual([]);
  expect(checkReplies([reply('550-5-7-10-unable'), reply('550-5-7-1')]).map(spellProblem)).toEqual([
    'src/content/replies/550-5-7-10-unable.mdx:1  came the file name 550-5-7-10-unable.mdx — expected 550-5-7-1-<text in lower-case words>.mdx',
    'src/content/replies/550-5-7-1.mdx:1  came the file name 550-5-7-1.mdx — expected 550-5-7-1-<text in lower-case words>.mdx',
  ]);
});
