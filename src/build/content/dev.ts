/**
 * `npm run dev`: the site as its authors see it. The checks know the facts (src/site.ts, src/tokens.ts, the rules) from
 * their start, so a change of those ends the server with its own status, and it is started anew here.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startAnew } from './start-anew.ts';

const astro = fileURLToPath(new URL('../../../node_modules/astro/bin/astro.mjs', import.meta.url));
let status: number | null;
do {
  status = spawnSync(process.execPath, [astro, 'dev', ...process.argv.slice(2)], { stdio: 'inherit' }).status;
} while (status === startAnew);
if (status) console.error('Mend what is named above, and start npm run dev again.');
process.exitCode = status ?? 0;
