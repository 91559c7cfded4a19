/**
 * The part of an English word that its forms share: plural, past, "-ing". Lighter than the stemmer of the index, and
 * only used to tell whether two spellings are one word.
 *
 * @example lightStem('connectors') // 'connector'
 * @example lightStem('stopped') === lightStem('stopping') // true
 */
export function lightStem(word: string): string {
  return (
    word
      .replace(/(?<=..)ie[sd]$/, 'y')
      .replace(/(?<=.{3})(?:ing|ed|es)$|(?<=.{2}[^su])s$/, '')
      // "stopp" of "stopped"
      .replace(/([bdgmnprt])\1$/, '$1')
      .replace(/(?<=...)e$/, '')
  );
}
