import { load } from '../../browser/load.ts';
import { type Engine, type EngineHit, fieldWeights, type PagefindHit, readHit } from '../../domain/search/engine.ts';
import { findsChoosers, type Knowledge, readKnowledge } from '../../domain/search/knowledge.ts';
import { filesFor } from '../../domain/search/rehearsal.ts';
import { steadyEngine } from '../../domain/search/steady-engine.ts';
import { type IndexFiles, watchIndexFiles } from './index-files.client.ts';
import { warm } from './warm.client.ts';

/** A page as the index describes it. Its texts are as hostile as any. */
export interface StoredPage {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly anchors: readonly StoredAnchor[];
}

export interface StoredAnchor {
  readonly element: string;
  readonly id: string;
  readonly text?: string;
  /** Counted in words. */
  readonly location: number;
}

/** Pagefind, ready to search, and what the assistant has to know. */
export interface OpenEngine extends Engine {
  readonly knowledge: Knowledge;
  /** Describes a page that a search has found. */
  readonly describe: (id: string) => Promise<StoredPage>;
  /** Fulfilled once the last of what every search needs is there. */
  readonly ready: Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** With HTTP/1.1, six requests are on their way at a time, and one of them is for the engine. */
const firstWave = 5;
/** How long one file may take, in milliseconds. */
const longestWait = 15_000;

/** An engine on its way. */
export interface StartedEngine {
  /** Rejects when one of its files cannot be fetched or started. */
  readonly open: Promise<OpenEngine>;
  /**
   * Fetches what the engine will ask for, as soon as it is known what that is: gives what is fulfilled once the first files
   * come. Never rejects.
   */
  readonly fetchFor: (query: string, asTyped?: boolean) => Promise<{ readonly coming: Promise<unknown> }>;
}

/** Fetches the engine and what it always needs, all at once, and starts it. */
export function startEngine(): StartedEngine {
  // The entry names the files of this build, so an old one is of no use.
  const tag = warm();
  const files = watchIndexFiles();
  const knowledge = fetchKnowledge(tag);
  // It is told where the engine opens, if that waits for it at all.
  knowledge.catch(() => undefined);
  return {
    open: openEngine(tag, files, knowledge),
    fetchFor: async (query, asTyped) => {
      try {
        const names = await filesFor(query, await knowledge, asTyped);
        const all = names.map((name) => files.fetchAhead(`/pagefind/index/en_${name}.pf_index`));
        return { coming: Promise.all(all.slice(0, firstWave)) };
      } catch {
        // The engine meets the same fault, and it is told there.
        return { coming: Promise.resolve() };
      }
    },
  };
}

async function openEngine(tag: string, files: IndexFiles, ahead: Promise<Knowledge>): Promise<OpenEngine> {
  if (!('WebAssembly' in globalThis)) throw new Error('no WebAssembly');
  const starting = startPagefind('/pagefind/pagefind.js', tag);
  const [pagefind, knowledge] = await Promise.all([starting, ahead]).catch(async (error: unknown) => {
    files.stop();
    // Instances share one WebAssembly memory: if this one finished late, it would replace that of the next.
    await starting.catch(() => undefined);
    throw error;
  });
  const results = new Map<string, PagefindResult>();
  const search = async (term: string): Promise<readonly EngineHit[]> => {
    const found = await pagefind.search(term);
    files.check();
    for (const result of found.results) results.set(result.id, result);
    return found.results.map((result) => readHit(term, result));
  };
  const find = async (id: string): Promise<PagefindResult | undefined> => {
    const found = results.get(id);
    if (found) return found;
    await search(findsChoosers);
    return results.get([...results.keys()].find((one) => one.startsWith(id)) ?? id);
  };
  /** Pagefind would look for excerpts in each of them with every search, which takes longer than the search. */
  const pages = new Map<string, Promise<StoredPage>>();
  const describe = async (id: string): Promise<StoredPage> => {
    const page = await (await find(id))?.data();
    if (page) return page;
    throw new Error(`no page ${id}`);
  };
  const ready = pagefind.search('');
  // Every search meets the same fault.
  ready.catch(() => undefined);
  return {
    knowledge,
    ready,
    ...steadyEngine({ search, fetch: pagefind.preload }, knowledge.chunkStarts),
    describe: (id) => {
      const page = pages.get(id) ?? describe(id);
      pages.set(id, page);
      page.catch(() => pages.delete(id));
      return page;
    },
    close: () => {
      files.stop();
      return pagefind.destroy();
    },
  };
}

async function startPagefind(address: string, metaCacheTag: string): Promise<Pagefind> {
  const { createInstance } = await load<PagefindModule>(address);
  // Pagefind makes one for each search, and only the first takes long: this one is made while the index is on its way.
  if ('Segmenter' in Intl) new Intl.Segmenter(document.documentElement.lang, { granularity: 'grapheme' });
  // A worker would be given its script's address as a string, which Trusted Types refuse.
  // The module's own functions share one instance, and closing an earlier engine would clear it.
  const pagefind = createInstance({ noWorker: true, metaCacheTag, ranking: { metaWeights: fieldWeights } });
  // Pagefind starts on its own and leaves the rejection of that to nobody; `search` rejects as well, and is handled.
  window.addEventListener('unhandledrejection', (event) => {
    if (/pagefind/i.test(String(event.reason))) event.preventDefault();
  });
  await pagefind.init();
  return pagefind;
}

async function fetchKnowledge(tag: string): Promise<Knowledge> {
  const read = async (name: string) => (await fetchFile(`/pagefind/${name}.json?ts=${tag}`)).json();
  return readKnowledge(
    await read('knowledge'),
    () => read('lexicon'),
    (start) => read(`words-${start}`),
  );
}

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address, { signal: AbortSignal.timeout(longestWait) });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

// What is used of Pagefind 1.5; it ships no types for its browser part.
interface PagefindModule {
  createInstance(options: object): Pagefind;
}

interface Pagefind {
  init(): Promise<void>;
  destroy(): Promise<void>;
  preload(word: string): Promise<unknown>;
  search(query: string): Promise<{ results: readonly PagefindResult[] }>;
}

interface PagefindResult extends PagefindHit {
  data(): Promise<StoredPage>;
}
