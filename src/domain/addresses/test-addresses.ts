import { bitsOf, spellAddress } from './address.ts';
import { type AddressRange, contains } from './network.ts';

/** An address at an edge of a block, to try a rule with. */
export interface TestAddress {
  address: string;
  inside: boolean;
  place: 'before' | 'first' | 'last' | 'after';
}

/**
 * The addresses at which a rule for a block is most easily wrong, in order: one before, first, last, one after. Those
 * outside are in none of the blocks; where there is no such address, it is missing.
 *
 * @example testAddresses(readValidNetwork('192.0.2.0/24').range, []).map(({ address }) => address)
 *   // ['192.0.1.255', '192.0.2.0', '192.0.2.255', '192.0.3.0']
 */
export function testAddresses(block: AddressRange, blocks: readonly AddressRange[]): TestAddress[] {
  const { family, first, last } = block;
  const isAddress = (address: bigint) => address >= 0n && address < 1n << BigInt(bitsOf(family));
  const isInside = (address: bigint) => blocks.some((one) => contains(one, { family, first: address, last: address }));
  const all = [
    { value: first - 1n, inside: false, place: 'before' },
    { value: first, inside: true, place: 'first' },
    { value: last, inside: true, place: 'last' },
    { value: last + 1n, inside: false, place: 'after' },
  ] as const;
  return all
    .filter(({ value, inside }) => inside || (isAddress(value) && !isInside(value)))
    .map(({ value, ...rest }) => ({ address: spellAddress(family, value), ...rest }));
}
