/**
 * The tokens a writer may use instead of a fact: `[[block]]` in an article becomes what src/site.ts says.
 */
import { bitsOf, spellAddress } from './domain/addresses/address.ts';
import { leadingNumbers } from './domain/addresses/leading-numbers.ts';
import { rangeOf, spellNetwork, spellRange } from './domain/addresses/network.ts';
import { spellCount } from './domain/addresses/words.ts';
import { outputFor, targets } from './domain/allow-list/outputs.ts';
import { type Block, type Site, site } from './site.ts';

/**
 * `[[name]]`. Bash's `[[ -f x ]]` and `[[:alnum:]]` stay as they are. Use a fresh one for each loop: it is global.
 *
 * @example 'Type [[mask]].'.match(tokenPattern()) // ['[[mask]]']
 */
export const tokenPattern = (): RegExp => /\[\[([a-z][a-z0-9-]*)\]\]/g;

/** What each token stands for: name without brackets → text. */
export type Tokens = ReadonlyMap<string, string>;

/** What Sendmail's access map limits for each client: pause before the greeting, connections in a time, and at once. */
const sendmailLimits = ['GreetPause', 'ClientRate', 'ClientConn'];

/**
 * Works out the tokens from the facts.
 *
 * A token that names blocks lists all of them, joined with ", ". `count` is the number of addresses in all blocks
 * together; `block-spaces` and `block-commas` have nothing else between them, `block-quoted` is for a list in Python, and
 * `block-permit` has a line for each, as postscreen's access list wants them. `block-wildcards` are lines as 192.0.2.*
 * for what knows no prefixes, and `sendmail-limits` lines of an access map that lift its limits for the blocks. `lines-exim` is what the allow-list
 * builder writes for its target `exim`, with nobody but the filter, and `undo-exim` its way back. `inside` and `outside` are examples, so they are one address each, of the first block; `outside` is in no block.
 *
 * @example tokensFrom(readSite({ ...site, blocks: ['192.0.2.0/24'] })).get('range') // '192.0.2.0-192.0.2.255'
 */
export function tokensFrom(
  facts: Pick<Site, 'name' | 'company' | 'blocks' | 'contact' | 'mailExchanger' | 'trial'>,
): Tokens {
  const { name, company, blocks, contact, mailExchanger, trial } = facts;
  const { family } = blocks[0].network;
  const listed: [string, (block: Block) => string | undefined][] = [
    ['block', (block) => block.cidr],
    ['network', (block) => block.address],
    ['mask', (block) => block.mask],
    ['first', (block) => block.first],
    ['last', (block) => block.last],
    ['range', (block) => spellRange(rangeOf(block.network))],
    // Exchange Online takes nothing wider.
    ['slash24', (block) => spellPieces(block, 24)],
  ];
  const lists = listed.map(([token, spell]): [string, string] => {
    const values = blocks.map(spell).filter((value) => value !== undefined);
    return [token, values.join(', ')];
  });
  const ranges = blocks.map(({ network }) => rangeOf(network));
  const octets = leadingNumbers(blocks.map(({ network }) => network).filter((network) => network.family === 4));
  const patterns: [string, string][] = [
    ['block-wildcards', octets.map(spellPattern).join('\n')],
    ['sendmail-limits', sendmailLimits.flatMap((tag) => octets.map((key) => `${tag}:${key}\t0`)).join('\n')],
  ];
  const built = targets.flatMap((target): [string, string][] => {
    const { text, undo } = outputFor(target, ranges);
    return [
      [`lines-${target.id}`, text],
      [`undo-${target.id}`, undo],
    ];
  });
  return new Map([
    // Without a value, as the mask of IPv6, it is no token: writing it stops the build.
    ...[...lists, ...built, ...patterns].filter(([, value]) => value !== ''),
    // For lists whose separator is not ours to choose.
    ['block-spaces', blocks.map(({ cidr }) => cidr).join(' ')],
    ['block-commas', blocks.map(({ cidr }) => cidr).join(',')],
    ['block-quoted', blocks.map(({ cidr }) => `'${cidr}'`).join(', ')],
    ['block-permit', blocks.map(({ cidr }) => `${cidr}  permit`).join('\n')],
    ['count', spellCount(blocks.reduce((sum, block) => sum + block.count, 0n))],
    ['inside', spellAddress(family, blocks[0].network.address + offsetInside(blocks[0].count))],
    ['outside', spellAddress(family, firstOutside(blocks))],
    ['company', company],
    ['knowledge-base', name],
    ['support', contact.support],
    ['sales', contact.sales],
    ['telephone', contact.telephone],
    ['mx', mailExchanger],
    ['trial-days', String(trial.days)],
  ]);
}

export const tokens: Tokens = tokensFrom(site);

/**
 * The tokens of front matter, where one article may serve several servers: `[[server]]` is the one of the page.
 *
 * @example fillTokens('Open [[server]].', 'a.mdx', tokensFor('Exchange 2016')) // 'Open Exchange 2016.'
 */
export const tokensFor = (server: string): Tokens => new Map([...tokens, ['server', server]]);

/**
 * Replaces every token in a text.
 *
 * @param where What the error names: a file with its line, or a field of the front matter.
 * @throws Error naming the unknown token and all known ones.
 * @example fillTokens('Type [[mask]].', 'exchange-2007.mdx', new Map([['mask', '255.255.255.0']]))
 *   // 'Type 255.255.255.0.'
 */
export function fillTokens(text: string, where: string, known: Tokens = tokens): string {
  return text.replace(tokenPattern(), (token, name: string) => {
    const value = known.get(name);
    if (value === undefined) throw new Error(`${where}: came ${token} — expected ${expectedToken(known)}`);
    return value;
  });
}

/**
 * The end of the sentence "came [[blok]] — expected …".
 *
 * @example expectedToken(new Map([['mask', '255.255.255.0'], ['block', '192.0.2.0/24']]))
 *   // 'one of [[mask]], [[block]], [[lines-TARGET]], [[undo-TARGET]]'
 */
export function expectedToken(known: Tokens = tokens): string {
  const names = [...known.keys()].filter((name) => !/^(?:lines|undo)-/.test(name));
  return `one of ${[...names, 'lines-TARGET', 'undo-TARGET'].map((name) => `[[${name}]]`).join(', ')}`;
}

/** The networks of this prefix that make up a block, joined with ","; an IPv6 block has none of 24. */
function spellPieces({ network, cidr, prefix }: Block, pieces: number): string | undefined {
  if (network.family !== 4) return undefined;
  if (prefix >= pieces) return cidr;
  const size = 1n << BigInt(32 - pieces);
  return Array.from({ length: 2 ** (pieces - prefix) }, (_, index) =>
    spellNetwork({ ...network, address: network.address + BigInt(index) * size, prefix: pieces }),
  ).join(',');
}

/** Leading numbers as a pattern: 192.0.2 is 192.0.2.* */
function spellPattern(numbers: string): string {
  return [...numbers.split('.'), '*', '*', '*'].slice(0, 4).join('.');
}

/** Three eighths into the block and a bit: an address that looks like any other, neither first nor last. */
function offsetInside(count: bigint): bigint {
  const offset = (count * 3n) / 8n + 7n;
  return offset < count ? offset : count / 2n;
}

/** The first address after the first block that is in no block. */
function firstOutside(blocks: Site['blocks']): bigint {
  const { family, address } = blocks[0].network;
  let outside = address;
  // Blocks may touch each other; each round moves past one of them, so the loop ends.
  for (let block: Block | undefined = blocks[0]; block !== undefined; ) {
    outside = block.network.address + block.count;
    block = blocks.find((one) => holds(one, family, outside));
  }
  // Where the block ends with the last of all addresses, the one before it is outside too.
  return outside < 1n << BigInt(bitsOf(family)) ? outside : address - 1n;
}

function holds({ network, count }: Block, family: number, address: bigint): boolean {
  return network.family === family && network.address <= address && address < network.address + count;
}
