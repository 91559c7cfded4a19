import { bitsOf } from './address.ts';
import { findOddCharacter } from './characters.ts';
import { type Edit, type Fault, fault, isFault, type Piece, slice, spanOf, trim } from './fault.ts';
import { countOf } from './network.ts';
import { findName, readAddress, severalValues } from './read-address.ts';
import { everyAddress, oneAddress, readBlock, readMasked } from './read-block.ts';
import { readPrefix } from './read-mask.ts';
import { findRange, readRange } from './read-range.ts';
import { longestNetwork } from './read-valid.ts';
import { conclude, type Reading, type ReadOptions } from './reading.ts';
import { type Understood, withPrefix } from './understood.ts';
import { quote, spellCount } from './words.ts';

/**
 * Reads a network as `readNetwork` does, by the long way: the reading of a text that `readValidNetwork` gave up.
 *
 * @example explainNetwork('192.0.2.300/24').message // '300 is too big: each number goes from 0 to 255.'
 */
export const explainNetwork = (text: string, options: ReadOptions = {}): Reading => conclude(text, understand, options);

/**
 * Reads one address as `readSingleAddress` does, by the long way.
 *
 * @example explainSingleAddress('192.0.2.0/24').message // 'This field takes one address, but this has 256.'
 */
export const explainSingleAddress = (text: string, options: ReadOptions = {}): Reading =>
  conclude(text, understandSingle, options);

/**
 * Reads an address and a mask from two fields, as dialogs have them, by the long way: the reading of what
 * `readValidAddressAndMask` gave up. The mask may be a wildcard, or a prefix with or without its slash. A refusal names the
 * field that its fragment and its repairs belong to.
 *
 * @example explainAddressAndMask('192.0.2.0', '255.255.2').field // 'mask'
 */
export function explainAddressAndMask(address: string, mask: string, options: ReadOptions = {}): Reading {
  if (!address.trim() && !mask.trim()) return conclude('', understand, options);
  const isAddressWrong = isFault(understandPair(address, '/0'));
  const reading = isAddressWrong
    ? conclude(address, (text) => understandPair(text, '/0'), options)
    : conclude(mask, (text) => understandPair(address, text), options);
  return reading.outcome === 'refused' ? { ...reading, field: isAddressWrong ? 'address' : 'mask' } : reading;
}

function understand(text: string): Understood | Fault {
  const piece = prepare(text);
  if (isFault(piece)) return piece;
  const mistake = findCommas(piece) ?? findSurroundings(piece) ?? findName(piece);
  if (mistake) return mistake;
  const sides = findRange(piece);
  return sides ? readRange(piece, sides) : readBlock(piece);
}

function understandSingle(text: string): Understood | Fault {
  const piece = prepare(text);
  if (isFault(piece)) return piece;
  const address = readAddress(piece);
  if (!isFault(address)) return withPrefix(address, { prefix: bitsOf(address.family) });
  const read = understand(text);
  if (isFault(read)) return read.kind === 'mask-alone' ? address : read;
  const count = countOf(read.range);
  if (count === 1n) return read;
  return fault('not-single', piece, `This field takes one address, but this has ${spellCount(count)}.`);
}

function understandPair(addressText: string, maskText: string): Understood | Fault {
  const left = prepare(addressText);
  if (isFault(left)) return left.kind === 'empty' ? fault('address-missing', noText, 'The address is missing.') : left;
  const address = readAddress(left);
  if (isFault(address)) {
    const message = 'The address field takes an address alone. The prefix goes into the mask field.';
    return left.text.includes('/') ? fault('address-with-prefix', left, message) : address;
  }
  const right = prepare(maskText);
  if (isFault(right)) return right.kind === 'empty' ? fault('mask-missing', noText, 'The mask is missing.') : right;
  if (right.text.includes('.')) {
    const read = readMasked(left, right);
    return isFault(read) && read.kind === 'mask-or-wildcard'
      ? { ...read, ...spanOf(right), edits: bothMeanings(right) }
      : read;
  }
  const mask = readPrefix(right.text.startsWith('/') ? slice(right, 1) : right, address.family);
  return isFault(mask) ? mask : withPrefix(address, mask);
}

const noText: Piece = { text: '', start: 0 };

const bothMeanings = (mask: Piece): Edit[] => [
  { ...spanOf(mask), text: '255.255.255.255', label: oneAddress },
  { ...spanOf(mask), text: '/0', label: everyAddress },
];

function prepare(text: string): Piece | Fault {
  const whole = { text, start: 0 };
  if (text.length > longestNetwork) {
    const message = `This is longer than ${spellCount(BigInt(longestNetwork))} characters, and no network is. Type one network.`;
    return fault('too-long', whole, message);
  }
  const piece = trim(whole);
  return findOddCharacter(whole) ?? (piece.text ? piece : fault('empty', piece, ''));
}

function findCommas(piece: Piece): Fault | undefined {
  if (/^\d{1,3}(,\d{1,3}){3}(\/\d+)?$/.test(piece.text)) {
    return fault('commas', piece, 'There are commas where dots belong.', piece.text.replaceAll(',', '.'));
  }
  return /[^\s,;]\s*[,;]\s*[^\s,;]/.test(piece.text) ? severalValues(piece) : undefined;
}

function findSurroundings(piece: Piece): Fault | undefined {
  const { text } = piece;
  if (/^\[[^\]]*\]:\d+$/.test(text)) return undefined;
  const before = /^(?:[a-z]{1,9}:\/\/|ip[46]:|ipv6:|[["'`(<{])+/i.exec(text)?.[0] ?? '';
  const closing = before.endsWith('//') ? '/' : ']"\'`)>},;';
  let end = text.length;
  while (end > before.length && closing.includes(text.charAt(end - 1))) end -= 1;
  const at = before ? slice(piece, 0, before.length) : slice(piece, end);
  if (!at.text) return undefined;
  const isQuotation = /^["'`]/.test(at.text);
  const message = isQuotation
    ? 'An address has no quotation marks.'
    : `${quote(at.text)} does not belong to an address.`;
  const inner = text.slice(before.length, end);
  return { ...fault('surroundings', piece, message, inner), ...spanOf(at) };
}
