/**
 * The articles for programs: what /articles.json, its schema and the index.json of each article hold. The shape is that
 * of Zendesk's Help Center API, "List Articles" and "Show Article", so that what reads the one reads the other.
 */
import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import type { Article } from '../domain/article/content.ts';
import type { Site } from '../site.ts';
import { describedFields, feedFields, writeSchema } from './json-feed.ts';

/**
 * What programs are told of an article. Its content is here as it is written into files: the trees of all articles would
 * fill the memory.
 */
export interface PublishedArticle extends Pick<Article, 'title' | 'server' | 'reviewed' | 'permalink'> {
  /** The article as Markdown, with its title and its sources. */
  readonly markdown: string;
  /** Its content as HTML. */
  readonly body: string;
  /** Path of the page, with both slashes. */
  readonly path: string;
  readonly description: string;
  /** The section it is in, such as "Lock down" or "SMTP replies". */
  readonly section: string;
  /** Words that readers search for. */
  readonly labels: readonly string[];
}

type Facts = Pick<Site, 'address' | 'formerArticles'>;

const locale = z.literal('en-us');
const number = z.int().positive().max(Number.MAX_SAFE_INTEGER);
const time = z.iso.datetime();

const entrySchema = z
  .object({
    id: number.describe('Number of the article. It stays when title and address change.'),
    url: z.url().describe('This article alone, in the same shape, below the key "article".'),
    html_url: z.url().describe('The page for people.'),
    markdown_url: z.url().describe('The article as Markdown. Not in Zendesk.'),
    title: z.string().min(1).describe('Names task and server, the symptom or the reply.'),
    name: z.string().min(1).describe('The same as the title.'),
    description: z.string().describe('One or two sentences about the article. Not in Zendesk.'),
    body: z.string().min(1).describe('The article as HTML: plain tags, full addresses, no classes and no scripts.'),
    locale: locale.describe('Language of the article.'),
    source_locale: locale.describe('Language it was written in.'),
    section_id: number.describe('Section it is in; the list "sections" has its name.'),
    label_names: z.array(z.string()).describe('Server, and words that readers search for.'),
    created_at: time.describe(
      'The day of the last review, at midnight UTC, as the two below: earlier days are not kept.',
    ),
    updated_at: time.describe('The day on which every statement was last compared with its source.'),
    edited_at: time.describe('The same as updated_at.'),
    position: z.int().nonnegative().describe('Place in its section, from 0.'),
    draft: z.literal(false).describe('Drafts are not published.'),
    promoted: z.literal(false).describe('No article is.'),
    outdated: z.literal(false).describe('There is one language only.'),
    outdated_locales: z.array(z.string()).max(0).describe('Empty.'),
    comments_disabled: z.literal(true).describe('There are no comments.'),
    vote_count: z.literal(0).describe('There are no votes.'),
    vote_sum: z.literal(0).describe('There are no votes.'),
    content_tag_ids: z.array(z.string()).max(0).describe('Empty.'),
    author_id: z.null().describe('No person is named.'),
    permission_group_id: z.null().describe('There are no groups.'),
    user_segment_id: z.null().describe('Everybody may read it.'),
  })
  .describe('One article.');

const sectionSchema = z
  .object({
    id: number.describe('Number of the section; it stays as long as its address.'),
    name: z.string().min(1).describe('A task, or the kind of the articles.'),
    html_url: z.url().describe('The page of the section.'),
    locale: locale.describe('Language of the name.'),
  })
  .describe('What "section_id" stands for, as Zendesk adds it with include=sections.');

/** The shape of /articles.json; /articles.schema.json is made from it. */
const articlesSchema = z
  .object({
    ...feedFields,
    articles: z.array(entrySchema).min(1).describe('All articles, by section and place.'),
    sections: z.array(sectionSchema).min(1).describe('All sections.'),
    count: z.int().positive().describe('Number of articles.'),
    page: z.literal(1).describe('Everything is on one page.'),
    page_count: z.literal(1).describe('Number of pages.'),
    per_page: z.int().positive().describe('The same as count.'),
    next_page: z.null().describe('There is none.'),
    previous_page: z.null().describe('There is none.'),
    sort_by: z.literal('position').describe('What the articles are sorted by, within a section.'),
    sort_order: z.literal('asc').describe('Upwards.'),
  })
  .describe('All articles, in the shape of the Help Center API of Zendesk.');

export type ArticlesFeed = z.infer<typeof articlesSchema>;
export type ArticleEntry = z.infer<typeof entrySchema>;

/** The fields of an article in the feed, each with what it is. */
export const articleFields = describedFields(entrySchema);

/**
 * What /articles.json holds.
 *
 * @param published In the order in which sections and articles are to appear.
 * @throws ZodError when an article has no day of review, or two have the same number.
 * @example articlesFeed([{ path: '/background/ports/', title: 'Ports', reviewed: '2026-11-25',
 *   permalink: 'https://example.com/a/ports/', markdown: '', body: '<p></p>', section: 'Background', description: '',
 *   labels: [] }], site).articles[0].body
 *   // '<p></p>'
 */
export function articlesFeed(published: readonly PublishedArticle[], facts: Facts): ArticlesFeed {
  const sections = Map.groupBy(published, ({ path }) => sectionPath(path));
  const articles = [...sections.values()].flatMap((list) =>
    list.map((one, position): ArticleEntry => entryOf(one, position, facts)),
  );
  const numbers = new Set(articles.map(({ id }) => id));
  if (numbers.size < articles.length) throw new Error('/articles.json: came one number twice — expected each once.');
  return articlesSchema.parse({
    $schema: at(facts, '/articles.schema.json'),
    version: 1,
    articles,
    sections: [...sections].map(([path, [first]]) => ({
      id: stableNumber(path),
      name: first?.section,
      html_url: at(facts, path),
      locale: 'en-us',
    })),
    count: articles.length,
    page: 1,
    page_count: 1,
    per_page: articles.length,
    next_page: null,
    previous_page: null,
    sort_by: 'position',
    sort_order: 'asc',
  });
}

/**
 * What /articles.schema.json holds.
 *
 * @example JSON.parse(articlesJsonSchema()).required.includes('articles') // true
 */
export const articlesJsonSchema = (): string => writeSchema(articlesSchema);

/**
 * The number of an article: that of the former help centre where one article took its place, else `stableNumber` of
 * its permanent id, and of its path as long as it has none.
 *
 * @example articleNumber({ path: '/a-z/', permalink: '' }, { formerArticles: [{ number: '224059088', now: '/a-z/' }] }) // 224059088
 */
export function articleNumber(
  { path, permalink }: Pick<PublishedArticle, 'path' | 'permalink'>,
  { formerArticles }: Facts,
): number {
  const former = formerArticles.find(({ now }) => now === path);
  if (former) return Number(former.number);
  const [, id] = /\/a\/([^/]+)\/$/.exec(permalink) ?? [];
  return stableNumber(id ?? path);
}

/**
 * A number of 15 digits for a name: 100,000,000,000,000 and the first 48 bits of its SHA-256. Numbers of the former help
 * centre have 9 to 12 digits, so none can be meant by mistake, and JavaScript holds 15 exactly.
 *
 * @example stableNumber('lock-2007') // 160848087619157
 */
export function stableNumber(name: string): number {
  return 1e14 + createHash('sha256').update(name, 'utf8').digest().readUIntBE(0, 6);
}

function entryOf(one: PublishedArticle, position: number, facts: Facts): ArticleEntry {
  const { title, server, reviewed, body, path, description, labels } = one;
  const reviewedAt = `${reviewed}T00:00:00Z`;
  return {
    id: articleNumber(one, facts),
    url: at(facts, `${path}index.json`),
    html_url: at(facts, path),
    markdown_url: at(facts, `${path}index.md`),
    title,
    name: title,
    description,
    body,
    locale: 'en-us',
    source_locale: 'en-us',
    section_id: stableNumber(sectionPath(path)),
    label_names: [...new Set([...(server === undefined ? [] : [server]), ...labels])],
    created_at: reviewedAt,
    updated_at: reviewedAt,
    edited_at: reviewedAt,
    position,
    draft: false,
    promoted: false,
    outdated: false,
    outdated_locales: [],
    comments_disabled: true,
    vote_count: 0,
    vote_sum: 0,
    content_tag_ids: [],
    author_id: null,
    permission_group_id: null,
    user_segment_id: null,
  };
}

/**
 * Path of the section of an article: "/lock-down/" of "/lock-down/exchange-2007/".
 *
 * @example sectionPath('/lock-down/exchange-2007/') // '/lock-down/'
 */
export const sectionPath = (path: string): string => path.replace(/[^/]+\/$/, '');

const at = ({ address }: Pick<Facts, 'address'>, path: string): string => new URL(path, address).href;
