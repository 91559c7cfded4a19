import { findLookAlike } from './characters.ts';
import { type Edit, type Fault, fault, isFault, type Piece, slice, spanOf, split } from './fault.ts';
import { spellMask } from './network.ts';
import { readIpv4 } from './read-ipv4.ts';
import { type Mask, prefixOf } from './understood.ts';
import { clip, quote, spellNumber } from './words.ts';

const hexadecimalMask = /^0x[\da-f]{8}$/i;
const maskNumbers = [0, 128, 192, 224, 240, 248, 252, 254, 255];

/**
 * Reads a dotted IPv4 mask or wildcard. One-bits at the front are a mask (RFC 950), one-bits at the end a wildcard;
 * 0.0.0.0 could be either, with opposite meanings, so it is a fault (`mask-or-wildcard`) and the caller offers both.
 *
 * @example readMask({ text: '0.0.0.255', start: 0 }) // { prefix: 24, wildcard: '0.0.0.255' }
 */
export function readMask(piece: Piece): Mask | Fault {
  if (hexadecimalMask.test(piece.text)) return hexadecimal(piece, (prefix) => spellMask(prefix));
  const count = piece.text.split('.').filter(Boolean).length;
  if (count < 4) {
    const message = `This mask has ${spellNumber(count)} ${count === 1 ? 'number' : 'numbers'} and needs four.`;
    return {
      ...fault('mask-malformed', piece, message),
      soFar: `A mask has four numbers; this has ${spellNumber(count)} so far.`,
    };
  }
  const read = readIpv4(piece);
  if (isFault(read)) return read;
  if (read.address === 0n) {
    const message =
      '0.0.0.0 as a mask allows every address on the Internet; as a Cisco wildcard it means one address. Which?';
    return fault('mask-or-wildcard', piece, message);
  }
  const prefix = prefixOf(read.address);
  if (prefix !== undefined) return { prefix };
  const wildcardPrefix = prefixOf(read.address ^ 0xffffffffn);
  if (wildcardPrefix !== undefined) return { prefix: wildcardPrefix, wildcard: piece.text };
  return findTransposed(piece) ?? findNearMiss(piece) ?? gaps(piece);
}

/**
 * True for four numbers that were surely meant as a mask, even with a slip: 255.…, 0.… or 225.255.…
 *
 * @example isMaskLike({ text: '225.255.255.0', start: 0 }) // true
 */
export const isMaskLike = (piece: Piece): boolean => {
  const read = /^(255|0)(\.|$)/.test(piece.text) || hexadecimalMask.test(piece.text) || readIpv4(piece);
  return read === true || (!isFault(read) && (prefixOf(read.address) !== undefined || !!findTransposed(piece)));
};

/**
 * True for a text that can only be a mask when no address is before it: nobody sends mail from 224.0.0.0/3.
 *
 * @example isBareMask({ text: '255.255.255.0', start: 0 }) // true
 * @example isBareMask({ text: '224.0.0.0', start: 0 }) // false
 */
export const isBareMask = (piece: Piece): boolean =>
  /^255\./.test(piece.text) || (/^2[2-5]\d\./.test(piece.text) && !!findTransposed(piece));

/** The fault of a mask as ifconfig of BSD and macOS prints it: 0xffffff00. */
function hexadecimal(piece: Piece, spell: (prefix: number) => string): Fault {
  const prefix = prefixOf(BigInt(piece.text));
  const rule = `${piece.text} is a mask in hexadecimal, which mail servers do not read.`;
  if (prefix === undefined) return fault('mask-hexadecimal', piece, `${rule} Its one-bits are not all at the front.`);
  return fault('mask-hexadecimal', piece, `${rule} It is ${spellMask(prefix)}, or /${prefix}.`, spell(prefix));
}

function findTransposed(piece: Piece): Fault | undefined {
  const [, first = '', rest = ''] = /^(\d{3})(\.255\.\d+\.\d+)$/.exec(piece.text) ?? [];
  if (!first || first === '255' || [...first].filter((digit, index) => digit !== '255'[index]).length > 1)
    return undefined;
  const meant = readIpv4({ text: `255${rest}`, start: 0 });
  if (isFault(meant) || prefixOf(meant.address) === undefined) return undefined;
  const message = `A mask begins with 255 (unless it is very wide), and this begins with ${first}.`;
  return { ...fault('mask-transposed', piece, message, `255${rest}`), ...spanOf(slice(piece, 0, 3)) };
}

function findNearMiss(piece: Piece): Fault | undefined {
  const parts = split(piece, '.');
  const index = parts.findIndex(({ text }) => !maskNumbers.includes(Number(text)));
  const part = parts[index];
  if (!part || parts[0]?.text === '0') return undefined;
  const message = `${part.text} cannot appear in a mask. The numbers that can are ${maskNumbers.join(', ')}.`;
  const above = maskNumbers.find((number) => number > Number(part.text));
  const below = maskNumbers.findLast((number) => number < Number(part.text));
  const edits = index === 0 ? [] : [above, below].flatMap((number) => nearMissEdit(piece, part, String(number)));
  return { ...fault('mask-near-miss', part, message), edits };
}

function nearMissEdit(piece: Piece, part: Piece, number: string): Edit[] {
  const at = part.start - piece.start;
  const text = piece.text.slice(0, at) + number + piece.text.slice(at + part.text.length);
  const read = readIpv4({ text, start: 0 });
  const prefix = isFault(read) ? undefined : prefixOf(read.address);
  return prefix === undefined ? [] : [{ ...spanOf(piece), text, label: `Use ${text} (/${prefix})` }];
}

const gaps = (piece: Piece): Fault =>
  piece.text.startsWith('0.')
    ? fault(
        'mask-gaps',
        piece,
        `${piece.text} is not the wildcard of one network: its one-bits are not all at the end.`,
      )
    : fault(
        'mask-gaps',
        piece,
        `${piece.text} is not a network mask: its one-bits are not all at the front. In a Cisco access list it could be a wildcard, but no single network equals it.`,
      );

/**
 * Reads what is after the slash: a prefix, or an IPv4 mask or wildcard.
 *
 * @example readPrefix({ text: '255.255.248.0', start: 0 }, 4) // { prefix: 21 }
 * @example readPrefix({ text: '33', start: 0 }, 4).message // '/33 is too long: IPv4 prefixes go from /0 to /32.'
 */
export function readPrefix(piece: Piece, family: 4 | 6): Mask | Fault {
  const most = family === 4 ? 32 : 128;
  const { text } = piece;
  if (!text) {
    const message = `Nothing follows the slash, and some mail servers read that as everybody. Add a number from 0 to ${most}, or leave the slash out for one address.`;
    const soFar = `After the slash comes a number from 0 to ${most}.`;
    return { ...fault('prefix-missing', { text: '/', start: piece.start - 1 }, message), soFar };
  }
  if (family === 4 && hexadecimalMask.test(text)) return hexadecimal(piece, String);
  if (/^\d+(\.\d*)+$/.test(text)) return family === 4 ? readMask(piece) : maskWithIpv6(piece);
  if (!/^\d+$/.test(text)) {
    const alternative = family === 4 ? ', or a mask such as 255.255.248.0' : '';
    const message = `${quote(text)} cannot be a prefix. It must be a whole number from 0 to ${most}${alternative}.`;
    return findLookAlike(piece, piece) ?? fault('prefix-not-a-number', piece, message);
  }
  if (text.length > 1 && text.startsWith('0')) {
    return fault(
      'prefix-zero-padded',
      piece,
      'Write the prefix without a leading zero.',
      text.replace(/^0+(?=\d)/, ''),
    );
  }
  if (text.length < 4 && Number(text) <= most) return { prefix: Number(text) };
  return fault('prefix-too-big', piece, `/${clip(text)} is too long: IPv${family} prefixes go from /0 to /${most}.`);
}

/**
 * The fault of a dotted mask beside an IPv6 address.
 *
 * @example maskWithIpv6({ text: '255.255.0.0', start: 12 }).start // 12
 */
export const maskWithIpv6 = (piece: Piece): Fault =>
  fault('mask-with-ipv6', piece, 'IPv6 networks have a prefix such as /32, not a dotted mask.');
