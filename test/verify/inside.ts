/** Runs the guides of one system in the throw-away root: reads a plan on standard input, writes what was seen as JSON. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import type { Attempt, Outcome } from './conversation.ts';
import { type Action, type Plan, type Report, serverFor } from './setting.ts';

const system = process.argv[2] ?? '';
const here = '/verify/project/test/verify';
const control = (name: string): string =>
  execFileSync('bash', [`${here}/control.sh`, system, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const { phases, folders, strangers } = JSON.parse(readFileSync(0, 'utf8')) as Plan;

const version = control('version').trim();
const seen: Report['phases'][number][] = [];
const before = snapshot();
control('start');
await serverAnswers();
for (const phase of phases) {
  const said = phase.actions.map((action) => play(action, phase.mayFail));
  const failed = said.find(({ failed }) => failed);
  const outcomes = failed && !phase.mayFail ? [] : hold(phase.attempts);
  const changed = phase.restores ? differences(before, snapshot()) : [];
  const probe = phase.probe && !failed ? runProbe() : undefined;
  seen.push({
    name: phase.name,
    outcomes,
    said: said.map(({ text }) => text).join(''),
    failed: failed?.text,
    changed,
    ...(probe && { probe }),
  });
}
try {
  control('stop');
} catch {
  // The namespace ends with this process, and the program with it.
}
process.stdout.write(JSON.stringify({ version, phases: seen } satisfies Report));

/** What the probe of the built site says of port 25, run on a stranger's host. */
function runProbe() {
  const script = '/verify/project/dist/tools/probe/check-lockdown.sh';
  const words = ['--json', '--control', '192.0.2.25', 'mail.example.com', 'user@example.com'];
  // The probe cannot choose its own address, so the host has that of a stranger.
  for (const address of strangers) {
    const server = serverFor(address);
    execFileSync('ip', ['-n', 'client', 'route', 'replace', server, 'dev', 'client0', 'src', address]);
  }
  const { stdout } = spawnSync('ip', ['netns', 'exec', 'client', 'bash', script, ...words], { encoding: 'utf8' });
  const { tests } = JSON.parse(stdout) as {
    tests: { address: string; port: number; verdict: string; reply: string }[];
  };
  return tests.filter(({ port }) => port === 25).map(({ address, verdict, reply }) => ({ address, verdict, reply }));
}

/** Does what a block of an article says. Who pastes lines with a slip in one runs all the others as well. */
function play({ kind, path, text }: Action, goesOn = false): { text: string; failed: boolean } {
  if (kind === 'run') {
    const words = goesOn ? ['-c', text] : ['-e', '-c', text];
    const { status, stdout, stderr } = spawnSync('bash', words, { encoding: 'utf8', timeout: 60_000 });
    const output = `${stdout}${stderr}`;
    return { text: status === 0 ? output : `$ ${text}\n${output}(exit status ${status})\n`, failed: status !== 0 };
  }
  mkdirSync(dirname(path), { recursive: true });
  if (kind === 'append') appendFileSync(path, `${text}\n`);
  else if (kind === 'prepend') writeFileSync(path, `${text}\n${readFileSync(path, 'utf8')}`);
  else writeFileSync(path, `${text}\n`);
  return { text: '', failed: false };
}

function hold(attempts: readonly Attempt[]): Outcome[] {
  const { stdout, stderr, status } = spawnSync(
    'ip',
    [
      'netns',
      'exec',
      'client',
      '/verify/node',
      '--experimental-strip-types',
      '--no-warnings',
      `${here}/conversation.ts`,
      'attempts',
    ],
    { input: JSON.stringify(attempts), encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  if (status !== 0) throw new Error(`The clients could not run: ${stderr}`);
  return JSON.parse(stdout) as Outcome[];
}

/** Contents of all files below the folders of the configuration, by path, and the rules that a firewall has in force. */
function snapshot(): Map<string, string> {
  const files = folders.filter((folder) => existsSync(folder)).flatMap(filesOf);
  return new Map([
    ['the rules in force', control('state')],
    ...files.map((file): [string, string] => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  ]);
}

function filesOf(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Files that were there before and are not as they were; what the guide saved may stay. */
function differences(old: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] {
  return [...old].filter(([file, hash]) => now.get(file) !== hash).map(([file]) => file);
}

async function serverAnswers(): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect({ host: '203.0.113.25', port: 25 });
      socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
      socket.on('close', () => socket.destroy());
      setTimeout(() => socket.destroy(), 300).unref();
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('No server listens on port 25 after 30 seconds.');
}
