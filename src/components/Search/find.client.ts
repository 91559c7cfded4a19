import { readSearchQuery } from '../../domain/search-query.ts';

/** A piece of text; `marked` where it is one of the words looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A heading with a matching text under it. */
export interface Part {
  readonly title: string;
  readonly address: string;
  readonly excerpt: readonly Piece[];
}

/** A page that matches, with its best headings (two at the most). */
export interface Hit extends Part {
  readonly server: string | undefined;
  /** The task of a guide, or the room that another page stands in. */
  readonly task: string | undefined;
  readonly parts: readonly Part[];
}

export interface Answer {
  /** The query as it was understood and searched. */
  readonly query: string;
  /** Set where a word was read as another: "Showing results for shown — search for typed instead". */
  readonly corrected: { readonly shown: string; readonly typed: string } | undefined;
  /** The best pages, described. */
  readonly hits: readonly Hit[];
  /** How many pages match, after the filters. */
  readonly total: number;
  /** How many pages match for each server, before the server filter. */
  readonly servers: readonly Count[];
  /** How many pages match for each task, before the task filter. */
  readonly tasks: readonly Count[];
}

export interface Count {
  readonly name: string;
  readonly count: number;
}

export interface FindOptions {
  /** How many pages to describe at the most. */
  readonly most: number;
  /** Only pages for this server, by its name ("Exchange 2013"). */
  readonly server?: string | undefined;
  /** Only pages of this task or room, by its name ("Lock down"). */
  readonly task?: string | undefined;
  /** True to look for exactly what was typed, without corrections. */
  readonly asTyped?: boolean | undefined;
  /** The reader's own server, whose pages come before the same task for another one. */
  readonly preferServer?: string | undefined;
}

/** What to say when `find` rejects. */
export const unavailable = import.meta.env.DEV
  ? 'Search needs a build: npm run build.'
  : 'The search cannot run in this browser right now.';

let engine: Promise<Pagefind> | undefined;

/** Fetches the search engine and its index, once. Call it when somebody is about to search. */
export function fetchEngine(): Promise<Pagefind> {
  engine ??= startEngine();
  return engine;
}

/**
 * Looks for pages.
 *
 * @throws When the engine or its index cannot be fetched or started; a later call tries again.
 */
export async function find(text: string, options: FindOptions): Promise<Answer> {
  const query = readSearchQuery(text);
  if (query === '') return { query, corrected: undefined, hits: [], total: 0, servers: [], tasks: [] };
  try {
    const { results } = await (await fetchEngine()).search(query);
    const all = (await Promise.all(results.map((result) => result.data()))).map(readPage);
    // Who types a title wants that page, however often the words stand on others.
    const isAsked = ({ title }: Hit) => Number(title.toLowerCase() === query.toLowerCase());
    const hasServer = ({ server }: Hit) => options.server === undefined || server === options.server;
    const hasTask = ({ task }: Hit) => options.task === undefined || task === options.task;
    const hits = all.filter((hit) => hasServer(hit) && hasTask(hit)).sort((a, b) => isAsked(b) - isAsked(a));
    return {
      query,
      corrected: undefined,
      hits: hits.slice(0, options.most),
      total: hits.length,
      servers: count(all.filter(hasTask).map(({ server }) => server)),
      tasks: count(all.filter(hasServer).map(({ task }) => task)),
    };
  } catch (error) {
    const failed = engine;
    engine = undefined;
    await failed?.then(
      (pagefind) => pagefind.destroy(),
      () => undefined,
    );
    throw error;
  }
}

function count(names: readonly (string | undefined)[]): Count[] {
  const counts = new Map<string, number>();
  for (const name of names) if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, number]) => ({ name, count: number }));
}

async function startEngine(): Promise<Pagefind> {
  if (!('WebAssembly' in globalThis)) throw new Error('no WebAssembly');
  // Exists only after a build, so the bundler must not look for it.
  const address = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/pagefind.js`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  // A worker would be given its script's address as a string, which Trusted Types refuse.
  await pagefind.options({
    noWorker: true,
    excerptLength: 24,
    ranking: { metaWeights: { title: 5, keywords: 3, answers: 10 } },
  });
  // Pagefind starts on its own and leaves the rejection of that to nobody; `search` rejects as well, and is handled.
  window.addEventListener('unhandledrejection', (event) => {
    if (/pagefind/i.test(String(event.reason))) event.preventDefault();
  });
  await pagefind.init();
  return pagefind;
}

function readPage(page: PagefindPage): Hit {
  const strength = (part: PagefindPart) =>
    part.weighted_locations.reduce((sum, place) => sum + place.balanced_score, 0);
  const parts = page.sub_results
    .filter((part) => part.url.includes('#'))
    .sort((a, b) => strength(b) - strength(a))
    .slice(0, 2)
    .map(readPart);
  const title = page.meta.title ?? page.url;
  return { ...readPart({ ...page, title }), server: page.meta.server, task: page.meta.task, parts };
}

function readPart({ title, url, excerpt }: Pick<PagefindPart, 'title' | 'url' | 'excerpt'>): Part {
  return { title, address: url, excerpt: readExcerpt(excerpt) };
}

/** Pagefind writes text with < and > as entities, and <mark> around the words found: every second piece. */
function readExcerpt(excerpt: string): Piece[] {
  return excerpt
    .split(/<\/?mark>/)
    .map((text, index) => ({
      text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
      marked: index % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}

// What is used of Pagefind 1.5; it ships no types for its browser part.
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  destroy(): Promise<void>;
  search(query: string): Promise<{ results: readonly { data(): Promise<PagefindPage> }[] }>;
}

interface PagefindPart {
  title: string;
  url: string;
  excerpt: string;
  weighted_locations: readonly { balanced_score: number }[];
}

interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string; server?: string; task?: string };
  sub_results: PagefindPart[];
}
