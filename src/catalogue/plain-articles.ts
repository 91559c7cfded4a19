import type { CollectionEntry } from 'astro:content';
import { textsOf } from './articles.ts';
import { fixedPage } from './fixed-pages.ts';
import type { PlainArticle, PlainSection } from './page.ts';

/**
 * Plain articles and the pages of their sections, by the folders in which they are.
 *
 * @returns All articles, and all sections in their order; those at the top are `sections` whose section is /articles/.
 * @throws Error naming an article whose folder has no _section.yaml, or a section that is above itself.
 * @example plainArticlesFrom([plain('billing/invoices')], [plainSection('billing')]).articles[0]?.path
 *   // '/articles/billing/invoices/'
 */
export function plainArticlesFrom(
  entries: readonly CollectionEntry<'plain'>[],
  folders: readonly CollectionEntry<'plainSections'>[],
): { readonly articles: readonly PlainArticle[]; readonly sections: readonly PlainSection[] } {
  const byId = new Map(folders.map((one) => [one.id, one]));
  const articles = entries
    .map((entry): PlainArticle => {
      const [id = '', slug = ''] = entry.id.split('/');
      const folder = byId.get(id);
      if (!folder) throw new Error(`${entry.filePath ?? entry.id}: came no _section.yaml beside it — expected one`);
      const section = { path: `/articles/${id}/`, name: folder.data.title };
      return {
        kind: 'plain',
        ...textsOf(entry),
        path: `${section.path}${slug}/`,
        section,
        image: entry.data.id,
        entry,
      };
    })
    .sort((a, b) => a.title.localeCompare(b.title, 'en', { numeric: true }));
  const articlesIn = Map.groupBy(articles, ({ section }) => section.path);
  const foldersIn = Map.groupBy(
    folders.toSorted((a, b) => a.data.order - b.data.order || a.data.title.localeCompare(b.data.title, 'en')),
    ({ data }) => data.above,
  );
  const sections: PlainSection[] = [];
  const { path: top, name } = fixedPage('/articles/');
  const sectionsBelow = (above: string | undefined, section: PlainSection['section']): PlainSection[] =>
    (foldersIn.get(above) ?? []).map(({ id, data: { title, description } }) => {
      const path = `/articles/${id}/`;
      const page: PlainSection = {
        kind: 'plain-section',
        path,
        name: title,
        title,
        description,
        summary: description,
        section,
        keywords: [],
        answers: [],
        was: [],
        isListed: false,
        isIndexed: true,
        articles: articlesIn.get(path) ?? [],
        sections: sectionsBelow(id, { path, name: title }),
      };
      sections.push(page);
      return page;
    });
  sectionsBelow(undefined, { path: top, name });
  const lost = folders.find(({ id }) => !sections.some(({ path }) => path === `/articles/${id}/`));
  if (lost) throw new Error(`${lost.id}/_section.yaml: came above: ${lost.data.above} — expected a section at the top`);
  return { articles, sections };
}
