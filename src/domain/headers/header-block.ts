import { fieldStart, signed } from './header-lines.ts';
import { knownField } from './joined-lines.ts';
import { asLinesWithoutDamage, type Repair } from './paste-damage.ts';

/** One header field, unfolded: on one line, white space as single spaces (RFC 5322, section 2.2.3). */
export interface Field {
  name: string;
  value: string;
}

/** The header of a message, and what stands around it in the pasted text. */
export interface HeaderBlock {
  fields: Field[];
  /** What was mended before the fields could be read. */
  repairs: Repair[];
  /** The text before the first field and behind the last one. */
  before: string;
  behind: string;
}

const mostLines = 3000;
const longestValue = 8000;

/**
 * Finds the header of a message in a pasted text and reads its fields (RFC 5322, section 2.2). The header is the lines
 * without a blank one around the first `Received:`, or around the first field where there is no such line. What stands
 * before and behind it, a body above all, is given back and not looked at.
 *
 * Gives nothing where no line is a field.
 *
 * @example readHeaderBlock('From: a@example.com\nTo: b@example.com\n\nBody')?.fields
 *   // [{ name: 'From', value: 'a@example.com' }, { name: 'To', value: 'b@example.com' }]
 */
export function readHeaderBlock(text: string): HeaderBlock | undefined {
  const { lines, rest, repairs } = asLinesWithoutDamage(text);
  const received = lines.findIndex((line) => /^received[ \t]*:/i.test(line));
  const anchor = received >= 0 ? received : lines.findIndex((line) => fieldStart.test(line));
  if (anchor < 0) return undefined;
  let [start, end] = [anchor, anchor];
  while (start > 0 && lines[start - 1]?.trim()) start -= 1;
  while (end < lines.length && end - start < mostLines && lines[end]?.trim()) end += 1;
  const folded: { name: string; parts: string[] }[] = [];
  for (const line of lines.slice(start, end)) {
    const last = folded.at(-1);
    const name = last && goesOn(last, line) ? undefined : fieldStart.exec(line)?.[1];
    // Some viewers take the white space from the start of a folded line. What is no field goes on with the one above.
    if (name === undefined) last?.parts.push(line);
    else folded.push({ name, parts: [line.slice(line.indexOf(':') + 1)] });
  }
  const fields = folded.map(({ name, parts }) => ({ name, value: plain(parts.join(' ')) }));
  return { fields, repairs, before: lines.slice(0, start).join('\n'), behind: lines.slice(end).join('\n') + rest };
}

/** True within a list of names in a signature, and within the brackets of a line of the path, where a word with a colon is no field that lost its blanks. */
function goesOn({ name, parts }: { name: string; parts: string[] }, line: string): boolean {
  // A signature lists the names of fields: `h=DomainKey-Signature:Received:Date:`.
  if (signed.test(name.toLowerCase()) && /^[\w-]{1,76}:[\w-]{1,76}(?::|;|$)/.test(line)) return true;
  if (name.toLowerCase() !== 'received' || knownField.test(line) || parts.length > 20) return false;
  const text = parts.join(' ');
  return !/\d:\d\d/.test(text) && text.split('(').length > text.split(')').length;
}

/**
 * The values of all fields with this name, in order; case does not matter.
 *
 * @example valuesOf(readHeaderBlock('From: a@example.com\nTo: b@example.com'), 'to') // ['b@example.com']
 */
export const valuesOf = (block: HeaderBlock, name: string): string[] =>
  block.fields.flatMap((field) => (field.name.toLowerCase() === name ? [field.value] : []));

const plain = (text: string): string => text.slice(0, longestValue).replace(/\s+/g, ' ').trim();
