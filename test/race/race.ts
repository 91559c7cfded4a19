/**
 * Builds the same articles with other generators as their documentation says, measures all in one run, and prints the table
 * of the README: `npm run bench:race`. It takes about six minutes on a quiet machine with two cores.
 *
 * The articles are those of this site, as its index.md files have them, and the same with generated ones up to 1,000. The
 * peers have a package file of their own, test/race/package.json, and are installed when this runs. Docusaurus is left out:
 * its packages are more than all others together. What fails is "–" in the table, with the reason below.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { launchArguments, provideChromium } from '../browser/chromium.ts';
import { serveSite } from '../browser/site-server.ts';
import { addArticles } from '../scale/articles.ts';
import { type Cost, measureBuild } from '../scale/build-cost.ts';
import { copyProject } from '../scale/copy-project.ts';
import { firstResult, type Visit, visit } from './measure.ts';
import { type Article, folder, peers, prepare, type Search, versionOf } from './peers.ts';
import { type Row, spellTable } from './table.ts';

/** Everything that was measured of a contestant, by what a row of the table is called. */
type Figures = Map<string, number>;

const rounds = 3;
/** Seconds for one build. */
const limit = 240;
const many = 1000;
const root = fileURLToPath(new URL('../../', import.meta.url));
const ownSearch: Search = {
  button: 'site-search button',
  key: '/',
  input: '[role=dialog] [role=combobox], dialog [role=combobox]',
  result: '[role=listbox] [role=group]:not(:has(.caption)) a',
};
const start = performance.now();
const faults: string[] = [];
const figures: Figures[] = [{ name: 'This site', search: ownSearch }, ...peers].map(() => new Map());

if (!existsSync(join(folder, 'node_modules'))) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--prefix', folder], { stdio: 'inherit', timeout: 300_000 });
}
const copy = copyProject(root, 'race');
const browser = await chromium.launch({ executablePath: provideChromium(), args: [...launchArguments] });
try {
  const few = await race();
  addArticles(copy, many - few);
  rmSync(join(copy, '.astro'), { recursive: true });
  rmSync(join(copy, 'dist'), { recursive: true });
  await race();
  console.log(
    `\n${new Date().toISOString().slice(0, 10)}, Node ${process.version}, Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model}\n`,
  );
  const names = ['This site', ...peers.map((peer) => `${peer.name} ${versionOf(peer.package)}`)];
  console.log(spellTable(names, rowsFor(few), figures));
  for (const fault of faults) console.log(`\n${fault}`);
} finally {
  await browser.close();
  rmSync(copy, { recursive: true, force: true });
}
say('done');

/** Builds and measures the articles that are in the copy, with each contestant. Returns how many there are. */
async function race(): Promise<number> {
  const own = attempt('This site', () =>
    measureBuild(copy, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], limit),
  );
  const articles = readArticles(join(copy, 'dist'));
  const size = articles.length;
  const [longest] = articles
    .filter(({ address }) => address.startsWith('/lock-down/'))
    .sort((a, b) => b.text.length - a.text.length);
  if (!longest)
    throw new Error(`${copy}: came no article below /lock-down/ — expected a build with its index.md files`);
  say(`${size} articles, measured at ${longest.address}`);
  await finish(0, own, join(copy, 'dist'), ownSearch);
  for (const [index, peer] of peers.entries()) {
    const into = join(copy, `peer-${index}-${size}`);
    mkdirSync(into);
    const cost = attempt(peer.name, () => {
      prepare(peer, into, articles);
      return measureBuild(into, [join(folder, 'node_modules', peer.command[0]), ...peer.command.slice(1)], limit);
    });
    await finish(index + 1, cost, join(into, peer.output), peer.search);
    rmSync(into, { recursive: true });
  }
  return size;

  async function finish(index: number, cost: Cost | undefined, output: string, search: Search): Promise<void> {
    const into = figures[index];
    if (!cost || !into) return;
    into.set(`cpu ${size}`, cost.cpu).set(`peak ${size}`, cost.peak);
    await measure(browser, output, longest?.address ?? '', search, into, size);
    say(`  ${peers[index - 1]?.name ?? 'this site'}: ${cost.cpu.toFixed(1)} CPU s`);
  }
}

async function measure(browser: Browser, dist: string, path: string, search: Search, into: Figures, size: number) {
  const server = await serveSite(dist);
  try {
    // The first round is for the server, which compresses each file once.
    const visits: Visit[] = [];
    for (let round = 0; round <= rounds; round += 1) visits.push(await visit(browser, server, path));
    const [first] = visits;
    for (const key of Object.keys(first ?? {}) as (keyof Visit)[]) {
      into.set(`${key} ${size}`, middle(visits.slice(1).map((one) => one[key])));
    }
    for (const way of ['pointer', 'key'] as const) {
      const runs: { time: number; bytes: number }[] = [];
      for (let round = 0; round <= rounds; round += 1) runs.push(await firstResult(browser, server, path, search, way));
      into.set(`${way} ${size}`, middle(runs.slice(1).map(({ time }) => time)));
      into.set(`search ${size}`, middle(runs.slice(1).map(({ bytes }) => bytes)));
    }
  } catch (error) {
    faults.push(`${dist.slice(copy.length)}: ${error}`);
  } finally {
    server.close();
  }
}

function readArticles(dist: string): Article[] {
  return globSync('*/**/index.md', { cwd: dist })
    .sort()
    .map((file) => {
      const [, title = '', text = ''] = /^# (.*)\n([\s\S]*)$/.exec(readFileSync(join(dist, file), 'utf8')) ?? [];
      return { address: `/${file.slice(0, -'index.md'.length)}`, title, text };
    });
}

function attempt<T>(name: string, step: () => T): T | undefined {
  try {
    return step();
  } catch (error) {
    faults.push(`${name}: ${error}`);
    return undefined;
  }
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

function say(what: string): void {
  console.error(`${((performance.now() - start) / 1000).toFixed(0).padStart(4)} s  ${what}`);
}

function rowsFor(few: number): Row[] {
  const kilo = (value: number) => (value / 1000).toFixed(1);
  const whole = (value: number) => value.toFixed(0);
  const both = (what: string, key: string, spell: Row['spell']): Row[] =>
    [few, many].map((size) => ({
      what: `${what}, ${size.toLocaleString('en')} articles`,
      key: `${key} ${size}`,
      spell,
    }));
  return [
    { what: 'requests of the page', key: `requests ${few}`, spell: whole },
    { what: 'of them before the first paint', key: `blocking ${few}`, spell: whole },
    { what: 'kB of the page', key: `bytes ${few}`, spell: kilo },
    ...both('kB before the first paint', 'blockingBytes', kilo),
    { what: 'first paint, ms', key: `paint ${few}`, spell: whole },
    { what: 'style and layout, ms', key: `layout ${few}`, spell: whole },
    { what: 'layout shift', key: `shift ${few}`, spell: (value) => value.toFixed(3) },
    ...both('first search result by pointer, ms', 'pointer', whole),
    ...both('first search result by key, ms', 'key', whole),
    ...both('kB until then', 'search', kilo),
    ...both('build, CPU s', 'cpu', (value) => value.toFixed(1)),
    ...both('peak of the build, MB', 'peak', whole),
  ];
}
