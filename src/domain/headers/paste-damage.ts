/** What happened to headers on the way here: quoted by a mail program, indented, encoded, squeezed or pulled apart. */
export type Repair = 'quoted' | 'indented' | 'encoded' | 'entities' | 'one-line' | 'spaced-out' | 'cut';

/** More is not looked at: headers are a few kilobytes, and come first. UTF-16 units. */
export const LONGEST_TEXT = 1_000_000;

const RECEIVED = /^([\s>|]{0,40})received[ \t]*:/i;
const ENCODED = /\b(?:version|cipher|bits|spf|dkim|dmarc|action|helo|client-ip|header\.\w{1,9}|[advcis])=3D\S/i;
// A line that holds two of these was several lines.
const JOINED = /\s(?=Received:\s(?:from|by)\s)/;
const NEXT_FIELD = /[ \t](?=[A-Z][A-Za-z]*(?:-[A-Za-z]+){0,7}:[ \t])/g;

/**
 * Splits a pasted text into lines, whatever ends them, and mends what pasting and quoting did to headers: `> ` before
 * each line, indentation of all lines, quoted-printable (RFC 2045, section 6.7), `&lt;`, all fields on one line, a blank line
 * after every line. Only what is surely damage is touched. Takes time in proportion to the length.
 */
export function asLinesWithoutDamage(text: string): { lines: string[]; repairs: Repair[] } {
  const repairs: Repair[] = [];
  if (text.length > LONGEST_TEXT) repairs.push('cut');
  let lines = text
    .slice(0, LONGEST_TEXT)
    .replace(/^\ufeff/, '')
    .split(/\r\n|[\n\r\u2028\u2029]/);
  const mend = (repair: Repair, mended: string[]) => {
    repairs.push(repair);
    lines = mended;
  };
  if (lines.some((line) => line.length > 400 && JOINED.test(line.slice(0, 20_000)))) {
    mend(
      'one-line',
      lines.flatMap((line) => (line.length > 400 ? line.replace(NEXT_FIELD, '\n').split('\n') : [line])),
    );
  }
  const mark = RECEIVED.exec(lines.find((line) => RECEIVED.test(line)) ?? '')?.[1];
  if (mark)
    mend(
      /[>|]/.test(mark) ? 'quoted' : 'indented',
      lines.map((line) => withoutMark(line, mark)),
    );
  const first = lines.findIndex((line) => RECEIVED.test(line));
  if (first < 0) return { lines, repairs };
  if (isSpacedOut(lines.slice(first, first + 12))) mend('spaced-out', closeUp(lines));
  const header = lines.slice(0, first + 400).join('\n');
  if (ENCODED.test(header)) mend('encoded', decode(lines));
  if (/&lt;[^&\s]{1,200}&gt;/.test(header)) mend('entities', lines.map(withoutEntities));
  return { lines, repairs };
}

const withoutMark = (line: string, mark: string): string =>
  line.startsWith(mark)
    ? line.slice(mark.length)
    : line.startsWith(mark.trimEnd())
      ? line.slice(mark.trimEnd().length)
      : line;

const isSpacedOut = (lines: readonly string[]): boolean =>
  lines.length > 5 && lines.every((line, index) => (line.trim() === '') === (index % 2 === 1));

/** Takes out the blank lines between lines; where two stood together, one stays. */
const closeUp = (lines: readonly string[]): string[] =>
  lines.filter((line, index) => line.trim() !== '' || lines[index - 1]?.trim() === '');

/** Only what headers hold is decoded; the rest of a body in this encoding does not matter here. */
const decode = (lines: readonly string[]): string[] =>
  lines
    .join('\n')
    .replace(/=[ \t]*\n/g, '')
    .replace(/=(09|[2-7][\dA-F])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .split('\n');

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

const withoutEntities = (line: string): string =>
  line.replace(/&(lt|gt|amp|quot);/g, (_, name: string) => ENTITIES[name] ?? '');
