import { spellAddress } from './address.ts';
import type { Network } from './network.ts';
import { splitNetworks } from './split-networks.ts';

/**
 * Writes IPv4 networks as the numbers that their addresses begin with, for tables that know no prefixes. Numbers stop
 * at a dot: a network in between is written as all that share one number more, at most 128 of them.
 *
 * @example leadingNumbers([networkAround(4, 0xc0000200n, 23)]) // ['192.0.2', '192.0.3']
 */
export const leadingNumbers = (networks: readonly Network[]): string[] =>
  networks.flatMap((network) => {
    const count = Math.max(1, Math.ceil(network.prefix / 8));
    return splitNetworks([network], 8 * count).networks.map(({ family, address }) =>
      spellAddress(family, address).split('.').slice(0, count).join('.'),
    );
  });
