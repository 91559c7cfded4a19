import type { Site } from '../../site.ts';
import { type Article, type Finding, lineOf } from './read-article.ts';

/** Checks the form of links; whether their targets exist is checked in the finished site. */
export function checkLinks(article: Article, { address }: Pick<Site, 'address'>): Finding[] {
  const own = new URL(address);
  return article.nodes.flatMap(({ node }): Finding[] => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    const { url } = node;
    if (/^(?:\/(?!\/)|#|mailto:|tel:)/.test(url)) return [];
    const line = lineOf(node);
    const came = `the link ${url || 'without an address'}`;
    const absolute = URL.canParse(url) ? new URL(url) : undefined;
    if (absolute?.host === own.host) {
      return [{ line, came, expected: `the page without the host: ${absolute.pathname}${absolute.hash}` }];
    }
    if (absolute?.protocol === 'https:' || absolute?.protocol === 'http:') return [];
    return [
      { line, came, expected: 'a page of this site from its root (/lock-down/), an anchor (#undo) or https://…' },
    ];
  });
}
