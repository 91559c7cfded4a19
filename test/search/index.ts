import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type Engine,
  type EngineHit,
  fieldWeights,
  type PagefindHit,
  readHit,
} from '../../src/domain/search/engine.ts';
import { findsChoosers, type Knowledge, readKnowledge } from '../../src/domain/search/knowledge.ts';
import { steadyEngine } from '../../src/domain/search/steady-engine.ts';

/** An index on disk, opened for a search without a browser. */
export interface OpenIndex {
  readonly engine: Engine;
  readonly knowledge: Knowledge;
  /** The address of a page, also of one that the assistant does not know. */
  readonly addressOf: (id: string) => Promise<string>;
  /** Every file that was read for it so far. */
  readonly fetched: ReadonlySet<string>;
}

/** What is used of pagefind.js. */
interface Pagefind {
  options(options: object): Promise<void>;
  preload(term: string): Promise<unknown>;
  search(term: string): Promise<{
    results: (PagefindHit & { data(): Promise<{ raw_url: string }> })[];
  }>;
}

/** As the browser sets it (src/components/Search/engine.client.ts). */
const options = { noWorker: true, ranking: { metaWeights: fieldWeights } };

/** What has been read since an index was opened. */
let log = new Set<string>();
let opened = 0;

/**
 * Opens the index of a folder with the engine that the browser runs: a new one each time, that has fetched nothing yet.
 *
 * @param folder The folder that holds pagefind.js, with a slash at the end.
 */
export async function openIndex(folder: string): Promise<OpenIndex> {
  readFilesLikeAServer();
  const fetched = new Set<string>();
  log = fetched;
  opened += 1;
  const address = `${pathToFileURL(`${folder}pagefind.js`).href}?${opened}`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options(options);
  const addresses = new Map<string, () => Promise<string>>();
  const read = async (name: string) => {
    fetched.add(folder + name);
    return JSON.parse(readFileSync(folder + name, 'utf8'));
  };
  const knowledge = readKnowledge(
    await read('knowledge.json'),
    () => read('lexicon.json'),
    (start) => read(`words-${start}.json`),
  );
  const search = async (term: string): Promise<readonly EngineHit[]> => {
    const { results } = await pagefind.search(term);
    for (const result of results) addresses.set(result.id, async () => (await result.data()).raw_url);
    return results.map((result) => readHit(term, result));
  };
  return {
    engine: steadyEngine({ search, fetch: (word) => pagefind.preload(word) }, knowledge.chunkStarts),
    knowledge,
    addressOf: async (id) => {
      if (!addresses.has(id)) await search(findsChoosers);
      const found = [...addresses.keys()].find((one) => one.startsWith(id));
      return (await addresses.get(found ?? id)?.()) ?? id;
    },
    fetched,
  };
}

/** pagefind.js fetches its files from where it is; in Node that is the disk. */
function readFilesLikeAServer(): void {
  const original = globalThis.fetch;
  if (original.name === 'fetchFile') return;
  globalThis.fetch = async function fetchFile(input, init) {
    const address = String(input instanceof Request ? input.url : input);
    if (!address.startsWith('file:')) return original(input, init);
    const file = fileURLToPath(address.replace(/\?.*/, ''));
    log.add(file);
    return new Response(readFileSync(file));
  };
}
