import { expect, test } from 'vitest';
import { applyEdits, parsePage } from '../../../src/build/site/html-pages.ts';
import { trimBlanks } from '../../../src/build/site/trim-blanks.ts';

const trimmed = (body: string) => {
  const html = `<!DOCTYPE html><html><head></head><body>${body}</body></html>`;
  const all = applyEdits(html, trimBlanks(parsePage({ path: 'index.html', html })));
  return all.slice(all.indexOf('<body>') + 6, all.indexOf('</body>'));
};

test.each([
  ['<ul> <li> <a> Lock down </a> </li> <li>b</li> </ul>', '<ul><li><a>Lock down</a></li><li>b</li></ul>'],
  ['<p>one <b>two</b> three</p> <p> four </p>', '<p>one <b>two</b> three</p><p>four</p>'],
  ['<div> <p>a</p> text <b>b</b> </div>', '<div><p>a</p>text <b>b</b></div>'],
  ['<p>\n<a>a</a>\n<a>b</a>\n</p>', '<p><a>a</a>\n<a>b</a></p>'],
])('blanks at the edges of blocks go: %s', (html, expected) => {
  expect(trimmed(html)).toBe(expected);
});

test.each([
  '<p>see <a> this </a> page</p>',
  '<p><b>a</b> <a> this </a></p>'.replace(' </a></p>', '</a></p>'),
  '<p><span> a</span></p>',
  '<p><b>a</b> <code>b</code></p>',
  '<p><copy-button>a</copy-button> <span>b</span></p>',
  '<pre> <code> a </code> </pre>',
  '<textarea> a </textarea>',
  '<p>a<!-- b --> c</p>',
])('blanks that are drawn stay: %s', (html) => {
  expect(trimmed(html)).toBe(html);
});
