import { doubtfulMask, type EntryText, findEntries, readValidEntry } from './list-entries.ts';
import type { AddressRange } from './network.ts';
import { readNetwork } from './read-network.ts';
import type { Reading, ReadOptions } from './reading.ts';

/** One entry of a list: its line counted from 1, its text, where that starts in the list (UTF-16), and its reading. */
export interface ListEntry extends EntryText {
  reading: Reading;
}

/** Addresses that were understood, with the canonical text that names them. */
export interface NamedRange {
  range: AddressRange;
  readAs: string;
}

/**
 * Reads a list of networks in any mix of notations: one per line, or separated by commas, semicolons or white space.
 * An entry that cannot be read is refused by itself; its repairs are texts for that entry. Comments and
 * the signs of JSON, YAML and SPF around an entry are left out, see `findEntries`. The entries come one by one, so that a long list can be read in slices.
 *
 * @example [...readEntries('192.0.2.0 255.255.255.0, 198.51.100.7')].map(({ reading }) => reading.readAs)
 *   // ['192.0.2.0/24', '198.51.100.7/32']
 */
export function* readEntries(text: string): Generator<ListEntry> {
  const readings = new Map<string, Reading>();
  for (const entry of findEntries(text)) {
    const reading = readings.get(entry.text) ?? readEntry(entry.text);
    readings.set(entry.text, reading);
    yield { ...entry, reading };
  }
}

/**
 * The entries that were understood, each with its line.
 *
 * @example understoodIn([...readEntries('192.0.2.300\n192.0.2.7')]).map(({ line, readAs }) => [line, readAs])
 *   // [[2, '192.0.2.7/32']]
 */
export const understoodIn = (entries: readonly ListEntry[]): (NamedRange & { line: number })[] =>
  entries.flatMap(({ line, reading }) =>
    reading.outcome === 'result' ? [{ line, range: reading.range, readAs: reading.readAs }] : [],
  );

/**
 * Reads one entry of a list. In a field for one network the second of two addresses is its mask; in a list it may as
 * well be the next entry, so that is refused.
 *
 * @example readEntry('192.0.2.0 224.0.0.0').kind // 'mask-or-address'
 */
export function readEntry(text: string, options: ReadOptions = {}): Reading {
  const reading = readValidEntry(text) ?? readNetwork(text, options);
  const doubtful = doubtfulMask(text);
  if (doubtful === undefined || reading.outcome !== 'result') return reading;
  const message = `"${doubtful}" may be a mask or a second address. Put a slash before a mask, or a comma before an address.`;
  const fragment = { start: text.length - doubtful.length, end: text.length };
  return { outcome: 'refused', kind: 'mask-or-address', message, fragment, repairs: [] };
}
