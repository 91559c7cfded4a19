import { type Address, spellAddress } from './address.ts';
import { isVersionOrName } from './false-addresses.ts';
import { type AddressSet, includes } from './sets.ts';
import { specialUseOf } from './special-use.ts';
import { readValidAddress } from './valid-address.ts';

/** An address in a text, at its first place there. An IPv4-mapped IPv6 address is given as the IPv4 address. */
export interface FoundAddress extends Address {
  /** The canonical text of the address. */
  text: string;
  /** As it is in the text, and where: a UTF-16 offset, and a line counted from 1. */
  written: string;
  start: number;
  line: number;
  isMapped: boolean;
}

/** How a found address relates to the networks that are asked about. */
export type Group = 'in' | 'not-in' | 'private' | 'special-use';

/** How much text is looked at between two answers of `scanAddresses`, in UTF-16 units. */
const sliceLength = 16_384;

/**
 * Finds the addresses in any text: headers, a firewall log, a configuration. Each address comes once, in order, with
 * its first line. Brackets, `IPv6:` before an address, interface names and ports are understood; version numbers, host
 * names, reverse names, masks, MAC addresses and times are passed over, and so is what no program reads as an address.
 *
 * Answers after every 16k of text, perhaps with nothing new, so that a page can draw between two answers.
 *
 * @example [...scanAddresses('from [192.0.2.1]:25')].flat()[0]?.written // '192.0.2.1'
 */
export function* scanAddresses(text: string): Generator<FoundAddress[]> {
  const known = new Set<string>();
  const seen = new Set<string>();
  let found: FoundAddress[] = [];
  let [line, lineEnd, sliceEnd] = [1, text.indexOf('\n'), sliceLength];
  const isDue = (at: number) => {
    if (at < sliceEnd) return false;
    sliceEnd = at + sliceLength;
    return true;
  };
  // In slices also where nothing is found: one search through ten megabytes is one block of time.
  for (const { 0: word, index } of wordsWithSigns(text)) {
    if (isDue(index)) {
      yield found;
      found = [];
    }
    for (const { at, written, address: ipv6 } of candidatesIn(word)) {
      const start = index + at;
      if (isDue(start)) {
        yield found;
        found = [];
      }
      if (seen.has(written) || (!ipv6 && isVersionOrName(text, start, written))) continue;
      const read = ipv6 ?? readValidAddress(written);
      if (!read) continue;
      seen.add(written);
      const address = unmapped(read);
      const spelt = spellAddress(address.family, address.address);
      if (known.has(spelt)) continue;
      known.add(spelt);
      for (; lineEnd >= 0 && lineEnd < start; lineEnd = text.indexOf('\n', lineEnd + 1)) line += 1;
      found.push({ ...address, text: spelt, written, start, line });
    }
  }
  yield found;
}

/** Words of three signs and more with a dot or a colon. At the end of each slice comes an empty one, so that whoever reads them gets a turn. */
function* wordsWithSigns(text: string): Generator<{ 0: string; index: number }> {
  for (let [from, end] = [0, 0]; from < text.length; from = end) {
    end = endOfWord(text, from + sliceLength);
    for (const { 0: word, index } of text.slice(from, end).matchAll(/(?<![\w.:])(?=[\w.:]{3})\w*[.:][\w.:]*/g))
      yield { 0: word, index: from + index };
    yield { 0: '', index: end };
  }
}

/** The first place from there on that is not inside of a word. */
function endOfWord(text: string, from: number): number {
  const end = /[^\w.:]|$/g;
  end.lastIndex = Math.min(from, text.length);
  return end.exec(text)?.index ?? text.length;
}

/**
 * All addresses in a text at once; see `scanAddresses`.
 *
 * @example findAddresses('from mx1.example.com ([192.0.2.1]:25) (Postfix 3.7.11)').map(({ text }) => text)
 *   // ['192.0.2.1']
 */
export const findAddresses = (text: string): FoundAddress[] => [...scanAddresses(text)].flat();

/**
 * Says how an address relates to a set of networks. What is in the set is `in`, even where it is private.
 *
 * @example groupOf(readValidAddress('10.0.5.20'), []) // 'private'
 * @example groupOf(readValidAddress('10.0.5.20'), [readValidNetwork('10.0.0.0/8').range]) // 'in'
 */
export function groupOf({ family, address }: Address, networks: AddressSet): Group {
  const range = { family, first: address, last: address };
  if (includes(networks, range)) return 'in';
  const special = specialUseOf(range);
  return special ? (special.isPrivate ? 'private' : 'special-use') : 'not-in';
}

/** The pieces of a word between spaces and signs that may be addresses; one by one, since a word may be megabytes. */
function* candidatesIn(word: string): Generator<{ at: number; written: string; address?: Address }> {
  const plain = word.replace(/(?<!\.)\.+$/, '').replace(/(?<!:):$/, '');
  // Whatever is before the groups is a label, such as IPv6: or the name of an interface.
  const parts = plain.slice(-2 * longestIpv6).split(':');
  let first = parts.length - 1;
  while (first > 0 && /^[\da-f]{0,4}$/i.test(parts[first - 1] ?? '')) first -= 1;
  const written = parts.slice(first).join(':');
  const address = readIpv6(written);
  if (address) yield { at: plain.length - written.length, written, address };
  else
    for (const { 0: written, index: at } of word.matchAll(/(?<![^:])\d{1,3}(?:\.\d{1,3}){3}(?=\.*(?::|$))/g))
      yield { at, written };
}

/** Six groups, and an IPv4 address in full. */
const longestIpv6 = 45;

// "::" alone and names such as "ab::cd" are no addresses here, and eight pairs of digits are a long MAC address (EUI-64).
function readIpv6(text: string): Address | undefined {
  if (text.length > longestIpv6 || !/::|(?::[^:]*){6}/.test(text) || !/\d/.test(text)) return undefined;
  return /^[\da-f]{2}(?::[\da-f]{2}){7}$/i.test(text) ? undefined : readValidAddress(text);
}

function unmapped({ family, address }: Address): Address & { isMapped: boolean } {
  const isMapped = family === 6 && address >> 32n === 0xffffn;
  return isMapped ? { family: 4, address: address & 0xffffffffn, isMapped } : { family, address, isMapped };
}
