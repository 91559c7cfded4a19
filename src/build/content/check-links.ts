import type { Site } from '../../site.ts';
import { tokenPattern, tokensFrom } from '../../tokens.ts';
import { oncePer } from './once-per.ts';
import { type Article, type Finding, lineOf } from './read-article.ts';

const tokensOf = oncePer(tokensFrom);

/**
 * Checks the form of links; whether their targets exist is checked in the finished site.
 *
 * @example checkLinks(readArticle('[Tools](https://support.mailroute.net/tools/)'), site)[0]?.expected
 *   // 'the page without the host: /tools/'
 */
export function checkLinks(
  article: Article,
  facts: Pick<Site, 'name' | 'company' | 'address' | 'blocks' | 'contact' | 'mailExchanger' | 'trial'>,
): Finding[] {
  const own = new URL(facts.address);
  const tokens = tokensOf(facts);
  return article.nodes.flatMap(({ node }): Finding[] => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    const url = node.url.replace(tokenPattern(), (token, name) => tokens.get(name) ?? token);
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
