import type { Address } from './address.ts';
import { type Fault, fault, isFault, type Piece, slice, spanOf, trim } from './fault.ts';
import { spellRange } from './network.ts';
import { readAddress } from './read-address.ts';
import { readBlock } from './read-block.ts';
import { rangeBetween, type Understood } from './understood.ts';

/** The two sides of a range, and whether a dash other than the hyphen is between them. */
export interface Sides {
  left: Piece;
  right: Piece;
  hasLongDash: boolean;
}

/**
 * Finds the separator of a range: hyphen, another dash, "to" between spaces, or two dots after a whole address.
 *
 * @example findRange({ text: '192.0.2.1 to 192.0.2.9', start: 0 })
 *   // { left: { text: '192.0.2.1', start: 0 }, right: { text: '192.0.2.9', start: 13 }, hasLongDash: false }
 */
export function findRange(piece: Piece): Sides | undefined {
  const { text } = piece;
  const found = /(?:^|\s)to(?=\s|$)/i.exec(text) ?? /(?<!\/\s*)[-‐-―−﹘﹣－]/.exec(text) ?? findTwoDots(text);
  if (!found) return undefined;
  const separator = found[0];
  return {
    left: trim(slice(piece, 0, found.index)),
    right: trim(slice(piece, found.index + separator.length)),
    hasLongDash: /[^-.\sto]/i.test(separator),
  };
}

/**
 * Reads a range from its two sides: two addresses of one family, the lower one first.
 *
 * @example readRange({ text: '192.0.2.9-192.0.2.1', start: 0 }, findRange({ text: '192.0.2.9-192.0.2.1', start: 0 })).message
 *   // 'The first address is higher than the last.'
 */
export function readRange(whole: Piece, { left, right, hasLongDash }: Sides): Understood | Fault {
  if (!left.text) return fault('half-range', whole, 'The range has no start.');
  if (!right.text) {
    return { ...fault('half-range', whole, 'The range has no end.'), soFar: 'The end of the range follows.' };
  }
  if (left.text.includes('/') || right.text.includes('/')) return withPrefixes(whole, left, right);
  const first = readAddress(left);
  if (isFault(first)) return first;
  const short = findShortEnd(left, right);
  if (short) return short;
  const last = readAddress(right);
  if (isFault(last)) return last;
  return check(whole, left, right, first, last, hasLongDash);
}

function check(whole: Piece, left: Piece, right: Piece, first: Address, last: Address, hasLongDash: boolean) {
  if (first.family !== last.family) {
    const message = `A range must stay in one family, and this goes from IPv${first.family} to IPv${last.family}.`;
    return fault('mixed-range', right, message);
  }
  if (first.address > last.address) {
    const mistake = fault('reversed-range', whole, 'The first address is higher than the last.');
    return { ...mistake, edits: [{ ...spanOf(whole), text: `${right.text}-${left.text}`, label: 'Swap them' }] };
  }
  return rangeBetween(first, last, hasLongDash);
}

function findTwoDots(text: string): { index: number; 0: string } | undefined {
  const index = text.indexOf('..');
  const left = text.slice(0, Math.max(0, index));
  return left.includes(':') || left.split('.').length === 4 ? { index, 0: '..' } : undefined;
}

function findShortEnd(left: Piece, right: Piece): Fault | undefined {
  const isDotted = !left.text.includes(':');
  const [separator, pattern] = isDotted ? ['.', /^\d+(\.\d+){0,2}$/] : [':', /^[\da-fA-F]{1,4}$/];
  if (!pattern.test(right.text)) return undefined;
  const start = left.text.split(separator);
  const given = right.text.split(separator);
  // "192.0.2.0-192.0.3" may as well be the beginning of a full address: no repair is certain.
  const isRestart = given.length > 1 && given[0] === start[0];
  const end = [...start.slice(0, start.length - given.length), right.text].join(separator);
  const soFar = isDotted ? 'An IPv4 address has four numbers.' : 'An IPv6 address has eight groups.';
  return { ...fault('short-range', right, 'Write the end in full.', ...(isRestart ? [] : [end])), soFar };
}

// The first network must be typed with its first address, the second with its first or last; else more than one range
// could be meant. A prefix on the second side alone is not certain either: it may belong to the range as a whole.
function withPrefixes(whole: Piece, left: Piece, right: Piece): Fault {
  const mistake = fault('range-with-prefix', whole, 'A range goes from address to address, without prefixes.');
  const [from, to] = [readBlock(left), readBlock(right)];
  const [start, end] = [readAddress(beforeSlash(left)), readAddress(beforeSlash(right))];
  if (isFault(from) || isFault(to) || isFault(start) || isFault(end) || start.family !== end.family) return mistake;
  const isCertain =
    left.text.includes('/') &&
    start.address === from.range.first &&
    (end.address === to.range.first || end.address === to.range.last);
  if (!isCertain) return mistake;
  const text = spellRange({ family: start.family, first: start.address, last: to.range.last });
  return { ...mistake, edits: [{ ...spanOf(whole), text }] };
}

const beforeSlash = (side: Piece): Piece => trim(slice(side, 0, side.text.split('/')[0]?.length));
