import type { Finding } from '../read-article.ts';
import { findWords, type Prose } from './read-prose.ts';

/** Hosts that answer on http:// alone, as somebody has tried; there is none yet. */
const withoutHttps: readonly string[] = [];

/**
 * No http:// where https exists, as a link or in the text. The dead address of a source may be what it was.
 *
 * @example httpsLinks(readProse(readArticle('See [the old list](http://example.com/list).')))[0]?.expected
 *   // 'https://example.com/list'
 */
export function httpsLinks({ passages }: Prose): Finding[] {
  const links = passages.flatMap((passage) =>
    passage.links.flatMap(({ url }) => check(url).map((one) => ({ line: passage.line, ...one }))),
  );
  // What the text shows of such a link is the same finding.
  const words = findWords(passages, /\bhttp:\/\/[^\s<>()"'`*]*[^\s<>()"'`*.,;:]/gi, ([url]) => check(url)[0]);
  return [...links, ...words.filter(({ came }) => !links.some((link) => link.came === came))];
}

function check(url: string): Pick<Finding, 'came' | 'expected'>[] {
  if (!/^http:\/\//i.test(url)) return [];
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  if (withoutHttps.includes(host)) return [];
  return [{ came: url, expected: url.replace(/^http:/i, 'https:') }];
}
