/**
 * Builds the site twice from nothing, and a third time with what the second build has kept, and compares every file:
 * `npm run twice`. A difference means that something of the machine, the clock or the order of work is in the pages, or that
 * a kept result is not what would be made now; then caches and unchanged files cannot be trusted.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const astro = join(root, 'node_modules/astro/bin/astro.mjs');

const first = build('nothing');
for (const [what, other] of [
  ['built again from nothing', build('nothing')],
  ['built with what was kept', build('what was kept')],
] as const) {
  const names = [...new Set([...first.keys(), ...other.keys()])].sort();
  const different = names.filter((name) => first.get(name) !== other.get(name));
  if (different.length === 0) console.log(`${names.length} files, all the same when ${what}.`);
  else {
    console.error(`${different.length} of ${names.length} files differ when ${what}:`);
    for (const name of different.slice(0, 20)) console.error(`- ${name}`);
    process.exitCode = 1;
  }
}

/** The files of a build: path → hash. */
function build(from: 'nothing' | 'what was kept'): Map<string, string> {
  const made = ['dist', 'dist-host', ...(from === 'nothing' ? ['.astro'] : [])];
  for (const folder of made) rmSync(join(root, folder), { recursive: true, force: true });
  execFileSync(process.execPath, [astro, 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const files = globSync('{dist,dist-host}/**/*', { cwd: root }).filter((name) => statSync(join(root, name)).isFile());
  return new Map(
    files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(root, name)))
        .digest('hex'),
    ]),
  );
}
