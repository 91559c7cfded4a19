import { partsOf } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Shorter pieces are found in words that are no compounds. */
const shortest = 4;

/**
 * A query in the words that its names are made of, also those written as one: for a name that no page has.
 *
 * @example takeApart('Uninstall-AntispamAgents.ps1', readVocabulary(packVocabulary(['agents', 'antispam'])))
 *   // 'uninstall antispam agents ps1'
 */
export function takeApart(query: string, { knows, isInIndex }: Pick<Vocabulary, 'knows' | 'isInIndex'>): string {
  const parts = partsOf(query);
  return parts
    .flatMap(
      (part, place) =>
        piecesOf(part, knows) ?? (place === parts.length - 1 ? begunIn(part, knows, isInIndex) : undefined) ?? [part],
    )
    .join(' ');
}

/** A compound of which the second word is still being typed: "softb" begins "soft bounce". */
function begunIn(word: string, knows: Vocabulary['knows'], isInIndex: Vocabulary['isInIndex']): string[] | undefined {
  for (let at = word.length - 1; at >= shortest; at -= 1) {
    const [first, rest] = [word.slice(0, at), word.slice(at)];
    if (knows(first) && isInIndex(rest)) return [first, rest];
  }
  return undefined;
}

/** The longest beginning that is a word, and the pieces of the rest. */
function piecesOf(word: string, knows: Vocabulary['knows']): string[] | undefined {
  if (knows(word)) return [word];
  for (let at = word.length - shortest; at >= shortest; at -= 1) {
    const rest = knows(word.slice(0, at)) ? piecesOf(word.slice(at), knows) : undefined;
    if (rest) return [word.slice(0, at), ...rest];
  }
  return undefined;
}
