/**
 * Prints how well the search answers: `npm run bench:search`. By kind of query, with the engine alone beside it; for the
 * site as it is, and with 1,000 and 10,000 foreign documents mixed in. Needs a build. Ends with an error below the bars.
 *
 * First come the unseen batches, by date: `unseen/<date>-<number>.json` in the form of `tuning.json`, written and judged
 * from the list of pages by somebody who knows neither earlier batches nor results, and scored once. After that its
 * queries are known, and nothing is tuned with them until the next batch has come. Later they move to
 * `src/catalogue/judged-queries/`, from which the search learns what readers of a word want, and are measured no more. What
 * a batch scored on its day stays here, as MRR@10, first, first three, and wrong answers above the results. These four were
 * counted before the versions of one article were one answer (see `readCases`), so what is printed today is a little more:
 * - 2026-11-28-1: 0.922, 0.880, 0.970, 3 of 29
 * - 2026-11-28-2: 0.894, 0.840, 0.930, 8 of 39
 * - 2026-11-28-3: 0.740, 0.650, 0.800, 4 of 22
 * - 2026-11-28-4: 0.675, 0.580, 0.750, 4 of 21
 * - 2026-11-28-5: 0.892, 0.860, 0.920, 2 of 26 (two queries for a contact counted as missed)
 * - 2026-11-28-6: 0.917, 0.880, 0.940, 1 of 27
 * - 2026-11-28-7: 0.860, 0.810, 0.910, 3 of 27 (judged from titles and descriptions, pages hardly opened)
 * - 2026-11-28-8: 0.903, 0.838, 0.971, 0 of 25 (judged from the pages themselves)
 * - 2026-11-28-9: 0.813, 0.752, 0.867, 1 of 18 (the same)
 * - 2026-11-28-10: 0.950, 0.910, 0.990, 0 of 24 (the same)
 * - 2026-11-28-11: 0.893, 0.830, 0.960, 0 of 25 (the same)
 * - 2026-11-28-12: 0.937, 0.890, 0.990, 1 of 24 (the same)
 * - 2026-11-28-13: 0.924, 0.870, 0.970, 0 of 24 (the same)
 * - 2026-11-28-14: 0.911, 0.873, 0.936, 2 of 24 (contacts count)
 * - 2026-11-28-15: 0.839, 0.782, 0.882, 3 of 27 (the same)
 * - 2026-11-28-16: 0.812, 0.764, 0.864, 0 of 27 (no subject of an earlier batch)
 * - 2026-11-29-17: 0.854, 0.809, 0.873, 1 of 26 (contacts count; other languages 0.938)
 * - 2026-11-29-18: 0.915, 0.855, 0.973, 1 of 18 (the same; other languages 1.000)
 * - 2026-11-29-19: 0.942, 0.918, 0.964, 2 of 22 (the same; other languages 1.000)
 * - 2026-11-29-20: 0.945, 0.927, 0.955, 0 of 19 (the same; other languages 1.000)
 * - 2026-11-29-21: 0.913, 0.891, 0.945, 0 of 22 (other languages 1.000; half-typed words 0.818)
 * - 2026-11-29-22: 0.911, 0.864, 0.945, 1 of 18 (other languages 0.886; judged before the mends after 21)
 * - 2026-11-29-23: 0.946, 0.918, 0.964, 0 of 19 (other languages 1.000)
 * - 2026-11-29-24: 0.915, 2 of 20 (other languages 0.955)
 * - 2026-11-29-25: 0.957, 1 of 20 (1.000)
 * - 2026-11-29-26: 0.974, 2 of 20 (1.000)
 * - 2026-11-29-27: 0.920, 2 of 23 (0.955)
 * - 2026-11-29-28: 0.975, 1 of 26 (1.000)
 * - 2026-11-29-29: 0.914, 1 of 23 (1.000)
 * - 2026-11-29-30: 0.905, 0.882, 0.909, 3 of 25 (other languages 0.909)
 * - 2026-11-29-31: 0.907, 0.855, 0.964, 2 of 19 (0.939)
 * - 2026-11-29-32: 0.904, 0.845, 0.973, 1 of 20 (0.909; the first with what was learnt from 2 to 29)
 * - 2026-11-29-33: 0.911, 0.873, 0.955, 0 of 18 (0.803; with a thousand more judged queries)
 * - 2026-11-29-34: 0.977, 0.964, 0.991, 2 of 23 (1.000)
 * - 2026-11-29-35: 0.968, 0.955, 0.982, 2 of 21 (0.955)
 * - 2026-11-29-36: 0.951, 0.918, 0.982, 0 of 15 (1.000)
 * - 2026-11-29-37: 0.926, 0.882, 0.973, 2 of 23 (0.848)
 * - 2026-11-29-38: 0.947, 0.918, 0.982, 0 of 23 (1.000)
 * - 2026-11-29-39: 0.928, 0.891, 0.964, 0 of 20 (1.000)
 * - 2026-11-29-40: 0.960, 0.936, 0.982, 2 of 22 (0.955)
 * - 2026-11-29-41: 0.950, 0.909, 0.982, 0 of 20 (1.000)
 * - 2026-11-30-42: 0.953, 0.927, 0.982, 0 of 21 (1.000)
 * - 2026-11-30-43: 0.902, 0.855, 0.955, 0 of 21 (0.894)
 * - 2026-11-30-44: 0.920, 0.891, 0.936, 0 of 19 (0.924)
 * - 2026-11-30-45: 0.950, 0.909, 0.991, 0 of 17 (0.955)
 * - 2026-11-30-46: 0.931, 0.909, 0.945, 3 of 29 (0.955)
 * - 2026-11-30-47: 0.938, 0.909, 0.973, 0 of 17 (1.000)
 *
 * `npm run bench:search -- 1000` takes other numbers of foreign documents.
 */
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSearchIndex } from '../../src/build/site/search-index.ts';
import { judgeDirect, readKnown, withContacts } from './direct.ts';
import { foreignDocuments } from './foreign.ts';
import { openIndex } from './index.ts';
import { assisted, type Case, type Outcome, plain, readCases, run, score } from './score.ts';
import scored from './scored.json' with { type: 'json' };
import tuning from './tuning.json' with { type: 'json' };
import { typosOf } from './typos.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const unseen = fileURLToPath(new URL('unseen/', import.meta.url));
const bars = { alone: 0.95, amongForeign: 0.85 };

if (!existsSync(`${dist}pagefind/knowledge.json`))
  throw new Error('There is no built site in dist/. Run "npm run build" first.');
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [0, 1000, 10_000];
await printUnseen();
for (const size of sizes) await measure(size);

async function printUnseen(): Promise<void> {
  const batches = globSync('*.json', { cwd: unseen }).sort();
  console.log(`\n## Unseen batches\n\n${batches.length === 0 ? 'None.' : ''}`);
  for (const file of batches) {
    const cases = readCases(JSON.parse(readFileSync(unseen + file, 'utf8')));
    const outcomes = await run(cases, assisted(await openIndex(`${dist}pagefind/`)));
    print(file.replace('.json', ''), withContacts(outcomes, readKnown(dist)));
    printDirect(cases);
  }
}

/** An answer above the results that is not about the query is worse than none, so these are counted on their own. */
function printDirect(cases: readonly Case[]): void {
  const { shown, wrong } = judgeDirect(cases, readKnown(dist));
  console.log(`Answered above the results: ${shown}, of which wrong: ${wrong.length}`);
  for (const { query, led } of wrong) console.log(`- ${query.slice(0, 80)}: ${led.join(' ')}`);
  console.log('');
}

async function measure(size: number): Promise<void> {
  const folder = size === 0 ? `${dist}pagefind/` : await buildAmong(size);
  console.log(`\n## ${size === 0 ? 'The site as it is' : `Among ${size.toLocaleString('en')} foreign documents`}\n`);
  for (const [name, data] of Object.entries({ 'only scored': scored, 'tuned with': tuning })) {
    const cases = readCases(data);
    // Each with an engine of its own: neither finds what the other has fetched.
    const ours = await run(cases, assisted(await openIndex(folder)));
    const engine = await run(cases, plain(await openIndex(folder)));
    print(name, ours, engine);
    if (size === 0) printDirect(cases);
    const bar = size === 0 ? bars.alone : bars.amongForeign;
    if (data === scored && score(ours).mrr < bar) {
      console.error(`MRR@10 is ${score(ours).mrr.toFixed(3)} — expected ${bar} or more`);
      process.exitCode = 1;
    }
  }
  await printTypos(folder);
  if (size > 0) rmSync(dirname(folder), { recursive: true });
}

function print(name: string, ours: readonly Outcome[], engine: readonly Outcome[] = []): void {
  const beside =
    engine.length > 0 ? [' Pagefind alone: MRR@10 | first | first three | none |', '--:|--:|--:|--:|'] : ['', ''];
  console.log(`| queries ${name} | number | MRR@10 | first | first three | none |${beside[0]}`);
  console.log(`|---|--:|--:|--:|--:|--:|${beside[1]}`);
  for (const kind of [...new Set(ours.map((one) => one.kind)), undefined]) {
    const of = (outcomes: readonly Outcome[]) =>
      score(outcomes.filter((one) => kind === undefined || one.kind === kind));
    const [us, it] = [of(ours), of(engine)];
    const cells = [us, ...(engine.length > 0 ? [it] : [])].flatMap(({ mrr, first, three, empty }) => [
      mrr.toFixed(3),
      first.toFixed(3),
      three.toFixed(3),
      empty,
    ]);
    console.log(`| ${kind ?? '**all**'} | ${us.count} | ${cells.join(' | ')} |`);
  }
  console.log('');
}

async function printTypos(folder: string): Promise<void> {
  const [index, bare] = [await openIndex(folder), await openIndex(folder)];
  // The queries are those of the site, whatever is mixed in.
  const site = await openIndex(`${dist}pagefind/`);
  for (const words of [1, 2]) {
    const typos = typosOf(words, 160, site);
    const found = { ours: 0, engine: 0 };
    for (const { meant, typed } of typos) {
      for (const [who, search] of [
        ['ours', assisted(index)],
        ['engine', plain(bare)],
      ] as const) {
        const [right] = await search(meant);
        if ((await search(typed)).slice(0, 3).includes(right ?? '')) found[who] += 1;
      }
    }
    const part = (count: number) => `${Math.round((100 * count) / typos.length)} %`;
    console.log(
      `Typos in ${words} word${words > 1 ? 's' : ''}: ${part(found.ours)} mended; Pagefind alone ${part(found.engine)}`,
    );
  }
}

/** Builds an index of the pages of the site and of foreign ones. */
async function buildAmong(size: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  for (const file of globSync('**/*.html', { cwd: dist })) {
    if (!readFileSync(dist + file, 'utf8').includes('data-pagefind-body')) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(dist + file, join(folder, file));
  }
  for (const [index, html] of foreignDocuments(size).entries()) {
    mkdirSync(join(folder, 'foreign', String(index)), { recursive: true });
    writeFileSync(join(folder, 'foreign', String(index), 'index.html'), html);
  }
  await writeSearchIndex(folder);
  return `${folder}/pagefind/`;
}
