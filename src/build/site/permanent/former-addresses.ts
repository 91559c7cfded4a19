import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../content/problem.ts';
import type { PageRecord } from '../page-record.ts';
import type { Renamed } from './former-places.ts';
import { parsePublished, publishedFile, readRedirects } from './published.ts';

/**
 * The table of a copy of this repository; empty where it has none yet.
 *
 * @throws SyntaxError where it is no JSON.
 * @example readTable('/nowhere').size // 0
 */
export function readTable(root: string): ReturnType<typeof parsePublished> {
  const path = join(root, publishedFile);
  return parsePublished(existsSync(path) ? readFileSync(path, 'utf8') : '{}');
}

/**
 * What is wrong with the former addresses in the `was` of articles: each leads to a page of its article.
 *
 * @example checkFormerAddresses([{ pages: ['/ports/'], places: [{ kind: 'page', from: '/port/', file: 'ports.mdx',
 *   line: 4 }] }], [])[0]?.came
 *   // 'the former address /port/'
 */
export function checkFormerAddresses(renamed: readonly Renamed[], records: readonly PageRecord[]): Problem[] {
  const redirects = readRedirects(records);
  const addresses = new Set(records.map(({ address }) => address));
  const seen = new Map<string, string>();
  return renamed.flatMap(({ pages, places }) =>
    places.flatMap((place): Problem[] => {
      if (place.kind !== 'page') return [];
      const { from, to = pages[0] ?? '', file, line } = place;
      const earlier = seen.get(from);
      seen.set(from, earlier ?? `${file}:${line}`);
      if (earlier) return [{ file, line, came: `the former address ${from} again`, expected: `it once: ${earlier}` }];
      if (place.to !== undefined && !pages.includes(place.to)) {
        return [{ file, line, came: `${from} → ${to}`, expected: `a page of this article: ${pages.join(' or ')}` }];
      }
      if (redirects.has(from)) return [];
      const expected = addresses.has(from)
        ? 'a former address: there is a page at this one now'
        : 'an address of a page, such as "/lock-down/exchange-07/"';
      return [{ file, line, came: `the former address ${from}`, expected }];
    }),
  );
}
