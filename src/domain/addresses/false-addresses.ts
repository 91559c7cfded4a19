/** How far around four numbers their meaning is looked for, in UTF-16 units. */
const context = 200;
const near = 48;

const agentLine = /(?:^|\n)(?:x-mailer|user-agent|x-mimeole|x-newsreader)[^\n]*$/i;
const versionWord =
  /(?:\b(?:version|ver|v|release|rev|revision|build|firmware|oid|exim|postfix|sendmail|outlook|dovecot|exchange server)[\s:=.#"']*|\bid\s+|svc)\(?(?:\d+(?:\.\d+)+\/)?$/i;
const product = /(?<![\w.-])(?:[A-Z][a-z][A-Za-z]*|OPR|curl|wget|nginx|apache)\/$/;
const addressBefore = /\d(?:\.\d{1,3}){3}-$/;
const addressBehind = /^-\d{1,3}(?:\.\d{1,3}){3}/;
const versionBefore = /\(\d+(?:\.\d+)+\/$/;
const versionBehind = /^\/(?!255\.|0\.)\d+(?:\.\d+)+/;

/**
 * True when four numbers with dots, which stand alone as a word, are no address: a version, a part of a host name or of
 * a mail address, or the mask after an address. `start` is their UTF-16 offset.
 *
 * @example isVersionOrName('Chrome/131.0.0.0', 7, '131.0.0.0') // true
 * @example isVersionOrName('client=unknown[192.0.2.1]', 15, '192.0.2.1') // false
 */
export function isVersionOrName(text: string, start: number, written: string): boolean {
  const end = start + written.length;
  const before = text.slice(Math.max(0, start - near), start);
  const behind = text.slice(end, end + near);
  if (before.endsWith('-') && /[^\s([<"'=-]-$/.test(before) && !addressBefore.test(before)) return true;
  if (behind.startsWith('@') || (/^-\w/.test(behind) && !addressBehind.test(behind))) return true;
  if (/^(?:255|0)\./.test(written) && /(?:\d\s*\/|\d\s+|mask[\s:=]+)$/i.test(before)) return true;
  if (before.endsWith('/') && (product.test(before) || versionBefore.test(before))) return true;
  if (before.endsWith('(') && versionBehind.test(behind)) return true;
  return versionWord.test(before) || agentLine.test(text.slice(Math.max(0, start - context), start));
}
