import { make } from './make.client.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The files that every search needs and whose names are known beforehand. */
const needed = [
  { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href: `${base}/pagefind/wasm.en.pagefind` },
  { rel: 'modulepreload', href: `${base}/pagefind/pagefind.js` },
  { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href: `${base}/direct-answers.json` },
];

/**
 * Requests at once what would be asked for one after the other: each file tells the browser of the next, and each such
 * step takes a round trip. Call it at the first sign that somebody wants to search, and once.
 */
export function warm(): void {
  if (!('WebAssembly' in globalThis)) return;
  document.head.append(...needed.map((attributes) => make('link', attributes)));
}
