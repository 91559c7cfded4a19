/**
 * Serves the built site until it is stopped: `node src/build/site/preview.ts`. The port is PORT of the environment, else 4321;
 * a port that is taken is an error, so that nobody looks at another site by accident. A site that was built for a folder is
 * served below it. DIST names another folder than dist/.
 *
 * The command `astro preview` may put itself in the background and end at once; this one stays.
 */
import { fileURLToPath } from 'node:url';
import { preview } from 'astro';
import { site } from '../../site.ts';

await preview({
  root: fileURLToPath(new URL('../../../', import.meta.url)),
  base: site.base,
  ...(process.env['DIST'] ? { outDir: process.env['DIST'] } : {}),
  server: { port: Number(process.env['PORT'] ?? 4321) },
  // Like a web server: an address without its slash finds the folder, where Astro would answer with a page of its own.
  trailingSlash: 'ignore',
  vite: { preview: { strictPort: true } },
});
