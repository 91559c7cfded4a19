import { existsSync } from 'node:fs';

/**
 * Whether this site has plain articles: their folder is there, seen from the root of the repository.
 *
 * @example hasPlainArticles() is true from the first `npm run import` on.
 */
export const hasPlainArticles = (): boolean => existsSync('src/content/plain');
