/**
 * Moves a help centre into a copy of the project, builds it and asks every test of the built site: `npm run move-in` with
 * 300 generated articles that have every defect, `npm run move-in -- 1000` with as many, `npm run move-in -- ../help-centre`
 * with one of your own. It ends with 1 where anything is wrong, and says where the copy is; `-- --keep` keeps it in any case.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Receipt, Totals } from '../../src/build/import/receipt.ts';
import { generateHelpCentre, wrongNames } from '../build/import/generated.ts';
import { copyProject } from './copy-project.ts';

const { values, positionals } = parseArgs({ options: { keep: { type: 'boolean' } }, allowPositionals: true });
const [given = '300'] = positionals;
const count = /^\d+$/.test(given) ? Number(given) : undefined;
const root = fileURLToPath(new URL('../../', import.meta.url));
if (count === undefined && !existsSync(given))
  throw new Error(`Came ${given} — expected a number of articles, or a folder that is there`);

const copy = copyProject(root, 'move-in');
const from = count === undefined ? resolve(given) : join(copy, 'from');
if (count !== undefined) {
  for await (const [path, content] of generateHelpCentre(count)) {
    mkdirSync(dirname(join(from, path)), { recursive: true });
    writeFileSync(join(from, path), content);
  }
}

const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const steps: [string, () => boolean][] = [
  ['imports', () => node('src/build/import/import.ts', from)],
  ['names each defect once', namesEach],
  ['changes nothing when it is imported again', () => node('src/build/import/import.ts', from) && isUnchanged()],
  ['builds', () => node(join(root, 'node_modules/astro/bin/astro.mjs'), 'build')],
  ['is put on record', () => node('src/build/site/publish-anchors.ts')],
  ['passes every test of the built site', () => node(vitest, 'run', '--project', 'site')],
];
let failed: string | undefined;
for (const [name, step] of steps) {
  const start = performance.now();
  if (!step()) failed = name;
  console.log(`${failed ? '✗' : '✓'} ${name}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (failed) break;
}
if (!failed && !values.keep) rmSync(copy, { recursive: true });
else console.log(`The copy is ${copy}`);
process.exitCode = failed ? 1 : 0;

function node(...command: string[]): boolean {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', ...command], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CI: '1' },
    maxBuffer: 1e9,
  });
  writeFileSync(join(copy, 'last.log'), stdout + stderr);
  if (status !== 0) console.log(`${stdout}${stderr}`.slice(-20_000));
  return status === 0;
}

function read(): Receipt & { readonly totals: Totals } {
  return JSON.parse(readFileSync(join(copy, '.astro/import/receipt.json'), 'utf8'));
}

function namesEach(): boolean {
  const receipt = read();
  const { files, written, replaced, refused, needAPerson, sections } = receipt.totals;
  console.log(
    `  ${files} articles in ${sections} sections: ${written} written, ${replaced} replaced, ${refused} refused, ${needAPerson} for a person`,
  );
  if (count === undefined) return true;
  const wrong = wrongNames(receipt);
  for (const one of wrong) console.log(one);
  return wrong.length === 0 && written + replaced === count && needAPerson === 0;
}

function isUnchanged(): boolean {
  return read().totals.written === 0;
}
