/** An article of the former help centre: its number there, its title there, and the page that has its content now. */
export interface FormerArticle {
  number: string;
  title: string;
  now: string;
}

/** Longer than any address of the former help centre, and short enough for every expression below. */
const LONGEST = 2000;

/**
 * The page that an address of the former help centre leads to; undefined for any other address and for an unknown number.
 *
 * Takes any locale or none, any title behind the number, and whatever Zendesk put behind the article (`/comments/…`).
 * Query and fragment are ignored. The result is always the `now` of one of the articles, never a part of the address.
 *
 * Example: `/hc/de/articles/224059088-Old-Title?page=2` leads to the `now` of number 224059088.
 */
export function formerArticleTarget(path: string, formerArticles: readonly FormerArticle[]): string | undefined {
  if (path.length > LONGEST) return undefined;
  const number = /^\/hc\/(?:[a-z]{2,3}(?:-[a-z\d]{1,8})*\/)?articles\/(\d+)(?![^-/?#])/i.exec(path)?.[1];
  return formerArticles.find((article) => article.number === number)?.now;
}

/**
 * The addresses at which Zendesk published an article in its own language, as addresses of folders: with the number
 * alone, and with the title behind it. Zendesk writes one hyphen for each run of characters that are neither letters nor digits.
 *
 * Example: number 224059088 with the title "A & B - c!" gives `/hc/en-us/articles/224059088/` and
 * `/hc/en-us/articles/224059088-A-B-c/`.
 */
export function formerArticleAddresses({ number, title }: Omit<FormerArticle, 'now'>): string[] {
  const words = title.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return [number, [number, ...words].join('-')].map((name) => `/hc/en-us/articles/${name}/`);
}
