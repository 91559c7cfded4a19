import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fixedPages } from '../../src/catalogue/fixed-pages.ts';
import { attribute, dist, embeds, find, pageAt, paths } from './pages.ts';

test('each tool has a page for frames', () => {
  expect(embeds).toEqual(fixedPages.flatMap(({ embed }) => embed?.path ?? []).sort());
  expect(embeds).toContain('/embed/replies/');
});

describe.each(embeds)('%s', (path) => {
  const page = pageAt(path);

  test('stays out of search engines, the sitemap and the site’s own search', () => {
    expect(find(page, 'meta', { name: 'robots' }).map((one) => attribute(one, 'content'))).toEqual(['noindex']);
    expect(readFileSync(`${dist}sitemap-0.xml`, 'utf8')).not.toContain(path);
    expect(page.elements.filter((one) => attribute(one, 'data-pagefind-body') !== undefined)).toEqual([]);
  });

  test('has neither header, footer nor search, and leads to the whole page beside the frame', () => {
    expect(find(page, 'footer')).toEqual([]);
    expect(find(page, 'dialog')).toEqual([]);
    const [whole] = page.elements.filter((one) => attribute(one, 'data-whole') !== undefined);
    expect(whole && [attribute(whole, 'target'), attribute(whole, 'rel')]).toEqual(['_blank', 'noopener']);
    expect(paths).toContain(whole && attribute(whole, 'href'));
    expect(find(page, 'base').map((one) => attribute(one, 'target'))).toEqual(['_blank']);
  });
});
