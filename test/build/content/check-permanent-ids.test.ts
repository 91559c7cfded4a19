import { expect, test } from 'vitest';
import { checkPermanentIds } from '../../../src/build/content/check-permanent-ids.ts';
import { ContentFile } from '../../../src/build/content/content-file.ts';
import { spellProblem } from '../../../src/build/content/problem.ts';

const guide = (server: string) => `src/content/articles/lock-down/${server}.mdx`;
const page = 'src/content/background/ports.mdx';
const check = (files: [file: string, head: string][], others: { id: string }[] = []) =>
  checkPermanentIds(
    files.map(([file, head]) => new ContentFile(file, `---\n${head}\n---\n`)),
    others,
  ).map(spellProblem);

test('ids of their own are no problem, whatever their kind', () => {
  const files: [string, string][] = [
    [guide('exchange-2016'), 'also: [exchange-2019]\nid: lock-2016'],
    [guide('postfix'), 'id: lock-postfix'],
    [page, 'id: ports'],
  ];
  expect(check(files, [{ id: 'block' }])).toEqual([]);
});

test('an id that another article, another page of an article or a page without an article has is named with both', () => {
  expect(check([[page, 'id: block']], [{ id: 'block' }])).toEqual([
    `${page}:2  came the permanent id "block" again — expected one of its own: src/catalogue/fixed-pages.ts:1 has this one`,
  ]);
  const files: [string, string][] = [
    [guide('exchange-2016'), 'also: [exchange-2019]\nid: lock-2016'],
    [page, 'id: lock-2019'],
  ];
  expect(check(files)).toEqual([
    `${page}:2  came the permanent id "lock-2019" again — expected one of its own: ${guide('exchange-2016')}:3 has this one`,
  ]);
});

test('the id of a guide ends with its server', () => {
  expect(check([[guide('exchange-2016'), 'id: lock-2019']])).toEqual([
    `${guide('exchange-2016')}:2  came the permanent id "lock-2019" — expected one that ends with "-2016": lock-2016`,
  ]);
});
