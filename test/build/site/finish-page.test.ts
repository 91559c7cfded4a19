import { expect, test } from 'vitest';
import { finishPage, indexMark } from '../../../src/build/site/finish-page.ts';

const html = `<!doctype html><html><head><meta charset="utf-8"><style>a[data-astro-cid-x]{color:red}</style></head>
<body><site-search data-pagefind-ignore></site-search><main><h2 id="ports">Ports</h2><a data-astro-cid-x href="/a-z/">A</a></main></body></html>`;

test('a page goes through all passes at once', () => {
  const page = finishPage({ path: 'background/ports/index.html', html }, undefined, '/');
  expect(page.html.match(/<meta[^>]*>/g)).toEqual([
    '<meta charset="utf-8">',
    expect.stringContaining('content-security-policy'),
  ]);
  expect(page.html).toContain('<style>a[data-a]{color:red}</style>');
  expect(page.html).toContain('<a data-a href="/a-z/">');
  expect(page.html).not.toContain('data-pagefind-ignore');
  expect(page.record).toMatchObject({ address: '/background/ports/', published: ['ports'] });
  expect([...page.anchors, ...page.ids, ...page.blocked]).toEqual([]);
});

test('the name of the index has its place once, so that a page is the same whatever the index is called', () => {
  const page = finishPage({ path: 'background/ports/index.html', html }, undefined, '/');
  expect(page.hasSearch).toBe(true);
  expect(page.html.split(indexMark)).toHaveLength(2);
  expect(page.html).toContain(`<site-search data-index="${indexMark}"`);
});

test('what is wrong with a page is said whichever pass finds it', () => {
  const wrong = html.replace('<h2 ', '<p id="ports" onclick="x()"></p><h2 ');
  const places = [{ kind: 'anchor', from: 'old', to: 'gone', file: 'a.mdx', line: 3 }] as const;
  const page = finishPage({ path: 'background/ports/index.html', html: wrong }, places, '/');
  expect(page.ids[0]?.came).toContain('id="ports"');
  expect(page.blocked[0]?.came).toContain('onclick');
  expect(page.anchors).toHaveLength(1);
});
