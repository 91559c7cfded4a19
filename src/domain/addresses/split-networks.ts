import { bitsOf } from './address.ts';
import { countOf, type Network, rangeOf } from './network.ts';

/** The most networks that `splitNetworks` lists. */
export const mostListed = 1024;

/**
 * Splits every network that is wider than a prefix into networks of exactly that prefix, and keeps the others, as
 * systems with a shortest prefix want it. `count` is the whole number; at most 1,024 are listed.
 *
 * @example splitNetworks([networkAround(4, 0xc0000200n, 23)], 24).networks.map(spellNetwork)
 *   // ['192.0.2.0/24', '192.0.3.0/24']
 */
export function splitNetworks(networks: readonly Network[], prefix: number): { count: bigint; networks: Network[] } {
  let count = 0n;
  const listed: Network[] = [];
  for (const network of networks) {
    const longest = Math.min(Math.max(prefix, network.prefix), bitsOf(network.family));
    const parts = 1n << BigInt(longest - network.prefix);
    const size = countOf(rangeOf({ ...network, prefix: longest }));
    for (let part = 0n; part < parts && listed.length < mostListed; part += 1n) {
      listed.push({ family: network.family, address: network.address + part * size, prefix: longest });
    }
    count += parts;
  }
  return { count, networks: listed };
}
