import type { Concept } from '../../domain/search/concept.ts';
import type { Understanding } from '../../domain/search/concepts.ts';
import { bestSections, excerptOf, type Piece, placesOf } from '../../domain/search/excerpt.ts';
import { type Count, filterPages, preferServer } from '../../domain/search/filter.ts';
import type { PageFacts } from '../../domain/search/page-facts.ts';
import { rank } from '../../domain/search/rank.ts';
import type { RankedPage } from '../../domain/search/ranked-page.ts';
import { readSearchQuery } from '../../domain/search/search-query.ts';
import answers from './answers.client.ts?worker&url';
import { type OpenEngine, type StartedEngine, type StoredPage, startEngine } from './engine.client.ts';
import { serverOfPage } from './server-of-page.client.ts';
import { cool, warmAnswers } from './warm.client.ts';

export type { Count, Piece };

/** A heading with a matching text under it. */
export interface Part {
  readonly title: string;
  readonly address: string;
  readonly excerpt: readonly Piece[];
}

/** A page that matches, with its best headings (two at the most). */
export interface Hit extends Part {
  readonly server: string | undefined;
  /** The task of a guide, or the room that another page is in. */
  readonly task: string | undefined;
  readonly parts: readonly Part[];
}

export interface Answer {
  /** The query as it was understood and searched. */
  readonly query: string;
  /** Set where a word was read as another: "Showing results for shown — search for typed instead". */
  readonly corrected: { readonly shown: string; readonly typed: string } | undefined;
  /** Set where the query names a server that no guide is for. */
  readonly uncovered: string | undefined;
  /** Set where words were read in another language. */
  readonly foreign: Understanding['foreign'];
  /** The best page, by its title: known before what describes it. */
  readonly best: PageFacts | undefined;
  /** The best pages, described. */
  readonly hits: readonly Hit[];
  /** How many pages match, after the filters. */
  readonly total: number;
  /** How many pages match for each server, before the server filter. */
  readonly servers: readonly Count[];
  /** How many pages match for each task, before the task filter. */
  readonly tasks: readonly Count[];
}

export interface FindOptions {
  /** How many pages to describe at the most; with 0, only to find them. */
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

const mostParts = 2;

const nothing = {
  corrected: undefined,
  uncovered: undefined,
  foreign: undefined,
  best: undefined,
  hits: [],
  total: 0,
  servers: [],
  tasks: [],
};

let engine: StartedEngine | undefined;
/** True once there was an answer: later ones need few files more. */
let isWarm = false;

/** Fetches the search engine and its index, once. Call it when somebody is about to search. */
export function fetchEngine(): Promise<OpenEngine> {
  return fetchStarted().open;
}

function fetchStarted(): StartedEngine {
  engine ??= startEngine();
  return engine;
}

/** Fetches what a first query needs of the index, while the engine may still be on its way. Never rejects. */
export async function fetchAhead(text: string, asTyped?: boolean): Promise<void> {
  await askAhead(text, asTyped);
}

async function askAhead(text: string, asTyped?: boolean) {
  const query = readSearchQuery(text);
  if (isWarm || query === '') return undefined;
  fetchEngine().catch(() => undefined);
  return engine?.fetchFor(query, asTyped);
}

let early: Promise<void> | undefined;

/**
 * Starts the engine, and looks for the best page before the code is there that shows an answer and reads a paste: of a long
 * text, only a part may be looked for. Looks once, for the first text of some letters. Never rejects.
 *
 * @returns Fulfilled once the first files of the index come, or after a while: what comes later shares the line. Without a
 * text, once the engine is there.
 */
export function findEarly(text: string): Promise<unknown> {
  const ready = fetchEngine()
    .then((open) => open.ready)
    .catch(() => undefined);
  if (text.length >= shortestTyped) early ??= begin(text);
  return early ?? ready;
}

async function begin(text: string): Promise<void> {
  if (text.length > longestTyped || readSearchQuery(text) === '') return;
  const asked = askAhead(text);
  // The same search is asked for again and meets the same fault.
  asked.then(() => find(text, { most: 1, preferServer: serverOfPage() })).catch(() => undefined);
  const patience = new Promise((resolve) => setTimeout(resolve, longestEarly));
  await Promise.race([asked.then((one) => one?.coming), patience]);
  // After what shows the answer, which is asked for next. An address or a code needs the code for direct answers at once;
  // for everything else, that comes after the first result.
  setTimeout(() => warmAnswers(/\d\.\d/.test(text) ? answers : undefined));
}

/** Fewer letters begin too much. */
const shortestTyped = 3;
/** In milliseconds. */
const longestEarly = 400;
const longestTyped = 60;

/**
 * Looks for pages.
 *
 * @throws When the engine or its index cannot be fetched or started; a later call tries again.
 */
export async function find(text: string, options: FindOptions): Promise<Answer> {
  const query = readSearchQuery(text);
  return query === '' ? { query, ...nothing } : findWith(fetchStarted(), query, options);
}

async function findWith(mine: StartedEngine, query: string, options: FindOptions, isAgain = false): Promise<Answer> {
  let opened: OpenEngine | undefined;
  try {
    const open = await mine.open;
    opened = open;
    const ranking = await rank(query, open, open.knowledge, options.asTyped);
    if (ranking.isPart && ranking.pages.length === 0) throw new Error('Words of other languages did not come.');
    isWarm = true;
    const { pages, servers: named, shown, typed, uncovered, foreign, concepts } = ranking;
    // Whoever names a server wants that one, whatever the page that the search was opened on.
    const ordered = named.length > 0 ? pages : preferServer(pages, options.preferServer);
    const { pages: left, servers, tasks } = filterPages(ordered, options);
    return {
      query: shown === typed ? query : shown,
      corrected: shown === typed ? undefined : { shown, typed },
      uncovered,
      foreign,
      best: left[0]?.facts,
      hits: await Promise.all(left.slice(0, options.most).map((page) => describe(page, concepts, open))),
      total: left.length,
      servers,
      tasks,
    };
  } catch (error) {
    const isEnded = engine !== mine;
    if (!isEnded) {
      engine = undefined;
      cool();
      await opened?.close();
    }
    // Another query met a fault and ended the engine, or what it starts with was requested while offline.
    if (!isAgain && (isEnded || !opened)) return findWith(fetchStarted(), query, options, true);
    throw error;
  }
}

/** Pages that were split into words; the same ones are described again with every key. */
const split = new Map<string, readonly string[]>();
const mostSplit = 200;

function wordsOf({ url, content }: StoredPage): readonly string[] {
  const known = split.get(url);
  if (known) return known;
  const words = content.split(/\s+/);
  if (split.size >= mostSplit) split.clear();
  split.set(url, words);
  return words;
}

async function describe({ id, facts }: RankedPage, concepts: readonly Concept[], open: OpenEngine): Promise<Hit> {
  const page = await open.describe(id);
  const words = wordsOf(page);
  const places = placesOf(words, concepts, true);
  const isGeneric = (title: string) => open.knowledge.genericHeadings.includes(title);
  const parts = bestSections(words, headingsOf(page), places, mostParts, isGeneric);
  return {
    title: page.meta['title'] ?? page.url,
    address: page.url,
    excerpt: excerptOf(words, places),
    server: facts?.server ?? page.meta['server'],
    task: facts?.task ?? page.meta['task'],
    parts: parts.map(({ heading: { id: anchor, title }, excerpt }) => ({
      title,
      address: `${page.url}#${anchor}`,
      excerpt,
    })),
  };
}

/** Headings, and the names in lists of notations and words. */
const headingsOf = ({ anchors }: StoredPage) =>
  anchors
    .filter(({ element, text }) => /^(?:h[2-6]|dfn)$/.test(element) && text?.trim())
    .map(({ id, text = '', location }) => ({ id, title: text.trim(), place: location }));
