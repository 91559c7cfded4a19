import type { Family } from './address.ts';
import { type AddressRange, contains, type Network, rangeOf } from './network.ts';

/** A network that is set apart, and what for, as the end of a sentence that begins "10.0.0.0/8 is". */
export interface SpecialUse {
  network: Network;
  use: string;
  isPrivate: boolean;
  /** True when the whole range is set apart, false when only a part of it is. */
  isWhole: boolean;
}

const privateUse = 'private: mail from the Internet never comes from it';
const documentation = 'for examples in documentation: no mail comes from it';
const loopback = 'the machine itself: mail from the Internet never comes from it';
const linkLocal = 'for one cable or wireless network: mail from the Internet never comes from it';
const multicast = 'for multicast: no mail comes from it';
const reserved = 'reserved: no mail comes from it';

// IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890), and the multicast blocks.
const specialUse: readonly (readonly [Family, bigint, number, string])[] = [
  [4, 0x00000000n, 8, reserved],
  [4, 0x0a000000n, 8, privateUse],
  [4, 0x64400000n, 10, 'shared inside providers (carrier NAT): mail from the Internet never comes from it'],
  [4, 0x7f000000n, 8, loopback],
  [4, 0xa9fe0000n, 16, linkLocal],
  [4, 0xac100000n, 12, privateUse],
  [4, 0xc0000200n, 24, documentation],
  [4, 0xc0a80000n, 16, privateUse],
  [4, 0xc6120000n, 15, 'for speed tests: no mail comes from it'],
  [4, 0xc6336400n, 24, documentation],
  [4, 0xcb007100n, 24, documentation],
  [4, 0xe0000000n, 4, multicast],
  [4, 0xf0000000n, 4, reserved],
  [6, 0n, 128, reserved],
  [6, 1n, 128, loopback],
  [6, 0x20010db8n << 96n, 32, documentation],
  [6, 0x3fffn << 112n, 20, documentation],
  [6, 0xfcn << 120n, 7, privateUse],
  [6, 0xfe8n << 116n, 10, linkLocal],
  [6, 0xffn << 120n, 8, multicast],
];

/**
 * The first special-purpose network that a range lies in or reaches into; one that contains all of it comes first.
 *
 * @example specialUseOf(readValidNetwork('10.1.0.0/16').range)?.use
 *   // 'private: mail from the Internet never comes from it'
 */
export function specialUseOf(range: AddressRange): SpecialUse | undefined {
  let partly: SpecialUse | undefined;
  for (const [family, address, prefix, use] of specialUse) {
    const network = { family, address, prefix };
    const whole = rangeOf(network);
    if (family !== range.family || range.first > whole.last || whole.first > range.last) continue;
    const special = { network, use, isPrivate: use === privateUse, isWhole: contains(whole, range) };
    if (special.isWhole) return special;
    partly ??= special;
  }
  return partly;
}
