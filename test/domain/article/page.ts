import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { readAddress, sourceOf } from '../../../src/build/content/article-source.ts';
import type { Article } from '../../../src/domain/article/content.ts';
import { readPage } from '../../../src/domain/article/read-page.ts';

/** Reads a small page of this folder as the build reads a finished one. */
export function articleIn(name: string): Article {
  return articleOf(readFileSync(new URL(`pages/${name}.html`, import.meta.url), 'utf8'));
}

/** @throws Error when the page is no article. */
export function articleOf(html: string): Article {
  const article = readPage(sourceOf(parse(html)), readAddress);
  if (article) return article;
  throw new Error('The page has no article, title or canonical address.');
}

/** Reads what is in the body of an article. */
export const blocksOf = (html: string): Article['blocks'] =>
  articleOf(`<link rel="canonical" href="https://kb.example/x/"><article><h1>Title</h1>${html}</article>`).blocks;
