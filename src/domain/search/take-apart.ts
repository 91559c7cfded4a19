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
export function takeApart(query: string, { knows }: Pick<Vocabulary, 'knows'>): string {
  return partsOf(query)
    .flatMap((part) => piecesOf(part, knows) ?? [part])
    .join(' ');
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
