import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ContentFile } from './content-file.ts';
import { nearest } from './nearest.ts';
import { type Article, type Finding, lineOf } from './read-article.ts';

/**
 * Finds pictures that are not there. The bundler would name its own modules instead of the article.
 *
 * @param root Of the repository.
 * @example checkPictures('/nowhere', new ContentFile('src/content/background/ports.mdx', ''),
 *   readArticle('![Ports](./ports.png)'))[0]?.came
 *   // 'the picture ./ports.png: no such file'
 */
export function checkPictures(root: string, { file }: ContentFile, article: Article): Finding[] {
  return article.nodes.flatMap(({ node }): Finding[] => {
    if (node.type !== 'image' || /^(?:[a-z]+:|\/)/i.test(node.url)) return [];
    const path = join(root, dirname(file), decodeURI(node.url));
    if (existsSync(path)) return [];
    const folder = dirname(path);
    const there = existsSync(folder) ? readdirSync(folder) : [];
    const [near] = nearest(basename(path), there);
    const expected = near
      ? node.url.replace(/[^/]*$/, near)
      : 'a file in a folder named after the article, such as ./pay-by-card/form.png';
    return [{ line: lineOf(node), came: `the picture ${node.url}: no such file`, expected }];
  });
}
