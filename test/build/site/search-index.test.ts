import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyEdits, parsePage } from '../../../src/build/site/html-pages.ts';
import { answerFromIndex, nameIndex, writeSearchIndex } from '../../../src/build/site/search-index.ts';

const folder = mkdtempSync(join(tmpdir(), 'search-index-'));
let server: Server;
let address: string;

beforeAll(async () => {
  // As the dev server mounts it: the address is already without /pagefind.
  server = createServer((request, response) => answerFromIndex(join(folder, 'pagefind'), request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  address = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test('without a page there is no index, and the error says where pages were looked for', async () => {
  await expect(writeSearchIndex(folder)).rejects.toThrow(
    `Search index: came no page in ${folder} — expected at least one`,
  );
});

test('before the first build the dev server says what to do', async () => {
  const response = await fetch(`${address}/pagefind.js`);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe(
    'There is no search index yet: run "npm run build" once, then reload this page.\n',
  );
});

test('the index holds what a search loads, and no interface of Pagefind', async () => {
  mkdirSync(join(folder, 'a'));
  writeFileSync(
    join(folder, 'a/index.html'),
    '<html lang="en"><body><main data-pagefind-body><h1>One</h1>mask</main></body></html>',
  );
  writeFileSync(
    join(folder, 'index.html'),
    '<html lang="en"><body><main>Without the mark, so not indexed.</main></body></html>',
  );
  expect((await writeSearchIndex(folder)).pages).toBe(2);
  const files = readdirSync(join(folder, 'pagefind'));
  expect(files).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', 'pagefind.en.wasm']));
  expect(files.filter((file) => /^pagefind-.*ui|highlight|worker|unknown|css$/.test(file))).toEqual([]);
  expect(readdirSync(join(folder, 'pagefind/fragment'))).toHaveLength(1);
});

test('a page with a search is told what the index is called, and no other page is', async () => {
  const page = (html: string) => parsePage({ path: 'index.html', html });
  const { name } = await writeSearchIndex(folder);
  expect(readdirSync(join(folder, 'pagefind'))).toContain(`pagefind.${name}.pf_meta`);
  const html = '<site-search data-code="/x.js"><form></form></site-search>';
  expect(applyEdits(html, nameIndex(page(html), { pages: 1, name }))).toBe(
    html.replace('<site-search', `<site-search data-index="${name}"`),
  );
  expect(nameIndex(page('<main>x</main>'), { pages: 1, name })).toEqual([]);
});

test('the dev server then serves that index with its types', async () => {
  const type = async (file: string): Promise<string | null> =>
    (await fetch(`${address}/${file}`)).headers.get('content-type');
  expect(await type('pagefind.js')).toBe('text/javascript');
  expect(await type('pagefind-entry.json?x=1')).toBe('application/json');
  expect(await type('pagefind.en.wasm')).toBe('application/wasm');
});

test.each([
  '/../a/index.html',
  '/..%2fa%2findex.html',
  '/..%2fpagefind-old%2fx.json',
  '/%2e%2e/index.html',
  '/',
  '/%',
  '/fragment',
])('%s leads to no file outside of the index', async (path) => {
  expect(existsSync(join(folder, 'a/index.html'))).toBe(true);
  mkdirSync(join(folder, 'pagefind-old'), { recursive: true });
  writeFileSync(join(folder, 'pagefind-old/x.json'), '{}');
  expect((await fetch(`${address}${path}`)).status).toBe(404);
});
