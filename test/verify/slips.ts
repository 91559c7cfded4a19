import { spellAddress } from '../../src/domain/addresses/address.ts';
import { describeNetwork, rangeOf, spellRange } from '../../src/domain/addresses/network.ts';
import type { Block } from '../../src/site.ts';

/** A slip that people make when they type a network, and how it looks for one of ours. */
export interface Slip {
  readonly id: string;
  readonly write: (block: Pick<Block, 'network'>) => string | undefined;
}

/** Each gives nothing for a network that it cannot be made with, as a mask for IPv6. */
export const slips: readonly Slip[] = [
  {
    id: 'host-bits',
    write: ({ network }) =>
      network.prefix < 24 && network.family === 4
        ? `${spellAddress(4, network.address + 256n)}/${network.prefix}`
        : undefined,
  },
  { id: 'no-prefix', write: ({ network }) => spellAddress(network.family, network.address) },
  {
    id: 'mask',
    write: ({ network }) => {
      const { address, mask } = describeNetwork(network);
      return mask && `${address}/${mask}`;
    },
  },
  {
    id: 'wildcard-for-mask',
    write: ({ network }) => {
      const { address, wildcard } = describeNetwork(network);
      return wildcard && `${address}/${wildcard}`;
    },
  },
  { id: 'range', write: ({ network }) => spellRange(rangeOf(network)) },
];
