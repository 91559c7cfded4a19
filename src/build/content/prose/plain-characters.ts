import type { Finding } from '../read-article.ts';
import type { Prose } from './read-prose.ts';

/** Characters that a keyboard does not have, and what is written instead. */
const plain: readonly (readonly [pattern: RegExp, name: string, instead: string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032]/g, 'the curly quote', "a straight one: '"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, 'the curly quotation mark', 'a straight one: "'],
  [
    /[\u2010-\u2015\u2212]/g,
    'the long dash',
    'a hyphen in names, commands and ranges; between parts of a sentence a comma, colon or full stop',
  ],
  [/[\u00a0\u2000-\u200a\u202f\u3000]/g, 'a space that is not a space', 'an ordinary one'],
  [/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, 'an invisible character', 'nothing in its place'],
];

/**
 * What a reader copies must be what a keyboard types: a curly quote or a long dash in a command is another command.
 * Looked for in every line of the body, code included, and in the front matter except titles of others.
 *
 * @example plainCharacters(readProse(readArticle('Run “dir”.')))[0]?.came // 'the curly quotation mark "“", U+201C'
 */
export function plainCharacters({ article, passages }: Prose): Finding[] {
  const lines = article.lines.flatMap((text, index): Finding[] => {
    // All of them are beyond ASCII, as few lines are.
    if (text.search(/[^ -~\t]/) < 0) return [];
    if (index + 1 < article.bodyLine && !/^(?:title|description|outcome|keywords):|^\s+(?:supports:|- )/.test(text))
      return [];
    if (/^\s+- (?:title|url|publisher):/.test(text)) return [];
    return plain.flatMap(([pattern, name, instead]) =>
      [...text.matchAll(pattern)].map(([came]) => ({
        line: index + 1,
        came: `${name} ${spell(came)}`,
        expected: instead,
      })),
    );
  });
  const spaces = passages.flatMap(({ line, text }): Finding[] =>
    /\S {2,}\S/.test(text) ? [{ line, came: 'two spaces', expected: 'one' }] : [],
  );
  return [...lines, ...spaces];
}

const spell = (character: string): string =>
  `${/[\p{L}\p{P}\p{S}]/u.test(character) ? `"${character}", ` : ''}U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
