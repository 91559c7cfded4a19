import { bitsOf } from './address.ts';
import { type Network, rangeOf } from './network.ts';

/** One line of the binary view: the bits before the boundary and those after it, with a dot after every eighth. */
export interface BitRow {
  name: 'address' | 'mask' | 'first' | 'last';
  network: string;
  host: string;
}

/** One hexadecimal digit of an IPv6 address, its four bits, and how many of them belong to the network. */
export interface Nibble {
  digit: string;
  bits: string;
  networkBits: number;
}

/**
 * The bits of an address in a network, and of the network's mask, first and last address, cut at the boundary.
 * `network` and `host` together are always the whole line.
 *
 * @example bitRows(networkAround(4, 0xc0000200n, 23), 0xc0000207n)[1]
 *   // { name: 'mask', network: '11111111.11111111.1111111', host: '0.00000000' }
 */
export function bitRows(network: Network, address: bigint): BitRow[] {
  const { family, prefix } = network;
  const { first, last } = rangeOf(network);
  const all = (1n << BigInt(bitsOf(family))) - 1n;
  const values = { address, mask: all ^ (last - first), first, last };
  const rows = Object.entries(values) as [BitRow['name'], bigint][];
  // A dot follows the eight bits that it ends, so it goes with the network when these do.
  const cut = prefix + Math.floor(prefix / 8);
  return rows.map(([name, value]) => {
    const dotted = binary(value, bitsOf(family)).replace(/.{8}(?!$)/g, '$&.');
    return { name, network: dotted.slice(0, cut), host: dotted.slice(cut) };
  });
}

/**
 * The boundary in words.
 *
 * @example spellBoundary({ family: 4, address: 0n, prefix: 21 }) // '21 network + 11 host'
 */
export const spellBoundary = ({ family, prefix }: Network): string =>
  `${prefix} network + ${bitsOf(family) - prefix} host`;

/**
 * An IPv6 address as 32 hexadecimal digits; only a digit that the boundary cuts has neither 0 nor 4 network bits, and
 * is the one to open into its bits.
 *
 * @example nibblesOf(0x20010db8n << 96n, 30)[7] // { digit: '8', bits: '1000', networkBits: 2 }
 */
export const nibblesOf = (address: bigint, prefix: number): Nibble[] =>
  [...address.toString(16).padStart(32, '0')].map((digit, index) => ({
    digit,
    bits: binary(BigInt(`0x${digit}`), 4),
    networkBits: Math.min(4, Math.max(0, prefix - 4 * index)),
  }));

const binary = (value: bigint, length: number): string => value.toString(2).padStart(length, '0');
