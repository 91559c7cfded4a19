import { distance } from './distance.ts';
import { lettersOf, type Vocabulary } from './vocabulary.ts';

/** Shorter words have too many neighbours. */
const shortest = 4;

/**
 * The word of the index that somebody meant who typed this one; undefined where it is right as it is, and where none is
 * near enough.
 *
 * A letter too many, too few, another one, or two swapped count 1. Up to 7 letters allow 1, longer words 2:
 * with 2 in a short word one gets from each name to another, and "postbox" is no Postfix. Of equals, the one with the same
 * first letter, which is rarely mistyped.
 *
 * @param word Letters a to z. Codes, names and words with digits are not for this.
 * @param isLast True for the word that somebody may still be typing: the beginning of a word is then right too.
 * @example correct('recieve', readVocabulary(packVocabulary(['receive', 'connector'])), false) // 'receive'
 */
export function correct(word: string, vocabulary: Vocabulary, isLast: boolean): string | undefined {
  if (word.length < shortest || !/^[a-z]+$/.test(word) || vocabulary.knows(word)) return undefined;
  if (isLast && vocabulary.completes(word)) return undefined;
  const most = word.length < 8 ? 1 : 2;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  const letters = lettersOf(word);
  for (const [index, candidate] of vocabulary.words.entries()) {
    const isOtherInitial = candidate[0] !== word[0];
    if (candidate.length < shortest || Math.abs(candidate.length - word.length) > most) continue;
    // A letter that is replaced changes two of the bits, any other slip one or none.
    if (bitsIn(letters ^ (vocabulary.letters[index] ?? 0)) > 2 * most) continue;
    if (isOpposite(word, candidate)) continue;
    const edits = distance(word, candidate, most);
    // Two letters swapped or one replaced keep the length, and are commoner than one too few: "realy" is "relay".
    const cost = 2 * edits + Number(isOtherInitial) + 0.5 * Number(candidate.length !== word.length);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

function bitsIn(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** "reachable" and "unreachable": no slip turns one into the other. */
const isOpposite = (one: string, other: string): boolean =>
  opposites.some((beginning) => one === beginning + other || other === beginning + one);

const opposites = ['un', 'in', 'im', 'dis', 'non', 'de', 're', 'out', 'mis'];
