import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/**
 * Whom each room of src/ may import from, besides itself. Files at the root of src are rooms of their own. `client` is
 * every *.client.ts: what runs in the browser imports from other folders of components neither HTML nor script.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  pages: ['layouts', 'components', 'client', 'catalogue', 'publish', 'domain', 'site.ts', 'tokens.ts', 'styles'],
  layouts: [
    'components',
    'client',
    'catalogue',
    'publish',
    'domain',
    'site.ts',
    'tokens.ts',
    'content.schema.ts',
    'styles',
  ],
  components: ['client', 'catalogue', 'publish', 'domain', 'site.ts', 'tokens.ts', 'content.schema.ts'],
  publish: ['catalogue', 'domain', 'site.ts', 'tokens.ts'],
  catalogue: ['domain', 'site.ts', 'tokens.ts'],
  client: ['browser', 'domain'],
  browser: ['domain'],
  // It reads what authors write and what was built, and asks the lists of both for what should be there.
  build: ['catalogue', 'publish', 'domain', 'site.ts', 'tokens.ts', 'content.schema.ts'],
  'content.config.ts': ['content.schema.ts', 'catalogue'],
  'content.schema.ts': ['domain', 'site.ts', 'tokens.ts'],
  'tokens.ts': ['domain', 'site.ts'],
  'site.ts': ['domain', 'former-articles.json'],
  domain: [],
};

const root = fileURLToPath(new URL('../', import.meta.url));
const files = globSync('src/**/*.{ts,astro,mjs}', { cwd: root, exclude: (name) => name.endsWith('.d.ts') });

interface Arrow {
  readonly from: string;
  readonly to: string;
}

const arrows = files.flatMap((from) => arrowsOf(from, readFileSync(`${root}${from}`, 'utf8')));

/** What a file imports, from wherever in its code: types, styles and files for later are imports as well. */
function arrowsOf(from: string, text: string): Arrow[] {
  const code = text.replace(/^\s*\*.*$/gm, '');
  return [...code.matchAll(/(?:\bfrom|\bimport|\bsrc=)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g)].map(([, target = '']) => ({
    from,
    to: posix.join(posix.dirname(from), target.replace(/\?.*/, '')),
  }));
}

const roomOf = (file: string): string => (file.endsWith('.client.ts') ? 'client' : (file.split('/')[1] ?? ''));

function isAllowed({ from, to }: Arrow): boolean {
  const [room, other] = [roomOf(from), roomOf(to)];
  if (room === 'client' && !['browser', 'domain'].includes(other)) return posix.dirname(from) === posix.dirname(to);
  return room === other || (allowed[room] ?? []).includes(other);
}

const spell = ({ from, to }: Arrow): string => `${from} → ${to}`;

test('every file is read, and is in a room that is known', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(arrows.length).toBeGreaterThan(700);
  expect([...new Set(files.map(roomOf))].filter((room) => !(room in allowed))).toEqual([]);
});

test('imports run along the arrows: pages, layouts, components, catalogue and publish, domain', () => {
  expect(arrows.filter((arrow) => !isAllowed(arrow)).map(spell)).toEqual([]);
});

test('no import leads in a circle', () => {
  const targets = Map.groupBy(arrows, ({ from }) => from);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const { to } of targets.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test.each([
  ['src/domain/article/freshness.ts', "import { site } from '../../site.ts';"],
  ['src/components/Search/view.client.ts', "import { keyOfTicks } from '../WorkSheet/tick-key.client.ts';"],
  ['src/components/HeaderCheck/answer.client.ts', "import type { Tool } from '../../catalogue/tools.ts';"],
  ['src/browser/load.ts', "import '../components/Search/warm.client.ts';"],
  ['src/catalogue/guides.ts', "import { heads } from '../publish/article-heads.ts';"],
  ['src/layouts/Page.astro', '<script src="../pages/search.client.ts"></script>'.replace('.client', '')],
])('%s may not have %s', (file, line) => {
  expect(arrowsOf(file, line).map(isAllowed)).toEqual([false]);
});
