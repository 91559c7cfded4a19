import type { Engine, EngineHit } from './engine.ts';
import { flatten } from './terms.ts';

/** An engine that keeps its words in files and fetches one file for each word that it is asked for. */
export interface FilingEngine extends Engine {
  /** Fetches the file that a word is in, or would be in. */
  readonly fetch: (word: string) => Promise<unknown>;
}

/** Answers kept for terms that are asked for again; a query asks for about a dozen. */
const mostKept = 500;

/**
 * Makes the answers of an engine independent of what it was asked before.
 *
 * Pagefind finds each word that begins like the one it is asked for, in those files that it happens to have. So before
 * each search, every file is fetched in which such a word can be.
 *
 * @param starts The words with which the files begin.
 * @example steadyEngine({ search, fetch }, knowledge.chunkStarts)
 */
export function steadyEngine(engine: FilingEngine, starts: readonly string[]): Engine {
  const known = new Map<string, Promise<readonly EngineHit[]>>();
  const fetched = new Map<string, Promise<unknown>>();
  const search = async (term: string): Promise<readonly EngineHit[]> => {
    const needed = startsFor(term, starts);
    // Nothing sorts between a word and the same with 0 after it, and the engine's stemmer leaves that as it is.
    const missing = needed.filter((start) => !fetched.has(start));
    for (const start of missing) fetched.set(start, engine.fetch(`${start}0`));
    await Promise.all(needed.map((start) => fetched.get(start)));
    return (await engine.search(term)).map(rounded).sort(byScoreAndName);
  };
  return {
    search: (term) => {
      const answer = known.get(term) ?? search(term);
      if (known.size > mostKept) known.clear();
      known.set(term, answer);
      return answer;
    },
  };
}

/**
 * The words with which those files begin that have all words that begin like one of a term. In quotes a word is itself
 * and no beginning: the engine fetches the one file that it needs.
 *
 * @example startsFor('connectors', ['connect', 'connectors', 'queue']) // ['connect', 'connectors']
 */
export function startsFor(term: string, starts: readonly string[]): string[] {
  const words = term.startsWith('"') ? [] : term.split(' ');
  const beginnings = words.map(flatten).filter(Boolean).map(sharedBeginning);
  return starts.filter((start) => beginnings.some((beginning) => start.startsWith(beginning)));
}

/** The engine sums up in any order, and in single precision: the last digits are chance. */
const rounded = (hit: EngineHit): EngineHit => ({ ...hit, score: Number(hit.score.toPrecision(4)) });

const byScoreAndName = (a: EngineHit, b: EngineHit): number => b.score - a.score || (a.id < b.id ? -1 : 1);

/**
 * What a word has in common with all that the engine's stemmer (Snowball's English one) makes of it: "settings" is "set"
 * there, "why" is "whi", and "organization" is "organ".
 *
 * @see https://snowballstem.org/algorithms/english/stemmer.html
 * @example sharedBeginning('settings') // 'set'
 */
export function sharedBeginning(word: string): string {
  if (/^\d/.test(word)) return word;
  let bare = word.slice(0, longestWord);
  for (let ending = endOf(bare); ending > 0; ending = endOf(bare)) bare = bare.slice(0, -ending);
  if (/[^aeiouy]/.test(bare.slice(-1)) && bare.slice(-1) === bare.slice(-2, -1)) bare = bare.slice(0, -1);
  return bare.slice(0, Math.max(4, Math.floor(word.length * 0.38)));
}

/** Endings that the stemmer drops or changes, one after the other. */
const endings = ['ness', 'ing', 'ful', 'ed', 'ly', 'li', 'e', 'i', 'y', 's'];

/** How many letters of a word are such an ending; two are always left. */
const endOf = (word: string): number =>
  endings.find((ending) => word.length - ending.length >= 2 && word.endsWith(ending))?.length ?? 0;

/** No word of a language is longer; only its first letters count anyway. */
const longestWord = 40;
