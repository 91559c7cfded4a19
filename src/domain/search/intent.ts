/** What somebody wants of a query, whatever it is about. */
export interface Intent {
  /** Something does not work, or not as expected: the page on the symptom comes before the steps of a task. */
  readonly isSymptom: boolean;
  /** Reasons are asked for, and no steps. */
  readonly isWhy: boolean;
}

/** Words with which people tell what they see. */
const symptom =
  /\b(?:(?:ca|wo|could)n'?t|cannot|not? (?:longer|more|e?mails?|work|arriv|receiv|com|get|reach)|any ?(?:more|longer)|(?:stopp?|fail|bounc|reject|block|refus|return|delay)(?:s|e[ds]|ing)\b|brok|denied|missing|lost|vanish|disappear|late\b|slow|stuck|hangs|timed? ?out|(?<!lock[ -])down\b|still|since|nothing|never|wrong|undeliver|complain|mail stopped)/i;

/** English, German, Spanish, French. */
const why = /^\W*(?:(?:and|but|so|und|y|et) )?(?:why|warum|wieso|weshalb|por ?qu[eé]|pourquoi)(?!\p{L})/iu;

/**
 * Reads what a query is for.
 *
 * @param query What `readSearchQuery` gives back, with what foreign words in it mean.
 * @example intentOf('printer cannot send').isSymptom // true
 * @example intentOf('why lock down').isWhy // true
 */
export const intentOf = (query: string): Intent => ({ isSymptom: symptom.test(query), isWhy: why.test(query) });

/**
 * True for words of the product that comes in versions: its cmdlets, its connectors, and the name itself.
 *
 * @example isOfProduct('receive connector') // true
 */
export const isOfProduct = (query: string): boolean =>
  /\b(?:exchange|e?x(?:ch)?20\d\d|connectors?|hub|edge|front ?end|(?:get|set|new|add|remove|enable|disable|test)-\w)/i.test(
    query,
  );
