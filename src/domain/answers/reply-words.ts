import { lightStem } from '../search/stem.ts';

/**
 * What servers say in different words, brought to one. The longest come first, so that "no such user" is not "user" with
 * a word left over.
 */
const sameWords: readonly (readonly [RegExp, string])[] = [
  // What RFC 5321 has before the reason says nothing.
  [/\brequested (?:mail )?action (?:not taken|aborted|okay)\b/g, ' '],
  [
    /\bno such\b|\bunknown\b|\bnot (?:be )?found\b|\bnot exist\b|\bdoes ?n[o']?t exist\b|\binvalid\b|\bnon-?existent\b/g,
    ' unknown ',
  ],
  [
    /\bover ?quota\b|\bover (?:its |the )?quota\b|\bquota exceeded\b|\bexceed\w* (?:its |the |their )?(?:storage )?quota\b/g,
    ' overquota ',
  ],
  [
    /\blisted (?:at|by|in|on)\b|\bblocked (?:using|by)\b|\b(?:on|in) (?:our|a|the) (?:block|black) ?list\b/g,
    ' blocklisted ',
  ],
  [
    /\bnot (?:permitted|allowed|accepted)\b|\bden(?:y|ied)\b|\breject(?:ed|s)?\b|\brefus(?:e|ed|es)\b|\bprohibited\b|\bdisallowed\b/g,
    ' denied ',
  ],
  [/\brelay(?:ing|ed|s)?\b/g, ' relay '],
  [/\b(?:e-?mail|mail|messages?)\b/g, ' message '],
  [/\bip (?:address|addresses)\b/g, ' ip '],
];

/** Stand on so many lines that they tell little, however few entries have them. */
const common = new Set(
  'too many unable cannot could to not no you your this that the and for with from has have been was are but any can service server message error please see http https www com org net address recipient try again later now'
    .split(' ')
    .map(lightStem),
);

/**
 * The words of a reply, each once, in the form that its variants share. Addresses, numbers and what stands for something
 * that varies (`<…>`, `[address]`) are left out.
 *
 * @example wordsOf('550 5.7.1 Relaying denied for <a@example.com>') // ['relay', 'deny', 'for']
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .slice(0, 2000)
    .toLowerCase()
    .replace(/<[^<>]{0,300}>|\[address\]|\S{1,100}@\S{1,200}/g, ' ')
    .replace(/’/g, "'");
  const same = sameWords.reduce((rest, [pattern, word]) => rest.replace(pattern, word), plain);
  const words = same.split(/[^a-z]+/).filter((word) => word.length > 1);
  return [...new Set(words.map(lightStem))];
}

/**
 * How much each word tells, by the number of entries that have it: rare words much, common ones nearly nothing, and a
 * word of no entry nothing.
 *
 * @param entries The words of each entry.
 * @example weighWords([['relay', 'denied'], ['relay']])('denied') > weighWords([['relay', 'denied'],
 *   ['relay']])('relay')
 *   // true
 */
export function weighWords(entries: readonly (readonly string[])[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const words of entries) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => {
    const count = counts.get(word) ?? 0;
    return count === 0 ? 0 : Math.log(1 + entries.length / count) * (common.has(word) ? 0.25 : 1);
  };
}
