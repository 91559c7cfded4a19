import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attribute, type BuiltPage, dist, find, guides, pageAt, pages, paths, textOf } from './pages.ts';

// One initial congestion window: ten segments of 1,460 bytes (RFC 6928).
const firstFlight = 14_600;
const scriptBeforeInteraction = 5_000;

const brotli = (content: string) => brotliCompressSync(content).length;

describe.each(guides.map(({ path }) => path))('%s', (path) => {
  const page = pageAt(path);

  test('arrives in the first flight of packets', () => {
    const size = brotli(page.html);
    const toMend = `came ${size} bytes — expected at most ${firstFlight}: shorten a passage, or move one to a page of its own`;
    expect(size, toMend).toBeLessThanOrEqual(firstFlight);
  });

  test('waits for no style sheet and no script', () => {
    const [head] = find(page, 'head');
    const inHead = find(page, 'link', { rel: 'stylesheet' }).filter((link) => link.parentNode === head);
    // One for paper, which only printing waits for. That of the steps is below what the first screen shows.
    expect(inHead.map((sheet) => attribute(sheet, 'media'))).toEqual(['print']);
    expect(page.html.indexOf('href="/_astro/steps.')).toBeGreaterThan(
      page.html.indexOf('</header>', page.html.indexOf('<article')),
    );
    const files = find(page, 'script').filter((script) => attribute(script, 'src'));
    expect(files.map((script) => attribute(script, 'type'))).toEqual(files.map(() => 'module'));
  });
});

test.each(paths)('%s runs little script before anybody touches it', (path) => {
  expect(scripts(pageAt(path)).reduce((sum, script) => sum + brotli(script), 0)).toBeLessThanOrEqual(
    scriptBeforeInteraction,
  );
});

test('what loads later imports no other file, so that it can be asked for again', () => {
  const late = globSync('_astro/*.client-*.js', { cwd: dist });
  expect(late.length).toBeGreaterThan(10);
  const importing = late.filter((name) => {
    const files = new Set<string>();
    addWithImports(`/${name}`, files);
    return files.size > 1;
  });
  expect(importing).toEqual([]);
});

describe('the calculator', () => {
  const withCalculator = pages.filter((page) => find(page, 'subnet-calculator').length > 0);

  test('weighs at most 8 kB of script where it is used in a guide', () => {
    const page = pageAt('/lock-down/exchange-2003/');
    const starter = find(page, 'script')
      .map((script) => attribute(script, 'src') ?? '')
      .find((source) => source.includes('SubnetCalculator'));
    const [main] = globSync('_astro/SubnetCalculator.client-*.js', { cwd: dist });
    const files = new Set<string>();
    for (const path of [starter ?? '', `/${main}`]) addWithImports(path, files);
    expect(files.size).toBeGreaterThan(1);
    expect([...files].map(read).reduce((sum, script) => sum + brotli(script), 0)).toBeLessThanOrEqual(8_000);
  });

  test('is not fetched where there is none', () => {
    expect(withCalculator.length).toBeGreaterThan(1);
    const others = pages.filter((page) => !withCalculator.includes(page));
    const fetching = others.filter((page) =>
      find(page, 'script').some((script) => attribute(script, 'src')?.includes('SubnetCalculator')),
    );
    expect(fetching.map(({ path }) => path)).toEqual([]);
  });
});

/** Inline scripts as one text, then each file with the files it imports at once. */
function scripts(page: BuiltPage): string[] {
  const all = find(page, 'script').filter((script) =>
    /^(module|text\/javascript)?$/.test(attribute(script, 'type') ?? ''),
  );
  const files = new Set<string>();
  for (const script of all) {
    const source = attribute(script, 'src');
    if (source) addWithImports(source, files);
  }
  return [all.map(textOf).join('\n'), ...[...files].map(read)];
}

function addWithImports(path: string, files: Set<string>): void {
  if (files.has(path)) return;
  files.add(path);
  // Static imports only: `import"./x.js"` and `from"./x.js"`, not `import("./x.js")`.
  for (const [, target = ''] of read(path).matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g)) {
    addWithImports(posix.join(posix.dirname(path), target), files);
  }
}

function read(path: string): string {
  return readFileSync(join(dist, path), 'utf8');
}
