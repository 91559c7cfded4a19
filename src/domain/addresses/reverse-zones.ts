import { bitsOf } from './address.ts';
import { type Network, rangeOf, spellNetwork } from './network.ts';
import { splitNetworks } from './split-networks.ts';
import { spellCount } from './words.ts';

/** The names under which DNS keeps the names of a network's addresses. */
export interface ReverseZones {
  /** The zones that together are exactly the network; for one address its own name; see `note` for what lies between. */
  zones: string[];
  note: string | undefined;
}

/**
 * The reverse zones of a network: IPv4 zones end at every eighth bit (RFC 1035, section 3.5), IPv6 zones at every
 * fourth (RFC 3596, section 2.5). An IPv4 network smaller than a /24 has none of its own (RFC 2317): the zone is then
 * the one it is kept in, and the note says so.
 *
 * @example reverseZones(networkAround(4, 0xc0000200n, 23)).zones // ['2.0.192.in-addr.arpa', '3.0.192.in-addr.arpa']
 * @example reverseZones(networkAround(4, 0xc0000200n, 25)).zones // ['2.0.192.in-addr.arpa']
 */
export function reverseZones(network: Network): ReverseZones {
  const { family, address, prefix } = network;
  const step = family === 4 ? 8 : 4;
  if (family === 4 && prefix > 24 && prefix < 32) {
    const zone = zoneName({ ...network, prefix: 24 });
    const from = address & 255n;
    const to = rangeOf(network).last & 255n;
    const example = `${from}/${prefix}.${zone}`;
    const note = `${spellNetwork(network)} is smaller than a zone. Its names ${from} to ${to} are in ${zone}, which the provider keeps; by RFC 2317 the provider can hand them on with CNAME records into a zone such as ${example}.`;
    return { zones: [zone], note };
  }
  const whole = Math.ceil(prefix / step) * step;
  const zones = splitNetworks([network], whole).networks.map(zoneName);
  const note =
    zones.length > 1
      ? `A zone ends at every ${step === 8 ? 'eighth' : 'fourth'} bit, so a /${prefix} takes ${spellCount(BigInt(zones.length))} zones.`
      : undefined;
  return { zones, note };
}

function zoneName({ family, address, prefix }: Network): string {
  const [step, radix, top] = family === 4 ? [8, 10, 'in-addr.arpa'] : [4, 16, 'ip6.arpa'];
  const labels: string[] = [];
  for (let end = prefix; end > 0; end -= step) {
    labels.push(BigInt.asUintN(step, address >> BigInt(bitsOf(family) - end)).toString(radix));
  }
  return [...labels, top].join('.');
}
