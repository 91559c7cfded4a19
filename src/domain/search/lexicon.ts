import { type Foreign, type PackedForeign, readForeign } from './foreign.ts';
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
  readonly foreign: readonly Foreign[];
  /** What no guide is for. */
  readonly products: readonly Product[];
  /** See `serverMarks`. */
  readonly marks: readonly Product[];
}

/** `Lexicon` as the build writes it. */
export interface PackedLexicon {
  /** Stems of words of the language that would be taken for one of the pages, see `packVocabulary`. */
  readonly common: string;
  readonly foreign: PackedForeign;
  readonly products: readonly Product[];
  readonly marks?: readonly Product[];
}

/** Where the lexicon did not come: any word may be right, so none is corrected. */
export const noLexicon: Lexicon = { isCommon: () => true, foreign: [], products: [], marks: [] };

/**
 * Reads what the build wrote.
 *
 * @throws TypeError when it has another form.
 * @example readLexicon({ common: packVocabulary(['target']), foreign: [[]], products: [], marks: [] }).isCommon('targets') // true
 */
export function readLexicon({ common, foreign, products, marks = [] }: PackedLexicon): Lexicon {
  const stems = new Set(readVocabulary(common).words);
  return { isCommon: (word) => stems.has(lightStem(word)), foreign: readForeign(foreign), products, marks };
}

/**
 * Fetches the lexicon with the first question, and once.
 *
 * @returns What gives it; `noLexicon` where it cannot be fetched or read, and then asks again the next time.
 * @example const lexicon = lateLexicon(async () => (await fetch('/pagefind/lexicon.json')).json())
 */
export function lateLexicon(fetchPacked: () => Promise<PackedLexicon>): () => Promise<Lexicon> {
  let lexicon: Promise<Lexicon> | undefined;
  return () => {
    lexicon ??= fetchPacked()
      .then(readLexicon)
      .catch(() => {
        lexicon = undefined;
        return noLexicon;
      });
    return lexicon;
  };
}
