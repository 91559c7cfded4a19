import { getCollection } from 'astro:content';
import { site } from '../site.ts';
import { type Catalogue, makeCatalogue } from './catalogue.ts';
import { hasPlainArticles } from './plain-folder.ts';
import { renderKeys } from './render-key.ts';

interface Made {
  readonly catalogue: Catalogue;
  readonly keyOf: ReturnType<typeof renderKeys>;
}

let made: Promise<Made> | undefined;

/**
 * The catalogue of this site, made once in a build. While somebody writes, it is made anew for each page.
 *
 * @example (await getCatalogue()).at('/network/')?.name // 'IP addresses'
 */
export const getCatalogue = async (): Promise<Catalogue> => (await make()).catalogue;

/**
 * The keys by which the pages of articles are kept from build to build, for `cacheKey` of their paths.
 *
 * @example (await getRenderKeys())(guide).length // 64
 */
export const getRenderKeys = async (): Promise<Made['keyOf']> => (await make()).keyOf;

function make(): Promise<Made> {
  if (import.meta.env.DEV) return makeFromContent();
  made ??= makeFromContent();
  return made;
}

async function makeFromContent(): Promise<Made> {
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
  const content = { articles, troubleshooting, replies, background, plain, plainSections };
  return {
    catalogue: makeCatalogue(content, site),
    keyOf: renderKeys(content, new Date().toISOString().slice(0, 10), import.meta.env['SURROUNDINGS'] ?? ''),
  };
}
