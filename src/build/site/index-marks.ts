import { attribute, type Edit, type ParsedPage } from './html-pages.ts';

/** What only the index of the search reads; `data-pagefind-body` stays, because it says which pages the search has. */
const marks = new Set(['data-pagefind-ignore', 'data-pagefind-meta']);

/** Names of what only the build reads: the lists of words by which the search finds a page, and its task. */
const words = new Set(['kb-answers', 'kb-asked', 'kb-task', 'keywords']);

/**
 * The edits that take out of a page what the index was made from and no reader needs: the marks for Pagefind and the
 * words by which the search finds it. A quarter of a kilobyte less in the first flight of packets.
 *
 * @example dropIndexMarks(parsePage({ path: '', html: '<nav data-pagefind-ignore>' })) // [{ start: 4, end: 25, text: '' }]
 */
export function dropIndexMarks(page: ParsedPage): Edit[] {
  return page.elements.flatMap((element) => {
    const place = element.sourceCodeLocation;
    if (!place) return [];
    if (element.tagName === 'meta' && words.has(attribute(element, 'name') ?? ''))
      return [{ start: place.startOffset, end: place.endOffset, text: '' }];
    // Few elements have one, and a list of all attributes of all others takes longer than everything else here.
    if (!element.attrs.some(({ name }) => marks.has(name))) return [];
    return Object.entries(place.attrs ?? {}).flatMap(([name, { startOffset, endOffset }]) =>
      marks.has(name) ? [{ start: startOffset - 1, end: endOffset, text: '' }] : [],
    );
  });
}
