/** How far around four numbers their meaning is looked for, in UTF-16 units. */
const CONTEXT = 200;
const NEAR = 48;

const AGENT_LINE = /(?:^|\n)(?:x-mailer|user-agent|x-mimeole|x-newsreader)[^\n]*$/i;
const VERSION_WORD =
  /(?:\b(?:version|ver|v|release|rev|revision|build|firmware|oid|exim|postfix|sendmail|outlook|dovecot|exchange server)[\s:=.#"']*|\bid\s+|svc)\(?(?:\d+(?:\.\d+)+\/)?$/i;
const PRODUCT = /(?<![\w.-])(?:[A-Z][a-z]+[A-Za-z]*|OPR|curl|wget|nginx|apache)\/$/;
const ADDRESS_BEFORE = /\d(?:\.\d{1,3}){3}-$/;
const ADDRESS_BEHIND = /^-\d{1,3}(?:\.\d{1,3}){3}/;
const VERSION_BEFORE = /\(\d+(?:\.\d+)+\/$/;
const VERSION_BEHIND = /^\/(?!255\.|0\.)\d+(?:\.\d+)+/;

/**
 * True when four numbers with dots, which stand alone as a word, are no address: a version, a part of a host name or of
 * a mail address, or the mask after an address. `start` is their UTF-16 offset.
 *
 * @example isVersionOrName('Chrome/131.0.0.0', 7, '131.0.0.0') // true
 * @example isVersionOrName('client=unknown[192.0.2.1]', 15, '192.0.2.1') // false
 */
export function isVersionOrName(text: string, start: number, written: string): boolean {
  const end = start + written.length;
  const before = text.slice(Math.max(0, start - NEAR), start);
  const behind = text.slice(end, end + NEAR);
  if (before.endsWith('-') && /[^\s([<"'=-]-$/.test(before) && !ADDRESS_BEFORE.test(before)) return true;
  if (behind.startsWith('@') || (/^-\w/.test(behind) && !ADDRESS_BEHIND.test(behind))) return true;
  if (/^(?:255|0)\./.test(written) && /(?:\d\s*\/|\d\s+|mask[\s:=]+)$/i.test(before)) return true;
  if (before.endsWith('/') && (PRODUCT.test(before) || VERSION_BEFORE.test(before))) return true;
  if (before.endsWith('(') && VERSION_BEHIND.test(behind)) return true;
  return VERSION_WORD.test(before) || AGENT_LINE.test(text.slice(Math.max(0, start - CONTEXT), start));
}
