/**
 * The block for machines: what /network.json, .txt, .csv and .xml hold. All of it is worked out from src/site.ts.
 */
import { z } from 'astro/zod';
import { addressPattern } from '../domain/addresses/address-pattern.ts';
import { leadingNumbers } from '../domain/addresses/leading-numbers.ts';
import { rangeOf, spellNetwork } from '../domain/addresses/network.ts';
import { reverseZones } from '../domain/addresses/reverse-zones.ts';
import { splitNetworks } from '../domain/addresses/split-networks.ts';
import { testAddresses } from '../domain/addresses/test-addresses.ts';
import { findTarget } from '../domain/allow-list/outputs.ts';
import type { Block, Site } from '../site.ts';
import { writeAtom } from './atom.ts';
import { describedFields, feedFields, writeJson, writeSchema } from './json-feed.ts';

type Facts = Pick<Site, 'address' | 'company' | 'blocks' | 'blockChanges'>;

const texts = z.array(z.string());

const blockSchema = z
  .object({
    cidr: z.string().describe('Network and prefix.'),
    family: z.literal([4, 6]).describe('IP version.'),
    address: z.string().describe('First address, as the first field of a dialog.'),
    prefix: z.int().describe('Number of bits that all addresses share.'),
    mask: z.string().optional().describe('Dotted mask; IPv4 only.'),
    wildcard: z.string().optional().describe('Wildcard mask for Cisco IOS; IPv4 only.'),
    first: z.string().describe('First address.'),
    last: z.string().describe('Last address.'),
    count: z.string().regex(/^\d+$/).describe('Number of addresses, as a text: exact at any size.'),
    slash24: texts
      .optional()
      .describe('The same as networks of /24; only where the block is an IPv4 network that wide.'),
    leadingNumbers: texts.optional().describe('The numbers that the addresses begin with; IPv4 only.'),
    pattern: z.string().optional().describe('Regular expression; IPv4 only. It reads text, not addresses.'),
    spf: z.string().describe('Term for an SPF record.'),
    reverseZones: texts.describe('DNS zones with the names of the addresses.'),
    inside: texts.describe('First and last address, to try a rule with.'),
    outside: texts.describe('The addresses directly before and after that are in no block.'),
  })
  .describe('One network in every notation.');

/** The shape of /network.json; /network.schema.json is made from it. */
export const feedSchema = z
  .object({
    ...feedFields,
    company: z.string().describe('Whose mail comes from the blocks.'),
    page: z.url().describe('The same for people.'),
    changed: z.iso.date().describe('Day of the newest entry in the list of changes.'),
    blocks: z.array(blockSchema).min(1).describe('All networks that the mail comes from.'),
  })
  .describe('The networks that mail from the filter comes from.');

export type BlockFeed = z.infer<typeof feedSchema>;
export type BlockNotation = z.infer<typeof blockSchema>;

/** The fields of a block in the feed, each with what it is. */
export const blockFields = describedFields(blockSchema);

/**
 * A block in every notation.
 *
 * @example notationsOf(readSite({ ...site, blocks: ['192.0.2.0/23'] }).blocks[0], []).slash24
 *   // ['192.0.2.0/24', '192.0.3.0/24']
 */
export function notationsOf({ network, count, ...block }: Block, blocks: readonly Block[]): BlockNotation {
  const isIpv4 = network.family === 4;
  const pieces = splitNetworks([network], 24);
  const isWide = isIpv4 && network.prefix < 24 && pieces.count === BigInt(pieces.networks.length);
  const tested = testAddresses(
    rangeOf(network),
    blocks.map((one) => rangeOf(one.network)),
  );
  return {
    ...block,
    family: network.family,
    count: String(count),
    slash24: isWide ? pieces.networks.map(spellNetwork) : undefined,
    leadingNumbers: isIpv4 ? leadingNumbers([network]) : undefined,
    pattern: addressPattern(network),
    spf: findTarget('spf')?.lines([network]) ?? '',
    reverseZones: reverseZones(network).zones,
    inside: tested.filter(({ inside }) => inside).map(({ address }) => address),
    outside: tested.filter(({ inside }) => !inside).map(({ address }) => address),
  };
}

/**
 * What /network.json holds, in the shape of `feedSchema`.
 *
 * @example JSON.parse(networkJson(readSite({ ...site, blocks: ['192.0.2.0/24'] }))).blocks[0].count // '256'
 */
export function networkJson(facts: Facts): string {
  const feed: BlockFeed = {
    $schema: at(facts, '/network.schema.json'),
    version: 1,
    company: facts.company,
    page: at(facts, '/network/'),
    changed: facts.blockChanges[0].day,
    blocks: facts.blocks.map((block) => notationsOf(block, facts.blocks)),
  };
  return writeJson(feedSchema.parse(feed));
}

/**
 * What /network.schema.json holds.
 *
 * @example JSON.parse(networkSchema()).required.includes('blocks') // true
 */
export const networkSchema = (): string => writeSchema(feedSchema);

/**
 * One network a line and nothing else, so that a shell can read it.
 *
 * @example networkText({ blocks: [{ cidr: '192.0.2.0/24' }, { cidr: '198.51.100.0/24' }] })
 *   // '192.0.2.0/24\n198.51.100.0/24\n'
 */
export const networkText = ({ blocks }: Facts): string => blocks.map(({ cidr }) => `${cidr}\n`).join('');

const columns = ['cidr', 'address', 'prefix', 'mask', 'wildcard', 'first', 'last', 'count'] as const;

/**
 * A line with the names of the columns, then one for each block (RFC 4180); no value has a comma in it.
 *
 * @example networkCsv(readSite({ ...site, blocks: ['2001:db8::/32'] })).split('\r\n')[1]
 *   // '2001:db8::/32,2001:db8::,32,,,2001:db8::,2001:db8:ffff:ffff:ffff:ffff:ffff:ffff,79228162514264337593543950336'
 */
export const networkCsv = ({ blocks }: Facts): string =>
  [columns, ...blocks.map((block) => columns.map((name) => block[name] ?? ''))]
    .map((row) => `${row.join(',')}\r\n`)
    .join('');

/**
 * The changes of the blocks as an Atom feed.
 *
 * @example networkAtom(readSite({ ...site, blocks: ['192.0.2.0/24'] })).includes('<title>192.0.2.0/24</title>') // true
 */
export function networkAtom(facts: Facts): string {
  const page = at(facts, '/network/');
  return writeAtom({
    id: page,
    title: `${facts.company}: changes of the network`,
    self: at(facts, '/network.xml'),
    page,
    updated: facts.blockChanges[0].day,
    author: facts.company,
    entries: changesOf(facts).map(({ day, what, cidrs }) => ({
      id: `${page}#changed-${day}`,
      title: cidrs.join(', '),
      link: `${page}#changed-${day}`,
      updated: day,
      text: { kind: 'content', words: what },
    })),
  });
}

/**
 * The changes, the newest first, each with the blocks from that day on.
 *
 * @example changesOf({ blocks: [{ cidr: '192.0.2.0/24' }], blockChanges: [{ day: '2026-11-25', what: 'Narrower.',
 *   before: ['192.0.2.0/23'] }, { day: '2020-01-01', what: 'First.' }] }).map(({ cidrs }) => cidrs)
 *   // [['192.0.2.0/24'], ['192.0.2.0/23']]
 */
export const changesOf = ({ blocks, blockChanges }: Pick<Facts, 'blocks' | 'blockChanges'>) =>
  blockChanges.map(({ day, what }, index) => ({
    day,
    what,
    cidrs: blockChanges[index - 1]?.before ?? blocks.map(({ cidr }) => cidr),
  }));

const at = ({ address }: Facts, path: string): string => new URL(path, address).href;
