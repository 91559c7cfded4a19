import { explainNetwork, explainSingleAddress } from './explain-network.ts';
import { readValidNetwork, readValidSingleAddress } from './read-valid.ts';
import type { Reading, ReadOptions } from './reading.ts';

/**
 * Reads one network from a field: CIDR; address and mask or wildcard (slash, white space, the words mask or netmask);
 * a range (hyphen, dash, "to", ".."); a bare address. Never throws, never guesses: what is not certain is refused,
 * with the repairs to choose from.
 *
 * `finished: false` means that somebody is still typing: a text that could become valid is then `unfinished`.
 *
 * @example readNetwork('192.0.2.7/24').notices.map(({ kind }) => kind) // ['host-bits', 'special-use']
 * @example readNetwork('192.0.2', { finished: false }).outcome // 'unfinished'
 */
export const readNetwork = (text: string, options: ReadOptions = {}): Reading =>
  readValidNetwork(text) ?? explainNetwork(text, options);

/**
 * Reads the address whose place in a block is asked: exactly one address, or a network of one.
 *
 * @example readSingleAddress('192.0.2.0/24').outcome // 'refused'
 */
export const readSingleAddress = (text: string, options: ReadOptions = {}): Reading =>
  readValidSingleAddress(text) ?? explainSingleAddress(text, options);
