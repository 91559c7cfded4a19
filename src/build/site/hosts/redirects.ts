import type { FormerArticle } from '../../../domain/permanent/former-article.ts';

/** What every host is told: which addresses lead on, and where. */
export interface Redirects {
  /** Articles of the former help centre: any locale, any words after the number. */
  readonly articles: readonly Pick<FormerArticle, 'number' | 'now'>[];
  /** The folder below which the site is published, with both slashes; the addresses here have it. */
  readonly base: string;
  /** Addresses of this site, with both slashes, and where each leads; the target may have an anchor. */
  readonly addresses: readonly { readonly from: string; readonly now: string; readonly status: 301 | 302 }[];
}

/**
 * The table that the rules of all hosts are made from.
 *
 * A permanent link answers 302: it stays the address to give away, and its target may change. What was renamed answers 301.
 *
 * @param redirects Every page of the finished site that only leads on, and its target.
 * @param articles Those of the former help centre; its sections and other places are among the pages that lead on.
 * @param base The folder below which the site is published, with both slashes; no other address here has it.
 * @example redirectsFrom(new Map([['/a/ports/', '/ports/'], ['/port/', '/ports/']]), [],
 *   '/').addresses.map(({ status }) => status)
 *   // [302, 301]
 */
export function redirectsFrom(
  redirects: ReadonlyMap<string, string>,
  articles: readonly FormerArticle[],
  base: string,
): Redirects {
  const addresses = [...redirects]
    .filter(([from]) => !from.startsWith('/hc/en-us/articles/'))
    .map(([from, now]) => ({
      from: below(base, from),
      now: below(base, now),
      status: from.startsWith('/a/') ? (302 as const) : (301 as const),
    }));
  const former = articles.filter(({ kind }) => kind === undefined);
  return { articles: former.map(({ number, now }) => ({ number, now: below(base, now) })), base, addresses };
}

/**
 * A path of the site on its host.
 *
 * @example below('/kb/', '/a-z/') // '/kb/a-z/'
 */
export const below = (base: string, path: string): string => base + path.slice(1);

/**
 * Splits "/replies/550-5-7-1/#unable-to-relay": a query comes between the two.
 *
 * @example splitTarget('/replies/550-5-7-1/#unable-to-relay')
 *   // { path: '/replies/550-5-7-1/', anchor: '#unable-to-relay' }
 */
export function splitTarget(now: string): { path: string; anchor: string } {
  const [path = '', anchor] = now.split('#');
  return { path, anchor: anchor === undefined ? '' : `#${anchor}` };
}

/**
 * The addresses of an article of the former help centre as a regular expression without delimiters, also with a sign
 * after it that a mail program took for a part of the link.
 *
 * @example articlePattern('/kb/', '224059088').startsWith('^/kb/hc/([a-z]{2,3}') // true
 */
export const articlePattern = (base: string, number: string): string =>
  `^${base.replaceAll('.', '\\.')}hc/([a-z]{2,3}(-[a-z0-9]{1,8})*/)?articles/${number}([]/).,;:>-].*)?$`;

/**
 * An address as people also type it: without the slash at its end.
 *
 * @example bothSpellings('/a/ports/') // ['/a/ports/', '/a/ports']
 */
export const bothSpellings = (from: string): string[] => [from, from.slice(0, -1)];
