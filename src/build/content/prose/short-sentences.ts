import type { Finding } from '../read-article.ts';
import { type Prose, quote, sentencesOf } from './read-prose.ts';

/** Words in a sentence of a step: who is at the console reads it once. */
const longest = 30;
/** Words in any other sentence. */
const longestElsewhere = 40;

/**
 * Short sentences, above all in steps.
 *
 * @example shortSentences(readProse(readArticle(`${'word '.repeat(60)}.`)))[0]?.came
 *   // '60 words in the sentence "word word word word word word word word word word word word word word word word…"'
 */
export function shortSentences({ passages, stepLists }: Prose): Finding[] {
  const inSteps = new Set(stepLists.flat().flatMap((step) => step.passages.map(({ line }) => line)));
  return passages.flatMap((passage) => {
    const limit = inSteps.has(passage.line) ? longest : longestElsewhere;
    return sentencesOf(passage).flatMap((sentence): Finding[] => {
      const count = sentence.text.split(/\s+/).filter((word) => /[\p{L}\p{N}`]/u.test(word)).length;
      if (count <= limit) return [];
      return [
        {
          line: passage.line,
          came: `${count} words in the sentence ${quote(sentence.text)}`,
          expected: `at most ${limit}: two sentences, or a list`,
        },
      ];
    });
  });
}
