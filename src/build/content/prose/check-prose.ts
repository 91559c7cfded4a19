import type { Article, Finding } from '../read-article.ts';
import { boldNames } from './bold-names.ts';
import { finishingAction } from './finishing-action.ts';
import { httpsLinks } from './https-links.ts';
import { linkText } from './link-text.ts';
import { menuPath } from './menu-path.ts';
import { nativeWords } from './native-words.ts';
import { oneAction } from './one-action.ts';
import { placeFirst } from './place-first.ts';
import { plainCharacters } from './plain-characters.ts';
import { plainWords } from './plain-words.ts';
import { type Prose, readProse } from './read-prose.ts';
import { sentenceCase } from './sentence-case.ts';
import { shortSentences } from './short-sentences.ts';
import { taskNames } from './task-names.ts';
import { twoNotes } from './two-notes.ts';
import { wholeLists } from './whole-lists.ts';

/**
 * The rules of prose, by the name of their file. Each has its good and bad cases in test/build/cases/prose/<name>.json.
 * None is about taste: each keeps somebody who is tired from a mistake.
 */
export const proseRules: Readonly<Record<string, (prose: Prose) => Finding[]>> = {
  // A step is one action and one box of commands.
  'one-action': oneAction,
  // Place and condition stand before the action.
  'place-first': placeFirst,
  // What changes a dialog ends with OK, Save or what the dialog has.
  'finishing-action': finishingAction,
  // **A** > **B** > **C**.
  'menu-path': menuPath,
  // Buttons are bold: click **OK**.
  'bold-names': boldNames,
  // A link names its target; nobody is told to click here.
  'link-text': linkText,
  // One name for a task, in titles, navigation and links.
  'task-names': taskNames,
  // Titles and headings in sentence case; names.ts has the names that keep a capital.
  'sentence-case': sentenceCase,
  // At most two notes and warnings on a page.
  'two-notes': twoNotes,
  // https:// where it exists.
  'https-links': httpsLinks,
  // No "simply", no Latin, no capitals for emphasis.
  'plain-words': plainWords,
  // No "stand" for "be", no "look whether": what native readers stumble over.
  'native-words': nativeWords,
  // At most 30 words in a sentence of a step, 40 elsewhere.
  'short-sentences': shortSentences,
  // Straight quotes, short dashes, single spaces, nothing invisible.
  'plain-characters': plainCharacters,
  // A list with the reader's own entries contains the block; it is not the block.
  'whole-lists': wholeLists,
};

/**
 * Everything in the words of an article that its readers would stumble over.
 *
 * @example checkProse(readArticle('Simply click [here](/a-z/).')).map(({ came }) => came)
 *   // ['"click here"', 'the link text "here" for /a-z/', '"Simply"']
 */
export function checkProse(article: Article): Finding[] {
  const prose = readProse(article);
  return Object.values(proseRules).flatMap((rule) => rule(prose));
}
