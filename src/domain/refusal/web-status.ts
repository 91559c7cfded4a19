const status =
  /^(?:400 bad request|401 unauthori[sz]ed|403 forbidden|404 not found|405 method not allowed|429 too many requests|502 bad gateway|504 gateway time-?out)\b/i;

/**
 * Whether a number in a text is the status of a web server, such as those of mailing services answer (RFC 9110, section
 * 15), and no reply code.
 *
 * @param at Where the number begins, in UTF-16 units.
 * @example isWebStatus('400 Bad Request', 0) // true
 * @example isWebStatus('550 Not found', 0) // false
 */
export const isWebStatus = (text: string, at: number): boolean => status.test(text.slice(at, at + 30));
