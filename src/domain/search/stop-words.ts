/**
 * Words that say nothing about what is looked for. The index knows them, and a page without one of them would be left
 * out or valued less. Not among them: "not", "no", "off" and "on", which turn a sentence of this field around.
 */
const words =
  'a about actually after again ago all also although am an and any anymore are as at be because been but by can ' +
  'cannot could did do does doing done during even ever exactly for from get gets getting going got had has have ' +
  'having hello help here hi how i if in into is it its just keep keeps like made make makes may me might mine more ' +
  'most much must my need needs of once or our please put really same shall she should since so some something ' +
  'still such sure tell than thanks that the their them then there these they thing this those though to us use ' +
  'using very want wants was wat way we were what whats when where which while who whom why wich will with without ' +
  'would you your';

const stopWords: ReadonlySet<string> = new Set(words.split(' '));

/**
 * True for a word that a query can do without. Takes lower case.
 *
 * @example isStopWord('the') // true
 * @example isStopWord("doesn't") // true
 */
export const isStopWord = (word: string): boolean =>
  stopWords.has(word) || (/^[a-z]{2,6}n'?t$/.test(word) && negated.test(word));

/** "couldn't" is a helping verb; that something is not so, other words of a question say. */
const negated = /^(?:is|are|was|were|do|does|did|has|have|had|ca|could|wo|would|should|need|ai)n'?t$/;

/**
 * Words that are on nearly every page of this field and in nearly every question: they tell little.
 *
 * @example isNoise('email') // true
 */
export const isNoise = (word: string): boolean =>
  /^(?:bounce[ds]?|codes?|e?mails?|errors?|messages?|ndr|exchange|problems?|yesterday|today|servers?|smtp|wrong|issues?|mailroute|works?|find|let|change[ds]?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|hours?|morning|filters?)$/.test(
    word,
  );
