import { type Piece, slice } from './fault.ts';
import { readValidNetwork } from './read-valid.ts';
import { prefixOf, type Result } from './understood.ts';
import { readValidIpv4 } from './valid-address.ts';

/** What is longer, in UTF-16 units, is no list: 20,000 networks of IPv6 in full fit. Cut a text there before it is read. */
export const longestList = 1_000_000;

/** One entry of a list that is not read yet: its line counted from 1, its text, and where that starts in the list. */
export interface EntryText {
  line: number;
  start: number;
  text: string;
}

/**
 * Cuts a list into its entries: one per line, or separated by commas, semicolons or white space. A mask, or the other
 * end of a range, stays with its address. What follows `#`, `//` or `--` at the start of a word is a comment.
 *
 * Lists also come as JSON, YAML or terms of an SPF record (RFC 7208, section 5.6): quotation marks and brackets around
 * a word, `- ` before a line and `ip4:` or `ip6:` before a network are left out. What else is there stays, and is
 * refused with its entry: `!192.0.2.0/24` means the opposite.
 *
 * @example [...findEntries('["192.0.2.0/24", "198.51.100.7"] # old')].map(({ text }) => text)
 *   // ['192.0.2.0/24', '198.51.100.7']
 * @example [...findEntries('192.0.2.0 255.255.255.0, 198.51.100.7')].map(({ text }) => text)
 *   // ['192.0.2.0 255.255.255.0', '198.51.100.7']
 */
export function* findEntries(list: string): Generator<EntryText> {
  // Line by line: whoever has enough of them stops, and a list of megabytes is never cut as a whole.
  for (let [line, start] = [1, 0]; start < list.length; line += 1) {
    const next = list.indexOf('\n', start);
    const end = next < 0 ? list.length : next;
    if (end > start) for (const entry of findPieces({ text: list.slice(start, end), start })) yield { line, ...entry };
    start = end + 1;
  }
}

/**
 * Reads one entry of a list, where it is valid; gives nothing for one that `readEntry` in lists.ts refuses.
 *
 * @example readValidEntry('192.0.2.0 255.255.255.0')?.readAs // '192.0.2.0/24'
 */
export const readValidEntry = (text: string): Result | undefined =>
  doubtfulMask(text) === undefined ? readValidNetwork(text) : undefined;

/**
 * The second of two addresses that may be the mask of the first or the next entry of the list; in a field for one
 * network it would be the mask.
 *
 * @example doubtfulMask('192.0.2.0 224.0.0.0') // '224.0.0.0'
 */
export const doubtfulMask = (text: string): string | undefined =>
  /^[\d.]+\s+(?!255\.|0\.)(\d+(?:\.\d+){3})$/.exec(text.slice(0, 100))?.[1];

const commasForDots = /^\s*\d{1,3}(?:,\d{1,3}){3}(?:\/\d+)?\s*$/;

// Not "//24", which is a slash too many, nor "192.0.2.1 -- 192.0.2.9", which is a range.
const commentStart = /(?<!\S)(?:#|\/\/(?=[\sa-z]|$)(?!\s*\d{1,3}\s*(?:[,;]|$))|--(?=\s+(?!\d|[\da-f]{0,4}:)\S|\s*$))/i;

// Each gives way to as many spaces, so that an entry still says where it is.
const around: readonly RegExp[] = [
  /^\s*[-*•]\s+(?=\S*[.:])/,
  /(?:["'](?=:\s*["'[{])|(?<=["']):(?=\s*["'[{]))+/g,
  /(?<![^\s,;])[[({<"'`]+(?![[({<"'`])(?!\S*\]:)/g,
  /(?<![\])}>"'`])[\])}>"'`]+(?![^\s,;])/g,
  /(?<![^\s,;])(?:\+?ip4:(?=\d)|\+?ip6:(?=[\da-f:]*:)|ipv6:(?=[\da-f:]*:))/gi,
];

function* findPieces(line: Piece): Generator<Piece> {
  const comment = line.text.search(commentStart);
  const uncommented = comment < 0 ? line : slice(line, 0, comment);
  const text = around.reduce((rest, sign) => rest.replace(sign, (found) => ' '.repeat(found.length)), uncommented.text);
  const plain = { text, start: line.start };
  const parts = commasForDots.test(plain.text) ? /\S+/g : /[^\s,;][^,;]*/g;
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

const openEnd = /^(?:(?:net)?mask|to)$|[/‐-―−-]$|\.\.$/i;
// "-all" ends an SPF record.
const openStart = /^(?:(?:(?:net)?mask|to)$|(?!-all$)[/‐-―−-]|\.\.)/i;
const mistyped255 = /^(?!255)(?:\d55|2\d5|25\d)(?=\.255\.)/;

// A mask stays with the address before it, right or wrong: alone, that address would be taken for a single host.
function belongsTo(before: string, isLone: boolean, word: string): boolean {
  if (openEnd.test(before) || openStart.test(word)) return true;
  const isAddress = isLone && before.length < 50 && /[.:]/.test(before) && /^[\da-f.:]+$/i.test(before);
  return isAddress && (/^(?:\d{1,3}|0x[\da-f]{8})$/i.test(word) || (/^[\d.]{1,15}$/.test(word) && isMaskLike(word)));
}

// A mask even with a slip in its first number: 255.…, 0.… or 225.255.…
function isMaskLike(word: string): boolean {
  if (/^(?:255|0)(?:\.|$)/.test(word)) return true;
  const meant = readValidIpv4(word) === undefined ? undefined : readValidIpv4(word.replace(mistyped255, '255'));
  return meant !== undefined && prefixOf(meant) !== undefined;
}
