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

/**
 * The part of a title that the list is sorted by.
 *
 * @example sortedBy('The ports') // 'ports'
 */
export const sortedBy = (title: string): string => title.replace(/^The /, '');
