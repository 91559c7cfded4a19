import type { Finding } from '../read-article.ts';
import { findWords, type Prose } from './read-prose.ts';

/**
 * What a native reader stumbles over, and what is written instead. A pattern is whole words in any case; each names a
 * kind of mistake, not one sentence.
 */
const words: readonly (readonly [pattern: string, instead: string])[] = [
  // Text and settings do not stand; "stands for" is right.
  [
    '(?:stands?|stood)(?= (?:in|on|under|below|above|at|and|there|here|first|last|beside|before|behind|between|with)\\b)',
    '"is", "are", "appears" or "is listed"',
  ],
  ['where (?:it|they) stands?', '"that contains it"'],
  ['lies? (?:between|in|at|on)', '"is between", "is in"'],
  // "See whether the service runs" is no instruction.
  ['(?:look|(?<!\\bto )see) (?:whether|on which|in which|under which|from which)', '"check whether", "check which"'],
  [
    '(?<=^|[.:] |, then |, )see (?:that|first that)(?! (?:page|guide|section|article|step)\\b)',
    '"check that", "make sure that"',
  ],
  // The time is over, or there is no way back: two meanings in one.
  ['for good', '"permanently"'],
  ['for ever', '"permanently", or how long'],
  ['surely', 'what is known: "a server known to accept connections"'],
  ['shall', '"is to", "must" or "can"'],
  ['profits? from|who profits', '"benefits"'],
  ['count on(?= (?:lost|losing))', '"expect"'],
  ['needs not', '"need not", "does not need to"'],
  ['at last', '"finally", "last"'],
  ['way round|ways round', '"way around"'],
  [
    '(?<!\\bthere )(?:is|are) no(?= (?:allow list|lock|open relay|relay(?! right)|proof|spam filter|door|wall|cure|instruction)\\b)',
    '"is not a", "are not"',
  ],
  ['takes? no more', '"no longer accepts"'],
  ['the price of', 'what follows from what'],
  ['hand(?:s|ed)? in (?:new )?mail', '"send in", "submit"'],
  // A server is behind a filter; in a text or a command, one thing comes after another.
  ['behind(?= the (?:address|code|name|number|comma|colon|slash|networks?)\\b)', '"after"'],
  ['(?:was|were|is|are) taken (?:away|out)', '"removed"'],
  ['(?:network|address|entry|rule|name) a line', '"per line"'],
  // To a reader, a block is what refuses: "to lift the block" is right.
  [
    '(?<!\\b(?:lift|remove) )the block(?! (?:lists?|is for)\\b)',
    '"the filter\'s network", or "[[company]]\'s network"',
  ],
  // A server accepts mail, and defers it.
  ['takes? (?:no )?mail(?! without)', '"accepts mail", "accepts no mail"'],
  ["puts? (?:(?!and |or |the check )[\\w']+ ){1,5}off", '"defers", "delays"'],
  ['goes? on trying', '"keeps trying"'],
  ['(?:it|the reply) goes on', '"it continues"'],
  ['goes? round', '"loops"'],
  ['anew', '"again", or a verb with "re-"'],
  ['look-ups?', '"lookup"'],
  ['speaks? of', '"mentions", "refers to"'],
  // It is unauthenticated mail that is accepted.
  ['takes? (?:anonymous )?mail without a logon', '"accepts unauthenticated mail"'],
];

const table = words.map(([pattern, instead]) => ({
  pattern: new RegExp(`(?<![\\w-])(?:${pattern})(?![\\w-])`, 'gi'),
  instead,
}));

/**
 * Words in the order and sense of a native writer: nobody should have to read a sentence of a guide twice.
 *
 * @example nativeWords(readProse(readArticle('The session stands under Default.')))[0]?.came // '"stands"'
 */
export function nativeWords({ passages }: Prose): Finding[] {
  return table.flatMap(({ pattern, instead }) =>
    findWords(passages, pattern, ([came]) => ({ came: `"${came.trim()}"`, expected: instead })),
  );
}
