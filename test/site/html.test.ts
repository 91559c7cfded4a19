import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { attribute, type BuiltPage, find, pageAt, pages, paths, textOf } from './pages.ts';
import { validateHtml } from './validate-html.ts';

describe.each(paths)('%s', (path) => {
  const page = pageAt(path);

  test('is valid HTML', async () => {
    expect(await validateHtml(page.html, page.path)).toEqual([]);
  });

  test('has one h1, and headings in order', () => {
    const levels = page.elements
      .map(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1])
      .filter(Boolean)
      .map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const main = levels.slice(levels.indexOf(1));
    const jumps = main.filter((level, index) => index > 0 && level > (main[index - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
  });

  test('has a title and a description of a length that search engines show', () => {
    expect(titleOf(page).length).toBeGreaterThanOrEqual(10);
    expect(titleOf(page).length).toBeLessThanOrEqual(90);
    expect(descriptionOf(page).length).toBeGreaterThanOrEqual(70);
    expect(descriptionOf(page).length).toBeLessThanOrEqual(160);
  });

  test('asks nothing of other hosts', () => {
    const fetched = page.elements.flatMap((element) => {
      const { tagName } = element;
      const isFetched = tagName !== 'a' && attribute(element, 'rel') !== 'canonical';
      const addresses = ['src', 'srcset', 'href', 'poster', 'data'].map((name) => attribute(element, name));
      return isFetched ? addresses.filter((address) => address !== undefined) : [];
    });
    expect(fetched.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([]);
    for (const style of find(page, 'style')) expect(textOf(style)).not.toMatch(/@import|url\((?!["']?data:)/);
  });
});

test.each([
  ['title', titleOf],
  ['description', descriptionOf],
] as const)('no two pages share a %s', (_name, read) => {
  const seen = new Map<string, string[]>();
  for (const page of pages) seen.set(read(page), [...(seen.get(read(page)) ?? []), page.path]);
  expect([...seen].filter(([, paths]) => paths.length > 1)).toEqual([]);
});

test('the name of the site ends every title but that of the home page', () => {
  const without = pages.filter((page) => page.path !== '/' && !titleOf(page).endsWith(` · ${site.name}`));
  expect(without.map(({ path }) => path)).toEqual([]);
});

function titleOf(page: BuiltPage): string {
  const [title] = find(page, 'title').filter((one) => one.namespaceURI.endsWith('xhtml'));
  return title ? textOf(title) : '';
}

function descriptionOf(page: BuiltPage): string {
  const [description] = find(page, 'meta', { name: 'description' });
  return (description && attribute(description, 'content')) ?? '';
}
