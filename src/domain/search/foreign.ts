import { fold, type Term } from './terms.ts';

/** The languages besides English in which people ask, in the order of their lists. */
export const languages = ['German', 'Spanish', 'French'] as const;
export type Language = (typeof languages)[number];

/** The small words of a language, and its words of the trade with what the pages say; a star ends a beginning. */
export interface Foreign {
  readonly language: Language;
  readonly small: ReadonlySet<string>;
  readonly exact: ReadonlyMap<string, readonly string[]>;
  readonly beginnings: readonly (readonly [string, readonly string[]])[];
}

/** For each language its small words, and its words of the trade in the order of `english`. */
export type PackedForeign = readonly [english: readonly string[], ...(readonly [small: string, words: string])[]];

/**
 * Reads what the build wrote.
 *
 * @example readForeign([['queue'], ['der die', 'warteschlange'], ['el la', 'cola'], ['le la',
 *   'attente']]).map(({ language }) => language)
 *   // ['German', 'Spanish', 'French']
 */
export function readForeign([english, ...lists]: PackedForeign): Foreign[] {
  return lists.map(([small, words], place) => {
    const exact = new Map<string, readonly string[]>();
    const beginnings: [string, readonly string[]][] = [];
    for (const [group, list] of words.split('|').entries()) {
      const means = (english[group] ?? '').split(', ');
      for (const word of list.split(' ').filter(Boolean)) {
        if (word.endsWith('*')) beginnings.push([word.slice(0, -1), means]);
        else exact.set(word, means);
      }
    }
    return { language: languages[place] ?? 'German', small: new Set(small.split(' ')), exact, beginnings };
  });
}

/** What a query says in another language. */
export interface Translation {
  readonly language: Language;
  /** What the pages say for a term; nothing for a small word, which says nothing. */
  readonly means: ReadonlyMap<Term, readonly string[]>;
}

/**
 * Translates the words of a query that is in one of the languages; undefined for one in English. A word that is one in
 * English too counts only where others tell the language.
 *
 * @param isEnglish True for a word that an English query may have.
 * @example translate(readTerms('die warteschlange'), readForeign([['queue'], ['der die', 'warteschlange'],
 *   ['el la', 'cola'], ['le la', 'attente']]), () => false)?.language
 *   // 'German'
 */
export function translate(
  terms: readonly Term[],
  foreign: readonly Foreign[],
  isEnglish: (word: string) => boolean,
): Translation | undefined {
  const words = terms.filter(({ kind, text }) => kind === 'word' || /\p{L}{4}/u.test(text));
  const isNegated = words.some(({ text }) => negations.has(plainOf(text)));
  let best: { language: Language; means: Map<Term, readonly string[]>; sure: number } | undefined;
  for (const one of foreign) {
    const means = new Map<Term, readonly string[]>();
    let [sure, count] = [0, 0];
    for (const term of words) {
      const word = plainOf(term.text);
      const known = meaningOf(word, one) ?? (one.small.has(word) ? [] : undefined);
      // "Llega" is "arrives", and mail that stopped only where it does not.
      const meaning = known?.[0] === 'mail stopped' && !isNegated ? ['arrives'] : known;
      if (meaning === undefined) continue;
      means.set(term, meaning);
      if (!isEnglish(word)) sure += meaning.length > 0 ? 2 : 1;
      count += 1;
    }
    // A third of the words, or several that no English query has.
    const isIt = sure > 1 && (3 * count >= words.length || sure > 2);
    if (isIt && sure > (best?.sure ?? 0)) best = { language: one.language, means, sure };
  }
  return best;
}

const negations = new Set(
  'nicht kein keine keinen keiner nichts mehr no ya ningun ninguna nada ne pas plus aucun aucune rien'.split(' '),
);

function meaningOf(word: string, { exact, beginnings }: Foreign): readonly string[] | undefined {
  return exact.get(word) ?? beginnings.find(([beginning]) => word.startsWith(beginning))?.[1];
}

/** Without accents, and without the article before an apostrophe. */
const plainOf = (text: string): string =>
  fold(text)
    .replace(/^(?:d|l|n|s|j|c|m|t|qu)'/, '')
    .replace(/[^a-z-]+/g, '');
