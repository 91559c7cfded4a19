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
  readonly parts: readonly Part[];
}

export interface Answer {
  /** The query as it was understood. */
  readonly query: string;
  readonly hits: readonly Hit[];
  /** How many pages match; `hits` holds the best of them. */
  readonly total: number;
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
 * @param most How many pages to describe at the most.
 * @throws When the engine or its index cannot be fetched or started; a later call tries again.
 */
export async function find(text: string, most: number): Promise<Answer> {
  const query = readSearchQuery(text);
  if (query === '') return { query, hits: [], total: 0 };
  try {
    const { results } = await (await fetchEngine()).search(query);
    const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
    const hits = pages.map(readPage);
    // Who types a title wants that page, however often the words stand on others.
    const isAsked = ({ title }: Hit) => Number(title.toLowerCase() === query.toLowerCase());
    hits.sort((a, b) => isAsked(b) - isAsked(a));
    return { query, hits, total: results.length };
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
  return { ...readPart({ ...page, title }), server: page.meta.server, parts };
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
  meta: { title?: string; server?: string };
  sub_results: PagefindPart[];
}
