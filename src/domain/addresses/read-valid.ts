import { type Address, bitsOf, type Family } from './address.ts';
import { type Mask, prefixOf, type Result, rangeBetween, resultOf, type Understood, withPrefix } from './understood.ts';
import { readValidAddress, readValidIpv4 } from './valid-address.ts';

// What is valid, and nothing else: no reasons, no repairs, so that a browser needs a fraction of the code until a text
// is refused. The rules are those of explain-network.ts, and a test holds the two together.

/** No spelling of a network is longer, in UTF-16 units. */
export const longestNetwork = 1000;

/**
 * Reads a network; gives nothing for a text that `explainNetwork` refuses.
 *
 * @example readValidNetwork('192.0.2.0 255.255.255.0')?.readAs // '192.0.2.0/24'
 */
export const readValidNetwork = (text: string): Result | undefined => conclude(understand(plain(text)));

/**
 * Reads one address; gives nothing for a text that `explainSingleAddress` refuses.
 *
 * @example readValidSingleAddress('192.0.2.1/32')?.readAs // '192.0.2.1/32'
 * @example readValidSingleAddress('192.0.2.0/24') // undefined
 */
export function readValidSingleAddress(text: string): Result | undefined {
  const piece = plain(text);
  const address = readValidAddress(piece);
  if (address) return conclude(withPrefix(address, { prefix: bitsOf(address.family) }));
  const read = understand(piece);
  return conclude(read?.range.first === read?.range.last ? read : undefined);
}

/**
 * Reads address and mask from two fields; gives nothing for texts that `explainAddressAndMask` refuses.
 *
 * @example readValidAddressAndMask('192.0.2.0', '/24')?.readAs // '192.0.2.0/24'
 */
export function readValidAddressAndMask(addressText: string, maskText: string): Result | undefined {
  const address = readValidAddress(plain(addressText));
  return conclude(address && withMask(address, plain(maskText).replace(/^\/(?!.*\.)/, '')));
}

const maskedForm = /^(\S+)\s+(|(?:net)?mask\s+)([\d.]+)$/i;
const slashedForm = /^(\S+)\s*\/\s*([\d.]+)$/;
const rangeForm = /^([\da-f.:]{1,64}?)(?:\s+to\s+|\s*([-‐-―−﹘﹣－])\s*|\s*\.\.\s*)([\da-f.:]+)$/i;
const mistyped255 = /^2(?:[2-4]5|5\d)(?=\.255\.)/;

function understand(text: string): Understood | undefined {
  const [, start = '', dash = '-', end = ''] = rangeForm.exec(text) ?? [];
  const [first, last] = [readValidAddress(start), readValidAddress(end)];
  if (first && last) {
    const isInOrder = first.family === last.family && first.address <= last.address;
    return isInOrder ? rangeBetween(first, last, dash !== '-') : undefined;
  }
  const [, left = '', word = '', mask = ''] = maskedForm.exec(text) ?? [];
  const masked = readValidAddress(left);
  // Without the word, the second of two addresses is a mask only where it can hardly be anything else.
  if (masked) return mask.includes('.') && (word || isSurelyMask(mask)) ? withMask(masked, mask) : undefined;
  const [, network = '', prefix = ''] = slashedForm.exec(text) ?? [];
  const slashed = readValidAddress(network);
  if (slashed) return withMask(slashed, prefix);
  const address = readValidAddress(text);
  return address && !isMaskAlone(text) ? withPrefix(address) : undefined;
}

const conclude = (read: Understood | undefined): Result | undefined => read && resultOf(read);

// A byte order mark counts as a space, but nobody sees it.
const plain = (text: string): string => (text.length > longestNetwork || text.includes('\ufeff') ? '' : text.trim());

function withMask(address: Address, text: string): Understood | undefined {
  const mask = text.includes('.') ? address.family === 4 && readMask(text) : readPrefix(text, address.family);
  return mask ? withPrefix(address, mask) : undefined;
}

const readPrefix = (text: string, family: Family): Mask | undefined =>
  /^(?:0|[1-9]\d{0,2})$/.test(text) && Number(text) <= bitsOf(family) ? { prefix: Number(text) } : undefined;

function readMask(text: string): Mask | undefined {
  const bits = readValidIpv4(text);
  if (!bits) return undefined; // 0.0.0.0 is everybody as a mask and one address as a wildcard
  const prefix = prefixOf(bits);
  if (prefix !== undefined) return { prefix };
  const wildcardPrefix = prefixOf(bits ^ 0xffffffffn);
  return wildcardPrefix === undefined ? undefined : { prefix: wildcardPrefix, wildcard: text };
}

const isSurelyMask = (text: string): boolean =>
  text.startsWith('0.') || prefixOf(readValidIpv4(text) ?? 1n) !== undefined;

// Nobody sends mail from 224.0.0.0/3: standing alone, such a text is a mask, perhaps with one wrong digit.
function isMaskAlone(text: string): boolean {
  const meant = readValidIpv4(mistyped255.test(text) ? text.replace(mistyped255, '255') : '');
  return text.startsWith('255.') || (meant !== undefined && prefixOf(meant) !== undefined);
}
