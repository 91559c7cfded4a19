import {
  type Foreign,
  type Language,
  likelyLanguages,
  type PackedSmallWords,
  type PackedStarts,
  type PackedTranslations,
  readForeign,
  withStarts,
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
  readonly products: readonly Product[];
  readonly marks?: readonly Product[];
}

/** Where the lexicon did not come: any word may be right, so none is corrected. */
export const noLexicon: Lexicon = {
  isCommon: () => true,
  smallWords: [],
  foreign: [],
  products: [],
  marks: [],
};

const partLexicon: Lexicon = { ...noLexicon, isPart: true };

/**
 * Reads what the build wrote.
 *
 * @throws TypeError when it has another form.
 * @example readLexicon({ common: packVocabulary(['target']), foreign: [], products: [], marks: [] }).isCommon('targets') // true
 */
export function readLexicon({ common, foreign, products, marks = [] }: PackedLexicon): Lexicon {
  const stems = new Set(readVocabulary(common).words);
  return { isCommon: (word) => stems.has(lightStem(word)), smallWords: [...foreign], foreign: [], products, marks };
}

/** Gives the lexicon for a query; never rejects. */
export type LexiconOf = (query: string, isKnown: (word: string) => boolean) => Promise<Lexicon>;

/**
 * Fetches the lexicon with the first question, and once; the words of a language with the first query that may be in it.
 *
 * @returns What gives it. Where something cannot be fetched or read, that is asked for again the next time, and the lexicon
 *   says that it is only a part (`isPart`).
 * @example const lexicon = lateLexicon(async () => (await fetch('/pagefind/lexicon.json')).json(),
 *   async (language) => (await fetch(`/pagefind/${language}.json`)).json(),
 *   async () => (await fetch('/pagefind/starts.json')).json())
 */
export function lateLexicon(
  fetchPacked: () => Promise<PackedLexicon>,
  fetchTranslations: (language: Language) => Promise<PackedTranslations>,
  fetchStarts: () => Promise<PackedStarts>,
): LexiconOf {
  const starts = once(fetchStarts);
  const own = once(async () => {
    const lexicon = readLexicon(await fetchPacked());
    const read = lexicon.smallWords.map(
      (head) => [head[0], once(async () => readForeign(head, await fetchTranslations(head[0])))] as const,
    );
    return { lexicon, languages: new Map(read) };
  });
  return async (query, isKnown) => {
    const { lexicon, languages } = (await own()) ?? { lexicon: partLexicon, languages: new Map() };
    const isEnglish = (word: string): boolean => isKnown(word) || lexicon.isCommon(word);
    const all = likelyLanguages(query, lexicon.smallWords, isEnglish);
    const begun = all.unknown.length === 0 ? {} : await starts();
    const likely = withStarts(all, begun ?? {});
    const read: (Foreign | undefined)[] = await Promise.all(likely.map((language) => languages.get(language)?.()));
    const foreign = read.filter((one) => one !== undefined);
    // Without its language, any word of the query may be right.
    const isMissing = foreign.length < likely.length || begun === undefined;
    return isMissing ? { ...lexicon, isCommon: () => true, isPart: true } : { ...lexicon, foreign };
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
