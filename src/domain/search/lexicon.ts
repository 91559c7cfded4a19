import {
  type Foreign,
  hasOneOf,
  likelyLanguages,
  type PackedSmallWords,
  type PackedTranslations,
  readForeign,
  readTranslations,
  startOf,
  type WordGroup,
} from './foreign.ts';
import type { Product } from './products.ts';
import { lightStem } from './stem.ts';
import { readVocabulary } from './vocabulary.ts';

/**
 * Words that are not typos although no page has them. Most queries need none of them, so they come in a file of their own,
 * for the first query with a word that the pages do without.
 */
export interface Lexicon {
  /** True for a word of the language that looks like one of the pages, and for a product that they do not cover. */
  readonly isCommon: (word: string) => boolean;
  /** The small words of other languages. */
  readonly smallWords: PackedSmallWords;
  /** What the words of other languages begin with, see `startOf`. */
  readonly starts: ReadonlySet<string>;
  /** The words of the languages that the query may be in. */
  readonly foreign: readonly Foreign[];
  /** What no guide is for. */
  readonly products: readonly Product[];
  /** See `serverMarks`. */
  readonly marks: readonly Product[];
  /** True where a part of it, or words of another language, did not come. */
  readonly isPart?: boolean;
}

/** `Lexicon` as the build writes it. */
export interface PackedLexicon {
  /** Stems of words of the language that would be taken for one of the pages, see `packVocabulary`. */
  readonly common: string;
  readonly foreign: PackedSmallWords;
  /** What the words of other languages begin with, with spaces between. */
  readonly starts: string;
  readonly products: readonly Product[];
  readonly marks?: readonly Product[];
}

/** Where the lexicon did not come: any word may be right, so none is corrected. */
export const noLexicon: Lexicon = {
  isCommon: () => true,
  smallWords: [],
  starts: new Set(),
  foreign: [],
  products: [],
  marks: [],
};

const partLexicon: Lexicon = { ...noLexicon, isPart: true };

/**
 * Reads what the build wrote.
 *
 * @throws TypeError when it has another form.
 * @example readLexicon({ common: packVocabulary(['target']), foreign: [], starts: '', products: [],
 *   marks: [] }).isCommon('targets') // true
 */
export function readLexicon({ common, foreign, starts, products, marks = [] }: PackedLexicon): Lexicon {
  const stems = new Set(readVocabulary(common).words);
  return {
    isCommon: (word) => stems.has(lightStem(word)),
    smallWords: [...foreign],
    starts: new Set(starts.split(' ')),
    foreign: [],
    products,
    marks,
  };
}

/** Gives the lexicon for a query; never rejects. A slip is nearly a word that is known. */
export type LexiconOf = (
  query: string,
  isKnown: (word: string) => boolean,
  isSlip?: (word: string) => boolean,
) => Promise<Lexicon>;

/**
 * Fetches the lexicon with the first question, and once; the words of other languages with the first query that may be in
 * one, and of them those that begin like its words.
 *
 * @returns What gives it. Where something cannot be fetched or read, that is asked for again the next time, and the lexicon
 *   says that it is only a part (`isPart`).
 * @example const lexicon = lateLexicon(async () => (await fetch('/pagefind/lexicon.json')).json(),
 *   async (start) => (await fetch(`/pagefind/words-${start}.json`)).json())
 */
export function lateLexicon(
  fetchPacked: () => Promise<PackedLexicon>,
  fetchTranslations: (start: string) => Promise<PackedTranslations>,
): LexiconOf {
  const own = once(async () => readLexicon(await fetchPacked()));
  const groups = new Map<string, () => Promise<WordGroup[] | undefined>>();
  const fetchGroups = (start: string) => {
    const get = groups.get(start) ?? once(async () => readTranslations(await fetchTranslations(start)));
    groups.set(start, get);
    return get();
  };
  return async (query, isKnown, isSlip) => {
    const lexicon = (await own()) ?? partLexicon;
    // Without its language, any word of the query may be right.
    const part = { ...lexicon, isCommon: () => true, isPart: true };
    const isEnglish = (word: string): boolean => isKnown(word) || lexicon.isCommon(word);
    const { languages, words, unknown } = likelyLanguages(query, lexicon.smallWords, isEnglish, isSlip);
    if (languages.length === 0) return lexicon;
    const readFor = async (some: readonly string[]) => {
      const first = some.map(startOf).filter((start) => lexicon.starts.has(start));
      const read = await Promise.all([...new Set(first)].sort().map(fetchGroups));
      const came = read.filter((one) => one !== undefined);
      if (came.length < read.length) return undefined;
      return readForeign(lexicon.smallWords, came.flat()).filter(({ language }) => languages.includes(language));
    };
    // Only those that begin like the unknown words at first: most queries are English with a slip or a name in them.
    const some = unknown.length === 0 ? undefined : await readFor(unknown);
    if (unknown.length > 0 && !some) return part;
    const likely = some?.filter((one) => hasOneOf(unknown, one)).map(({ language }) => language) ?? languages;
    if (likely.length === 0) return lexicon;
    const foreign = await readFor(words);
    return foreign ? { ...lexicon, foreign: foreign.filter(({ language }) => likely.includes(language)) } : part;
  };
}

/** What a function gives, asked once; undefined where it failed, and then asked again the next time. */
function once<Value>(get: () => Promise<Value>): () => Promise<Value | undefined> {
  let value: Promise<Value | undefined> | undefined;
  return () => {
    value ??= get().catch(() => {
      value = undefined;
      return undefined;
    });
    return value;
  };
}
