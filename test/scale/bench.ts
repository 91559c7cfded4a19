/**
 * Prints what a build costs when the site grows: `npm run bench:scale`, with 0, 100, 1,000, 3,000 and 10,000 generated
 * articles on top of those that are there. For each size: a build without any cache, and one after an edit of a single
 * article. `npm run bench:scale -- 100 1000` takes other sizes; `-- --root=../before` measures another copy of the project.
 */
import { appendFileSync, globSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { addArticles } from './articles.ts';
import { type Cost, measureBuild } from './build-cost.ts';
import { copyProject } from './copy-project.ts';

const { values, positionals } = parseArgs({ options: { root: { type: 'string' } }, allowPositionals: true });
const root = resolve(values.root ?? fileURLToPath(new URL('../../', import.meta.url)));
const sizes = positionals.length > 0 ? positionals.map(Number) : [0, 100, 1000, 3000, 10_000];
if (!sizes.every(Number.isInteger))
  throw new Error(`Sizes: came ${positionals.join(' ')} — expected numbers such as 1000`);

const own = globSync('src/content/**/*.mdx', { cwd: root }).length;
let before: { articles: number; cpu: number } | undefined;
console.log(
  '| articles | CPU s | wall s | peak MB | one edit, CPU s | output MB | first search kB | index kB | exponent |',
);
console.log('|--:|--:|--:|--:|--:|--:|--:|--:|--:|');
for (const size of sizes) {
  const articles = own + size;
  const copy = copyProject(root, 'scale');
  addArticles(copy, size);
  try {
    const cold = build(copy);
    appendFileSync(join(copy, 'src/content/background/ports.mdx'), '\n{/* an edit */}\n');
    const edit = build(copy);
    const exponent = before && Math.log(cold.cpu / before.cpu) / Math.log(articles / before.articles);
    const numbers = [
      cold.cpu.toFixed(1),
      cold.wall.toFixed(1),
      cold.peak.toFixed(0),
      `${edit.cpu.toFixed(1)} (${percent(edit.cpu, cold.cpu)})`,
    ];
    const bytes = sizesOf(join(copy, 'dist'));
    console.log(`| ${[articles, ...numbers, ...bytes, exponent?.toFixed(2) ?? ''].join(' | ')} |`);
    before = { articles, cpu: cold.cpu };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function build(copy: string): Cost {
  return measureBuild(copy, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], 3600);
}

/** Output in MB; what a first search fetches at least, and the index as a whole, in kB as they are on disk. */
function sizesOf(dist: string): string[] {
  const sum = (...patterns: string[]) =>
    patterns
      .flatMap((pattern) => globSync(pattern, { cwd: dist, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .reduce((total, entry) => total + statSync(join(entry.parentPath, entry.name)).size, 0);
  const first = ['pagefind.js', 'pagefind-entry.json', '*.pf_meta', 'pagefind.en.wasm', 'knowledge.json'];
  return [
    (sum('**/*') / 1e6).toFixed(1),
    (sum(...first.map((name) => `pagefind/${name}`), 'direct-answers.json') / 1000).toFixed(0),
    (sum('pagefind/**/*') / 1000).toFixed(0),
  ];
}

function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)} %`;
}
