/** A code alone, perhaps without its end: "451 4.7", "5.7.50". */
const codeAlone = /^(?:[45]\d\d )?[45]\.\d{1,3}(?:\.\d{0,3})?$/;

/**
 * The codes of replies that begin with what was typed and go on, each once; those with the same reply code come first.
 * None where the text is more than a code, and none where it is one of the codes as it stands.
 *
 * @param codes "550 5.7.1", or "5.7.1" where the reply code is not known.
 * @example codesBegunBy('5.7.50', ['550 5.7.1', '550 5.7.501', '5.7.509']) // ['5.7.509', '550 5.7.501']
 */
export function codesBegunBy(typed: string, codes: readonly string[]): string[] {
  if (!codeAlone.test(typed)) return [];
  const [, reply = '', enhanced = ''] = /^(\d{3} )?(.*)$/.exec(typed) ?? [];
  const all = [...new Set(codes)];
  if (all.some((code) => enhancedOf(code) === enhanced)) return [];
  const begun = all.filter((code) => enhancedOf(code).startsWith(enhanced));
  return [
    ...begun.filter((code) => code.startsWith(typed)),
    ...begun.filter((code) => !code.startsWith(typed) && (reply === '' || code === enhancedOf(code))),
  ];
}

const enhancedOf = (code: string): string => code.replace(/^\d{3} /, '');
