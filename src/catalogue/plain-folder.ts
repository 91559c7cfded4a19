import { existsSync } from 'node:fs';

/** Whether this site has plain articles: their folder is there, seen from the root of the repository. */
export const hasPlainArticles = (): boolean => existsSync('src/content/plain');
