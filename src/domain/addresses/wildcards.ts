import { spellAddress } from './address.ts';
import { type Fault, isFault } from './fault.ts';
import { readIpv4 } from './read-ipv4.ts';
import { spellAmount, spellCount } from './words.ts';

/** What an address with a Cisco wildcard matches. */
export interface WildcardExplanation {
  sentence: string;
  /** Number of addresses that match. */
  count: bigint;
  /** How many networks would be needed for the same addresses; 1 exactly when the wildcard is that of a network. */
  networks: bigint;
  first: string;
  last: string;
}

/**
 * Explains and counts what a Cisco IOS wildcard matches, gaps and all: a one-bit stands for "either". It is never
 * turned into networks, because there may be millions.
 *
 * @example explainWildcard('192.0.2.1', '0.0.0.254').count // 128n
 */
export function explainWildcard(address: string, wildcard: string): WildcardExplanation | Fault {
  const base = readIpv4({ text: address, start: 0 });
  if (isFault(base)) return base;
  const free = readIpv4({ text: wildcard, start: 0 });
  if (isFault(free)) return free;
  const bits = free.address.toString(2);
  const first = base.address & ~free.address;
  const count = 1n << BigInt(bits.replaceAll('0', '').length);
  const networks = count >> BigInt(/1*$/.exec(bits)?.[0].length ?? 0);
  const parts = [24n, 16n, 8n, 0n].map((shift, index) =>
    explainNumber(index, numberAt(first, shift), numberAt(free.address, shift)),
  );
  const amount = spellAmount(count, 'address', 'addresses');
  const asNetworks = networks > 1n ? ` No single network equals it; it would take ${spellCount(networks)}.` : '';
  return {
    sentence: `${address} with wildcard ${wildcard} matches ${amount}: ${parts.join(', ')}.${asNetworks}`,
    count,
    networks,
    first: spellAddress(4, first),
    last: spellAddress(4, first | free.address),
  };
}

/**
 * Explains the wildcard in a text that holds an address, and after a space or a slash a mask or wildcard; gives nothing
 * for other texts.
 *
 * @example explainWildcardIn('192.0.2.1 0.0.0.254')?.count // 128n
 * @example explainWildcardIn('192.0.2.0/24') // undefined
 */
export function explainWildcardIn(text: string): WildcardExplanation | undefined {
  const [, address = '', wildcard = ''] = /^([\d.]{7,15})(?:\s*\/\s*|\s+)([\d.]{7,15})$/.exec(text.trim()) ?? [];
  const explanation = explainWildcard(address, wildcard);
  return isFault(explanation) ? undefined : explanation;
}

const mostNumbers = 8;

function explainNumber(index: number, fixed: number, free: number): string {
  const name = `the ${['first', 'second', 'third', 'fourth'][index]} number is`;
  if (free === 0) return `${name} ${fixed}`;
  if (free === 255) return `${name} anything`;
  const numbers = Array.from({ length: 256 }, (_, number) => number).filter((number) => (number & ~free) === fixed);
  const [low, high] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  if (high - low + 1 === numbers.length) return `${name} from ${low} to ${high}`;
  if (free === 254) return `${name} ${fixed ? 'odd' : 'even'}`;
  if (numbers.length <= mostNumbers) return `${name} ${numbers.slice(0, -1).join(', ')} or ${high}`;
  return `${name} one of ${numbers.length}: ${numbers.slice(0, 4).join(', ')} … ${high}`;
}

const numberAt = (address: bigint, shift: bigint): number => Number((address >> shift) & 255n);
