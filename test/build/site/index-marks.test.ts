import { expect, test } from 'vitest';
import { applyEdits, parsePage } from '../../../src/build/site/html-pages.ts';
import { dropIndexMarks } from '../../../src/build/site/index-marks.ts';

const without = (html: string) => applyEdits(html, dropIndexMarks(parsePage({ path: 'index.html', html })));

test.each([
  ['<nav aria-label="a" data-pagefind-ignore>b</nav>', '<nav aria-label="a">b</nav>'],
  ['<h1 data-pagefind-meta="title">b</h1>', '<h1>b</h1>'],
  [
    '<meta name="kb-server" content="a" data-pagefind-meta="server[content]"><p>b</p>',
    '<meta name="kb-server" content="a"><p>b</p>',
  ],
  ['<meta name="kb-answers" content="a" data-pagefind-meta="answers[content]"><p>b</p>', '<p>b</p>'],
  ['<meta name="kb-task" content="a" data-pagefind-meta="task[content]"><p>b</p>', '<p>b</p>'],
  ['<meta name="keywords" content="a, b" data-pagefind-meta="keywords[content]"><p>b</p>', '<p>b</p>'],
  ['<a name="keywords">b</a>', '<a name="keywords">b</a>'],
  ['<main data-pagefind-body>b</main>', '<main data-pagefind-body>b</main>'],
  ['<code>data-pagefind-ignore</code>', '<code>data-pagefind-ignore</code>'],
])('%s is written as %s', (html, written) => {
  expect(without(html)).toBe(written);
});
