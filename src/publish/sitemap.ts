import type { Page } from '../catalogue/page.ts';
import type { Site } from '../site.ts';
import { escapeXml } from './xml.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

/** Addresses that one file may hold (sitemaps.org). */
const most = 50_000;

/**
 * What /sitemap-0.xml holds: every page that search engines may list, by path, with the day of its last change or review.
 *
 * @throws Error where there are more pages than a sitemap may have.
 * @example sitemap([{ path: '/a-z/', isIndexed: true }],
 *   { address: 'https://example.com' }).includes('<loc>https://example.com/a-z/</loc>')
 *   // true
 */
export function sitemap(pages: readonly Page[], { address }: Pick<Site, 'address'>): string {
  const listed = pages.filter(({ isIndexed }) => isIndexed).sort((a, b) => (a.path < b.path ? -1 : 1));
  if (listed.length > most) throw new Error(`/sitemap-0.xml: came ${listed.length} pages — expected at most ${most}`);
  const urls = listed.map((page) => {
    const changed = 'modified' in page ? `<lastmod>${page.modified}</lastmod>` : '';
    return `<url><loc>${escapeXml(new URL(page.path, address).href)}</loc>${changed}</url>`;
  });
  return `${declaration}<urlset xmlns="${namespace}">${urls.join('')}</urlset>`;
}

/**
 * What /sitemap-index.xml holds.
 *
 * @example sitemapIndex({ address: 'https://example.com' }).includes('<loc>https://example.com/sitemap-0.xml</loc>')
 *   // true
 */
export const sitemapIndex = ({ address }: Pick<Site, 'address'>): string =>
  `${declaration}<sitemapindex xmlns="${namespace}"><sitemap><loc>${escapeXml(new URL('/sitemap-0.xml', address).href)}</loc></sitemap></sitemapindex>`;
