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
    $schema: z.url().describe('Where this description is.'),
    version: z
      .literal(1)
      .describe(
        'Goes up when a field goes or changes its meaning. New fields come without notice; ignore the unknown.',
      ),
    company: z.string().describe('Whose mail comes from the blocks.'),
    page: z.url().describe('The same for people.'),
    changed: z.iso.date().describe('Day of the newest entry in the list of changes.'),
    blocks: z.array(blockSchema).min(1).describe('All networks that the mail comes from.'),
  })
  .describe('The networks that mail from the filter comes from.');

export type BlockFeed = z.infer<typeof feedSchema>;
export type BlockNotation = z.infer<typeof blockSchema>;

/** The fields of a block in the feed, each with what it is. */
export const blockFields: readonly (readonly [string, string])[] = Object.entries(blockSchema.shape).map(
  ([name, field]) => [name, field.description ?? ''],
);

/** A block in every notation. Example: 192.0.2.0/23 has the `slash24` 192.0.2.0/24 and 192.0.3.0/24. */
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

/** What /network.json holds, in the shape of `feedSchema`. */
export function networkJson(facts: Facts): string {
  const feed: BlockFeed = {
    $schema: at(facts, '/network.schema.json'),
    version: 1,
    company: facts.company,
    page: at(facts, '/network/'),
    changed: facts.blockChanges[0].day,
    blocks: facts.blocks.map((block) => notationsOf(block, facts.blocks)),
  };
  return `${JSON.stringify(feedSchema.parse(feed), undefined, 2)}\n`;
}

/** What /network.schema.json holds. A reader of version 1 must not refuse fields that are added to it. */
export const networkSchema = (): string =>
  `${JSON.stringify(z.toJSONSchema(feedSchema, { io: 'input' }), undefined, 2)}\n`;

/** One network a line and nothing else, so that a shell can read it. */
export const networkText = ({ blocks }: Facts): string => blocks.map(({ cidr }) => `${cidr}\n`).join('');

const COLUMNS = ['cidr', 'address', 'prefix', 'mask', 'wildcard', 'first', 'last', 'count'] as const;

/** A line with the names of the columns, then one for each block (RFC 4180); no value has a comma in it. */
export const networkCsv = ({ blocks }: Facts): string =>
  [COLUMNS, ...blocks.map((block) => COLUMNS.map((name) => block[name] ?? ''))]
    .map((row) => `${row.join(',')}\r\n`)
    .join('');

/** The changes of the blocks as an Atom feed (RFC 4287). */
export function networkAtom(facts: Facts): string {
  const page = at(facts, '/network/');
  const entries = changesOf(facts).map(
    ({ day, what, cidrs }) => `  <entry>
    <id>${escapeXml(`${page}#changed-${day}`)}</id>
    <title>${escapeXml(cidrs.join(', '))}</title>
    <link href="${escapeXml(`${page}#changed-${day}`)}"/>
    <updated>${day}T00:00:00Z</updated>
    <content type="text">${escapeXml(what)}</content>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${escapeXml(page)}</id>
  <title>${escapeXml(`${facts.company}: changes of the block`)}</title>
  <link rel="self" type="application/atom+xml" href="${escapeXml(at(facts, '/network.xml'))}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>
  <updated>${facts.blockChanges[0].day}T00:00:00Z</updated>
  <author><name>${escapeXml(facts.company)}</name></author>
${entries.join('')}</feed>
`;
}

/** The changes, the newest first, each with the blocks from that day on. */
export const changesOf = ({ blocks, blockChanges }: Pick<Facts, 'blocks' | 'blockChanges'>) =>
  blockChanges.map(({ day, what }, index) => ({
    day,
    what,
    cidrs: blockChanges[index - 1]?.before ?? blocks.map(({ cidr }) => cidr),
  }));

const at = ({ address }: Facts, path: string): string => new URL(path, address).href;

/** Text for an element or an attribute of XML. */
export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
