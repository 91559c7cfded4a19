import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { writeSearchIndex } from '../../src/build/site/search-index.ts';
import { addressOfTitle } from '../../src/domain/answers/address-of-title.ts';
import { readKnownAnswers } from '../../src/domain/answers/known-answers.ts';
import { site } from '../../src/site.ts';
import { attribute, dist, embeds, guides, pages, paths } from './pages.ts';

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Record<string, string>;
}

const signature = 'pagefind_dcd'.length;
const fragments = globSync('pagefind/fragment/*.pf_fragment', { cwd: dist }).map((file): Fragment => {
  const content = readFileSync(dist + file);
  const plain = content[0] === 0x1f ? gunzipSync(content) : content;
  return JSON.parse(plain.subarray(signature).toString('utf8'));
});

// Lists of links would only repeat the titles of the pages they lead to.
const notSearched = ['/', '/tools/', '/404.html', '/search/', ...embeds];

const serverNames = site.servers.map(({ name }) => name);

test('the search knows exactly the pages that answer something', () => {
  const wanted = paths.filter((path) => !notSearched.includes(path)).sort();
  expect(fragments.map(({ url }) => url).sort()).toEqual(wanted);
  const marked = pages.filter(({ elements }) =>
    elements.some((one) => attribute(one, 'data-pagefind-body') !== undefined),
  );
  expect(marked.map(({ path }) => path).sort()).toEqual(wanted);
  const entry = JSON.parse(readFileSync(`${dist}pagefind/pagefind-entry.json`, 'utf8'));
  expect(entry.languages.en.page_count).toBe(wanted.length);
});

test('every search knows the name of this index, so that it is fetched with the rest', () => {
  const { languages } = JSON.parse(readFileSync(`${dist}pagefind/pagefind-entry.json`, 'utf8'));
  const searches = pages.flatMap(({ elements }) => elements.filter(({ tagName }) => tagName === 'site-search'));
  expect(searches.length).toBeGreaterThan(100);
  expect([...new Set(searches.map((one) => attribute(one, 'data-index')))]).toEqual([languages.en.hash]);
});

/** Whatever differs is fetched again by everybody who has the site open, and changes the name in every page. */
test('two indexes of the same pages are the same, byte for byte', async () => {
  const temporary = mkdtempSync(join(tmpdir(), 'two-indexes-'));
  const indexOf = async (name: string) => {
    const folder = join(temporary, name);
    for (const file of globSync('**/*.html', { cwd: dist })) cpSync(dist + file, join(folder, file));
    await writeSearchIndex(folder);
    const files = globSync('**/*', { cwd: join(folder, 'pagefind'), withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [entry.name, hashOf(join(entry.parentPath, entry.name))] as const);
    return Object.fromEntries(files);
  };
  const [first, second] = [await indexOf('first'), await indexOf('second')];
  rmSync(temporary, { recursive: true });
  expect(Object.keys(first).length).toBeGreaterThan(100);
  expect(second).toEqual(first);
}, 60_000);

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Of those a result is shown before the index has described it. */
test('the address of nearly every page is known by its title, and none is another', () => {
  const known = readKnownAnswers(JSON.parse(readFileSync(`${dist}direct-answers.json`, 'utf8')));
  const addresses = fragments.map(({ url, meta }) => [url, addressOfTitle(meta['title'] ?? '', known)] as const);
  const found = addresses.filter(([, address]) => address !== undefined);
  for (const [url, address] of found) expect(address).toBe(url);
  expect(found.length / addresses.length).toBeGreaterThan(0.9);
});

test('each guide is found with its server', () => {
  for (const { path } of guides) {
    expect(serverNames, path).toContain(fragments.find(({ url }) => url === path)?.meta['server']);
  }
});

describe.each(fragments)('$url', ({ content, meta }) => {
  test('has no words that were glued together', () => {
    expect(content.match(/\p{L}{41,}/gu) ?? []).toEqual([]);
    // A label of a button before the text it belongs to is how it happens.
    expect(content).not.toMatch(/Copy(?! )\p{L}/u);
  });

  test('has a title for the list of results', () => {
    expect(meta['title']).toMatch(/\S{3}/);
    expect(meta['title']).not.toMatch(/[\n<>]/);
  });
});
