import type { EngineHit } from './engine.ts';
import type { Knowledge } from './knowledge.ts';
import { rank } from './rank.ts';
import { sharedBeginning, startsFor } from './steady-engine.ts';
import { flatten } from './terms.ts';

/**
 * The files of words that an engine will need for a query, so that they can be fetched all at once, and before the
 * engine itself is there: it would ask for them one after the other. A guess: some may turn out to be of no use, and the
 * engine may need others.
 *
 * @param query What `readSearchQuery` gives back.
 * @returns Names, as `chunkNames` has them.
 * @example await filesFor('receive connector', knowledge)
 */
export async function filesFor(query: string, knowledge: Knowledge, asTyped = false): Promise<string[]> {
  const asked = new Set<string>();
  // What is asked next depends on whether anything was found.
  for (const hits of [[], [anyPage]]) {
    const search = async (term: string): Promise<readonly EngineHit[]> => {
      asked.add(term);
      return hits;
    };
    await rank(query, { search }, knowledge, asTyped);
  }
  const { chunkStarts, chunkNames } = knowledge;
  const needed = new Set(
    [...asked].flatMap((term) => [...startsFor(term, chunkStarts), ...ownStarts(term, chunkStarts)]),
  );
  return chunkNames.filter((_, index) => needed.has(chunkStarts[index] ?? ''));
}

const anyPage: EngineHit = { id: '', score: 1, isAbout: true };

/** For each word of a term, the beginning of the file that it is in, and of those that its stem may be in. */
function ownStarts(term: string, starts: readonly string[]): string[] {
  const words = term.split(' ').map(flatten).filter(Boolean);
  return words.flatMap(beginningsOf).flatMap((word) => starts.findLast((start) => start <= word) ?? []);
}

/** A word, and the same with ever fewer letters, down to what it has in common with its stem. */
function beginningsOf(word: string): string[] {
  const shortest = sharedBeginning(word).length;
  return Array.from({ length: word.length - shortest + 1 }, (_, count) => word.slice(0, word.length - count));
}
