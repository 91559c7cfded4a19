import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { attribute, type BuiltPage, dist, embeds, find, guides, pages } from './pages.ts';

const unlisted = ['/404.html', '/search/', ...embeds];
const listed = pages.filter(({ path }) => !unlisted.includes(path));
const full = ({ path }: BuiltPage) => `${site.address}${path}`;

test('there are guides, and a page for everything the facts name', () => {
  expect(guides.length).toBeGreaterThanOrEqual(6);
  const paths = pages.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['/', '/a-z/', '/network/', '/tools/subnet/', ...unlisted]));
  expect(paths).toEqual(expect.arrayContaining(site.tasks.map(({ id }) => `/${id}/`)));
});

test('each page names its own address, unless it asks search engines to stay away', () => {
  for (const page of listed) {
    expect(canonicals(page), page.path).toEqual([full(page)]);
    expect(find(page, 'meta', { name: 'robots' }), page.path).toHaveLength(0);
  }
  for (const page of pages.filter(({ path }) => unlisted.includes(path))) {
    expect(canonicals(page), page.path).toEqual([]);
    expect(find(page, 'meta', { name: 'robots', content: 'noindex' }), page.path).toHaveLength(1);
  }
});

test('the sitemap holds exactly the listed pages', () => {
  expect(locations('sitemap-0.xml').sort()).toEqual(listed.map(full).sort());
  expect(locations('sitemap-index.xml')).toEqual([`${site.address}/sitemap-0.xml`]);
});

test('robots.txt forbids nothing and points to the sitemap', () => {
  const lines = readFileSync(`${dist}robots.txt`, 'utf8')
    .split('\n')
    .map((line) => line.trim());
  expect(lines).toContain(`Sitemap: ${site.address}/sitemap-index.xml`);
  expect(lines.filter((line) => /^Disallow:\s*\S/.test(line))).toEqual([]);
});

test('the list A–Z has every guide and tool', () => {
  const list = pages.find(({ path }) => path === '/a-z/');
  const links = list ? find(list, 'a').map((link) => attribute(link, 'href')) : [];
  const wanted = pages.map(({ path }) => path).filter((path) => /^\/(tools|network)\//.test(path));
  expect(links).toEqual(expect.arrayContaining([...guides.map(({ path }) => path), ...wanted]));
});

function canonicals(page: BuiltPage): (string | undefined)[] {
  return find(page, 'link', { rel: 'canonical' }).map((link) => attribute(link, 'href'));
}

function locations(file: string): string[] {
  return [...readFileSync(dist + file, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
}
