import { find } from '../../browser/find.ts';
import { make } from '../../browser/make.ts';

/**
 * Requests at once what a search would ask for one after the other: each file tells of the next, and each such step
 * takes a round trip. Does so once, however often it is called, and from whichever bundle.
 *
 * @returns The mark after the addresses of files that name others of the same build, so that no old ones are taken.
 */
export function warm(): string {
  const { dataset } = find(document, 'site-search');
  if (dataset['tag']) return dataset['tag'];
  const tag = String(Date.now());
  dataset['tag'] = tag;
  // With HTTP/1.1, six at a time: what tells which files of the index are needed comes before what only reads them.
  const needed = [`knowledge.json?ts=${tag}`, 'pagefind.en.wasm', `pagefind-entry.json?ts=${tag}`];
  // The index tells its name only at the end of the build, and the entry a round trip late.
  if (dataset['index']) needed.push(`pagefind.${dataset['index']}.pf_meta`);
  if ('WebAssembly' in globalThis)
    document.head.append(
      ...needed.map((file) =>
        make('link', { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href: `/pagefind/${file}` }),
      ),
      make('link', { rel: 'modulepreload', href: '/pagefind/pagefind.js' }),
    );
  return tag;
}

/** Requests what is answered without searching, and the code for it where that is given, unless they are on their way. */
export function warmAnswers(code?: string): void {
  if (!claimAnswers()) return;
  document.head.append(
    make('link', { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href: '/direct-answers.json' }),
  );
  if (code) document.head.append(make('link', { rel: 'modulepreload', href: code }));
}

/** Says that the caller requests it now. True for the first caller, from whichever bundle. */
export function claimAnswers(): boolean {
  const { dataset } = find(document, 'site-search');
  const isFirst = dataset['answers'] === undefined;
  dataset['answers'] = '';
  return isFirst;
}

/** Forgets what was requested: what a browser keeps of a request that failed would answer the next one. */
export function cool(): void {
  const { dataset } = find(document, 'site-search');
  delete dataset['tag'];
  for (const link of document.head.querySelectorAll('link[rel=preload][as=fetch]')) link.remove();
}
