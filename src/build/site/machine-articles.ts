import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { articlesFeed, articlesJsonSchema, type PublishedArticle } from '../../publish/articles-json.ts';
import { writeJson } from '../../publish/json-feed.ts';
import { llmsText } from '../../publish/llms-text.ts';
import { type Site, site } from '../../site.ts';
import type { Problem } from '../content/problem.ts';
import { moveFullAddresses } from './base/move-addresses.ts';

/**
 * Writes the articles for programs: index.md and index.json beside each article, and /articles.json,
 * /articles.schema.json and /llms.txt. They hold what the pages hold, with their stand-ins for names.
 *
 * @param published The articles of the finished pages.
 * @returns How many files were written, and what keeps an article from having its own.
 * @example writeMachineArticles('dist', published)
 */
export function writeMachineArticles(
  folder: string,
  published: readonly PublishedArticle[],
): { count: number; problems: readonly Problem[] } {
  const { files, problems } = filesFor(published, site);
  if (problems.length > 0) return { count: 0, problems };
  let count = 0;
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), moveFullAddresses(text, { host: site.address, base: site.base }));
    count += 1;
  }
  return { count, problems };
}

/**
 * The files by their path from the root of the site, and what keeps an article from having its own.
 *
 * @example filesFor([{ path: '/ports/', title: 'Ports', permalink: '', markdown: '# Ports', body: '', section: '',
 *   description: 'Ports.', labels: [] }], site).problems.length
 *   // 2
 */
export function filesFor(
  articles: readonly PublishedArticle[],
  facts: Site,
): { files: Iterable<readonly [path: string, text: string]>; problems: Problem[] } {
  const published = sort(articles, facts);
  const problems = published.flatMap(faultsOf);
  return { files: problems.length > 0 || published.length === 0 ? [] : eachFile(published, facts), problems };
}

/** One after the other: together they are as large as the site. */
function* eachFile(
  published: readonly PublishedArticle[],
  facts: Site,
): Generator<readonly [path: string, text: string]> {
  const feed = articlesFeed(published, facts);
  const entries = new Map(feed.articles.map((entry) => [new URL(entry.html_url).pathname, entry]));
  for (const { path, markdown } of published) {
    yield [`${path.slice(1)}index.md`, `${markdown}\n`];
    yield [`${path.slice(1)}index.json`, writeJson({ article: entries.get(path) })];
  }
  yield ['articles.json', writeJson(feed)];
  yield ['articles.schema.json', articlesJsonSchema()];
  yield ['llms.txt', llmsText(published, facts)];
}

/** Guides as src/site.ts has tasks and servers, then what helps in trouble, then background; within it by path. */
function sort(published: readonly PublishedArticle[], { tasks, servers }: Site): PublishedArticle[] {
  const places = [
    '',
    ...tasks.map(({ id }) => id),
    'troubleshooting',
    'replies',
    'background',
    ...servers.map(({ id }) => id),
  ];
  const rank = ({ path }: PublishedArticle) => {
    const [, section = '', article = ''] = path.split('/');
    return places.indexOf(section) * places.length + places.indexOf(article);
  };
  return published.toSorted((a, b) => rank(a) - rank(b) || a.path.localeCompare(b.path, 'en', { numeric: true }));
}

function faultsOf({ reviewed, path, section, description }: PublishedArticle): Problem[] {
  const expected = [
    { is: reviewed, what: '<time datetime> in the fact that begins with "Reviewed"' },
    { is: section, what: '<meta name="kb-task"> with the section' },
    { is: description, what: '<meta name="description">' },
  ];
  return expected
    .filter(({ is }) => is === undefined || is === '')
    .map(({ what }) => ({ file: `dist${path}index.html`, line: 1, came: 'an article without it', expected: what }));
}
