import { decodeEntities, decodeQuotedPrintable } from '../refusal/decode.ts';
import { endOfHeader } from './header-lines.ts';
import { separateFields } from './joined-lines.ts';

/** What happened to headers on the way here: quoted by a mail program, indented, encoded, squeezed or pulled apart. */
export type Repair =
  | 'quoted'
  | 'indented'
  | 'numbered'
  | 'emphasised'
  | 'marked-up'
  | 'defused'
  | 'invisible'
  | 'encoded'
  | 'entities'
  | 'one-line'
  | 'joined'
  | 'spaced-out'
  | 'cut';

/** More is not looked at: headers are a few kilobytes, and come first. UTF-16 units. */
export const longestText = 1_000_000;
/** Behind so many lines no header begins that anybody pasted. */
const mostLines = 5000;

/** The first line of the path, whatever stands before its name: marks of quotations, line numbers, marks of emphasis. */
const received = /^((?:[\s>|#*_•·-]|&gt;|\d{1,6}(?:[.:)|](?=[\s>*_a-z])|(?=\s)))*)received[*_]{0,2}[ \t]*:/i;
/** The path as a page or a note writes it: `<br>` at the end of each line, `\\[` and `\\_` for signs that mean something in Markdown. */
const markedUp = /^(?:received[ \t]*:|[ \t]).*(?:<br ?\/?>[ \t]*$|\\[[\]<>_*])/i;
const withoutMarkup = (line: string): string =>
  line
    .replace(/<br ?\/?>[ \t]*$/i, '')
    .replace(tags, '')
    .replace(/(?:<\/(?:pre|code|p|div|span|td|blockquote)>[ \t]{0,9})+$/i, '')
    .replace(/\\(?=[[\]<>_*#()`.-])/g, '');
/** Tags of HTML before a line, and a field behind one. */
const tags = /^[ \t]{0,40}(?:<(?:pre|code|p|div|span|td|blockquote)(?: [^<>]{0,200})?>[ \t]{0,9})+/i;
const tagged = new RegExp(`${tags.source}[a-z][\\w-]{0,75}[ \\t]{0,9}:`, 'i');
/** A dot that somebody put into brackets, lest anybody follows a link to a sender. */
const defused = /(?<=\w)\[([.:])\](?=\w)/g;
const defusedPath =
  /^received[ \t]*:.*\w\[[.:]\]\w|(?<![\w.])\d{1,3}(?:\[\.\]\d{1,3}(?:\[?\.\]?\d{1,3}){2}|(?:\.\d{1,3}){2}\[\.\]\d{1,3})(?![\w.])/i;
const encoded = /=(?:3D|20|09)|^.{70,76}=$/i;
const entity =
  /&(?:lt|#60|#x3c);[^&\n]{1,320}&(?:gt|#62|#x3e);|^(?:received:|[ \t]|&nbsp;).*&(?:nbsp|quot|lt|gt|#\d{2,4});|^&nbsp;|&amp;(?:lt|gt|nbsp|quot|#\d{2,4});/i;

/**
 * Splits a pasted text into lines, whatever ends them, and mends what pasting and quoting did to headers: `> ` or a number
 * before each line, indentation of all lines, `**Received:**`, invisible characters, quoted-printable (RFC 2045, section
 * 6.7), `&lt;`, lines that were joined, blank lines after every field. Only what is surely damage is touched, and nothing
 * but the header. What comes behind the first 5000 lines is given back as it is. Takes time in proportion to the length.
 *
 * @example asLinesWithoutDamage('> Received: from a by b\n> From: a@example.com')
 *   // { lines: ['Received: from a by b', 'From: a@example.com'], rest: '', repairs: ['quoted'] }
 */
export function asLinesWithoutDamage(text: string): { lines: string[]; rest: string; repairs: Repair[] } {
  const repairs: Repair[] = [];
  if (text.length > longestText) repairs.push('cut');
  const whole = text.slice(0, longestText).replace(/^\ufeff/, '');
  const visible = whole.replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]/g, '');
  if (visible.length < whole.length) repairs.push('invisible');
  const end = endOfLines(visible);
  const rest = visible.slice(end);
  let lines = visible
    .slice(0, end)
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .split(lineEnds);
  const mend = (repair: Repair, mended: string[]) => {
    if (!repairs.includes(repair)) repairs.push(repair);
    lines = mended;
  };
  // A quotation may be numbered, and a numbered one bold.
  for (let round = 0; round < 4; round += 1) {
    const mark = received.exec(lines.find((line) => received.test(line)) ?? '')?.[1] ?? '';
    const [repair, strip] = stripperFor(mark) ?? [];
    if (!repair || !strip) break;
    mend(repair, lines.map(strip));
  }
  if (lines.some((line) => markedUp.test(line) || tagged.test(line))) mend('marked-up', lines.map(withoutMarkup));
  const bold = lines.map((line) =>
    line.replace(/^([*_]{1,2})([a-z][\w-]{0,75})[ \t]{0,3}(?::\1|\1[ \t]{0,3}:)/i, '$2:'),
  );
  if (bold.some((line, at) => line !== lines[at])) mend('emphasised', bold);
  if (lines.some((line) => defusedPath.test(line)))
    mend(
      'defused',
      lines.map((line) => line.replace(defused, '$1')),
    );
  const separated = lines.flatMap(separateFields);
  if (separated.some((line, at) => line !== lines[at]))
    mend(separated.length > lines.length ? 'one-line' : 'joined', separated);
  const first = lines.findIndex((line) => /^received[ \t]*:/i.test(line));
  if (first < 0) return { lines, rest, repairs };
  const start = startOfHeader(lines, first);
  const { end: stop, isSpacedOut } = endOfHeader(lines, first);
  let header = lines.slice(start, stop);
  const [before, behind] = [lines.slice(0, start), lines.slice(stop)];
  if (isSpacedOut) {
    header = header.filter((line) => line.trim() !== '');
    repairs.push('spaced-out');
  }
  if (header.some((line) => encoded.test(line)) && isEncoded(header)) {
    header = decode(header);
    repairs.push('encoded');
  }
  // A page that shows the source of a page has them encoded twice.
  for (let round = 0; round < 2 && header.some((line) => entity.test(line)); round += 1) {
    header = header.map(decodeEntities);
    if (!repairs.includes('entities')) repairs.push('entities');
  }
  return { lines: [...before, ...header, ...(behind[0]?.trim() ? [''] : []), ...behind], rest, repairs };
}

const lineEnds = /\r{0,2}\n|[\r\u2028\u2029]/g;

/**
 * How much of a text is looked at, where that is not all of it.
 *
 * @example readPartOf('one line') // undefined
 */
export function readPartOf(text: string): '5,000 lines' | '1,000,000 characters' | undefined {
  const start = text.slice(0, longestText);
  if (endOfLines(start) < start.length) return '5,000 lines';
  return start.length < text.length ? '1,000,000 characters' : undefined;
}

/** UTF-16 offset behind the lines that are looked at. */
function endOfLines(text: string): number {
  let count = 0;
  for (const { 0: end, index } of text.matchAll(lineEnds)) {
    count += 1;
    if (count === mostLines) return index + end.length;
  }
  return text.length;
}

/** How to take a mark away from each line, by the mark before the first line of the path. */
function stripperFor(mark: string): readonly [Repair, (line: string) => string] | undefined {
  const leading = mark.trimStart();
  if (/^\d/.test(leading))
    return [
      'numbered',
      (line) => line.replace(/^[ \t]{0,12}\d{1,6}(?:[.:)|]{1,2}|(?=[ \t]|$))(?: {1,2}\|)?[ \t]?/, ''),
    ];
  if (/^&gt;/i.test(leading)) return ['quoted', (line) => line.replace(/^[ \t]{0,12}(?:&gt;[ \t]?)+/i, '')];
  if (/^[>|]/.test(leading)) return ['quoted', (line) => withoutMark(line, /^\s*(?:[>|] ?)+/.exec(mark)?.[0] ?? mark)];
  if (/^[#•·-]/.test(leading)) return ['quoted', (line) => line.replace(/^[ \t]{0,12}[#•·-][ \t]/, '')];
  if (mark && !leading) return ['indented', (line) => withoutMark(line, mark)];
  return undefined;
}

const withoutMark = (line: string, mark: string): string =>
  line.startsWith(mark)
    ? line.slice(mark.length)
    : line.startsWith(mark.trimEnd())
      ? line.slice(mark.trimEnd().length)
      : line;

function startOfHeader(lines: readonly string[], first: number): number {
  let start = first;
  while (start > 0 && lines[start - 1]?.trim()) start -= 1;
  return start;
}

/** In a header that is encoded every equals sign is: a signature alone has several that are not. */
function isEncoded(header: readonly string[]): boolean {
  const text = header.join('\n');
  const escaped = text.match(/=(?:[\dA-F]{2}|[ \t]{0,9}\n)/g)?.length ?? 0;
  const all = text.match(/=/g)?.length ?? 0;
  return escaped >= all * 0.9;
}

/** A field has a blank behind its colon; a piece of an IPv6 address has none. */
const otherField = /^[a-z][\w-]{0,75}:(?:[ \t]|$)/i;

/** A line that ends in an equals sign goes on in the next one, if that is no field of its own. */
function decode(header: readonly string[]): string[] {
  const joined: string[] = [];
  let [isOpen, isFull] = [false, false];
  for (const line of header) {
    const isSoft = /=[ \t]{0,9}$/.test(line);
    const piece = line.replace(/=[ \t]{0,9}$/, '');
    if (isOpen && (isFull || !otherField.test(line)) && joined.length) joined[joined.length - 1] += piece;
    else joined.push(piece);
    // A line that was filled up to 76 characters was cut there (RFC 2045, section 6.7).
    [isOpen, isFull] = [isSoft, line.trimEnd().length > 73];
  }
  return joined.map(decodeQuotedPrintable);
}
