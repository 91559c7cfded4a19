import { getCollection } from 'astro:content';
import { site } from '../site.ts';
import { type Catalogue, makeCatalogue } from './catalogue.ts';

let made: Promise<Catalogue> | undefined;

/** The catalogue of this site, made once in a build. While somebody writes, it is made anew for each page. */
export function getCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return makeFromContent();
  made ??= makeFromContent();
  return made;
}

async function makeFromContent(): Promise<Catalogue> {
  const [articles, troubleshooting, replies, background] = await Promise.all([
    getCollection('articles'),
    getCollection('troubleshooting'),
    getCollection('replies'),
    getCollection('background'),
  ]);
  return makeCatalogue({ articles, troubleshooting, replies, background }, site);
}
