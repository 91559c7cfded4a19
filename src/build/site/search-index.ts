import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
// A dynamic import inside the hook fails: Vite's module runner is closed by then.
import { close, createIndex } from 'pagefind';
import { minify } from 'vite';
import { packTranslations } from '../../domain/search/foreign.ts';
import { translations } from '../../domain/search/translations/translations.ts';
import type { Edit, ParsedPage } from './html-pages.ts';
import { knowledgeFile, lexiconFile, packKnowledge, packLexicon } from './search-knowledge.ts';

/**
 * Bytes of words in one file of the index. A query fetches the whole file around each of its words: 24 kB each as Pagefind
 * cuts them by itself, while a first answer may take 135 kB, of which the engine is 85. Pagefind reads this when it starts.
 */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '520';

/**
 * Words on controls are no words of the page, and labels that hundreds of steps and replies share tell none from another;
 * naming them here saves an attribute on each.
 */
const noWords = [
  'copy-button',
  '.step > a',
  '.expected > .label',
  '.facts > .badge',
  'section[aria-labelledby] > h3:not([id])',
];

/**
 * Files Pagefind writes for its own interfaces, for its worker and for pages without a language; this site has its own
 * interface, runs without the worker, and is in English.
 */
const unused = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
  'pagefind-worker.js',
  'wasm.unknown.pagefind',
];

/** The index that was written. */
export interface WrittenIndex {
  /** How many pages were read. */
  readonly pages: number;
  /** What its metadata is called, by its content: "en_6d9ce3cc8d". */
  readonly name: string;
}

/**
 * Lets `astro dev` serve /pagefind/ from the last build.
 *
 * @example integrations: [serveLastIndex()]
 */
export function serveLastIndex(): AstroIntegration {
  let lastBuild: string;
  return {
    name: 'serve-last-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        lastBuild = fileURLToPath(new URL('./pagefind/', config.outDir));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/pagefind', (request, response) => answerFromIndex(lastBuild, request, response));
      },
    },
  };
}

/**
 * Reads the pages of a folder and writes the index to its subfolder `pagefind`.
 *
 * Pages take part through `data-pagefind-body`, parts leave through `data-pagefind-ignore`. No page has
 * `data-pagefind-filter`: Pagefind 1.5 writes filters in an order that is another one each time, and the search narrows by
 * the metadata anyway.
 *
 * @throws Error with everything Pagefind reports, or when there was no page.
 * @example await writeSearchIndex('dist')
 */
export async function writeSearchIndex(folder: string): Promise<WrittenIndex> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: noWords });
    if (index === undefined) throw new Error(failure(errors, 'start'));
    const added = await index.addDirectory({ path: folder });
    if (added.errors.length > 0) throw new Error(failure(added.errors, 'read the pages'));
    if (added.page_count === 0) throw new Error(`Search index: came no page in ${folder} — expected at least one`);
    const outputPath = join(folder, 'pagefind');
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(failure(written.errors, 'write the index'));
    for (const file of unused) rmSync(join(outputPath, file), { force: true });
    await shrink(join(outputPath, 'pagefind.js'));
    unpackEngine(outputPath);
    const knowledge = packKnowledge(outputPath);
    writeFileSync(join(outputPath, knowledgeFile), JSON.stringify(knowledge));
    writeFileSync(join(outputPath, lexiconFile), JSON.stringify(packLexicon(knowledge)));
    for (const [start, words] of packTranslations(translations))
      writeFileSync(join(outputPath, `words-${start}.json`), JSON.stringify(words));
    return { pages: added.page_count, name: nameOf(outputPath) };
  } finally {
    await close();
  }
}

/** Pagefind publishes its script with long names: it is a sixth smaller without them. */
async function shrink(file: string): Promise<void> {
  const { code, errors } = await minify(file, readFileSync(file, 'utf8'), { module: true });
  if (errors.length > 0)
    throw new Error(
      failure(
        errors.map(({ message }) => message),
        'shrink its script',
      ),
    );
  writeFileSync(file, code);
}

/**
 * Writes Pagefind's WebAssembly unpacked, with the ending that hosts know: they compress it on its way, and with Brotli it
 * has 62 kB, while the gzip file that Pagefind writes has 72. Its first twelve bytes are a mark, by which Pagefind's script
 * sees that there is nothing to unpack.
 */
function unpackEngine(outputPath: string): void {
  const packed = join(outputPath, 'wasm.en.pagefind');
  writeFileSync(join(outputPath, 'pagefind.en.wasm'), gunzipSync(readFileSync(packed)));
  rmSync(packed);
  const script = join(outputPath, 'pagefind.js');
  const code = readFileSync(script, 'utf8');
  const named = /wasm\.(\$\{\w+\})\.pagefind(?=`)/g;
  const count = [...code.matchAll(named)].length;
  if (count !== 1)
    throw new Error(
      `${script}: came ${count} times \`wasm.\${…}.pagefind\` — expected once, where the engine is fetched`,
    );
  writeFileSync(script, code.replace(named, 'pagefind.$1.wasm'));
}

/**
 * Tells a page with a search what the index is called, so that its metadata is fetched together with the rest and not a
 * round trip later.
 *
 * @returns The edit; none for a page without a search.
 * @example nameIndex(parsePage({ path: '', html: '<site-search></site-search>' }), { pages: 1,
 *   name: 'en_6d9ce3cc8d' })
 *   // [{ start: 12, end: 12, text: ' data-index="en_6d9ce3cc8d"' }]
 */
export function nameIndex({ elements }: ParsedPage, { name }: WrittenIndex): Edit[] {
  const search = elements.find(({ tagName }) => tagName === 'site-search');
  const start = search?.sourceCodeLocation?.startOffset;
  if (start === undefined) return [];
  const place = start + '<site-search'.length;
  return [{ start: place, end: place, text: ` data-index="${name}"` }];
}

function nameOf(outputPath: string): string {
  const [file = ''] = globSync('pagefind.*.pf_meta', { cwd: outputPath });
  const [, name] = /^pagefind\.(.+)\.pf_meta$/.exec(file) ?? [];
  if (name !== undefined) return name;
  throw new Error(`${outputPath}: came no pagefind.*.pf_meta — expected one`);
}

/**
 * Answers a request below /pagefind/ from the folder of the last build.
 *
 * @example answerFromIndex('dist/pagefind', request, response)
 */
export function answerFromIndex(folder: string, request: IncomingMessage, response: ServerResponse): void {
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
  ['.wasm', 'application/wasm'],
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
]);

function failure(errors: readonly string[], step: string): string {
  return `Search index: Pagefind could not ${step}: ${errors.join('; ')}`;
}
