import { type AddressRange, type Network, rangeOf } from './network.ts';

/**
 * A regular expression for the addresses of an IPv4 network, for programs that know nothing better. It fits a valid
 * address exactly when that is in the network; a text that only looks like an address it may fit as well. IPv6 has so
 * many spellings that there is none.
 *
 * @example addressPattern(networkAround(4, 0xc0000200n, 23)) // '\\b192\\.0\\.[2-3]\\.[0-9]{1,3}\\b'
 */
export function addressPattern(network: Network): string | undefined {
  if (network.family !== 4) return undefined;
  const range = rangeOf(network);
  return `\\b${[24n, 16n, 8n, 0n].map((shift) => numberPattern(range, shift)).join('\\.')}\\b`;
}

function numberPattern({ first, last }: AddressRange, shift: bigint): string {
  const [low, high] = [Number((first >> shift) & 255n), Number((last >> shift) & 255n)];
  if (low === high) return String(low);
  if (low === 0 && high === 255) return '[0-9]{1,3}';
  const tens = Array.from({ length: Math.floor(high / 10) + 1 }, (_, ten) => ten).slice(Math.floor(low / 10));
  const parts = tens.map((ten) => {
    const [from, to] = [Math.max(low - 10 * ten, 0), Math.min(high - 10 * ten, 9)];
    return `${ten || ''}${from === to ? from : `[${from}-${to}]`}`;
  });
  return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join('|')})`;
}
