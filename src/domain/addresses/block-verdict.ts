import { isBuildNumber } from './build-number.ts';
import { writeLink } from './calculator-link.ts';
import { findAddresses } from './found-addresses.ts';
import { type AddressRange, contains, countOf, positionIn, spellMask } from './network.ts';
import { readValidAddressAndMask, readValidNetwork } from './read-valid.ts';
import { sharedBy } from './sets.ts';
import { specialUseOf } from './special-use.ts';
import type { Result } from './understood.ts';
import { clip, spellAmount, spellCount } from './words.ts';

/** How an address, a network or a mask relates to the filter's network. */
export interface BlockVerdict {
  /** `inside` is the filter and nothing but the filter; `partly` has some of it, or all of it and strangers too. */
  place: 'inside' | 'partly' | 'outside';
  sentence: string;
  detail: string;
  /** True for what nobody has to be told who mentions it: the filter's network as it is, private addresses, everything. */
  isExpected: boolean;
  /** True for a network that a rule must not have: a part of the filter's, or strangers beside it. */
  isWarning: boolean;
  /** Fragment of the calculator's address that fills it in, with its `#`. */
  fragment: string;
}

/** A text has room for this many verdicts; what comes after them is for the calculator. */
const most = 3;

/**
 * Judges what a text names against the blocks: first the text as a whole (address, network, range, address with mask,
 * mask alone), else the addresses and networks found in it, three at the most. Gives nothing where there are none.
 *
 * @example judgeAgainstBlocks('192.0.2.7', ['192.0.2.0/24'])[0]?.sentence
 *   // '192.0.2.7 is inside 192.0.2.0/24: this is the filter.'
 * @example judgeAgainstBlocks('192.0.2.0/23', ['192.0.2.0/24'])[0]?.sentence
 *   // '192.0.2.0/23 contains 192.0.2.0/24 and 256 addresses more.'
 */
export function judgeAgainstBlocks(text: string, blocks: readonly string[]): BlockVerdict[] {
  const known = blocks.flatMap((block) => readValidNetwork(block) ?? []);
  if (known.length === 0) return [];
  if (isBuildNumber(text)) return [];
  const whole = readValidNetwork(text);
  if (whole && !isWildcard(text.trim())) return [judge(text.trim(), whole, known)];
  const found = networksIn(text);
  if (found.length > 0) return found.slice(0, most).map(({ written, result }) => judge(written, result, known));
  const mask = maskPattern.exec(text)?.[1] ?? prefixPattern.exec(text)?.[0].trim();
  return (mask && judgeMask(mask, known)) || [];
}

const maskPattern = /(?<![\d./])((?:255|254|252|248|240|224|192|128|0)(?:\.\d{1,3}){3})(?![\d./])/;
const prefixPattern = /^\s*\/\d{1,2}\s*$/;

/** A mask, a prefix or the end of a range after an address. */
const behindAddress =
  /^(?:\s*\/\s*[\d.]{1,15}|\s+(?:(?:net)?mask\s+)?[\d.]{7,15}|\s*(?:to|\.\.|[-‐-―−])\s*[\da-f.:]{3,39})/i;

/** Nothing is sent from 0.0.0.0/8: alone, such numbers are a mask the other way round. */
const isWildcard = (text: string): boolean => /^0(?:\.\d{1,3}){3}$/.test(text);

function networksIn(text: string): { written: string; result: Result }[] {
  let end = 0;
  return findAddresses(text).flatMap(({ written: address, start }) => {
    if (start < end) return [];
    const behind = behindAddress.exec(text.slice(start + address.length, start + address.length + 60))?.[0] ?? '';
    for (const written of [address + behind, address]) {
      const result = readValidNetwork(written);
      if (!result || isWildcard(written)) continue;
      end = start + written.length;
      return [{ written, result }];
    }
    return [];
  });
}

function judge(written: string, tested: Result, blocks: readonly Result[]): BlockVerdict {
  const { range, readAs } = tested;
  const isOne = range.first === range.last;
  const plain = isOne ? readAs.replace(/\/\d+$/, '') : readAs;
  const name = written.toLowerCase() === plain ? plain : isOne ? plain : `${clip(written)} (${plain})`;
  const link = isOne
    ? { networks: [blocks[0]?.readAs ?? ''], address: plain }
    : { networks: [readAs], address: undefined };
  const fragment = writeLink({ ...link, without: [], output: undefined });
  const verdict = (
    place: BlockVerdict['place'],
    sentence: string,
    detail: string,
    isExpected = false,
    isWarning = false,
  ): BlockVerdict => ({ place, sentence: `${name} ${sentence}`, detail, isExpected, isWarning, fragment });

  const home = blocks.find((block) => contains(block.range, range));
  if (home) {
    if (isOne) return verdict('inside', `is inside ${home.readAs}: this is the filter.`, placeOf(home.range, range));
    if (contains(range, home.range)) {
      // Read as the network around it; programs are stricter.
      const isAddress = tested.notices.some(({ kind }) => kind === 'host-bits');
      const spelling = isAddress
        ? ` It is spelled with an address inside it: write ${home.readAs}, or a server skips it.`
        : '';
      const sentence = `is the filter’s network: all ${addresses(range)} of it.`;
      return verdict('inside', sentence, maskOf(home) + spelling, !isAddress, isAddress);
    }
    const part = `${spellCount(countOf(range))} of its ${addresses(home.range)}`;
    return verdict(
      'inside',
      `is inside ${home.readAs}, and only a part of it.`,
      `A rule with it knows ${part}.`,
      false,
      true,
    );
  }
  const common = blocks.flatMap((block) => sharedBy(block.range, range) ?? []);
  const shared = common.reduce((sum, one) => sum + countOf(one), 0n);
  if (shared === 0n) {
    const family = blocks.some((block) => block.range.family === range.family) ? '' : `IPv${range.family} and so `;
    const sentence = `is ${family}outside ${nameAll(blocks)}: ${isOne ? 'this' : 'it'} is not the filter.`;
    const use = useOf(range);
    return verdict('outside', sentence, use, use !== '');
  }
  const others = addresses({ ...range, first: 1n, last: countOf(range) - shared });
  const covered = blocks.filter((block) => contains(range, block.range));
  return covered.length > 0
    ? verdict(
        'partly',
        `contains ${nameAll(covered)} and ${others} more.`,
        'A rule with it lets strangers in.',
        readAs.endsWith('/0'),
        !readAs.endsWith('/0'),
      )
    : verdict(
        'partly',
        `overlaps ${nameAll(blocks)} only partly.`,
        `${addresses({ ...range, first: 1n, last: shared })} are the filter’s, ${spellCount(countOf(range) - shared)} are not.`,
        false,
        true,
      );
}

function judgeMask(text: string, blocks: readonly Result[]): BlockVerdict[] | undefined {
  const block = blocks.find(({ range }) => range.family === 4);
  const [network] = block?.networks ?? [];
  // The address does not matter for what a mask is, only for which network it would make.
  const tested = block && readValidAddressAndMask(block.readAs.replace(/\/\d+$/, ''), text.replace(/^\//, ''));
  const [read] = tested?.networks ?? [];
  if (!block || !network || !tested || !read) return undefined;
  const { prefix } = read;
  const name = text.startsWith('/') ? `/${prefix} (${spellMask(prefix)})` : `${text} (/${prefix})`;
  const kind = isWildcard(text) ? 'wildcard mask' : 'mask';
  const fragment = writeLink({ networks: [tested.readAs], without: [], address: undefined, output: undefined });
  const made = `With it the network’s address would make ${tested.readAs}`;
  if (prefix === network.prefix) {
    const sentence = `${name} is the ${kind} of the filter’s network, ${block.readAs}.`;
    return [
      {
        place: 'inside',
        sentence,
        detail: `It covers ${addresses(block.range)}.`,
        isExpected: false,
        isWarning: false,
        fragment,
      },
    ];
  }
  const isWider = prefix < network.prefix;
  const sentence = `${name} is not the ${kind} of the filter’s network: ${block.readAs} has ${spellMask(network.prefix)}.`;
  const detail = isWider
    ? `${made}: ${addresses(tested.range)}, strangers among them.`
    : `${made}: ${spellCount(countOf(tested.range))} of the filter’s ${addresses(block.range)}, and the rest refused.`;
  return [{ place: 'partly', sentence, detail, isExpected: false, isWarning: false, fragment }];
}

const addresses = (range: AddressRange): string => spellAmount(countOf(range), 'address', 'addresses');

const nameAll = (blocks: readonly Result[]): string => blocks.map(({ readAs }) => readAs).join(' and ');

const placeOf = (block: AddressRange, tested: AddressRange): string =>
  `It is the ${positionIn(block, tested).text} addresses.`;

function maskOf({ networks, range }: Result): string {
  const [network] = networks;
  return network?.family === 4 && networks.length === 1
    ? `Its mask is ${spellMask(network.prefix)}.`
    : `It has ${addresses(range)}.`;
}

function useOf(range: AddressRange): string {
  const special = specialUseOf(range);
  if (!special?.isWhole) return '';
  return `It is ${special.use}.`;
}
