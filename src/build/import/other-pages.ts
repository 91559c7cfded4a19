import { fixedPages } from '../../catalogue/fixed-pages.ts';
import { guideId } from '../../domain/permanent/permanent-id.ts';
import { tokens } from '../../tokens.ts';
import { contentFolder, readContent } from '../content/content-file.ts';

/** What the pages that are there already are called, so that no article of the import is called the same. */
export interface OtherPages {
  /** Permanent ids, each with the file of its plain article from their folder; "" for a page of another kind. */
  readonly ids: ReadonlyMap<string, string>;
  /** The same of titles, in lower case. */
  readonly titles: ReadonlyMap<string, string>;
  /** Addresses of guides, and of the lists of guides for a task. */
  readonly guides: ReadonlySet<string>;
}

/**
 * Reads them from a copy of this repository.
 *
 * @example readOtherPages('.')
 */
export function readOtherPages(root: string): OtherPages {
  const ids = new Map(fixedPages.flatMap(({ id }) => (id === undefined ? [] : [[id, '']])));
  const titles = new Map(fixedPages.map(({ title }) => [title.toLowerCase(), '']));
  const guides = new Set<string>();
  for (const one of readContent(root)) {
    const file = one.kind === 'plain' ? one.file.slice(`${contentFolder}/plain/`.length) : '';
    const id = one.word('id');
    const { guide } = one;
    if (id !== undefined) {
      for (const own of guide ? guide.servers.map((server) => guideId(id, guide.server, server)) : [id])
        ids.set(own, file);
    }
    const title = one.word('title')?.replace(/\[\[([a-z0-9-]+)\]\]/g, (token, name) => tokens.get(name) ?? token);
    if (title !== undefined) titles.set(title.toLowerCase(), file);
    if (guide) for (const address of [`/${guide.task}/`, ...one.addresses]) guides.add(address);
  }
  return { ids, titles, guides };
}
