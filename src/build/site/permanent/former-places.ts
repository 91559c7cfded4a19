import { fixedPages } from '../../../catalogue/fixed-pages.ts';
import { replySlugs } from '../../../domain/answers/replies.ts';
import { type FormerPlace, readFormerPlace } from '../../../domain/permanent/former-place.ts';
import { frontMatterOf } from '../../content/read-article.ts';

/** A page, or several pages of one article, and what it was called before. */
export interface Renamed {
  /** The addresses of its pages; that of its own server first. */
  readonly pages: readonly string[];
  readonly places: readonly (FormerPlace & { readonly file: string; readonly line: number })[];
}

/** The addresses of the pages that a file below src/content becomes; none for a file that is no article. */
export function pagesOf(file: string, text: string): string[] {
  const [, kind, path = ''] = /^src\/content\/([^/]+)\/(.+)\.mdx$/.exec(file) ?? [];
  const { also, code } = frontMatterOf(text);
  if (kind === 'articles') {
    const [task = '', ...servers] = path.split('/').concat(Array.isArray(also) ? also.map(String) : []);
    return servers.map((server) => `/${task}/${server}/`);
  }
  if (kind === 'replies') return [`/replies/${replySlugs({ code: String(code), name: path }).page}/`];
  return kind === undefined ? [] : [`/${kind}/${path}/`];
}

/** Everything that was renamed, by the `was` of articles and of src/catalogue/fixed-pages.ts. */
export function readRenamed(articles: readonly { readonly file: string; readonly text: string }[]): Renamed[] {
  const fromArticles = articles.map(({ file, text }): Renamed => {
    const { was } = frontMatterOf(text);
    const lines = text.split(/\r?\n/);
    const entries = Array.isArray(was) ? was.map(String) : [];
    const places = entries.flatMap((entry) => {
      const line = lines.findIndex((one) => one.includes(entry)) + 1 || 1;
      return placed(entry, file, line);
    });
    return { pages: pagesOf(file, text), places };
  });
  const fromPages = fixedPages.map(({ path, was }): Renamed => {
    const places = was.flatMap((entry) => placed(entry, 'src/catalogue/fixed-pages.ts', 1));
    return { pages: [path], places };
  });
  return [...fromArticles, ...fromPages].filter(({ places }) => places.length > 0);
}

/** What is misspelt is found with the front matter. */
function placed(entry: string, file: string, line: number): Renamed['places'] {
  const place = readFormerPlace(entry);
  return place === undefined ? [] : [{ ...place, file, line }];
}
