import { aggregate } from '../addresses/aggregate.ts';
import { readLink } from '../addresses/calculator-link.ts';
import { type EntryText, findEntries, readValidEntry } from '../addresses/list-entries.ts';
import type { NamedRange } from '../addresses/lists.ts';
import { readValidNetwork } from '../addresses/read-valid.ts';
import { sizeOf } from '../addresses/sets.ts';
import { specialUseOf } from '../addresses/special-use.ts';
import { warningsAbout } from '../addresses/warnings.ts';
import { clip, spellAmount, spellCount } from '../addresses/words.ts';

/** Who may reach a server: the filter's blocks and the reader's own networks, and what there is to say about them. */
export interface AllowList {
  /** The blocks, then what was understood of the reader's own. */
  list: NamedRange[];
  /** All entries of the reader's own, as they go into a link. */
  entries: string[];
  /** Those that cannot be read; the others count without them. */
  refused: EntryText[];
  /** Why there are no lines at all. */
  problem: string | undefined;
  /** How entries were read, and which are superfluous. */
  notes: string[];
  warnings: string[];
  /** Warnings after which nobody gets lines before saying that this is meant; the text stands for this very list. */
  wide: string;
  summary: string;
}

/** An allow-list for one server is short; what is longer came from elsewhere and is not read. */
const mostEntries = 1000;
/** So many entries with a comment of two lines each. A megabyte without a line end would block the page while it is cut. */
const mostCharacters = 250_000;
const mostNotes = 5;

// Said by the warnings about the whole list, or by the count.
const saidElsewhere = ['single-address', 'very-wide', 'special-use'];

/**
 * Puts the filter's blocks and a text with networks, in any mix of notations, into one allow-list. It never covers more
 * than was asked for: what cannot be read is left out, and said.
 *
 * @throws Error for a block that is no network.
 * @example readAllowList(['192.0.2.0/24'], '10.0.5.20').summary // 'The filter and 1 entry of your own: 257 addresses.'
 */
export function readAllowList(blocks: readonly string[], text: string): AllowList {
  const list: NamedRange[] = blocks.map(readBlock);
  const entries: string[] = [];
  const refused: EntryText[] = [];
  const notes: string[] = [];
  for (const entry of findEntries(text.slice(0, mostCharacters))) {
    if (entries.length === mostEntries) return tooLong(list, mostEntries, 'entries');
    const result = readValidEntry(entry.text);
    entries.push(result?.readAs ?? entry.text);
    if (!result) {
      refused.push(entry);
      continue;
    }
    list.push(result);
    for (const { kind, message } of result.notices)
      if (!saidElsewhere.includes(kind)) notes.push(`Line ${entry.line}: ${message}`);
  }
  if (text.length > mostCharacters) return tooLong(list, mostCharacters, 'characters');
  const { set, redundant } = aggregate(list);
  const warnings = warningsAbout(list);
  const isWide = ({ kind }: (typeof warnings)[number]) => kind === 'everyone' || kind === 'very-wide';
  return {
    list,
    entries,
    refused,
    problem: undefined,
    notes: shorten([...notes, ...redundant.map(({ sentence }) => sentence)]),
    warnings: shorten(warnings.map(({ kind, message, entries: [first = 0] }) => message + advice(kind, list[first]))),
    wide: warnings
      .filter(isWide)
      .map(({ message }) => message)
      .join(' '),
    summary: summarize(list.length - blocks.length, refused.length, sizeOf(set)),
  };
}

function readBlock(text: string): NamedRange {
  const block = readValidNetwork(text);
  if (!block) throw new Error(`The block "${clip(text)}" is not a network.`);
  return block;
}

function tooLong(list: NamedRange[], most: number, what: 'entries' | 'characters'): AllowList {
  const problem = `There are more than ${spellCount(BigInt(most))} ${what}. Join them into fewer networks, or take the lines of several lists.`;
  return { list, entries: [], refused: [], problem, notes: [], warnings: [], wide: '', summary: '' };
}

function summarize(own: number, refused: number, addresses: bigint): string {
  const who = own ? `The filter and ${spellAmount(BigInt(own), 'entry', 'entries')} of your own` : 'The filter alone';
  const without = refused
    ? ` ${spellAmount(BigInt(refused), 'entry', 'entries')} could not be read and ${refused === 1 ? 'is' : 'are'} not in it.`
    : '';
  return `${who}: ${spellAmount(addresses, 'address', 'addresses')}.${without}`;
}

function advice(kind: string, entry: NamedRange | undefined): string {
  if (kind === 'partial-overlap') return ' The lines here join them.';
  const isPrivate = kind === 'special-use' && entry && specialUseOf(entry.range)?.isPrivate;
  return isPrivate ? ' That is right for machines behind your own firewall.' : '';
}

const shorten = (sentences: string[]): string[] =>
  sentences.length > mostNotes
    ? [
        ...sentences.slice(0, mostNotes),
        `${spellCount(BigInt(sentences.length - mostNotes))} more of these are not shown.`,
      ]
    : sentences;

/** What a link to the allow-list says: texts for the fields, and a message where something in it is wrong. */
export interface AllowListLink {
  own: string;
  output: string | undefined;
  message: string;
}

/**
 * Reads the fragment of a link (see `readLink`), or the id of an output alone, as `#exim`; gives nothing for a fragment
 * that is neither, as `#content`.
 * `isKnown` tells whether lines can be written for an output. Nothing in a link is trusted: what it brings is named.
 *
 * @example readAllowListLink('#net=10.0.5.20&out=exim', (output) => output === 'exim')
 *   // { own: '10.0.5.20', output: 'exim', message: 'The networks here came with the link. Check that they are yours.' }
 * @example readAllowListLink('#content', () => false) // undefined
 */
export function readAllowListLink(fragment: string, isKnown: (output: string) => boolean): AllowListLink | undefined {
  const place = fragment.replace(/^#/, '');
  if (!place.includes('=')) return isKnown(place) ? { own: '', output: place, message: '' } : undefined;
  const state = readLink(fragment);
  const nothing = { own: '', output: undefined };
  if (!state) return { ...nothing, message: 'This link cannot be read here, so nothing of it was used.' };
  const { networks, without, output } = state;
  if (without.length) {
    return {
      ...nothing,
      message: 'This link takes networks away, which this page cannot do, so nothing of it was used.',
    };
  }
  const isUnknown = output !== undefined && !isKnown(output);
  const message = [
    ...(networks.length ? ['The networks here came with the link. Check that they are yours.'] : []),
    ...(isUnknown ? [`The link asks for "${clip(output)}", which is not a system here.`] : []),
  ].join(' ');
  return { own: networks.join('\n'), output: isUnknown ? undefined : output, message };
}
