import { type Piece, slice } from './fault.ts';
import type { AddressRange } from './network.ts';
import { isMaskLike } from './read-mask.ts';
import { readNetwork } from './read-network.ts';
import type { Reading } from './reading.ts';

/** One entry of a list: its line counted from 1, its text, where that starts in the list (UTF-16), and its reading. */
export interface ListEntry {
  line: number;
  start: number;
  text: string;
  reading: Reading;
}

/** Addresses that were understood, with the canonical text that names them. */
export interface NamedRange {
  range: AddressRange;
  readAs: string;
}

/**
 * Reads a list of networks in any mix of notations: one per line, or separated by commas, semicolons or white space.
 * An entry that cannot be read is refused by itself; its repairs are texts for that entry. What stands behind a `#`
 * at the start of a word is a comment. The entries come one by one, so that a long list can be read in slices.
 *
 * Example: `192.0.2.0 255.255.255.0, 198.51.100.7` has two entries, 192.0.2.0/24 and 198.51.100.7/32.
 */
export function* readEntries(text: string): Generator<ListEntry> {
  const readings = new Map<string, Reading>();
  let start = 0;
  for (const [index, line] of text.split('\n').entries()) {
    for (const { text: entry, start: at } of findEntries({ text: line, start })) {
      const reading = readings.get(entry) ?? readEntry(entry);
      readings.set(entry, reading);
      yield { line: index + 1, start: at, text: entry, reading };
    }
    start += line.length + 1;
  }
}

/** All entries of a list at once; see `readEntries`. */
export const readList = (text: string): ListEntry[] => [...readEntries(text)];

/** The entries that were understood, each with its line. */
export const understoodIn = (entries: readonly ListEntry[]): (NamedRange & { line: number })[] =>
  entries.flatMap(({ line, reading }) =>
    reading.outcome === 'result' ? [{ line, range: reading.range, readAs: reading.readAs }] : [],
  );

// In a field for one network the second of two addresses is its mask; in a list it may as well be the next entry.
function readEntry(text: string): Reading {
  const doubtful = /^[\d.]+\s+(?!255\.|0\.)(\d+(?:\.\d+){3})$/.exec(text.slice(0, 100))?.[1];
  const reading = readNetwork(text);
  if (!doubtful || reading.outcome !== 'result') return reading;
  const message = `"${doubtful}" may be a mask or a second address. Put a slash before a mask, or a comma before an address.`;
  const fragment = { start: text.length - doubtful.length, end: text.length };
  return { outcome: 'refused', kind: 'mask-or-address', message, fragment, repairs: [] };
}

const COMMAS_FOR_DOTS = /^\s*\d{1,3}(?:,\d{1,3}){3}(?:\/\d+)?\s*$/;

function* findEntries(line: Piece): Generator<Piece> {
  const comment = line.text.search(/(?<!\S)#/);
  const plain = comment < 0 ? line : slice(line, 0, comment);
  const parts = COMMAS_FOR_DOTS.test(plain.text) ? /\S+/g : /[^,;]+/g;
  for (const part of plain.text.matchAll(parts))
    yield* findWords(slice(plain, part.index, part.index + part[0].length));
}

function* findWords(part: Piece): Generator<Piece> {
  let [from, to, before, isLone] = [0, 0, '', true];
  for (const { 0: word, index } of part.text.matchAll(/\S+/g)) {
    const isFirst = to === 0;
    const belongs = !isFirst && belongsTo(before, isLone, word);
    if (!isFirst && !belongs) yield slice(part, from, to);
    if (!belongs) from = index;
    [to, before, isLone] = [index + word.length, word, !belongs];
  }
  if (to > from) yield slice(part, from, to);
}

const OPEN_END = /^(?:(?:net)?mask|to)$|[/‐-―−-]$|\.\.$/i;
const OPEN_START = /^(?:(?:(?:net)?mask|to)$|[/‐-―−-]|\.\.)/i;

// A mask stays with the address before it, right or wrong: alone, that address would be taken for a single host.
function belongsTo(before: string, isLone: boolean, word: string): boolean {
  if (OPEN_END.test(before) || OPEN_START.test(word)) return true;
  const isAddress = isLone && before.length < 50 && /[.:]/.test(before) && /^[\da-f.:]+$/i.test(before);
  return isAddress && /^[\d.]{1,15}$/.test(word) && (/^\d{1,3}$/.test(word) || isMaskLike({ text: word, start: 0 }));
}
