import type { Address } from './address.ts';
import { type Fault, fault, type Piece, slice, spanOf } from './fault.ts';
import { readIpv4 } from './read-ipv4.ts';
import { readIpv6 } from './read-ipv6.ts';
import { quote, spellNumber } from './words.ts';

/**
 * Reads exactly one address of either family, nothing before it and nothing after it.
 *
 * @example readAddress({ text: '192.0.2.1', start: 0 }) // { family: 4, address: 3221225985n }
 * @example readAddress({ text: '192.0.2.300', start: 0 }).message // '300 is too big: each number goes from 0 to 255.'
 */
export function readAddress(piece: Piece): Address | Fault {
  const mistake = findSpaces(piece) ?? findName(piece);
  if (mistake) return mistake;
  return piece.text.includes(':') || piece.text.includes('%') ? readIpv6(piece) : readIpv4(piece);
}

/**
 * Finds the name of a machine, perhaps with a port. It may look like a range because of its hyphens.
 *
 * @example findName({ text: 'mx1.example.com:25', start: 0 })?.message
 *   // 'This is a name, and this page cannot look it up. Enter the addresses that it stands for.'
 */
export function findName(piece: Piece): Fault | undefined {
  const name = piece.text.replace(/^([^:][^:.]*\.[^:]+):\d+$/, '$1').replace(/\.$/, '');
  const isNumeric = (part: string) => /^([\dOoОоΟοlIІΙӀ*]*|0[xX][\da-fA-F]*)$/.test(part);
  const isName = /^[\p{L}\p{M}\d._@-]+$/u.test(name) && /\p{L}/u.test(name.split('.').at(-1)?.slice(1) ?? '');
  if (!isName || name.split(/[.-]/).every(isNumeric)) return undefined;
  const message = 'This is a name, and this page cannot look it up. Enter the addresses that it stands for.';
  return fault('name', piece, message);
}

/**
 * The fault of a text that holds more than one value, or an address and a word such as "host".
 *
 * @example severalValues({ text: '192.0.2.1 198.51.100.7', start: 0 }).message
 *   // 'This field takes one network, and there are two.'
 */
export function severalValues(piece: Piece): Fault {
  const { text } = piece;
  const values = text.split(/[,;\n]/.test(text) ? /[,;\n]/ : /\s/).flatMap((value) => value.trim() || []);
  const [first = '', second = ''] = values;
  const start = text.indexOf(second, text.indexOf(first) + first.length);
  const [address, more] = values.filter((value) => /[\d.:]/.test(value));
  const word = values.find((value) => /^[a-z]+$/i.test(value));
  if (values.length === 2 && word && address && !more) {
    const at = word === first ? text.indexOf(first) : start;
    const stray = fault('surroundings', piece, `${quote(word)} does not belong to an address.`, address);
    return { ...stray, ...spanOf(slice(piece, at, at + word.length)) };
  }
  const message = `This field takes one network, and there are ${spellNumber(values.length)}.`;
  const edit = { start: 0, end: 0, text: '', label: 'Open as a list' };
  return { ...fault('several-values', slice(piece, start, start + second.length), message), edits: [edit] };
}

function findSpaces(piece: Piece): Fault | undefined {
  const space = /\s+/.exec(piece.text);
  if (!space) return undefined;
  if (!/[.:]\s|\s[.:]/.test(piece.text)) return severalValues(piece);
  const message = 'There is a space inside the address.';
  const inside = spanOf(slice(piece, space.index, space.index + space[0].length));
  return { ...fault('space-inside', piece, message, piece.text.replace(/\s+/g, '')), ...inside };
}
