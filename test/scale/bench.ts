/**
 * Prints what a build costs when the site grows: `npm run bench:scale`, with 0, 100, 1,000, 3,000 and 10,000 generated
 * articles on top of those that are there. For each size: a build without any cache, and one after an edit of a single
 * article. `npm run bench:scale -- 100 1000` takes other sizes; `-- --root=../before` measures another copy of the project.
 *
 * Needs bash, whose `time` counts the programs that a build starts, too.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Base, generateArticles } from './articles.ts';
import { copyProject } from './copy-project.ts';

const { values, positionals } = parseArgs({ options: { root: { type: 'string' } }, allowPositionals: true });
const root = resolve(values.root ?? fileURLToPath(new URL('../../', import.meta.url)));
const sizes = positionals.length > 0 ? positionals.map(Number) : [0, 100, 1000, 3000, 10_000];
if (!sizes.every(Number.isInteger))
  throw new Error(`Sizes: came ${positionals.join(' ')} — expected numbers such as 1000`);

/** What one build cost. */
interface Cost {
  readonly cpu: number;
  readonly wall: number;
  /** Peak of the memory of the build itself, in MB. */
  readonly peak: number;
}

const own = globSync('src/content/**/*.mdx', { cwd: root }).length;
let before: { articles: number; cpu: number } | undefined;
console.log(
  '| articles | CPU s | wall s | peak MB | one edit, CPU s | output MB | first search kB | index kB | exponent |',
);
console.log('|--:|--:|--:|--:|--:|--:|--:|--:|--:|');
for (const size of sizes) {
  const articles = own + size;
  const copy = copyWith(size);
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

function copyWith(size: number): string {
  const copy = copyProject(root, 'scale');
  const files = ['troubleshooting', 'background'].flatMap((kind) =>
    globSync(`src/content/${kind}/*.mdx`, { cwd: root }),
  );
  const bases = files
    .sort()
    .map((file): Base => ({ kind: basename(dirname(file)), text: readFileSync(join(root, file), 'utf8') }));
  for (const { path, text } of generateArticles(bases, size)) writeFileSync(join(copy, 'src/content', path), text);
  return copy;
}

function build(copy: string): Cost {
  const peak = join(copy, 'peak');
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const hook = `process.on('exit',()=>require('fs').writeFileSync(${JSON.stringify(peak)},String(process.resourceUsage().maxRSS)))`;
  writeFileSync(join(copy, 'peak.cjs'), hook);
  const command = `TIMEFORMAT='%R %U %S'; time "$0" --require ./peak.cjs "$1" build >build.log 2>&1`;
  const { stderr, status } = spawnSync('bash', ['-c', command, process.execPath, astro], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`The build failed:\n${readFileSync(join(copy, 'build.log'), 'utf8').slice(-3000)}`);
  const [wall = 0, user = 0, system = 0] = stderr.trim().split(/\s+/).slice(-3).map(Number);
  return { cpu: user + system, wall, peak: Number(readFileSync(peak, 'utf8')) / 1024 };
}

/** Output in MB; what a first search fetches at least, and the index as a whole, in kB as they are on disk. */
function sizesOf(dist: string): string[] {
  const sum = (...patterns: string[]) =>
    patterns
      .flatMap((pattern) => globSync(pattern, { cwd: dist, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .reduce((total, entry) => total + statSync(join(entry.parentPath, entry.name)).size, 0);
  const first = ['pagefind.js', 'pagefind-entry.json', '*.pf_meta', 'wasm.en.pagefind', 'knowledge.json'];
  return [
    (sum('**/*') / 1e6).toFixed(1),
    (sum(...first.map((name) => `pagefind/${name}`), 'direct-answers.json') / 1000).toFixed(0),
    (sum('pagefind/**/*') / 1000).toFixed(0),
  ];
}

function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)} %`;
}
