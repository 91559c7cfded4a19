import { type Address, spellAddress } from './address.ts';
import { type Edit, type Fault, fault, isFault, type Piece, slice, spanOf, split, trim } from './fault.ts';
import { readAddress, severalValues } from './read-address.ts';
import { isBareMask, isMaskLike, maskWithIpv6, readMask, readPrefix } from './read-mask.ts';
import { type Understood, withPrefix } from './understood.ts';

/** The two meanings of 0.0.0.0 beside an address, as buttons. */
export const oneAddress = 'One address (/32)';
export const everyAddress = 'Every address (/0)';

/**
 * Reads a network that is not a range: an address alone, with a prefix, or with a mask or wildcard.
 *
 * @example readBlock({ text: '192.0.2.0/24', start: 0 }).range // { family: 4, first: 3221225984n, last: 3221226239n }
 */
export function readBlock(piece: Piece): Understood | Fault {
  const slashes = split(piece, '/');
  if (slashes.length > 2) {
    const second = slashes[1];
    const rest = slice(piece, second ? second.start + second.text.length - piece.start : 0);
    const count = spellSlashes(slashes.length - 1);
    return fault('two-slashes', rest, `There are ${count} slashes; a network has one.`);
  }
  const worded = /^(?:(\S+)\s+)?(?:net)?mask(?:\s+(\S+))?$/i.exec(piece.text);
  const [left, right] = slashes;
  if (left && right && !worded) return readSlashed(trim(left), trim(right));
  if (worded) {
    const [, address, mask = ''] = worded;
    const maskPiece = slice(piece, piece.text.length - mask.length);
    const prefix = /^\/?(\d{1,3})$/.exec(mask)?.[1];
    if (prefix && address) return useSlash(piece, slice(piece, 0, address.length), maskPiece, prefix);
    if (!mask) return { ...fault('mask-missing', piece, 'The mask is missing.'), soFar: 'The mask follows.' };
    return address ? readMasked(slice(piece, 0, address.length), maskPiece) : maskAlone(maskPiece);
  }
  const pair = /^(\S+)\s+(\S+)$/.exec(piece.text);
  if (pair)
    return readPair(
      piece,
      slice(piece, 0, (pair[1] ?? '').length),
      slice(piece, piece.text.length - (pair[2] ?? '').length),
    );
  if (isBareMask(piece)) return maskAlone(piece);
  const address = readAddress(piece);
  return isFault(address) ? address : withPrefix(address);
}

function readSlashed(left: Piece, right: Piece): Understood | Fault {
  if (!left.text)
    return fault('address-missing', { text: '/', start: left.start }, 'There is no address before the slash.');
  const address = readAddress(left);
  if (isFault(address)) return address.kind === 'too-few-numbers' ? withMissingZeros(address, left, right) : address;
  if (/\s/.test(right.text)) return severalValues({ text: `${left.text}/${right.text}`, start: left.start });
  const mask = readPrefix(right, address.family);
  return isFault(mask) ? askWhich(mask, left, address) : withPrefix(address, mask);
}

function readPair(piece: Piece, left: Piece, right: Piece): Understood | Fault {
  const isSplit = left.text.endsWith('.') || right.text.startsWith('.');
  if (!isSplit && isMaskLike(right)) return readMasked(left, right);
  const address = readAddress(left);
  if (!isFault(address) && /^\d{1,3}$/.test(right.text)) {
    return useSlash(piece, left, right, right.text);
  }
  const together = readAddress(piece);
  return isFault(together) ? together : severalValues(piece);
}

/**
 * Reads an address and a dotted mask.
 *
 * @example readMasked({ text: '192.0.2.0', start: 0 }, { text: '255.255.0.255', start: 10 }).kind // 'mask-gaps'
 */
export function readMasked(left: Piece, right: Piece): Understood | Fault {
  const address = readAddress(left);
  if (isFault(address)) return address;
  if (address.family === 6) return maskWithIpv6(right);
  const mask = readMask(right);
  return isFault(mask) ? askWhich(mask, left, address) : withPrefix(address, mask);
}

function useSlash(whole: Piece, left: Piece, right: Piece, prefix: string): Fault {
  const message = 'A prefix is written directly after the address, with a slash.';
  return { ...fault('slash-missing', whole, message, `${left.text}/${prefix}`), ...spanOf(right) };
}

function maskAlone(piece: Piece): Fault {
  const mask = readMask(piece);
  if (isFault(mask)) return askWhich(mask, piece);
  return fault('mask-alone', piece, `${piece.text} is a mask. Put the address of the network before it.`);
}

// 0.0.0.0 allows everything or one address; the narrower reading comes first.
function askWhich(mistake: Fault, left: Piece, address?: Address): Fault {
  if (mistake.kind !== 'mask-or-wildcard') return mistake;
  const span = { start: left.start, end: mistake.end };
  const one = address ? `${spellAddress(4, address.address)}/32` : '255.255.255.255';
  const edits: Edit[] = [
    { ...span, text: one, label: oneAddress },
    { ...span, text: '0.0.0.0/0', label: everyAddress },
  ];
  return { ...mistake, edits };
}

// Only where every missing number is host part: then all programs that accept the text mean the same network.
function withMissingZeros(mistake: Fault, left: Piece, right: Piece): Fault {
  const numbers = left.text.split('.').filter(Boolean);
  const prefix = readPrefix(right, 4);
  if (isFault(prefix) || prefix.prefix > 8 * numbers.length) return mistake;
  const text = [...numbers, '0', '0', '0'].slice(0, 4).join('.');
  return { ...mistake, edits: [{ ...spanOf(left), text }] };
}

const spellSlashes = (count: number): string => ['no', 'one', 'two', 'three'][count] ?? String(count);
