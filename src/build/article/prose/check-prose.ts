import type { Article, Finding } from '../read-article.ts';
import { boldNames } from './bold-names.ts';
import { finishingAction } from './finishing-action.ts';
import { httpsLinks } from './https-links.ts';
import { linkText } from './link-text.ts';
import { menuPath } from './menu-path.ts';
import { oneAction } from './one-action.ts';
import { placeFirst } from './place-first.ts';
import { plainCharacters } from './plain-characters.ts';
import { plainWords } from './plain-words.ts';
import { type Prose, readProse } from './read-prose.ts';
import { sentenceCase } from './sentence-case.ts';
import { shortSentences } from './short-sentences.ts';
import { twoNotes } from './two-notes.ts';

/**
 * The rules of prose, by the name of their file. Each has its good and bad cases in test/build/cases/prose/<name>.json.
 * None is about taste: each keeps somebody who is tired from a mistake.
 */
export const proseRules: Readonly<Record<string, (prose: Prose) => Finding[]>> = {
  'one-action': oneAction,
  'place-first': placeFirst,
  'finishing-action': finishingAction,
  'menu-path': menuPath,
  'bold-names': boldNames,
  'link-text': linkText,
  'sentence-case': sentenceCase,
  'two-notes': twoNotes,
  'https-links': httpsLinks,
  'plain-words': plainWords,
  'short-sentences': shortSentences,
  'plain-characters': plainCharacters,
};

/** Everything in the words of an article that its readers would stumble over. */
export function checkProse(article: Article): Finding[] {
  const prose = readProse(article);
  return Object.values(proseRules).flatMap((rule) => rule(prose));
}
