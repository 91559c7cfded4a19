import { findEntries, readValidEntry } from '../addresses/list-entries.ts';
import { describeNetwork, spellRange } from '../addresses/network.ts';
import { type Word, wordsOf } from './command-words.ts';
import { type Language, quote } from './quote.ts';
import { type Found, findStandIns } from './stand-ins.ts';

/** One change of a text: what is from `start` to `end` becomes `text`, which is the reader's value or its quotes. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The values of the reader by their key, each as `readValue` gives it. */
export type GivenValues = ReadonlyMap<string, string>;

/**
 * What changes in a text when the reader's values take the place of their stand-ins, quoted for this language. A value
 * that cannot be written at a place leaves the stand-in there. The edits are in order and do not overlap.
 *
 * @example fill('Get-TransportServer HUB01', 'powershell', new Map([['server', 'MX1']]))
 *   // [{ start: 20, end: 25, text: 'MX1' }]
 */
export function fill(source: string, language: Language, given: GivenValues): Edit[] {
  const found = findStandIns(source).flatMap((one): Filled[] => {
    const text = textOf(one, given);
    return text === undefined ? [] : [{ ...one, text }];
  });
  if (found.length === 0) return [];
  if (language === 'plain') return found.map(({ start, end, text }) => ({ start, end, text }));
  const lists = found.filter(({ value }) => value.type === 'networks' || value.type === 'cloud-networks');
  const others = found.filter((one) => !lists.includes(one));
  const edits = [
    ...lists.flatMap((list) => fillList(list, language)),
    ...wordsOf(language, source).flatMap((word) => fillWord(source, word, others, language)),
  ];
  return edits.sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * The text with its edits.
 *
 * @example applyEdits('HUB01', [{ start: 0, end: 5, text: 'MX1' }]) // 'MX1'
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let [text, at] = ['', 0];
  for (const edit of edits) {
    text += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + source.slice(at);
}

type Filled = Found & { readonly text: string };

function textOf({ value, standIn }: Found, given: GivenValues): string | undefined {
  const text = given.get(value.key);
  if (text === undefined) return undefined;
  if (standIn.form === 'any-mailbox') return `*@${text}`;
  if (standIn.form === 'first-address') return /^[\d.]+$|^[\da-f:]+$/i.exec(text.split(',')[0] ?? '')?.[0];
  if (standIn.form === 'dialog-list')
    return [...findEntries(text)].map((entry) => spellForDialog(entry.text)).join(', ');
  return text;
}

/** As the dialogs of Exchange 2003 list it: a network with its mask. */
function spellForDialog(text: string): string {
  const read = readValidEntry(text);
  const [network, more] = read?.networks ?? [];
  if (!read || !network || read.range.first === read.range.last) return text;
  const { address, mask } = describeNetwork(network);
  return more || !mask ? spellRange(read.range) : `${address} (${mask})`;
}

/** Each entry of a list is a word of its own; the commas between them are the command's. */
function fillList({ start, end, text }: Filled, language: Language): Edit[] {
  const entries = text.split(',').map((entry) => quote(language, 'bare', entry));
  return entries.includes(undefined) ? [] : [{ start, end, text: entries.join(',') }];
}

function fillWord(source: string, word: Word, found: readonly Filled[], language: Language): Edit[] {
  const inside = found.filter(({ start, end }) => start >= word.start && end <= word.end);
  if (inside.length === 0) return [];
  const plain = inside.map(({ start, end, text }) => ({ start, end, text }));
  if (word.surroundings !== 'bare') return quoteEach(plain, language, word.surroundings) ?? [];
  const start = word.start;
  const whole = applyEdits(
    source.slice(start, word.end),
    plain.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
  );
  const quoted = quote(language, 'bare', whole);
  if (quoted === undefined || /["'‘-„]/.test(source[word.end] ?? '')) return [];
  if (quoted === whole) return plain;
  // The whole word gets the marks: a string that begins in the middle of a word would begin a new one.
  const mark = quoted[0] ?? '';
  const edits = quoteEach(plain, language, mark === '"' ? 'double' : 'single');
  return edits ? [{ start, end: start, text: mark }, ...edits, { start: word.end, end: word.end, text: mark }] : [];
}

function quoteEach(edits: readonly Edit[], language: Language, surroundings: 'single' | 'double'): Edit[] | undefined {
  const quoted = edits.map((edit) => ({ ...edit, text: quote(language, surroundings, edit.text) }));
  return quoted.every((edit): edit is Edit => edit.text !== undefined) ? quoted : undefined;
}
