import { type Fault, fault, type Piece, slice, spanOf } from './fault.ts';

// White space stays: it separates address and mask.
const hiddenCharacters = /(?![\t-\r])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu;
const otherDigit = /(?!\d)\p{Nd}/u;
const otherDigits = /(?:(?!\d)\p{Nd})+/u;
const otherSigns: readonly (readonly [string, RegExp])[] = [
  ['.', /[．。｡․﹒]/],
  ['/', /[／⁄∕⧸]/],
  [':', /[：∶꞉﹕]/],
];

/**
 * Finds the first character that cannot be seen, or that looks like a plain digit or sign and is another one.
 * Mail servers read none of them, so they are refused even where their meaning is clear.
 *
 * @example findOddCharacter({ text: '192.0.2.1\u200b', start: 0 })?.message
 *   // 'There is an invisible character after "1", probably from copying.'
 */
export function findOddCharacter(piece: Piece): Fault | undefined {
  const { text } = piece;
  const [hidden] = text.matchAll(hiddenCharacters);
  if (hidden) {
    const before = /[^\s./:-]+(?=[./:-]*$)/.exec(text.slice(Math.max(0, hidden.index - 24), hidden.index).trim());
    const place = before ? `after "${before[0]}"` : 'at the start';
    const edit = { start: 0, end: text.length, text: text.replace(hiddenCharacters, ''), label: 'Remove it' };
    const message = `There is an invisible character ${place}, probably from copying.`;
    return { ...fault('hidden-character', at(piece, hidden), message), edits: [edit] };
  }
  const digits = otherDigits.exec(text);
  if (digits) {
    const digit = [...digits[0]][0] ?? '';
    const script = /[\uff10-\uff19]/.test(digit) ? 'full-width characters' : 'characters of another script';
    const message = `These digits look right but are ${script} (${digit}), which mail servers do not read.`;
    return { ...fault('other-digits', at(piece, digits), message), edits: [plainEdit(text)] };
  }
  for (const [plain, pattern] of otherSigns) {
    const sign = pattern.exec(text);
    if (sign) {
      const message = `"${sign[0]}" looks like "${plain}" but is another character, which mail servers do not read.`;
      return { ...fault('other-sign', at(piece, sign), message), edits: [plainEdit(text)] };
    }
  }
  return undefined;
}

/**
 * Finds a letter that was typed for a zero or a one: O, o, l, I and their Greek and Cyrillic twins.
 * `whole` is the piece to repair, `part` the number inside it; gives nothing unless the part is a number apart from them.
 *
 * @example findLookAlike({ text: '192.0.2.l0', start: 0 }, { text: 'l0', start: 8 })?.edits
 *   // [{ start: 0, end: 10, text: '192.0.2.10' }]
 */
export function findLookAlike(whole: Piece, part: Piece): Fault | undefined {
  const letter = /[OoОоΟοlIІΙӀ]/.exec(part.text);
  if (!letter || !/^\d+$/.test(asDigits(part.text))) return undefined;
  const meant = asDigits(letter[0]) === '0' ? 'zero' : 'one';
  const message = `"${letter[0]}" is the letter, not ${meant}.`;
  return { ...fault('look-alike-letter', whole, message, asDigits(whole.text)), ...spanOf(at(part, letter)) };
}

const asDigits = (text: string): string => text.replace(/[OoОоΟο]/g, '0').replace(/[lIІΙӀ]/g, '1');

const at = (piece: Piece, match: RegExpExecArray): Piece => slice(piece, match.index, match.index + match[0].length);

function plainEdit(text: string) {
  const plain = Array.from(text.normalize('NFKC'), plainCharacter).join('');
  return { start: 0, end: text.length, text: plain };
}

function plainCharacter(character: string): string {
  if (otherDigit.test(character)) return valueOfDigit(character);
  return otherSigns.find(([, pattern]) => pattern.test(character))?.[0] ?? character;
}

// Decimal digits of every script come in runs of ten that start with zero (Unicode Standard, section 4.6).
function valueOfDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && otherDigit.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}
