import { bitsOf, spellAddress } from '../../src/domain/addresses/address.ts';
import { countOf, rangeOf } from '../../src/domain/addresses/network.ts';
import { networksOf, unite } from '../../src/domain/addresses/sets.ts';
import type { Block } from '../../src/site.ts';

/** The sender of their own that guides put on the list, as the stand-in is written there. */
export const ownSender = '10.0.5.20';

/** An address of IPv6 that is in no network of ours, for a server that answers on both families. */
const strangerOnIpv6 = '2001:db8:feed::7';

/** An address that a server is tried from, and who it is to the server. */
export interface Client {
  readonly address: string;
  readonly who: 'filter' | 'own' | 'stranger';
}

/**
 * Everybody that a lock has to tell apart: the first and the last address of each network, the reader's own sender, and
 * one address outside on either side of each network, as far as there is one that is in no other network.
 */
export function clientsFor(blocks: readonly Pick<Block, 'network'>[]): Client[] {
  // As one set: networks that touch each other have no outside between them.
  const ranges = networksOf(unite(blocks.map(({ network }) => rangeOf(network)))).map(rangeOf);
  const inside = (family: number, address: bigint) =>
    ranges.some((one) => one.family === family && one.first <= address && address <= one.last);
  const filter = blocks
    .map(({ network }) => rangeOf(network))
    .flatMap(({ family, first, last }) => [spellAddress(family, first), spellAddress(family, last)]);
  const strangers = ranges
    .flatMap(({ family, first, last }) => [
      { family, address: first - 1n },
      { family, address: last + 1n },
    ])
    .filter(
      ({ family, address }) => address >= 0n && address < 1n << BigInt(bitsOf(family)) && !inside(family, address),
    )
    .map(({ family, address }) => spellAddress(family, address));
  return [
    ...[...new Set(filter)].map((address): Client => ({ address, who: 'filter' })),
    { address: ownSender, who: 'own' },
    ...[...new Set([...strangers, strangerOnIpv6])].map((address): Client => ({ address, who: 'stranger' })),
  ];
}

/** How many addresses a network has, for a message. */
export const sizeOfBlock = ({ network }: Pick<Block, 'network'>): bigint => countOf(rangeOf(network));
