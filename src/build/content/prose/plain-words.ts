import type { Finding } from '../read-article.ts';
import { findWords, type Prose } from './read-prose.ts';

const nothing = 'the sentence without it';

/** What is not written, and what is written instead. A pattern stands for whole words in any case. */
const words: readonly (readonly [pattern: string, instead: string])[] = [
  // Whoever does not find it simple feels stupid.
  ['simply|merely|obviously|clearly|of course|basically|actually|needless to say', nothing],
  ['easy|easily|effortless(?:ly)?|trivial(?:ly)?', `what to do, not how hard it is: ${nothing}`],
  ['just', `${nothing}, or "only"`],
  ['please|kindly', `the bare verb: ${nothing}`],
  ['note that|be aware that|keep in mind that|please note', nothing],
  // Latin is read wrongly, and read out oddly.
  ['e\\. ?g\\.?', '"for example"'],
  ['i\\. ?e\\.?', '"that is"'],
  ['etc\\.?|et cetera', '"and so on", or the whole list'],
  ['vs\\.?|versus', '"or", "against" or "compared with"'],
  ['cf\\.', '"see"'],
  ['viz\\.?|resp\\.', '"namely", "or"'],
  ['and/or', '"or", or "a, b or both"'],
  // Longer words for short ones.
  ['in order to', '"to"'],
  ['utili[sz]e[sd]?|utili[sz]ing|leverage[sd]?|leveraging', '"use"'],
  ['prior to', '"before"'],
];

const table = words.map(([pattern, instead]) => ({
  pattern: new RegExp(`(?<![\\w.*/-])(?:${pattern})(?![\\w/-])`, 'gi'),
  instead,
}));

/** Words in capitals for emphasis; NAME and the like stand for what the reader fills in. */
const loud =
  /(?<![\w-])(?:NOT|NEVER|MUST|ALWAYS|ONLY|ALL|DO|DON'T|NO|AND|OR|BEFORE|AFTER|IMPORTANT|WARNING|CAUTION|ATTENTION|NOTE|EVERY|BOTH|FIRST|YOUR)(?![\w-])/g;

/**
 * Plain words, said calmly: nothing that belittles the work, no Latin, no capitals or exclamation marks for emphasis.
 *
 * @example plainWords(readProse(readArticle('Simply restart.')))[0]?.came // '"Simply"'
 */
export function plainWords({ passages }: Prose): Finding[] {
  return [
    ...table.flatMap(({ pattern, instead }) =>
      findWords(passages, pattern, ([came]) => ({ came: `"${came}"`, expected: instead })),
    ),
    ...findWords(passages, loud, ([came], { text }) => {
      // A heading or a name on the screen may be all capitals.
      if (text === text.toUpperCase()) return undefined;
      return {
        came: `"${came}" in capitals`,
        expected: `**${came.toLowerCase()}**, or a sentence that needs no emphasis`,
      };
    }),
    ...findWords(passages, /\p{L}+!+(?=\s|$)/gu, ([came]) => ({
      came: `the exclamation mark in "${came}"`,
      expected: 'a full stop',
    })),
  ];
}
