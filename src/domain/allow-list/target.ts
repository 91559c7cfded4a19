import type { Family } from '../addresses/address.ts';
import type { Network } from '../addresses/network.ts';

/** A system that a list of networks is written for. All functions get networks in order, none overlapping. */
export interface Target {
  id: string;
  name: string;
  kind: 'server' | 'firewall' | 'cloud' | 'data';
  /** One sentence: what shapes the lines. */
  rule: string;
  takes: readonly Family[];
  /** The shortest prefix that the system takes; wider networks come split. */
  shortest?: number;
  /** True where private addresses are refused. */
  publicOnly?: boolean;
  /** The text to paste: parsed by the system's own rules, it is exactly the networks. */
  lines: (networks: readonly Network[]) => string;
  /** How to take it back: commands, or a sentence that says what to remove. Empty where nothing was changed. */
  undo: (networks: readonly Network[]) => string;
  /** The fields of a dialog, for one network. */
  fields?: (network: Network) => { label: string; value: string }[];
}

export const bothFamilies: readonly Family[] = [4, 6];
export const onlyIpv4: readonly Family[] = [4];

/**
 * One line for each item.
 *
 * @example eachLine(['192.0.2.0/24', '198.51.100.0/24'], (network, index) => `${index}: ${network}`)
 *   // '0: 192.0.2.0/24\n1: 198.51.100.0/24'
 */
export const eachLine = <T>(items: readonly T[], write: (item: T, index: number) => string): string =>
  items.map(write).join('\n');
