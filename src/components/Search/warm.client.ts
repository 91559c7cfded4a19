import { make } from '../../browser/make.ts';

const marker = 'data-search-tag';

/**
 * Requests at once what a search would ask for one after the other: each file tells of the next, and each such step
 * takes a round trip. Does so once, however often it is called, and from whichever bundle.
 *
 * @returns The mark after the addresses of files that name others of the same build, so that no old ones are taken.
 */
export function warm(): string {
  const known = document.querySelector(`[${marker}]`)?.getAttribute(marker);
  if (known) return known;
  const tag = String(Date.now());
  // The index tells its name only at the end of the build, and the entry a round trip late.
  const index = document.querySelector<HTMLElement>('site-search')?.dataset['index'];
  const data = { rel: 'preload', as: 'fetch', crossorigin: 'anonymous' };
  const needed = [
    { ...data, href: '/pagefind/wasm.en.pagefind', [marker]: tag },
    { ...data, href: `/pagefind/pagefind-entry.json?ts=${tag}` },
    ...(index ? [{ ...data, href: `/pagefind/pagefind.${index}.pf_meta` }] : []),
    { rel: 'modulepreload', href: '/pagefind/pagefind.js' },
    { ...data, href: `/pagefind/knowledge.json?ts=${tag}` },
  ];
  if ('WebAssembly' in globalThis) document.head.append(...needed.map((attributes) => make('link', attributes)));
  return tag;
}
