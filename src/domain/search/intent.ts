/** What somebody wants of a query, whatever it is about. */
export interface Intent {
  /** Something does not work, or not as expected: the page on the symptom comes before the steps of a task. */
  readonly isSymptom: boolean;
  /** Reasons are asked for, and no steps. */
  readonly isWhy: boolean;
  /** Somebody wants to know whether the lock holds: the proofs, and not what can go wrong. */
  readonly isProof: boolean;
}

/** Words with which people tell what they see. */
const symptom =
  /\b(?:(?:ca|wo|could)n'?t|cannot|not? (?:connection|answer|response|banner|longer|more|e?mails?|work|arriv|receiv|com|get|reach)|any ?(?:more|longer)|(?:stopp?|fail|bounc|reject|block|refus|return|delay)(?:s|e[ds]|ing)\b|brok|denied|missing|lost|vanish|disappear|late\b|slow|stuck|hangs|tim(?:ed?|es|ing) ?out|timeouts?|(?<!lock[ -])down\b|still|since|nothing|never|wrong|undeliver|complain|mail stopped)/i;

/** In each of the languages. */
const why =
  /^\W*(?:(?:and|but|so|und|y|et|e|en) )?(?:why|warum|wieso|weshalb|wozu|p(?:or|ara) ?qu[eê]|por ?qué|para ?qué|pourquoi|perch[eé]|a (?:che|cosa) serve|waarom)(?!\p{L})/iu;

/**
 * To check something, and that it is so: "test whether my server is open", "check both are closed"; or to make sure that
 * something cannot be.
 */
const proof =
  /\b(?:check|test|verify|prove|confirm)\b.{0,60}\b(?:closed|shut|locked)\b|\b(?:check|test|verif|prove|confirm|make sure)\w*\b.{0,60}\b(?:if|whether|that|que|si|se|ob|of|da[st]s?|che|outside|home|aussen|exterieur|esterno|fuera|buiten)\b|\b(?:make sure|prove)\b.{0,60}(?:\bnobody|\bno one|\bno-one|\bcannot|\bcan'?t)\b/i;

/**
 * Reads what a query is for.
 *
 * @param query What `readSearchQuery` gives back, with what foreign words in it mean.
 * @param isSymptom True where small words of another language say that something does not work.
 * @example intentOf('printer cannot send').isSymptom // true
 * @example intentOf('how do I test whether my server is open').isProof // true
 * @example intentOf('why lock down').isWhy // true
 */
export function intentOf(query: string, isSymptom = false): Intent {
  const isProof = proof.test(query);
  return { isSymptom: (isSymptom || symptom.test(query)) && !isProof, isWhy: why.test(query), isProof };
}

/**
 * True for words of the product that comes in versions: its cmdlets, its connectors, and the name itself.
 *
 * @example isOfProduct('receive connector') // true
 */
export const isOfProduct = (query: string): boolean =>
  /\b(?:exchange|e?x(?:ch)?20\d\d|connectors?|hub|edge|front ?end|(?:get|set|new|add|remove|enable|disable|test)-\w)/i.test(
    query,
  );
