import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../../../src/build/content/content-file.ts';
import { spellProblem } from '../../../src/build/content/problem.ts';
import { Writing } from '../../../src/build/content/writing.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'writing-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const file = 'src/content/plain/billing/pay.mdx';
const article = (body: string, id = 'pay') =>
  `---\nid: ${id}\ntitle: Pay by card\ndescription: How to pay with a card, what happens when it is refused, and where the invoice is.\nupdated: 2021-03-02\n---\n\n${body}\n`;

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

test('what an author saves is checked with its links, until it is mended', () => {
  put(
    'src/content/plain/billing/_section.yaml',
    'title: Billing\ndescription: "Invoices, payments and plans: what is charged, when it is charged, and how to change it."\n',
  );
  put(file, article('Good.'));
  put('src/content/plain/billing/other.mdx', article('## Fees {#fees}', 'other'));
  const writing = new Writing(root, readContent(root));
  const check = (body: string) => {
    put(file, article(body));
    return writing.check(file).map(spellProblem);
  };
  expect(check('[Fees](/articles/billing/other/#fee)')).toEqual([
    `${file}:8  came the link /articles/billing/other/#fee: /articles/billing/other/ has no "fee" — expected #fees`,
  ]);
  expect(check('[Fees](/articles/billing/other/#fees)')).toEqual([]);
  put(file, article('Good.', 'other'));
  expect(writing.check(file).map(({ came }) => came)).toEqual(['the permanent id "other" again']);
  rmSync(join(root, file));
  expect(writing.check(file)).toEqual([]);
});
