import type { CollectionEntry } from 'astro:content';
import type { Server, Site, Task } from '../site.ts';
import { articlesFrom, codePagesFrom, guidesFrom, repliesFrom } from './articles.ts';
import { fixedPages } from './fixed-pages.ts';
import type { Article, CodePage, Guide, Page, PlainArticle, PlainSection, Reply } from './page.ts';
import { plainArticlesFrom } from './plain-articles.ts';

/** What the files of src/content hold, by their folder. */
export interface Content {
  readonly articles: readonly CollectionEntry<'articles'>[];
  readonly troubleshooting: readonly CollectionEntry<'troubleshooting'>[];
  readonly replies: readonly CollectionEntry<'replies'>[];
  readonly background: readonly CollectionEntry<'background'>[];
  readonly plain: readonly CollectionEntry<'plain'>[];
  readonly plainSections: readonly CollectionEntry<'plainSections'>[];
}

/** What there is: every page, and every place on a page that has a permanent name. Look-ups take one step. */
export interface Catalogue {
  readonly pages: readonly Page[];
  /** By task and then server, as src/site.ts has them. */
  readonly guides: readonly Guide[];
  /** By title. */
  readonly symptoms: readonly Article[];
  /** By title. */
  readonly background: readonly Article[];
  /** By title. */
  readonly plain: readonly PlainArticle[];
  /** All of them; each has those below it. */
  readonly plainSections: readonly PlainSection[];
  /** By code. */
  readonly codePages: readonly CodePage[];
  /** By code, then by text. */
  readonly replies: readonly Reply[];
  /** The page or place with this path; undefined where there is none. */
  readonly at: (path: string) => Page | undefined;
  readonly guide: (task: Task, server: Server) => Guide | undefined;
  /** In the order of servers. */
  readonly guidesOf: (task: Task) => readonly Guide[];
  /** In the order of tasks. */
  readonly guidesFor: (server: Server) => readonly Guide[];
}

/**
 * Makes the catalogue from content, facts and tools.
 *
 * @throws Error naming an article whose task or server is unknown, or a path or permanent id that two pages have.
 * @example makeCatalogue(content({ background: [article('background', 'ports')] }),
 *   site).at('/background/ports/')?.kind
 *   // 'background'
 */
export function makeCatalogue(content: Content, facts: Pick<Site, 'tasks' | 'servers'>): Catalogue {
  const guides = guidesFrom(content.articles, facts);
  const symptoms = articlesFrom(content.troubleshooting);
  const background = articlesFrom(content.background);
  const replies = repliesFrom(content.replies);
  const codePages = codePagesFrom(replies);
  const { articles: plain, sections: plainSections } = plainArticlesFrom(content.plain, content.plainSections);
  const pages: Page[] = [
    ...fixedPages,
    ...guides,
    ...symptoms,
    ...background,
    ...plainSections,
    ...plain,
    ...codePages,
    ...replies,
  ];
  const byPath = mapOnce(pages, ({ path }) => path);
  mapOnce(pages, ({ id }) => id);
  const byTask = Map.groupBy(guides, ({ task }) => task.id);
  const byServer = Map.groupBy(guides, ({ server }) => server.id);
  const byPair = new Map(guides.map((guide) => [`${guide.task.id}/${guide.server.id}`, guide]));
  return {
    pages,
    guides,
    symptoms,
    background,
    plain,
    plainSections,
    codePages,
    replies,
    at: (path) => byPath.get(path),
    guide: (task, server) => byPair.get(`${task.id}/${server.id}`),
    guidesOf: (task) => byTask.get(task.id) ?? [],
    guidesFor: (server) => byServer.get(server.id) ?? [],
  };
}

function mapOnce(pages: readonly Page[], keyOf: (page: Page) => string | undefined): Map<string, Page> {
  const found = new Map<string, Page>();
  for (const page of pages) {
    const key = keyOf(page);
    if (key === undefined) continue;
    const earlier = found.get(key);
    if (earlier)
      throw new Error(`came "${key}" twice: "${earlier.title}" and "${page.title}" — expected each page once`);
    found.set(key, page);
  }
  return found;
}
