import { spellAddress } from '../../domain/addresses/address.ts';
import { type AddressRange, contains, rangeOf } from '../../domain/addresses/network.ts';
import { readNetwork } from '../../domain/addresses/read-network.ts';
import type { Block } from '../../site.ts';
import type { Tokens } from '../../tokens.ts';
import type { Finding } from './read-article.ts';

/** Networks whose addresses belong to nobody: examples (RFC 5737, 3849, 9637), private and special use (RFC 6890). */
const free = [
  ...['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24', '2001:db8::/32', '3fff::/20'],
  ...['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7'],
  ...[
    '0.0.0.0/8',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '198.18.0.0/15',
    '255.255.255.255/32',
    'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff/128',
    '::/127',
    'fe80::/10',
  ],
].map(rangeIn);

const forExamples =
  'one for examples: 192.0.2.x, 198.51.100.x, 203.0.113.x or 2001:db8::/32; inside a network 10.0.5.x';

/** Numbers with dots, "x" or "*" for the rest allowed, and a prefix; not a part of something longer. */
const dotted = /(?<![\w.])\d{1,3}(?:\.(?:\d{1,3}|[x*]))+(?:\/\d{1,3}(?!\d|\.\d))?(?!\w|\.[\dx*])/gi;
/** Anything with two colons in it that could be IPv6. */
const coloned = /(?<![\w:.])(?=[\da-f]*:[\da-f]*:)[\da-f:]+(?:\/\d{1,3})?(?![\w:])/gi;

/**
 * Finds addresses, networks and masks in a line that an article must not write down: those of a block in any notation,
 * and those that belong to somebody else.
 *
 * @example findAddresses('Allow 192.0.2.0/24.', readSite({ ...site, blocks: ['192.0.2.0/24'] }).blocks,
 *   new Map([['block', '192.0.2.0/24']]))[0]?.expected
 *   // '[[block]]'
 */
export function findAddresses(line: string, blocks: readonly Block[], tokens: Tokens): Omit<Finding, 'line'>[] {
  const pieces = [...line.matchAll(dotted), ...line.matchAll(coloned)].sort((a, b) => a.index - b.index);
  const found: Omit<Finding, 'line'>[] = [];
  for (let i = 0; i < pieces.length; i += 1) {
    const [piece, next] = [pieces[i], pieces[i + 1]];
    if (piece === undefined) continue;
    const end = piece.index + piece[0].length;
    const isRange = next !== undefined && /^\s*[-\u2010-\u2015]\s*$/.test(line.slice(end, next.index));
    if (isRange && isOurs(piece[0], blocks) && isOurs(next[0], blocks)) {
      found.push({ came: line.slice(piece.index, next.index + next[0].length), expected: '[[range]]' });
      i += 1;
      continue;
    }
    // Version 8.3.83.6 looks like an address.
    if (/\b(?:version|build)\s+$/i.test(line.slice(0, piece.index))) continue;
    const expected = expectedFor(piece[0], blocks, tokens);
    if (expected !== undefined) found.push({ came: piece[0], expected });
  }
  return found;
}

/**
 * True where the size of a block tells that it is meant. Those that end with a whole number of an IPv4 address are the size
 * of any network: an article that explains /24 or 255.255.255.0 is not about the filter's.
 *
 * @example hasOwnSize({ prefix: 21 }) // true
 * @example hasOwnSize({ prefix: 24 }) // false
 */
export const hasOwnSize = ({ prefix }: Pick<Block, 'prefix'>): boolean => prefix % 8 !== 0;

function expectedFor(text: string, blocks: readonly Block[], tokens: Tokens): string | undefined {
  const range = readPiece(text);
  const spelt = range === undefined ? text : spellAddress(range.family, range.first);
  if (isOurs(text, blocks)) {
    const isOne = range !== undefined && !text.includes('/');
    const names = [
      ...(isOne && blocks.some((block) => block.first === spelt) ? ['[[network]]', '[[first]]'] : []),
      ...(isOne && blocks.some((block) => block.last === spelt) ? ['[[last]]'] : []),
    ];
    if (names.length > 0) return names.join(' or ');
    return isOne ? '[[inside]], [[first]] or [[last]]: this address is in the block' : '[[block]]';
  }
  if (range === undefined) return undefined;
  if (blocks.some((block) => hasOwnSize(block) && block.mask === spelt)) return '[[mask]]';
  if (blocks.some((block) => hasOwnSize(block) && block.wildcard === spelt)) {
    return '[[mask]] or [[block]]: no token prints the wildcard mask';
  }
  if (tokens.get('outside') === spelt) return '[[outside]]';
  if (free.some((one) => contains(one, { ...range, last: range.first })) || isMask(range)) return undefined;
  return forExamples;
}

/** True for everything in a block: an address, a network, and a beginning such as 203.0.113 or 203.0.113.x. */
function isOurs(text: string, blocks: readonly Block[]): boolean {
  const range = readPiece(text);
  if (range !== undefined)
    return blocks.some(({ network }) => contains(rangeOf(network), { ...range, last: range.first }));
  const numbers = text.split('.').map(Number);
  return blocks.some(({ network, address }) => {
    const fixed = Math.floor(network.prefix / 8);
    const own = address.split('.').slice(0, fixed).map(Number);
    // With one number only, "10.2" would be a block's as often as a version's.
    return network.family === 4 && fixed >= 2 && numbers.length < 5 && own.every((number, i) => numbers[i] === number);
  });
}

/** The address of a piece, as a range of one; of a network its first address. Leading zeros are read as decimal. */
function readPiece(text: string): AddressRange | undefined {
  if (text.includes(':')) {
    const reading = readNetwork(text);
    return reading.outcome === 'result' && reading.range.family === 6 ? reading.range : undefined;
  }
  const numbers = text.replace(/\/.*/, '').split('.').map(Number);
  if (numbers.length !== 4 || numbers.some((number) => !(number <= 255))) return undefined;
  const address = numbers.reduce((sum, number) => sum * 256n + BigInt(number), 0n);
  return { family: 4, first: address, last: address };
}

/** A mask: ones, then zeros. */
function isMask({ family, first }: AddressRange): boolean {
  const zeros = 0xffffffffn ^ first;
  return family === 4 && (zeros & (zeros + 1n)) === 0n;
}

function rangeIn(cidr: string): AddressRange {
  const reading = readNetwork(cidr);
  if (reading.outcome !== 'result') throw new Error(`${cidr}: ${reading.outcome}`);
  return reading.range;
}
