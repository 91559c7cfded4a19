import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { documentOf, formats } from '../../domain/article/ticket.ts';
import { articlesFeed, articlesJsonSchema, type PublishedArticle } from '../../publish/articles-json.ts';
import { writeJson } from '../../publish/json-feed.ts';
import { llmsText } from '../../publish/llms-text.ts';
import { type Site, site } from '../../site.ts';
import { publishedArticle } from '../content/article-source.ts';
import { type Problem, spellProblems } from '../content/problem.ts';
import { type Page, readPages } from './html-pages.ts';

/**
 * Writes the articles for programs from the finished pages: index.md and index.json beside each article, and
 * /articles.json, /articles.schema.json and /llms.txt. They hold what the pages hold, with their stand-ins for names.
 */
export function machineArticles(): AstroIntegration {
  return {
    name: 'machine-articles',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { files, problems } = filesFor(readPages(folder), site);
        if (problems.length > 0) throw new Error(spellProblems('the articles for programs', problems));
        for (const [path, text] of files) {
          mkdirSync(dirname(join(folder, path)), { recursive: true });
          writeFileSync(join(folder, path), text);
        }
        logger.info(`${files.size} files for programs.`);
      },
    },
  };
}

/** The files by their path from the root of the site, and what keeps an article from having its own. */
export function filesFor(pages: readonly Page[], facts: Site): { files: Map<string, string>; problems: Problem[] } {
  const published = sort(
    pages.flatMap((page) => publishedArticle(page) ?? []),
    facts,
  );
  const problems = published.flatMap(faultsOf);
  const files = new Map<string, string>();
  if (problems.length > 0 || published.length === 0) return { files, problems };
  const feed = articlesFeed(published, facts);
  const entries = new Map(feed.articles.map((entry) => [new URL(entry.html_url).pathname, entry]));
  for (const { path, article } of published) {
    files.set(`${path.slice(1)}index.md`, `${formats.markdown(documentOf(article).blocks)}\n`);
    files.set(`${path.slice(1)}index.json`, writeJson({ article: entries.get(path) }));
  }
  files.set('articles.json', writeJson(feed));
  files.set('articles.schema.json', articlesJsonSchema());
  files.set('llms.txt', llmsText(published, facts));
  return { files, problems };
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

function faultsOf({ article, path, section, description }: PublishedArticle): Problem[] {
  const expected = [
    { is: article.reviewed, what: '<time datetime> in the fact that begins with "Reviewed"' },
    { is: section, what: '<meta name="kb-task"> with the section' },
    { is: description, what: '<meta name="description">' },
  ];
  return expected
    .filter(({ is }) => is === undefined || is === '')
    .map(({ what }) => ({ file: `dist${path}index.html`, line: 1, came: 'an article without it', expected: what }));
}
