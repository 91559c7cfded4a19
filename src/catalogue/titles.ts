import type { Page } from './page.ts';

/**
 * The pages that lists of titles have, by title: the list from A to Z, and the titles that the search knows. A leading
 * "The" does not count.
 *
 * @example listed([{ title: 'The ports', isListed: true }, { title: 'Masks', isListed: true },
 *   { title: 'Home' }]).map(({ title }) => title)
 *   // ['Masks', 'The ports']
 */
export const listed = (pages: readonly Page[]): readonly Page[] =>
  pages
    .filter(({ isListed }) => isListed)
    .sort((a, b) => sortedBy(a.title).localeCompare(sortedBy(b.title), 'en', { numeric: true }));

/** As much of a title as lists of results show, with the name of the site behind it. */
const longest = 90;

/**
 * The title of a page in its head. The middle of one that is too long is left out: titles that begin alike stay apart.
 *
 * @param name The name of the site, which ends it.
 * @example headTitle('Pay by card', 'Help centre') // 'Pay by card · Help centre'
 */
export function headTitle(title: string, name: string): string {
  const behind = ` · ${name}`;
  const room = longest - behind.length;
  if (title.length <= room) return title + behind;
  const end = title.slice(-Math.floor(room / 3)).replace(/^\S*\s/, '');
  const start = title.slice(0, room - end.length - 3).replace(/\s+\S*$/, '');
  return `${start} … ${end}${behind}`;
}

/**
 * The part of a title that the list is sorted by.
 *
 * @example sortedBy('The ports') // 'ports'
 * @example sortedBy('A scanner cannot send') // 'scanner cannot send'
 */
export const sortedBy = (title: string): string => title.replace(/^(?:An?|The) /, '');
