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

/** For every answer. */
export const everywhere: readonly Header[] = [
  ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Permitted-Cross-Domain-Policies', 'none'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'],
];

/** For everything but /embed/: no other site may frame it or use it. */
export const unframed: readonly Header[] = [
  ['Content-Security-Policy', `${policy}; frame-ancestors 'none'`],
  ['X-Frame-Options', 'DENY'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Cross-Origin-Embedder-Policy', 'require-corp'],
];

/**
 * For /embed/*: only these origins may frame it. X-Frame-Options knows no list of origins, so it is left out where there
 * are some.
 *
 * @example framedBy(['https://example.com'])[1] // ['Cross-Origin-Resource-Policy', 'cross-origin']
 */
export function framedBy(origins: readonly string[]): readonly Header[] {
  if (origins.length === 0) return unframed;
  return [
    ['Content-Security-Policy', `${policy}; frame-ancestors ${origins.join(' ')}`],
    ['Cross-Origin-Resource-Policy', 'cross-origin'],
    ['Cross-Origin-Embedder-Policy', 'require-corp'],
  ];
}

/** Files whose names have a hash of their content. */
export const hashedFiles = '/_astro/';
export const forHashedFiles: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];
/** Everything else is asked for again, and not sent again where it is the same: an old block would cut off mail. */
export const forOthers: Header = ['Cache-Control', 'no-cache'];
