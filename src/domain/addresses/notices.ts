import { type Address, spellAddress } from './address.ts';
import { type AddressRange, countOf, spellNetwork, spellRange } from './network.ts';
import { specialUseOf } from './special-use.ts';
import { spellAmount } from './words.ts';

/** Something to say about a result. A `very-wide` one asks for a confirming click before output lines are shown. */
export interface Notice {
  kind: 'host-bits' | 'wildcard' | 'mapped' | 'long-dash' | 'single-address' | 'very-wide' | 'special-use';
  message: string;
}

/**
 * The notice of a bare address.
 *
 * @example singleAddress({ family: 4, address: 0xc0000201n }).message
 *   // 'Read as one address, 192.0.2.1. A network needs a prefix or a mask after it.'
 */
export const singleAddress = ({ family, address }: Address): Notice => ({
  kind: 'single-address',
  message: `Read as one address, ${spellAddress(family, address)}. A network needs a prefix${family === 4 ? ' or a mask' : ''} after it.`,
});

/**
 * The notice of an address inside a network that was typed for the network itself.
 *
 * @example hostBits('192.0.2.7/24', '192.0.2.0/24').kind // 'host-bits'
 */
export const hostBits = (typed: string, network: string): Notice => ({
  kind: 'host-bits',
  message: `${typed} is an address inside the network; the network is ${network}. Postfix skips a rule spelled the first way, so the lines below use the second.`,
});

/**
 * The notice of a wildcard that was read as the mask it stands for.
 *
 * @example wildcard('0.0.0.255', '255.255.255.0', 24).message
 *   // 'Read 0.0.0.255 as a wildcard mask: the same as mask 255.255.255.0 or /24.'
 */
export const wildcard = (typed: string, mask: string, prefix: number): Notice => ({
  kind: 'wildcard',
  message: `Read ${typed} as a wildcard mask: the same as mask ${mask} or /${prefix}.`,
});

/**
 * The notice of an IPv4-mapped IPv6 address or network (RFC 4291, section 2.5.5.2), `shown` being its IPv4 form.
 *
 * @example mapped('address', '192.0.2.1').message
 *   // 'This is the IPv4 address 192.0.2.1 in IPv6 form; it was checked as 192.0.2.1.'
 */
export const mapped = (noun: 'address' | 'network' | 'range', shown: string): Notice => ({
  kind: 'mapped',
  message: `This is the IPv4 ${noun} ${shown} in IPv6 form; it was checked as ${shown}.`,
});

/**
 * The notice of a range that was typed with a dash which is not the hyphen.
 *
 * @example longDash({ family: 4, first: 0xc0000200n, last: 0xc0000209n }).message
 *   // 'Read as the range 192.0.2.0-192.0.2.9; your text has a long dash, which configuration files do not accept.'
 */
export const longDash = (range: AddressRange): Notice => ({
  kind: 'long-dash',
  message: `Read as the range ${spellRange(range)}; your text has a long dash, which configuration files do not accept.`,
});

/**
 * What follows from the addresses alone, however they were typed: very wide (more than an IPv4 /8 or an IPv6 /16),
 * or a special use, so that a rule for it lets no mail in from the Internet.
 *
 * @example noticesAbout(readValidNetwork('10.0.0.0/7').range).map(({ kind }) => kind) // ['very-wide']
 */
export function noticesAbout(range: AddressRange): Notice[] {
  const { family } = range;
  const count = countOf(range);
  const isVeryWide = count > 1n << (family === 4 ? 24n : 112n);
  const notices: Notice[] = [];
  if (isVeryWide) {
    const isEverything = count === 1n << (family === 4 ? 32n : 128n);
    const size = isEverything ? `every IPv${family} address` : spellAmount(count, 'address', 'addresses');
    notices.push({ kind: 'very-wide', message: `This is very wide: it lets in ${size}. Check that you mean it.` });
  }
  const special = specialUseOf(range);
  if (!special) return notices;
  const name = spellNetwork(special.network);
  if (special.isWhole) return [...notices, { kind: 'special-use', message: `${name} is ${special.use}.` }];
  if (!isVeryWide) {
    return [{ kind: 'special-use', message: `This takes in part of ${name}, which is ${special.use}.` }];
  }
  return notices;
}
