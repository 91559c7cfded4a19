import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
// A dynamic import inside the hook fails: Vite's module runner is closed by then.
import { close, createIndex } from 'pagefind';
import { readPages } from './html-pages.ts';
import { cutChunks } from './search-chunks.ts';
import { knowledgeFile, packKnowledge } from './search-knowledge.ts';

/** Words on controls are no words of the page; naming them here saves an attribute on each. */
const controls = ['copy-button', '.step > a'];

/** Files Pagefind writes for its own interfaces and for its worker; this site has its own and runs without the worker. */
const unused = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
  'pagefind-worker.js',
];

/**
 * Builds the search index into /pagefind/ from the finished pages; `astro dev` serves the one of the last build.
 *
 * Pages take part through `data-pagefind-body`, parts leave through `data-pagefind-ignore`.
 */
export function searchIndex(): AstroIntegration {
  let lastBuild: string;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        lastBuild = fileURLToPath(new URL('./pagefind/', config.outDir));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/pagefind', (request, response) => serveLastIndex(lastBuild, request, response));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const count = await writeSearchIndex(folder);
        nameIndex(folder);
        logger.info(`${count} pages read for the search.`);
      },
    },
  };
}

/**
 * Reads the pages of a folder and writes the index to its subfolder `pagefind`.
 *
 * @returns How many pages were read.
 * @throws Error with everything Pagefind reports, or when there was no page.
 */
export async function writeSearchIndex(folder: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: controls });
    if (index === undefined) throw new Error(failure(errors, 'start'));
    const added = await index.addDirectory({ path: folder });
    if (added.errors.length > 0) throw new Error(failure(added.errors, 'read the pages'));
    if (added.page_count === 0) throw new Error(`Search index: came no page in ${folder} — expected at least one`);
    const outputPath = join(folder, 'pagefind');
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(failure(written.errors, 'write the index'));
    for (const file of unused) rmSync(join(outputPath, file), { force: true });
    cutChunks(outputPath);
    writeFileSync(join(outputPath, knowledgeFile), JSON.stringify(packKnowledge(outputPath)));
    return added.page_count;
  } finally {
    await close();
  }
}

/**
 * Tells every page with a search what the index is called, so that its metadata is fetched together with the rest and
 * not a round trip later.
 *
 * @throws Error when the index has no metadata, or none of the pages a search.
 */
function nameIndex(folder: string): void {
  const [, name] =
    /^pagefind\.(.+)\.pf_meta$/.exec(globSync('pagefind.*.pf_meta', { cwd: join(folder, 'pagefind') })[0] ?? '') ?? [];
  if (name === undefined) throw new Error(`${folder}pagefind: came no pagefind.*.pf_meta — expected one`);
  const pages = readPages(folder).filter(({ html }) => html.includes('<site-search '));
  if (pages.length === 0) throw new Error(`${folder}: came no page with <site-search> — expected one on each`);
  for (const { path, html } of pages) {
    writeFileSync(join(folder, path), html.replace('<site-search ', `<site-search data-index="${name}" `));
  }
}

/** Answers a request below /pagefind/ from the folder of the last build. */
export function serveLastIndex(folder: string, request: IncomingMessage, response: ServerResponse): void {
  try {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = resolve(folder, `.${path}`);
    if (!file.startsWith(resolve(folder) + sep)) throw new Error('outside of the index');
    const content = readFileSync(file);
    response.writeHead(200, { 'content-type': types.get(extname(file)) ?? 'application/octet-stream' }).end(content);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('There is no search index yet: run "npm run build" once, then reload this page.\n');
  }
}

const types = new Map([
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
]);

function failure(errors: readonly string[], step: string): string {
  return `Search index: Pagefind could not ${step}: ${errors.join('; ')}`;
}
