import fc from 'fast-check';
import { bitsOf, type Family, spellAddress } from '../../src/domain/addresses/address.ts';
import { type AddressRange, networkAround, spellNetwork } from '../../src/domain/addresses/network.ts';

const family = fc.constantFrom<Family>(4, 6);

/** An address of either family; small numbers, edges and zero runs come up often. */
export const address = family.chain((chosen) => {
  const most = (1n << BigInt(bitsOf(chosen))) - 1n;
  const sparse = fc
    .array(fc.integer({ min: 0, max: bitsOf(chosen) - 1 }), { maxLength: 4 })
    .map((bits) => bits.reduce((sum, bit) => sum | (1n << BigInt(bit)), 0n));
  return fc.record({ family: fc.constant(chosen), address: fc.oneof(fc.bigInt({ min: 0n, max: most }), sparse) });
});

/** A network of any prefix. */
export const network = address.chain((chosen) =>
  fc
    .integer({ min: 0, max: bitsOf(chosen.family) })
    .map((prefix) => networkAround(chosen.family, chosen.address, prefix)),
);

/** A range of any size; short ones, which are awkward to split, as often as long ones. */
export const range: fc.Arbitrary<AddressRange> = address.chain(({ family: chosen, address: first }) => {
  const most = (1n << BigInt(bitsOf(chosen))) - 1n;
  const short = first + 5000n > most ? most : first + 5000n;
  const end = fc.oneof(fc.bigInt({ min: first, max: most }), fc.bigInt({ min: first, max: short }));
  return end.map((last) => ({ family: chosen, first, last }));
});

/** Text that is nearly a network: valid pieces, near misses, look-alikes and hidden characters, put together at random. */
export const nearlyNetwork = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('192', '0', '2', '255', '248', '.', '.', '.', ':', '::', '/', '-', ' ') },
      { weight: 2, arbitrary: fc.constantFrom('192.0.2.0', '255.255.255.0', '2001:db8::', '0.0.7.255', '::ffff:') },
      { weight: 2, arbitrary: fc.constantFrom('mask', 'to', '..', '*', '%', ',', '\n', '[', ']', '0x', 'O', 'l', 'a') },
      {
        weight: 1,
        arbitrary: fc.constantFrom('\u200b', '\ufeff', '\u202e', '–', '−', '９', '٣', '．', '／', '\ud800', '🜨'),
      },
      { weight: 1, arbitrary: network.map(spellNetwork) },
      { weight: 1, arbitrary: address.map((one) => spellAddress(one.family, one.address)) },
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

/** Any text at all, lone surrogates included. */
export const anyText = fc.oneof(
  nearlyNetwork,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 50 }).map((units) => String.fromCharCode(...units)),
);
