/**
 * What /articles.xml holds: every article, the one that changed last first, as an Atom feed (RFC 4287).
 */

import { getBackground, getReplies, getSymptoms } from '../catalogue/articles.ts';
import { getGuides } from '../catalogue/guides.ts';
import { permanentPath } from '../catalogue/permanent-pages.ts';
import { site } from '../site.ts';
import { modifiedOn } from './article-heads.ts';
import { escapeXml } from './network-feeds.ts';

/** One article in the feed. */
export interface FeedEntry {
  /** Permanent id: readers of a feed take an entry with another id for a new one. */
  readonly id: string;
  readonly title: string;
  readonly path: string;
  /** What changed last; where nobody said so, what the article is about. */
  readonly summary: string;
  /** ISO day. */
  readonly updated: string;
}

/** All articles, the one that changed last first. */
export async function getFeedEntries(): Promise<FeedEntry[]> {
  const guides = (await getGuides()).map((guide) => ({ ...guide, data: guide.entry.data }));
  const articles = [...(await getSymptoms()), ...(await getBackground())].map((article) => ({
    ...article,
    id: article.entry.data.id,
    data: article.entry.data,
  }));
  const replies = (await getReplies()).map(({ entry, code, text, page, anchor, description }) => ({
    id: entry.data.id,
    title: `${code} ${text}`,
    path: `/replies/${page}/#${anchor}`,
    description,
    data: entry.data,
  }));
  return [...guides, ...articles, ...replies]
    .map(({ id, title, path, description, data }) => ({
      id,
      title,
      path,
      summary: data.changed?.what ?? description,
      updated: modifiedOn(data).toISOString().slice(0, 10),
    }))
    .sort((a, b) => b.updated.localeCompare(a.updated) || (a.id < b.id ? -1 : 1));
}

/** @param entries At least one; the first is the newest. */
export function articlesAtom(entries: readonly FeedEntry[], { address, company } = site): string {
  const at = (path: string): string => escapeXml(new URL(path, address).href);
  const items = entries.map(
    ({ id, title, path, summary, updated }) => `  <entry>
    <id>${at(permanentPath(id))}</id>
    <title>${escapeXml(title)}</title>
    <link href="${at(path)}"/>
    <updated>${updated}T00:00:00Z</updated>
    <summary>${escapeXml(summary)}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${at('/articles.xml')}</id>
  <title>${escapeXml(`${company}: changed articles`)}</title>
  <link rel="self" type="application/atom+xml" href="${at('/articles.xml')}"/>
  <link rel="alternate" type="text/html" href="${at('/a-z/')}"/>
  <updated>${entries[0]?.updated}T00:00:00Z</updated>
  <author><name>${escapeXml(company)}</name></author>
${items.join('')}</feed>
`;
}
