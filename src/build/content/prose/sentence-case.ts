import { site } from '../../../site.ts';
import type { Finding } from '../read-article.ts';
import { names } from './names.ts';
import { findWords, type Prose } from './read-prose.ts';

const known = new Set([...names, ...site.servers.flatMap(({ name }) => name.split(' '))]);

/**
 * A heading is written like a sentence: a capital for its first word and for names, and for nothing else.
 *
 * @example sentenceCase(readProse(readArticle('## Lock The Server')))[0]?.expected
 *   // '"the": sentence case; the name of a product goes into src/build/content/prose/names.ts, that of a server into src/site.ts'
 */
export function sentenceCase({ passages }: Prose): Finding[] {
  const headings = passages.filter(({ kind }) => kind === 'heading');
  return findWords(headings, /(?<=[\p{L}\p{N},)%"'*] +)\p{Lu}\p{Ll}[\p{L}]*/gu, ([word], { text }) => {
    if (known.has(word)) return undefined;
    return {
      came: `the capital of "${word}" in the heading "${text}"`,
      expected: `"${word.toLowerCase()}": sentence case; the name of a product goes into src/build/content/prose/names.ts, that of a server into src/site.ts`,
    };
  });
}
