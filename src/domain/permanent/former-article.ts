import { decode } from '../percent-encoding.ts';

/** An article or a section of the former help centre: its number there, and the page that has its content now. */
export interface FormerArticle {
  number: string;
  /** Left out for an article. */
  kind?: 'section' | undefined;
  /** The exact title there; left out where it is not known. */
  title?: string | undefined;
  now: string;
}

/** Longer than any address of the former help centre, and short enough for every expression below. */
const longest = 2000;

/** Kind, number and what is after them. Any locale or none. */
const pattern = /^\/hc\/(?:[a-z]{2,3}(?:-[a-z\d]{1,8})*\/)?(article|section)s\/(\d+)(?![^-/?#])(.*)$/is;

/** The start page. A lone slash in a script is no address to the build, which moves those of a site below a folder. */
const home = '/#';

/** Where the start page and the form for a request were, in any locale, and where they lead. */
const places: readonly (readonly [RegExp, string])[] = [
  [/^\/hc(?:\/[a-z]{2,3}(?:-[a-z\d]{1,8})*)?\/?(?=[?#]|$)/i, home],
  [/^\/hc\/(?:[a-z]{2,3}(?:-[a-z\d]{1,8})*\/)?requests(?:\/new)?\/?(?=[?#]|$)/i, '/#contact'],
];

/** The addresses of these places in the help centre's own language, and where they lead. */
export const formerPlaces: Readonly<Record<string, string>> = {
  '/hc/': '/',
  '/hc/en-us/': '/',
  '/hc/en-us/requests/': '/#contact',
  '/hc/en-us/requests/new/': '/#contact',
};

/** Signs that a sentence or a mail program put after a link; some are percent-encoded by the browser. */
const signsBehind =
  /(?<![)\].,;:!'"<>*]|%(?:22|27|29|2C|3[BCE]|5D))(?:[)\].,;:!'"<>*]|%(?:22|27|29|2C|3[BCE]|5D))+(?=[?#]|$)/i;

/**
 * The page that an address of the former help centre leads to; undefined for any other address and for an unknown number.
 *
 * Takes any locale or none, any title after the number, whatever Zendesk put after the article (`/comments/…`), and a
 * sign that a mail program put after the link. Query and fragment are ignored. The result is always the `now` of one of
 * the articles, the start page or the contact; never a part of the address.
 *
 * @example formerArticleTarget('/hc/de/articles/224059088-Old?page=2', [{ number: '224059088', now: '/a-z/' }])
 *   // '/a-z/'
 * @example formerArticleTarget('/hc/en-us/articles/224059088).', [{ number: '224059088', now: '/a-z/' }]) // '/a-z/'
 */
export function formerArticleTarget(path: string, formerArticles: readonly FormerArticle[]): string | undefined {
  if (path.length > longest) return undefined;
  const plain = path.replace(signsBehind, '');
  const [, kind, number] = pattern.exec(plain) ?? [];
  if (number === undefined) return places.find(([place]) => place.test(plain))?.[1];
  const isArticle = kind?.toLowerCase() === 'article';
  return formerArticles.find((one) => one.number === number && (one.kind === undefined) === isArticle)?.now;
}

/**
 * What an address of the former help centre says about its article: the number, and the words of the title after it,
 * to search for; undefined for any other address. The words are letters and digits only, and at most 200 characters.
 *
 * @example readFormerAddress('/hc/en-us/articles/360001-Setting-up-Gmail%21')
 *   // { number: '360001', words: 'Setting up Gmail' }
 */
export function readFormerAddress(path: string): { number: string; words: string } | undefined {
  if (path.length > longest) return undefined;
  const [, kind, number, rest = ''] = pattern.exec(path.replace(signsBehind, '')) ?? [];
  if (number === undefined || kind?.toLowerCase() !== 'article') return undefined;
  const slug = decode(/^-([^/?#]*)/.exec(rest)?.[1] ?? '');
  const words = slug.match(/[\p{L}\p{N}]+/gu) ?? [];
  return { number: number.slice(0, 20), words: words.join(' ').slice(0, 200).trim() };
}

/**
 * The addresses at which Zendesk published an article or a section in its own language, as addresses of folders: with the number
 * alone, and with the title after it where that is known. Zendesk writes one hyphen for each run of characters that are neither letters nor digits.
 *
 * @example formerArticleAddresses({ number: '224059088', title: 'A & B - c!' })
 *   // ['/hc/en-us/articles/224059088/', '/hc/en-us/articles/224059088-A-B-c/']
 */
export function formerArticleAddresses({ number, title, kind = 'article' }: FormerAddress): string[] {
  const words = title?.match(/[\p{L}\p{N}]+/gu) ?? [];
  const names = words.length > 0 ? [number, [number, ...words].join('-')] : [number];
  return names.map((name) => `/hc/en-us/${kind}s/${name}/`);
}

type FormerAddress = Omit<FormerArticle, 'now' | 'kind'> & { kind?: 'article' | 'section' | undefined };
