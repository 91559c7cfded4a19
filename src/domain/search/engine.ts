/** A page that the engine found for a term. */
export interface EngineHit {
  readonly id: string;
  /** The higher the better; comparable between the pages that one term found. */
  readonly score: number;
  /** True when the page says of itself that it is about this: in its title, its keywords or its answers. */
  readonly isAbout: boolean;
}

/** A search engine: finds the pages that have all words of a term. In quotes the words must be side by side. */
export interface Engine {
  readonly search: (term: string) => Promise<readonly EngineHit[]>;
}

/** The metadata in which a page says what it is about; the engine tells where it found a word. */
const aboutFields: readonly string[] = ['title', 'keywords', 'answers'];

/**
 * How much a word counts there, against one in the text. What readers say in their own words (`asked`) counts more than
 * the text, but is not what the page is about.
 */
export const fieldWeights = { title: 5, keywords: 3, answers: 10, asked: 2 };

/** What Pagefind 1.5 says of a page that it found. */
export interface PagefindHit {
  readonly id: string;
  readonly score: number;
  /** The fields that have the term; for a term in quotes one of them, and none where the text has it. */
  readonly matchedMetaFields?: readonly string[];
}

/**
 * Reads what Pagefind says of a page. Which field it names for a term in quotes is chance, and so is the score, which is
 * that field's: only that there is one counts.
 *
 * @example readHit('"queue"', { id: 'en_1', score: 3, matchedMetaFields: ['keywords'] })
 *   // { id: 'en_1', score: 1, isAbout: true }
 */
export function readHit(term: string, { id, score, matchedMetaFields = [] }: PagefindHit): EngineHit {
  if (term.startsWith('"')) return { id, score: 1, isAbout: matchedMetaFields.length > 0 };
  return { id, score, isAbout: matchedMetaFields.some((field) => aboutFields.includes(field)) };
}

/**
 * Largest of numbers, of which there may be too many for `Math.max`; 0 for none.
 *
 * @example largest([2, 7, 5]) // 7
 * @example largest([]) // 0
 */
export const largest = (numbers: Iterable<number>): number => {
  let most = 0;
  for (const number of numbers) most = Math.max(most, number);
  return most;
};
