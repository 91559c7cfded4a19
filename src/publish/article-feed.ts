import type { Page } from '../catalogue/page.ts';
import { permanentPath } from '../catalogue/permanent-links.ts';
import type { Site } from '../site.ts';
import { type AtomEntry, writeAtom } from './atom.ts';

/**
 * What /articles.xml holds: every article, the one that changed last first.
 *
 * @example articlesAtom([], { address: 'https://example.com', company: 'Example' }).split('\n')[3]
 *   // '  <title>Example: changed articles</title>'
 */
export function articlesAtom(pages: readonly Page[], { address, company }: Pick<Site, 'address' | 'company'>): string {
  const at = (path: string): string => new URL(path, address).href;
  const articles = pages
    .flatMap((page) => ('entry' in page ? [page] : []))
    .sort((a, b) => b.modified.localeCompare(a.modified) || (a.id < b.id ? -1 : 1));
  return writeAtom({
    id: at('/articles.xml'),
    title: `${company}: changed articles`,
    self: at('/articles.xml'),
    page: at('/a-z/'),
    updated: articles[0]?.modified ?? '',
    author: company,
    entries: articles.map(
      ({ id, name, path, modified, change, description }): AtomEntry => ({
        id: at(permanentPath(id)),
        title: name,
        link: at(path),
        updated: modified,
        // What changed last; where nobody said so, what the article is about.
        text: { kind: 'summary', words: change ?? description },
      }),
    ),
  });
}
