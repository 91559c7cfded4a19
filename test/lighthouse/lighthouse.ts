/**
 * Measures a page of each sort with Lighthouse, as a phone on slow 4G: `npm run bench:lighthouse`, after a build. It takes a
 * quarter of a minute for each page, and `-- --rounds=3` three times as long for the middle of three runs. Ends with an
 * error below a bar. Lighthouse has a package file of its own, test/lighthouse/package.json, and is installed when this runs.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { launchArguments, provideChromium } from '../browser/chromium.ts';
import { serveSite } from '../browser/site-server.ts';

/** The audits that a page fails on purpose, each with the reason. */
const pages: readonly { readonly path: string; readonly meant?: Readonly<Record<string, string>> }[] = [
  { path: '/' },
  { path: '/lock-down/exchange-2010/' },
  { path: '/tools/subnet/' },
  { path: '/replies/550-5-7-1/' },
  { path: '/search/', meant: { 'is-crawlable': 'results are no page for other search engines' } },
];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Performance moves with the machine; what the others find is a fault. */
const bars: Readonly<Record<(typeof categories)[number], number>> = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};
const metrics = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
];

interface Report {
  readonly lighthouseVersion: string;
  readonly categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  readonly audits: Record<
    string,
    { title: string; score: number | null; numericValue?: number; displayValue?: string }
  >;
}

const own = fileURLToPath(new URL('./', import.meta.url));
const program = join(own, 'node_modules/lighthouse/cli/index.js');
const rounds = Number(/^--rounds=(\d+)$/.exec(process.argv[2] ?? '')?.[1] ?? 1);
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const chromium = provideChromium();
if (!existsSync(program)) await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', own]);
const server = await serveSite(fileURLToPath(new URL('../../dist/', import.meta.url)));
try {
  console.log(`${'page'.padEnd(28)}  perf  a11y  best   seo   FCP ms  LCP ms  TBT ms  CLS`);
  for (const { path, meant = {} } of pages) {
    const reports: Report[] = [];
    for (let round = 0; round < rounds; round += 1) reports.push(await measure(path));
    reports.sort((a, b) => scoreOf(a, 'performance') - scoreOf(b, 'performance'));
    const middle = reports[Math.floor(rounds / 2)];
    if (middle) print(path, middle, meant);
  }
} finally {
  server.close();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(path: string): Promise<Report> {
  const file = join(folder, 'report.json');
  await run(process.execPath, [
    program,
    server.origin + path,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--only-categories=${categories.join(',')}`,
    `--chrome-flags=--headless=new ${launchArguments.join(' ')}`,
  ]);
  return JSON.parse(readFileSync(file, 'utf8'));
}

function scoreOf(report: Report, category: string): number {
  return report.categories[category]?.score ?? 0;
}

function print(path: string, report: Report, meant: Readonly<Record<string, string>>): void {
  const scores = categories.map((category) => Math.round(scoreOf(report, category) * 100));
  const times = metrics.map((metric) => report.audits[metric]?.numericValue ?? 0);
  const [shift = 0] = times.slice(-1);
  console.log(
    `${path.padEnd(28)}${scores.map((score) => String(score).padStart(6)).join('')}   ${times
      .slice(0, -1)
      .map((time) => String(Math.round(time)).padStart(6))
      .join('  ')}  ${shift.toFixed(3)}`,
  );
  for (const [index, category] of categories.entries()) {
    const failed = (report.categories[category]?.auditRefs ?? []).filter(
      ({ id, weight }) => weight > 0 && !metrics.includes(id) && (report.audits[id]?.score ?? 1) < 1,
    );
    for (const { id } of failed) {
      const { title = '', displayValue = '' } = report.audits[id] ?? {};
      console.log(`  ${category}: ${title} ${displayValue}(${id})${meant[id] ? `, on purpose: ${meant[id]}` : ''}`);
    }
    const isMeant = failed.length > 0 && failed.every(({ id }) => id in meant);
    if ((scores[index] ?? 0) < bars[category] && !isMeant) process.exitCode = 1;
  }
}

/** Not in this process, which serves the pages. */
async function run(command: string, options: readonly string[]): Promise<void> {
  await promisify(execFile)(command, [...options], { env: { ...process.env, CHROME_PATH: chromium } });
}
