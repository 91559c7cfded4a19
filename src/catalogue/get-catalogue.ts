import { getCollection } from 'astro:content';
import { site } from '../site.ts';
import { type Catalogue, makeCatalogue } from './catalogue.ts';
import { hasPlainArticles } from './plain-folder.ts';

let made: Promise<Catalogue> | undefined;

/**
 * The catalogue of this site, made once in a build. While somebody writes, it is made anew for each page.
 *
 * @example (await getCatalogue()).at('/network/')?.name // 'IP addresses'
 */
export function getCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return makeFromContent();
  made ??= makeFromContent();
  return made;
}

async function makeFromContent(): Promise<Catalogue> {
  // Astro warns of a collection without entries, and a site may have no plain articles.
  const isPlain = hasPlainArticles();
  const [articles, troubleshooting, replies, background, plain, plainSections] = await Promise.all([
    getCollection('articles'),
    getCollection('troubleshooting'),
    getCollection('replies'),
    getCollection('background'),
    isPlain ? getCollection('plain') : [],
    isPlain ? getCollection('plainSections') : [],
  ]);
  return makeCatalogue({ articles, troubleshooting, replies, background, plain, plainSections }, site);
}
