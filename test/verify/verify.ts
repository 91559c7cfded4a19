/**
 * `npm run verify`: takes the commands and files out of the built guides, runs them with the real programs in throw-away
 * roots and private networks, and compares what is seen with what the guides promise.
 *
 * `-- postfix exim` runs these alone; `-- --record` writes what was seen into src/evidence/.
 */
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Evidence, fingerprint } from '../../src/catalogue/fragments.ts';
import { site } from '../../src/site.ts';
import { dist, missingConditions, needsBuild } from './conditions.ts';
import { judge } from './judge.ts';
import { download } from './packages.ts';
import { addresses, planFor } from './plan.ts';
import type { Report } from './setting.ts';
import { type System, systems } from './systems.ts';

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isRecording = process.argv.includes('--record');
const project = process.cwd();
const mark = `verify-${process.pid}-${Date.now()}`;
const say = (text: string) => process.stdout.write(`${text}\n`);

process.exitCode = await run();

async function run(): Promise<number> {
  const missing = missingConditions();
  if (missing.length > 0) {
    say(['SKIPPED: no guide was run against a real server.', ...missing.map((one) => `  ${one}`)].join('\n'));
    return 0;
  }
  needsBuild();
  const unknown = wanted.filter((id) => !systems.some((one) => one.id === id));
  if (unknown.length > 0) {
    const known = systems.map(({ id }) => id).join(', ');
    say(`came ${unknown.join(', ')} — expected one of ${known}; another one is first added to test/verify/systems.ts`);
    return 1;
  }
  const chosen = systems.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  try {
    const results = await inTwoLanes(chosen, (system) => verify(system, folder));
    say(summarize(results));
    const left = leftBehind(folder);
    for (const one of left) say(`LEFT BEHIND: ${one}`);
    return results.some(({ faults }) => faults.length > 0) || left.length > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Result {
  readonly system: System;
  readonly faults: readonly string[];
  readonly skipped?: string;
  /** What is worth saying of a run that passed. */
  readonly note?: string;
  readonly seconds: number;
  readonly sessions: number;
}

async function verify(system: System, folder: string): Promise<Result> {
  const start = Date.now();
  const done = (faults: readonly string[], sessions = 0, skipped?: string): Result => ({
    system,
    faults,
    sessions,
    seconds: (Date.now() - start) / 1000,
    ...(skipped !== undefined && { skipped }),
  });
  if (!site.servers.some(({ id }) => id === system.id))
    return done([], 0, `src/site.ts has no server "${system.id}" yet.`);
  const packages = join(folder, `${system.id}-packages`);
  const skipped = download(system, packages);
  if (skipped !== undefined) return done([], 0, skipped);
  const { plan, checks, blocks } = planFor(system.id, system.folders, dist);
  const root = join(folder, `${system.id}-root`);
  mkdirSync(root);
  const { status, stdout, stderr } = await inRoot(
    root,
    packages,
    ['/verify/project/test/verify/inside.sh', system.id, ...addresses],
    JSON.stringify(plan),
  );
  rmdirSync(root);
  if (status === 77) return done([], 0, stdout.trim());
  if (status !== 0)
    return done([
      `${system.id}: the run ended with status ${status}:\n${stderr.trimEnd().split('\n').slice(-20).join('\n')}`,
    ]);
  const report = JSON.parse(stdout) as Report;
  const { faults, tried, slips } = judge(
    report,
    checks,
    plan.phases.map(({ probe }) => probe),
  );
  const evidence: Evidence = {
    system: system.id,
    program: system.program,
    version: report.version,
    platform: platform(),
    day: new Date().toISOString().slice(0, 10),
    fragments: fingerprint(blocks),
    tried,
    slips,
  };
  const sessions = checks.flat().length;
  if (faults.length > 0) return done(faults, sessions);
  const { fault, note } = keep(evidence);
  return { ...done(fault === undefined ? [] : [fault], sessions), ...(note !== undefined && { note }) };
}

/**
 * Writes the record, or says where the one that is there differs from what was seen. One of other commands is no fault:
 * no page shows it. One of these commands is, because the page shows what it says.
 */
function keep(evidence: Evidence): { fault?: string; note?: string } {
  const file = join('src/evidence', `${evidence.system}.json`);
  const old = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Evidence) : undefined;
  const isSameVersion = old?.version === evidence.version;
  const isShown = JSON.stringify(old?.fragments) === JSON.stringify(evidence.fragments);
  // What another version says about a slip may be worded otherwise; its replies are what the guides promise.
  const facts = (one: Evidence | undefined) => JSON.stringify([one?.tried, isSameVersion ? one?.slips : []]);
  const isKnown = isShown && facts(old) === facts(evidence);
  if (isKnown && (isSameVersion || !isRecording)) return {};
  if (isRecording) {
    mkdirSync('src/evidence', { recursive: true });
    writeFileSync(file, `${JSON.stringify(evidence, undefined, 2)}\n`);
    return {};
  }
  const how = `npm run verify -- ${evidence.system} --record`;
  if (isShown) return { fault: `${file}: came a record of other replies — expected what this run has seen: ${how}` };
  const came = old ? 'the record is of other commands' : 'there is no record';
  return { note: `${file}: ${came}, so the page shows no test. To put this run on record: ${how}` };
}

function inRoot(root: string, packages: string, command: readonly string[], input: string) {
  const namespaces = ['--mount', '--uts', '--net', '--pid', '--fork', '--kill-child'];
  const inside = [join(project, 'test/verify/root.sh'), root, project, packages, process.execPath, 'bash', ...command];
  const child = spawn('unshare', [...namespaces, 'bash', ...inside], { env: { ...process.env, VERIFY_RUN: mark } });
  const limit = setTimeout(() => child.kill('SIGKILL'), 280_000);
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('close', (status) => {
      clearTimeout(limit);
      resolve({ status, stdout, stderr });
    });
    child.stdin.end(input);
  });
}

/** Two at a time: there are two cores. */
async function inTwoLanes<T>(items: readonly System[], work: (item: System) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  const queue = [...items.entries()];
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all([lane(), lane()]);
  return results;
}

function summarize(results: readonly Result[]): string {
  const lines = results.map(({ system, faults, skipped, note, seconds, sessions }) => {
    if (skipped !== undefined) return `SKIPPED ${system.program}: ${skipped}`;
    if (faults.length > 0) return `FAILED  ${system.program}\n${faults.map((one) => `  ${one}`).join('\n')}`;
    const passed = `passed  ${system.program}: ${sessions} sessions, ${seconds.toFixed(0)} s`;
    return note === undefined ? passed : `${passed}\n  ${note}`;
  });
  return lines.join('\n');
}

/** Processes of this run that still live, and mounts of its folder that are still there. */
function leftBehind(folder: string): string[] {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && name !== String(process.pid))
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/environ`, 'latin1').includes(mark);
      } catch {
        return false;
      }
    });
  const mounts = readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .filter((line) => line.includes(folder));
  return [...processes.map((id) => `process ${id}`), ...mounts.map((line) => `mount ${line}`)];
}

/** "Debian 12", from /etc/os-release. */
function platform(): string {
  const release = readFileSync('/etc/os-release', 'utf8');
  const field = (name: string) => new RegExp(`^${name}="?([^"\n]*)`, 'm').exec(release)?.[1] ?? '';
  return `${field('NAME').replace(' GNU/Linux', '')} ${field('VERSION_ID')}`.trim();
}
