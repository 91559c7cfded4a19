/**
 * The commonest words with which administrators ask in one language. All are folded: in lower case, without accents,
 * ß as ss. A star is for whatever ends a form of the word; a low line is the blank in a phrase.
 */
export interface Translations {
  readonly language: Language;
  /** Small words: they are no subject, but tell which language it is. */
  readonly small: string;
  /** Those that say no. */
  readonly not: string;
  /** Those that say since when something is so. */
  readonly since: string;
  /**
   * By what the pages call it, with a comma between two ways to say it: only words that are none in English, or that mean
   * the same there.
   */
  readonly words: Readonly<Record<string, string>>;
}

/** The languages besides English in which people ask. */
export type Language = 'German' | 'Spanish' | 'French' | 'Italian' | 'Portuguese' | 'Dutch';
