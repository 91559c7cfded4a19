import { fixedPages } from '../../../catalogue/fixed-pages.ts';
import { type FormerPlace, readFormerPlace } from '../../../domain/permanent/former-place.ts';
import type { ContentFile } from '../../content/content-file.ts';
import { linesOf } from '../../content/front-matter.ts';

/** A page, or several pages of one article, and what it was called before. */
export interface Renamed {
  /** The addresses of its pages; that of its own server first. */
  readonly pages: readonly string[];
  readonly places: readonly (FormerPlace & { readonly file: string; readonly line: number })[];
}

/**
 * Everything that was renamed, by the `was` of articles and of src/catalogue/fixed-pages.ts.
 *
 * @example readRenamed([new ContentFile('src/content/background/ports.mdx',
 *   '---\nwas:\n  - /background/port/\n---\n')])[0]?.places[0]?.line
 *   // 3
 */
export function readRenamed(files: readonly ContentFile[]): Renamed[] {
  const fromArticles = files
    .filter(({ text }) => /^was\s*:/m.test(text))
    .map((one): Renamed => {
      const lines = linesOf(one.text);
      const places = one.list('was').flatMap((entry) => {
        const line = lines.findIndex((text) => text.includes(entry)) + 1 || 1;
        return placed(entry, one.file, line);
      });
      return { pages: one.addresses, places };
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
