/**
 * The headers that a host adds. Each page brings its own Content-Security-Policy with the hashes of its scripts; a browser
 * obeys both, so the one of the host says only what a page cannot say of itself (frame-ancestors) and what holds for every
 * page alike. A policy for scripts here would have to name every hash of every page, or block them.
 *
 * Left out: upgrade-insecure-requests, because all requests stay on the host, and it would break the site on a plain-http
 * host inside a company; "preload" of HSTS, because it commits the whole domain.
 */
const policy = "base-uri 'none'; form-action 'self'; object-src 'none'";

/** A header and its value. */
export type Header = readonly [name: string, value: string];

/** Paths of the site that are answered alike. */
export interface Zone {
  readonly id: 'pages' | 'hashed' | 'embed' | 'programs';
  /** All headers of an answer. */
  readonly headers: readonly Header[];
}

const everywhere: readonly Header[] = [
  ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Permitted-Cross-Domain-Policies', 'none'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Embedder-Policy', 'require-corp'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'],
];

/** No other site may frame it. */
const unframed: readonly Header[] = [
  ['Content-Security-Policy', `${policy}; frame-ancestors 'none'`],
  ['X-Frame-Options', 'DENY'],
];

const forOwnPages: Header = ['Cross-Origin-Resource-Policy', 'same-origin'];
const forAnyPage: Header = ['Cross-Origin-Resource-Policy', 'cross-origin'];

/** Files whose names have a hash of their content. */
export const hashedFiles = '/_astro/';
/** The tools as pages for frames. */
export const embedPages = '/embed/';
/** How the names of files end that programs read, also from pages of other sites. */
export const programFiles: readonly string[] = ['json', 'txt', 'csv', 'xml', 'md', 'sh', 'ps1'];

/** Asked for again each time, and not sent again where it is the same: an old network would cut off mail. */
const asked: Header = ['Cache-Control', 'no-cache'];
const kept: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];

/**
 * The table that the rules of all hosts are made from: what is answered with which headers. `pages` is everything that is
 * in no other zone; hashed files and pages for frames come before files for programs.
 *
 * @param embedIn Origins that may frame the pages below /embed/. X-Frame-Options knows no list of origins, so it is left
 * out there.
 * @example zones(['https://desk.example.com']).map(({ id }) => id) // ['pages', 'programs', 'embed', 'hashed']
 */
export function zones(embedIn: readonly string[]): readonly Zone[] {
  const framed: readonly Header[] =
    embedIn.length === 0 ? unframed : [['Content-Security-Policy', `${policy}; frame-ancestors ${embedIn.join(' ')}`]];
  return [
    { id: 'pages', headers: [...everywhere, ...unframed, forOwnPages, asked] },
    {
      id: 'programs',
      headers: [...everywhere, ...unframed, forAnyPage, ['Access-Control-Allow-Origin', '*'], asked],
    },
    { id: 'embed', headers: [...everywhere, ...framed, embedIn.length === 0 ? forOwnPages : forAnyPage, asked] },
    { id: 'hashed', headers: [...everywhere, ...unframed, forOwnPages, kept] },
  ];
}

/**
 * The headers of one zone.
 *
 * @example headersOf('hashed', []).find(([name]) => name === 'Cache-Control')?.[1] // 'public, max-age=31536000, immutable'
 */
export const headersOf = (id: Zone['id'], embedIn: readonly string[]): readonly Header[] =>
  zones(embedIn).find((zone) => zone.id === id)?.headers ?? [];

/**
 * All names of headers in any zone: what a zone does not have has to be taken away where rules add up.
 *
 * @example headerNames([]).includes('Access-Control-Allow-Origin') // true
 */
export const headerNames = (embedIn: readonly string[]): readonly string[] => [
  ...new Set(zones(embedIn).flatMap(({ headers }) => headers.map(([name]) => name))),
];
