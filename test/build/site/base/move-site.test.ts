import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { moveSite } from '../../../../src/build/site/base/move-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'move-site-'));
const host = 'https://example.com';

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): (path: string) => string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return (path) => readFileSync(join(folder, path), 'utf8');
}

const site = {
  'index.html': '<a href="/a-z/">A–Z</a>',
  'a-z/index.html': `<link rel="canonical" href="${host}/a-z/"><script>find("/a-z/")</script>`,
  '_astro/page.js': 'import("/_astro/x.js");fetch("/pagefind/pagefind.js")',
  'answers.json': '["/a-z/"]',
  'sitemap.xml': `<loc>${host}/a-z/</loc>`,
  'robots.txt': `Sitemap: ${host}/sitemap.xml`,
  'picture.png': `"/a-z/" ${host}/`,
};

test('every file with addresses is moved, and files of later steps are known by name', () => {
  const read = write(site);
  expect(moveSite(folder, host, '/kb/')).toBe(6);
  expect(read('index.html')).toBe('<a href="/kb/a-z/">A–Z</a>');
  expect(read('a-z/index.html')).toBe(`<link rel="canonical" href="${host}/kb/a-z/"><script>find("/kb/a-z/")</script>`);
  expect(read('_astro/page.js')).toBe('import("/kb/_astro/x.js");fetch("/kb/pagefind/pagefind.js")');
  expect(read('answers.json')).toBe('["/kb/a-z/"]');
  expect(read('sitemap.xml')).toBe(`<loc>${host}/kb/a-z/</loc>`);
  expect(read('robots.txt')).toBe(`Sitemap: ${host}/kb/sitemap.xml`);
  expect(read('picture.png')).toBe(site['picture.png']);
});

test('at the root nothing is touched', () => {
  const read = write(site);
  expect(moveSite(folder, host, '/')).toBe(0);
  for (const [path, text] of Object.entries(site)) expect(read(path), path).toBe(text);
});

test('a base with the name of a page of the site is refused', () => {
  write(site);
  expect(() => moveSite(folder, host, '/a-z/')).toThrow('came /a-z/ — expected a folder that the site has not');
});
