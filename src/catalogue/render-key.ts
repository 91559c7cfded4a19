import { createHash } from 'node:crypto';
import type { Content } from './catalogue.ts';
import type { Article, CodePage, Guide, PlainArticle } from './page.ts';

/** A page that is rendered again only when something of what it is made from has changed. */
type Kept = Guide | Article | PlainArticle | CodePage;

/**
 * Keys for the pages of articles: as long as that of a page stays, the page is the one of the last build. In it is the text
 * of its article and, because pages name each other, the front matter of all; a guide also links into the texts of
 * others. The day is in it because support of a server ends on one. Facts, templates and whatever else is no article are
 * in `surroundings`.
 *
 * @param content Every entry, with the digest of its file.
 * @param today The day of the build, as an ISO day.
 * @param surroundings From surroundingsOf().
 * @example renderKeys(content({ background: [article('background', 'ports')] }), '2026-11-28', '')
 */
export function renderKeys(content: Content, today: string, surroundings: string): (page: Kept) => string {
  const entries = Object.values(content).flat();
  const frontMatter = entries.map(({ collection, id, filePath, data }) => [collection, id, filePath, data]);
  const all = hashOf([surroundings, today, frontMatter]);
  const guides = content.articles.map(({ id, digest }) => [id, digest]);
  return (page) => {
    const own = page.kind === 'code' ? page.replies.map(({ entry }) => entry) : [page.entry];
    return hashOf([all, own.map(({ id, digest }) => [id, digest]), page.kind === 'guide' ? guides : []]);
  };
}

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
