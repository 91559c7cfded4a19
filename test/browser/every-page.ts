import { readFileSync } from 'node:fs';

const sitemap = readFileSync(new URL('../../dist/sitemap-0.xml', import.meta.url), 'utf8');

/** Paths of all pages: those of the sitemap, and the two that search engines are not told about. */
export const everyPage: readonly string[] = [
  ...[...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname),
  '/search/?q=mask',
  '/404.html',
];

/** One page of each kind. */
export const templates: readonly string[] = [
  '/',
  '/lock-down/',
  '/lock-down/exchange-2007/',
  '/disable-filters/exchange-2003/',
  '/verify/exchange-2016/',
  '/troubleshooting/',
  '/troubleshooting/filter-is-rejected/',
  '/replies/',
  '/replies/550-5-7-1/',
  '/background/mail-flow/',
  '/network/',
  '/tools/subnet/',
  '/tools/allow-list/',
  '/tools/headers/',
  '/a-z/',
  '/search/?q=mask',
  '/404.html',
];
