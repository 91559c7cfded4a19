import { spellAddress } from './address.ts';
import { findLookAlike } from './characters.ts';
import { type Fault, fault, type Piece, slice, spanOf, split } from './fault.ts';
import { clip, quote, spellAmount, spellNumber, spellOrdinal } from './words.ts';

/**
 * Reads an IPv4 address: exactly four decimal numbers from 0 to 255 without leading zeros (RFC 6943, section 3.1.1
 * names what goes wrong with every looser form). Answers with its value, or with the fault that names the first mistake.
 *
 * @example readIpv4({ text: '192.0.2.1', start: 0 }) // { family: 4, address: 3221225985n }
 * @example readIpv4({ text: '192.0.2.01', start: 0 }).message
 *   // '"01" has a leading zero, and programs differ in how they read it. Write it without the zero.'
 */
export function readIpv4(piece: Piece): { family: 4; address: bigint } | Fault {
  const parts = split(piece, '.');
  const mistake = findStars(piece, parts) ?? findBadDots(piece, parts) ?? findBadCount(piece, parts);
  if (mistake) return mistake;
  let address = 0n;
  for (const part of parts) {
    const bad = findBadNumber(piece, parts, part);
    if (bad) return bad;
    address = address * 256n + BigInt(part.text);
  }
  return { family: 4, address };
}

function findStars(piece: Piece, parts: Piece[]): Fault | undefined {
  if (!piece.text.includes('*')) return undefined;
  const [, start = '', stars = ''] = /^((?:\d+\.)+)(\*(?:\.\*)*)$/.exec(piece.text) ?? [];
  const numbers = start.split('.').length - 1;
  const rule = 'Stars are not network notation.';
  const starSpan = spanOf(slice(piece, piece.text.indexOf('*'), piece.text.lastIndexOf('*') + 1));
  if (!stars || parts.length > 4) return { ...fault('star', piece, rule), ...starSpan };
  const count = spellAmount(1n << BigInt(32 - 8 * numbers), 'address', 'addresses');
  const meaning = `If you mean every address that begins with ${clip(start.slice(0, -1))}, that is ${count}.`;
  const network = `${start}${Array(4 - numbers)
    .fill('0')
    .join('.')}/${8 * numbers}`;
  return { ...fault('star', piece, `${rule} ${meaning}`, network), ...starSpan };
}

function findBadDots(piece: Piece, parts: Piece[]): Fault | undefined {
  const empty = parts.findIndex((part, index) => !part.text && index > 0 && index < parts.length - 1);
  if (empty > 0) {
    const place = `the ${spellOrdinal(empty)} and the ${spellOrdinal(empty + 1)} dot`;
    const dots = slice(
      piece,
      (parts[empty]?.start ?? 0) - piece.start - 1,
      (parts[empty]?.start ?? 0) - piece.start + 1,
    );
    return fault('empty-number', dots, `There is nothing between ${place}.`);
  }
  const { text } = piece;
  if (text.startsWith('.')) {
    const message = 'There is an extra dot at the start.';
    return { ...fault('stray-dot', piece, message, text.slice(1)), ...spanOf(slice(piece, 0, 1)) };
  }
  if (text.endsWith('.') && parts.length > 4) {
    const message = 'There is an extra dot at the end.';
    return { ...fault('stray-dot', piece, message, text.slice(0, -1)), ...spanOf(slice(piece, text.length - 1)) };
  }
  return undefined;
}

function findBadCount(piece: Piece, parts: Piece[]): Fault | undefined {
  const count = parts.filter((part) => part.text).length;
  const { text } = piece;
  if (parts.length > 4) {
    const message = `${quote(text)} has ${spellNumber(count)} numbers, and an IPv4 address has four.`;
    return fault('too-many-numbers', piece, message);
  }
  if (parts.length === 4 && count === 4) return undefined;
  const single = parts.length === 1 && findSingleNumber(piece);
  if (single) return single;
  const odd = parts.find((part) => part.text && !/^\d+$/.test(part.text));
  if (odd) return findBadNumber(piece, parts, odd);
  const numbers = spellNumber(count) + (count === 1 ? ' number' : ' numbers');
  const guess = 'Some programs guess the missing one, and not all guess alike.';
  const guesses = 'Some programs guess the missing ones, and not all guess alike.';
  return {
    ...fault(
      'too-few-numbers',
      piece,
      `${quote(text)} has ${numbers}, and an IPv4 address has four. ${count === 3 ? guess : guesses}`,
    ),
    soFar: `An IPv4 address has four numbers; this has ${spellNumber(count)} so far.`,
  };
}

function findSingleNumber(piece: Piece): Fault | undefined {
  const value = /^(0[xX][\da-fA-F]{1,8}|[1-9]\d{0,9})$/.test(piece.text) ? BigInt(piece.text) : 0n;
  if (value < 256n || value > 0xffffffffn) return undefined;
  const address = spellAddress(4, value);
  const message = `This is one number. If you mean the address that it stands for, that is ${address}.`;
  return fault('single-number', piece, message, address);
}

function findBadNumber(piece: Piece, parts: Piece[], part: Piece): Fault | undefined {
  const { text } = part;
  if (!/^\d+$/.test(text)) return findLookAlike(piece, part) ?? notDecimal(piece, parts, part);
  if (text.length > 1 && text.startsWith('0')) return leadingZero(piece, parts, part);
  if (text.length < 4 && Number(text) < 256) return undefined;
  return fault('number-too-big', part, `${clip(text)} is too big: each number goes from 0 to 255.`);
}

function notDecimal(piece: Piece, parts: Piece[], part: Piece): Fault {
  const rule = `${quote(part.text)} is not a plain number from 0 to 255.`;
  const value = valueOfHexadecimal(part.text);
  if (value === undefined) return fault('not-decimal', part, rule);
  const repaired = parts.map(({ text }) => valueOfHexadecimal(text) ?? text).join('.');
  return { ...fault('not-decimal', piece, `${rule} Write ${value} for it.`, repaired), ...spanOf(part) };
}

function valueOfHexadecimal(text: string): number | undefined {
  return /^0[xX]0*[\da-fA-F]{1,2}$/.test(text) ? Number(text) : undefined;
}

function leadingZero(piece: Piece, parts: Piece[], part: Piece): Fault {
  const rewrite = (read: (text: string) => string | number) =>
    parts.map(({ text }) => (/^0\d+$/.test(text) ? read(text) : text)).join('.');
  const asDecimal = (text: string) => text.replace(/^0+(?=\d)/, '');
  const asOctal = (text: string) => (/[89]/.test(text) ? '' : Number.parseInt(text, 8));
  const [decimal, octal] = [asDecimal(part.text), String(asOctal(part.text))];
  const isDoubtful = octal && octal !== decimal;
  const message = isDoubtful
    ? `${quote(part.text)} can be read as ${clip(decimal)} or, in octal, as ${clip(octal)}, and programs differ. Write it without the zero.`
    : `${quote(part.text)} has a leading zero, and programs differ in how they read it. Write it without the zero.`;
  const repairs = new Set([rewrite(asDecimal), rewrite(asOctal)]);
  return { ...fault('leading-zero', piece, message, ...repairs), ...spanOf(part) };
}
