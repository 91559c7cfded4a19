/**
 * Builds the same articles with other generators as their documentation says, measures all in one run, and prints the table
 * of the README: `npm run bench:race`. It takes about six minutes on a quiet machine with two cores.
 *
 * The articles are those of this site, as its index.md files have them, and the same with generated ones up to 1,000. The
 * peers have a package file of their own, test/race/package.json, and are installed when this runs. Docusaurus is left out:
 * it takes twice as many packages as all others together. What fails is "–" in the table, with the reason below.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { launchArguments, provideChromium } from '../browser/chromium.ts';
import { type Line, serveSite } from '../browser/site-server.ts';
import { addArticles } from '../scale/articles.ts';
import { type Cost, measureBuild } from '../scale/build-cost.ts';
import { copyProject } from '../scale/copy-project.ts';
import { firstResult, slow4G, type Visit, visit } from './measure.ts';
import { type Article, folder, peers, prepare, type Search, versionOf } from './peers.ts';
import { type Row, spellTable } from './table.ts';

/** Everything that was measured of an entrant, by what a row of the table is called. */
type Figures = Map<string, number>;

interface Entrant {
  readonly name: string;
  readonly search: Search;
  readonly figures: Figures;
  /** Makes the site of these articles, and says what that cost and where it is. */
  readonly build: (articles: readonly Article[]) => { cost: Cost; output: string };
}

/** How often each measurement is taken, with few and with many articles; the middle one counts. */
const rounds = { few: 3, many: 1 };
/** Seconds for one build, and for one measurement. */
const limit = 240;
const patience = 60;
const many = 1000;
const root = fileURLToPath(new URL('../../', import.meta.url));
const start = performance.now();
const faults: string[] = [];

if (!existsSync(join(folder, 'node_modules'))) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--prefix', folder], { stdio: 'inherit', timeout: 300_000 });
}
const copy = copyProject(root, 'race');
let chromiumVersion = '';
const own: Entrant = {
  name: 'This site',
  search: {
    button: 'site-search button',
    key: '/',
    input: 'dialog [role=combobox]',
    result: '[role=listbox] [role=group]:not(:has(.caption)) a',
  },
  figures: new Map(),
  build: () => {
    for (const made of ['.astro', 'dist']) rmSync(join(copy, made), { recursive: true, force: true });
    const cost = measureBuild(copy, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], limit);
    return { cost, output: join(copy, 'dist') };
  },
};
const others = peers.map(
  (peer): Entrant => ({
    name: `${peer.name} ${versionOf(peer.package)}`,
    search: peer.search,
    figures: new Map(),
    build: (articles) => {
      const into = join(copy, 'peer');
      rmSync(into, { recursive: true, force: true });
      prepare(peer, into, articles);
      const [program, ...rest] = peer.command;
      const cost = measureBuild(into, [join(folder, 'node_modules', program), ...rest], limit);
      return { cost, output: join(into, peer.output) };
    },
  }),
);
try {
  const few = await race();
  addArticles(copy, many - few);
  await race();
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} × ${cpus()[0]?.model}`;
  console.log(`\n${day}, Node ${process.version}, Chromium ${chromiumVersion}, ${machine}\n`);
  const all = [own, ...others];
  console.log(
    spellTable(
      all.map(({ name }) => name),
      rowsFor(few),
      all.map(({ figures }) => figures),
    ),
  );
  for (const fault of faults) console.log(`\n${fault}`);
} finally {
  rmSync(copy, { recursive: true, force: true });
}
say('done');

/** Builds and measures the articles that are in the copy, with each entrant. Returns how many there are. */
async function race(): Promise<number> {
  const { cost, output } = own.build([]);
  const articles = readArticles(output);
  const lengths = articles.map(({ address, text }) => (address.startsWith('/lock-down/') ? text.length : 0));
  const longest = articles[lengths.indexOf(Math.max(...lengths))]?.address;
  if (longest === undefined) throw new Error(`${output}: came no index.md — expected one beside each article`);
  say(`${articles.length} articles, measured at ${longest}`);
  await enter(own, () => ({ cost, output }));
  for (const entrant of others) await enter(entrant, () => entrant.build(articles));
  return articles.length;

  async function enter({ name, search, figures }: Entrant, build: () => { cost: Cost; output: string }) {
    try {
      const built = build();
      figures.set(`cpu ${articles.length}`, built.cost.cpu).set(`peak ${articles.length}`, built.cost.peak);
      const found = await measure(
        built.output,
        longest ?? '',
        search,
        articles.length < many ? rounds.few : rounds.many,
      );
      for (const [key, value] of found) figures.set(`${key} ${articles.length}`, value);
      say(`  ${name}: ${built.cost.cpu.toFixed(1)} CPU s`);
    } catch (error) {
      const text = String(error);
      faults.push(`${name}, ${articles.length} articles: ${text.slice(0, 200)} … ${text.slice(-200)}`);
      say(`  ${faults.at(-1)}`);
    }
  }
}

async function measure(dist: string, path: string, search: Search, times: number): Promise<Figures> {
  // One for each entrant: a browser that ends takes no other with it.
  const browser = await chromium.launch({ executablePath: provideChromium(), args: [...launchArguments] });
  const server = await serveSite(dist);
  chromiumVersion = browser.version();
  try {
    const found: Figures = new Map();
    const visits = await repeat(times, (line) => visit(browser, server, path, line));
    for (const key of Object.keys(visits[0] ?? {}) as (keyof Visit)[])
      found.set(key, middle(visits.map((one) => one[key])));
    for (const way of ['pointer', 'key'] as const) {
      const runs = await repeat(times, (line) => firstResult(browser, server, path, search, way, line));
      found.set(`result by ${way}`, middle(runs.map(({ time }) => time)));
      found.set(`bytes by ${way}`, middle(runs.map(({ bytes }) => bytes)));
    }
    return found;
  } finally {
    await browser.close();
    server.close();
  }
}

/** Once more before, without a slow line, for the server, which compresses each file once. */
async function repeat<T>(times: number, step: (line?: Line) => Promise<T>): Promise<T[]> {
  const inTime = (run: Promise<T>) => Promise.race([run, late()]);
  await inTime(step());
  const results: T[] = [];
  for (let round = 0; round < times; round += 1) results.push(await inTime(step(slow4G)));
  return results;
}

function late(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`A measurement took more than ${patience} s`)), patience * 1000).unref();
  });
}

function readArticles(dist: string): Article[] {
  return globSync('*/**/index.md', { cwd: dist })
    .sort()
    .map((file) => {
      const [, title = '', text = ''] = /^# (.*)\n([\s\S]*)$/.exec(readFileSync(join(dist, file), 'utf8')) ?? [];
      return { address: `/${file.slice(0, -'index.md'.length)}`, title, text };
    });
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function say(what: string): void {
  console.error(`${((performance.now() - start) / 1000).toFixed(0).padStart(4)} s  ${what}`);
}

function rowsFor(few: number): Row[] {
  const kilo = (value: number) => (value / 1000).toFixed(1);
  const whole = (value: number) => value.toFixed(0);
  const once = (what: string, key: string, spell = whole): Row => ({ what, key: `${key} ${few}`, spell });
  const both = (what: string, key: string, spell = whole): Row[] =>
    [few, many].map((size) => ({
      what: `${what}, ${size.toLocaleString('en')} articles`,
      key: `${key} ${size}`,
      spell,
    }));
  return [
    once('requests of the page', 'requests'),
    once('of them before the first paint', 'blocking'),
    once('kB of the page', 'bytes', kilo),
    ...both('kB before the first paint', 'blockingBytes', kilo),
    once('first paint, ms', 'paint'),
    once('style and layout, ms', 'layout'),
    once('layout shift', 'shift', (value) => value.toFixed(3)),
    ...both('first search result by pointer, ms', 'result by pointer'),
    ...both('first search result by key, ms', 'result by key'),
    ...both('kB until then', 'bytes by pointer', kilo),
    ...both('build, CPU s', 'cpu', (value) => value.toFixed(1)),
    ...both('peak of the build, MB', 'peak'),
  ];
}
