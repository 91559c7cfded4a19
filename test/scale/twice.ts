/**
 * Builds the site twice from nothing and compares every file: `npm run twice`. A difference means that something of the
 * machine, the clock or the order of work is in the pages; then caches and unchanged files cannot be trusted.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const astro = join(root, 'node_modules/astro/bin/astro.mjs');

const [first, second] = [build(), build()];
const names = [...new Set([...first.keys(), ...second.keys()])].sort();
const different = names.filter((name) => first.get(name) !== second.get(name));
if (different.length === 0) console.log(`${names.length} files, all the same in both builds.`);
else {
  console.error(`${different.length} of ${names.length} files differ between two builds of the same sources:`);
  for (const name of different.slice(0, 20)) console.error(`- ${name}`);
  process.exitCode = 1;
}

/** The files of a build without any cache: path → hash. */
function build(): Map<string, string> {
  for (const folder of ['dist', 'dist-host', '.astro']) rmSync(join(root, folder), { recursive: true, force: true });
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
