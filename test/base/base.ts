/**
 * Builds the site for a folder of its host, into a folder of its own, and drives a browser through it: `npm run base`, or
 * `npm run base -- /help/kb/` for another folder. The build stops on a link that does not lead below the folder, and the
 * tests fail on a request that does not. Names of spec files after the folder replace the journey.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, '.astro/base');
const dist = join(folder, 'dist');
const [base = '/kb/', ...specs] = process.argv.slice(2);

rmSync(folder, { recursive: true, force: true });
run('astro/bin/astro.mjs', 'build', '--outDir', dist);
run('@playwright/test/cli.js', 'test', ...(specs.length > 0 ? specs : ['test/browser/journey.spec.ts']));

function run(program: string, ...options: string[]): void {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...options], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, BASE_PATH: base, DIST: dist },
  });
  if (status !== 0) process.exit(status ?? 1);
}
