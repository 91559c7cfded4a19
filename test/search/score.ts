import { findRefusal } from '../../src/domain/refusal/find-refusal.ts';
import { namedServers, wordsOfServers } from '../../src/domain/search/named-servers.ts';
import { queryFromPaste } from '../../src/domain/search/query-from-paste.ts';
import { rank } from '../../src/domain/search/rank.ts';
import { readSearchQuery } from '../../src/domain/search/search-query.ts';
import { site } from '../../src/site.ts';
import { fillTokens } from '../../src/tokens.ts';
import { pagesOfArticle } from './articles.ts';
import type { OpenIndex } from './index.ts';

/** A query, and the pages that answer it: paths, with * for any server. */
export interface Case {
  readonly kind: string;
  readonly query: string;
  readonly pages: readonly string[];
}

/** How one query went. */
export interface Outcome extends Case {
  /** Place of the first right page, counted from 1; undefined where none is among the first ten. */
  readonly place: number | undefined;
  /** The first pages found. */
  readonly found: readonly string[];
}

export interface Score {
  readonly count: number;
  /** Mean of 1/place, with 0 for a place after the tenth (mean reciprocal rank). */
  readonly mrr: number;
  /** Part of the queries whose first page is right. */
  readonly first: number;
  /** Part of the queries with a right page among the first three. */
  readonly three: number;
  /** How many queries found nothing at all. */
  readonly empty: number;
}

/**
 * Reads a data file: kind → query → pages. A place on a page stands for the page. Where the query names no server, each
 * page of an article that serves several versions stands for the others: they have the same steps, the query tells none
 * from another, and each page has the switch to the others in its head.
 */
export function readCases(data: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>): Case[] {
  return Object.entries(data).flatMap(([kind, queries]) =>
    Object.entries(queries).map(([query, pages]) => {
      const asked = fillTokens(query, kind);
      const own = pages.map((page) => page.replace(/#.*/, ''));
      return { kind, query: asked, pages: namesServer(asked) ? own : own.flatMap((page) => pagesOfArticle(page)) };
    }),
  );
}

const words = wordsOfServers(site.servers, () => false);
const namesServer = (query: string): boolean =>
  namedServers(
    query.toLowerCase().split(/[^\p{L}\p{N}]+/u),
    site.servers.map(({ name }, place) => ({ name, words: words[place] ?? [] })),
  ).length > 0;

/** True when a page is one of the right ones. */
export const isRight = (page: string, pages: readonly string[]): boolean =>
  pages.some((one) => (one.endsWith('*') ? page.startsWith(one.slice(0, -1)) : page === one));

/** The addresses of the best pages, best first. */
export type Search = (query: string) => Promise<readonly string[]>;

/** The search of this site: the engine after the assistant. */
export const assisted =
  ({ engine, knowledge, addressOf }: OpenIndex): Search =>
  async (query) => {
    const { pages } = await rank(readSearchQuery(queryFromPaste(query, findRefusal).query), engine, knowledge);
    return Promise.all(pages.slice(0, 10).map(({ id }) => addressOf(id)));
  };

/** The engine alone, as most sites use it. */
export const plain =
  ({ engine, addressOf }: OpenIndex): Search =>
  async (query) => {
    const hits = await engine.search(readSearchQuery(query));
    return Promise.all(hits.slice(0, 10).map(({ id }) => addressOf(id)));
  };

export async function run(cases: readonly Case[], search: Search): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const one of cases) {
    const found = await search(one.query);
    const place = found.findIndex((page) => isRight(page, one.pages)) + 1;
    outcomes.push({ ...one, found, place: place || undefined });
  }
  return outcomes;
}

export function score(outcomes: readonly Outcome[]): Score {
  const count = outcomes.length;
  const mean = (value: (outcome: Outcome) => number) => outcomes.reduce((sum, one) => sum + value(one), 0) / count;
  return {
    count,
    mrr: mean(({ place }) => (place ? 1 / place : 0)),
    first: mean(({ place }) => Number(place === 1)),
    three: mean(({ place = 99 }) => Number(place <= 3)),
    empty: outcomes.filter(({ found }) => found.length === 0).length,
  };
}
