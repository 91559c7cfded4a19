/** An article of the former help centre: its number there, and the page that has its content now. */
export interface FormerArticle {
  number: string;
  /** The exact title there; left out where it is not known. */
  title?: string | undefined;
  now: string;
}

/** Longer than any address of the former help centre, and short enough for every expression below. */
const LONGEST = 2000;

/** Number and what is behind it. Any locale or none. */
const pattern = /^\/hc\/(?:[a-z]{2,3}(?:-[a-z\d]{1,8})*\/)?articles\/(\d+)(?![^-/?#])(.*)$/is;

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
  const number = pattern.exec(path)?.[1];
  return formerArticles.find((article) => article.number === number)?.now;
}

/**
 * What an address of the former help centre says about its article: the number, and the words of the title behind it,
 * to search for; undefined for any other address. The words are letters and digits only, and at most 200 characters.
 *
 * Example: `/hc/en-us/articles/360001-Setting-up-Gmail%21` gives number "360001" and words "Setting up Gmail".
 */
export function readFormerAddress(path: string): { number: string; words: string } | undefined {
  if (path.length > LONGEST) return undefined;
  const [, number, rest = ''] = pattern.exec(path) ?? [];
  if (number === undefined) return undefined;
  const slug = decode(/^-([^/?#]*)/.exec(rest)?.[1] ?? '');
  const words = slug.match(/[\p{L}\p{N}]+/gu) ?? [];
  return { number: number.slice(0, 20), words: words.join(' ').slice(0, 200).trim() };
}

/**
 * The addresses at which Zendesk published an article in its own language, as addresses of folders: with the number
 * alone, and with the title behind it where that is known. Zendesk writes one hyphen for each run of characters that are neither letters nor digits.
 *
 * Example: number 224059088 with the title "A & B - c!" gives `/hc/en-us/articles/224059088/` and
 * `/hc/en-us/articles/224059088-A-B-c/`.
 */
export function formerArticleAddresses({ number, title }: Omit<FormerArticle, 'now'>): string[] {
  const words = title?.match(/[\p{L}\p{N}]+/gu) ?? [];
  const names = words.length > 0 ? [number, [number, ...words].join('-')] : [number];
  return names.map((name) => `/hc/en-us/articles/${name}/`);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
