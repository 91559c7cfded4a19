import { bitsOf, type Family, spellAddress } from './address.ts';
import { spellAmount, spellCount, spellPlace } from './words.ts';

/** A network: its first address (host bits zero) and the number of leading bits that its addresses share. */
export interface Network {
  family: Family;
  address: bigint;
  prefix: number;
}

/** All addresses from `first` to `last`, both included. */
export interface AddressRange {
  family: Family;
  first: bigint;
  last: bigint;
}

/** A network in every notation, ready to print. IPv6 has neither mask nor wildcard. */
export interface NetworkDescription {
  cidr: string;
  address: string;
  prefix: number;
  mask: string | undefined;
  wildcard: string | undefined;
  first: string;
  last: string;
  count: bigint;
}

/** Where a tested range lies relative to a block. `fraction` runs from 0 (first address) to 1 (last address). */
export interface Position {
  place: 'inside' | 'partly' | 'before' | 'after' | 'other-family';
  text: string;
  fraction: number;
}

/**
 * The network with this prefix around an address.
 *
 * @example spellNetwork(networkAround(4, 0xc000024dn, 24)) // '192.0.2.0/24'
 */
export function networkAround(family: Family, address: bigint, prefix: number): Network {
  const hostBits = BigInt(bitsOf(family) - prefix);
  return { family, address: (address >> hostBits) << hostBits, prefix };
}

/**
 * First and last address of a network.
 *
 * @example rangeOf({ family: 4, address: 0n, prefix: 24 }) // { family: 4, first: 0n, last: 255n }
 */
export const rangeOf = ({ family, address, prefix }: Network): AddressRange => ({
  family,
  first: address,
  last: address + (1n << BigInt(bitsOf(family) - prefix)) - 1n,
});

/**
 * Writes a network as address, slash and prefix (RFC 4632, section 3.1).
 *
 * @example spellNetwork({ family: 6, address: 0x20010db8n << 96n, prefix: 32 }) // '2001:db8::/32'
 */
export const spellNetwork = ({ family, address, prefix }: Network): string =>
  `${spellAddress(family, address)}/${prefix}`;

/**
 * Writes a range as first address, hyphen and last address.
 *
 * @example spellRange({ family: 4, first: 0xc0000200n, last: 0xc0000209n }) // '192.0.2.0-192.0.2.9'
 */
export const spellRange = ({ family, first, last }: AddressRange): string =>
  `${spellAddress(family, first)}-${spellAddress(family, last)}`;

/**
 * Names a range in the shortest way: as a network where it is one, else as a range.
 *
 * @example nameRange({ family: 4, first: 0xc0000200n, last: 0xc00002ffn }) // '192.0.2.0/24'
 * @example nameRange({ family: 4, first: 0xc0000200n, last: 0xc0000209n }) // '192.0.2.0-192.0.2.9'
 */
export function nameRange(range: AddressRange): string {
  const { networks, reason } = rangeToNetworks(range);
  const [only] = networks;
  return only && !reason ? spellNetwork(only) : spellRange(range);
}

/**
 * Number of addresses from first to last.
 *
 * @example countOf({ family: 4, first: 5n, last: 9n }) // 5n
 */
export const countOf = ({ first, last }: AddressRange): bigint => last - first + 1n;

/**
 * The dotted mask of an IPv4 prefix.
 *
 * @example spellMask(21) // '255.255.248.0'
 */
export const spellMask = (prefix: number): string => spellAddress(4, 0xffffffffn ^ ((1n << BigInt(32 - prefix)) - 1n));

/**
 * Writes a network in every notation that consoles and configuration files ask for.
 *
 * @example describeNetwork(networkAround(4, 0xc0000200n, 24)).wildcard // '0.0.0.255'
 */
export function describeNetwork(network: Network): NetworkDescription {
  const { family, prefix } = network;
  const range = rangeOf(network);
  const isDotted = family === 4;
  return {
    cidr: spellNetwork(network),
    address: spellAddress(family, network.address),
    prefix,
    mask: isDotted ? spellMask(prefix) : undefined,
    wildcard: isDotted ? spellAddress(4, countOf(range) - 1n) : undefined,
    first: spellAddress(family, range.first),
    last: spellAddress(family, range.last),
    count: countOf(range),
  };
}

/**
 * True when every address of `inner` is in `outer`.
 *
 * @example contains({ family: 4, first: 0n, last: 9n }, { family: 4, first: 5n, last: 10n }) // false
 */
export const contains = (outer: AddressRange, inner: AddressRange): boolean =>
  outer.family === inner.family && outer.first <= inner.first && inner.last <= outer.last;

/**
 * Tells where an address (a range of one) or a network lies relative to a block, as a sentence fragment.
 *
 * @example positionIn(readValidNetwork('192.0.2.0/24').range, readValidNetwork('192.0.2.1').range).text // '2nd of 256'
 * @example positionIn(readValidNetwork('192.0.2.0/24').range, readValidNetwork('192.0.3.0').range).text
 *   // '1 address past the end'
 */
export function positionIn(block: AddressRange, tested: AddressRange): Position {
  if (block.family !== tested.family) {
    const text = `an IPv${tested.family} address is never in an IPv${block.family} block`;
    return { place: 'other-family', text, fraction: 0 };
  }
  const distance = (count: bigint) => spellAmount(count, 'address', 'addresses');
  if (tested.first > block.last) {
    return { place: 'after', text: `${distance(tested.first - block.last)} past the end`, fraction: 1 };
  }
  if (tested.last < block.first) {
    return { place: 'before', text: `${distance(block.first - tested.last)} before the start`, fraction: 0 };
  }
  const total = countOf(block);
  if (!contains(block, tested)) {
    const first = tested.first > block.first ? tested.first : block.first;
    const last = tested.last < block.last ? tested.last : block.last;
    const text = `only partly: ${spellCount(last - first + 1n)} of its ${distance(countOf(tested))}`;
    return { place: 'partly', text, fraction: fractionOf(first - block.first, total) };
  }
  const start = spellPlace(tested.first - block.first + 1n);
  const end = tested.last === tested.first ? '' : ` to ${spellPlace(tested.last - block.first + 1n)}`;
  return {
    place: 'inside',
    text: `${start}${end} of ${spellCount(total)}`,
    fraction: fractionOf(tested.first - block.first, total),
  };
}

/**
 * Splits a range into the fewest networks that cover exactly the range, in order. At most 62 for IPv4, 254 for IPv6.
 * `reason` says why one network is not enough; it is undefined when it is.
 *
 * @example rangeToNetworks({ family: 4, first: 1n, last: 4n }).networks.map(spellNetwork)
 *   // ['0.0.0.1/32', '0.0.0.2/31', '0.0.0.4/32']
 * @example rangeToNetworks({ family: 4, first: 1n, last: 4n }).reason // '0.0.0.1 cannot start a block this big.'
 */
export function rangeToNetworks(range: AddressRange): { networks: Network[]; reason: string | undefined } {
  const { family, last } = range;
  const networks: Network[] = [];
  for (let first = range.first; first <= last; ) {
    let hostBits = 0;
    while (hostBits < bitsOf(family) && isOneNetwork(first, last, hostBits + 1)) hostBits += 1;
    networks.push({ family, address: first, prefix: bitsOf(family) - hostBits });
    first += 1n << BigInt(hostBits);
  }
  return { networks, reason: networks.length > 1 ? reasonFor(range) : undefined };
}

const isOneNetwork = (first: bigint, last: bigint, hostBits: number): boolean => {
  const size = 1n << BigInt(hostBits);
  return first % size === 0n && first + size - 1n <= last;
};

function reasonFor(range: AddressRange): string {
  const count = countOf(range);
  const isPowerOfTwo = (count & (count - 1n)) === 0n;
  return isPowerOfTwo
    ? `${spellAddress(range.family, range.first)} cannot start a block this big.`
    : `A block has 1, 2, 4, 8 and so on addresses, and this range has ${spellCount(count)}.`;
}

const fractionOf = (offset: bigint, count: bigint): number =>
  count === 1n ? 0 : Number((offset * 10_000n) / (count - 1n)) / 10_000;
