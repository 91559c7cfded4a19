import { type Finding, lineOf, tagsOf } from '../read-article.ts';
import type { Prose } from './read-prose.ts';

/**
 * More than two notes on a page are not read.
 *
 * @example twoNotes(readProse(readArticle('<Note>a</Note>\n\n<Note>b</Note>\n\n<Note>c</Note>'))).length // 1
 */
export function twoNotes({ article }: Prose): Finding[] {
  const notes = tagsOf(article).filter(({ node }) => node.name === 'Note' || node.name === 'Warning');
  return notes.slice(2).map(({ node }, index) => ({
    line: lineOf(node),
    came: `<${node.name}> as number ${index + 3} of its kind`,
    expected: 'at most two <Note> and <Warning> on a page: more are not read',
  }));
}
