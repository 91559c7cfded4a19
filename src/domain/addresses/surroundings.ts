import { bitsOf, type Family } from './address.ts';
import { type AddressRange, countOf, type Network, networkAround, rangeOf, spellNetwork } from './network.ts';
import { spellAmount, spellCount } from './words.ts';

/** The wider network that a range lies in, and the share of it that the range is. */
export interface Surroundings {
  network: Network;
  /** Where the range begins and ends in the network, from 0 to 1. */
  start: number;
  end: number;
  sentence: string;
}

// What people open by mistake: one dotted number too few, or what a provider is given.
const usual: Record<Family, readonly number[]> = { 4: [16, 8, 0], 6: [48, 32, 16, 0] };

/**
 * The network around a range that is usually opened in its place: for IPv4 the /16, /8 or everything, for IPv6 the
 * /48, /32, /16 or everything, whichever is the smallest that has more addresses. Gives nothing for everything.
 *
 * @example surroundingsOf(readValidNetwork('192.0.2.0/24').range)?.sentence
 *   // '256 addresses of the 65,536 in 192.0.0.0/16: to open all of it would let in 256 times as many.'
 */
export function surroundingsOf(range: AddressRange): Surroundings | undefined {
  const { family, first, last } = range;
  const network = usual[family]
    .map((prefix) => networkAround(family, first, prefix))
    .find((one) => rangeOf(one).last >= last && countOf(rangeOf(one)) > countOf(range));
  if (!network) return undefined;
  const total = countOf(rangeOf(network));
  const count = countOf(range);
  const share = (offset: bigint) => Number((offset * 100_000n) / total) / 100_000;
  const of = `${spellAmount(count, 'address', 'addresses')} of the ${spellCount(total)} in ${spellNetwork(network)}`;
  const times = total / count;
  const about = total % count ? 'about ' : '';
  return {
    network,
    start: share(first - network.address),
    end: share(last + 1n - network.address),
    sentence: `${of}: to open all of it would let in ${about}${spellCount(times)} times as many.`,
  };
}

/**
 * Where an address is in a network, from 0 to 1; nothing outside of it.
 *
 * @example shareOf({ family: 4, address: 0n, prefix: 8 }, 0x800000n) // 0.5
 */
export function shareOf({ family, address, prefix }: Network, tested: bigint): number | undefined {
  const offset = tested - address;
  const hostBits = BigInt(bitsOf(family) - prefix);
  return offset < 0n || offset >> hostBits ? undefined : Number((offset * 100_000n) >> hostBits) / 100_000;
}
