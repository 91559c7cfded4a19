import { type Address, bitsOf, spellAddress } from './address.ts';
import {
  type AddressRange,
  type Network,
  nameRange,
  networkAround,
  rangeOf,
  rangeToNetworks,
  spellMask,
  spellNetwork,
  spellRange,
} from './network.ts';
import { hostBits, longDash, mapped, type Notice, noticesAbout, singleAddress, wildcard } from './notices.ts';

/** The addresses that were understood, and what there is to say about how they were written. */
export interface Understood {
  range: AddressRange;
  notices: Notice[];
}

/** A prefix read from a mask, and the text of the mask when it was a wildcard (its bits the other way round). */
export interface Mask {
  prefix: number;
  wildcard?: string;
}

/** A text that was understood. */
export interface Result {
  outcome: 'result';
  range: AddressRange;
  networks: Network[];
  /** Why one network is not enough. */
  reason: string | undefined;
  /** The canonical text: the same addresses always give the same text, and it reads back as them. */
  readAs: string;
  notices: Notice[];
}

/**
 * The result of what was understood.
 *
 * @example resultOf({ range: { family: 4, first: 0n, last: 255n }, notices: [] }).readAs // '0.0.0.0/24'
 */
export function resultOf({ range, notices }: Understood): Result {
  const { networks, reason } = rangeToNetworks(range);
  return { outcome: 'result', range, networks, reason, readAs: nameRange(range), notices };
}

/**
 * The network of an address and a mask that were read; without a mask, that of the one address.
 *
 * @example withPrefix({ family: 4, address: 0xc0000207n }, { prefix: 24 }).notices.map(({ kind }) => kind)
 *   // ['host-bits', 'special-use']
 */
export function withPrefix(read: Address, mask?: Mask): Understood {
  const prefix = mask?.prefix ?? bitsOf(read.family);
  if (read.family === 6 && prefix >= 96 && isMapped(read.address)) {
    const inner = withPrefix(unmapped(read.address), { prefix: prefix - 96 });
    const isOne = inner.range.first === inner.range.last;
    const network = spellNetwork({ family: 4, address: inner.range.first, prefix: prefix - 96 });
    const notice = isOne ? mapped('address', spellAddress(4, inner.range.first)) : mapped('network', network);
    return { range: inner.range, notices: [notice, ...inner.notices] };
  }
  const network = networkAround(read.family, read.address, prefix);
  const notices: Notice[] = mask ? [] : [singleAddress(read)];
  if (mask?.wildcard) notices.push(wildcard(mask.wildcard, spellMask(prefix), prefix));
  if (network.address !== read.address) {
    notices.push(hostBits(spellAddress(read.family, read.address), spellNetwork(network)));
  }
  const range = rangeOf(network);
  return { range, notices: [...notices, ...noticesAbout(range)] };
}

/**
 * The range between two addresses of one family, of which the first is not the higher.
 *
 * @example rangeBetween({ family: 4, address: 0xc0000201n }, { family: 4, address: 0xc0000209n }, true).notices[0]?.kind
 *   // 'long-dash'
 */
export function rangeBetween(first: Address, last: Address, hasLongDash: boolean): Understood {
  const isIpv4 = first.family === 6 && isMapped(first.address) && isMapped(last.address);
  const [from, to] = isIpv4 ? [unmapped(first.address), unmapped(last.address)] : [first, last];
  const range: AddressRange = { family: from.family, first: from.address, last: to.address };
  const notices: Notice[] = isIpv4 ? [mapped('range', spellRange(range))] : [];
  if (hasLongDash) notices.push(longDash(range));
  return { range, notices: [...notices, ...noticesAbout(range)] };
}

/**
 * The prefix of a mask whose one-bits are all at the front, else nothing.
 *
 * @example prefixOf(0xffffff00n) // 24
 * @example prefixOf(0xff00ff00n) // undefined
 */
export function prefixOf(mask: bigint): number | undefined {
  const ones = mask.toString(2).padStart(32, '0').indexOf('0');
  const prefix = ones < 0 ? 32 : ones;
  return spellMask(prefix) === spellAddress(4, mask) ? prefix : undefined;
}

const isMapped = (address: bigint): boolean => address >> 32n === 0xffffn;

const unmapped = (address: bigint): Address => ({ family: 4, address: address & 0xffffffffn });
