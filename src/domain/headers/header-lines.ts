/** A field begins with its name and a colon; "https://" on a line of its own is the rest of the line above. */
export const fieldStart = /^([a-z][\w-]{0,75})[ \t]*:(?!\/\/)/i;

const mostLines = 3000;
/** Fields of the message itself, which come after the path: with one of them, a header may be complete. */
const closing = ['from', 'date', 'subject', 'message-id'];

/** Fields with a signature; servers put them above those of the message. */
export const signed = /^(?:dkim-signature|domainkey-signature|arc-(?:seal|message-signature)|x-google-dkim-signature)$/;

/**
 * Where the header ends that begins around a line: at the first blank line, or further down where blank lines were put
 * between its fields. Then the text goes on with a field, and either every field so far had a blank line after it, or
 * the header so far has nothing but the path.
 *
 * @example endOfHeader(['From: a', 'To: b', '', 'Body'], 0) // { end: 2, isSpacedOut: false }
 */
export function endOfHeader(lines: readonly string[], first: number): { end: number; isSpacedOut: boolean } {
  const seen = new Set<string>();
  let [end, isSpacedOut, gaps, fields, last, field] = [first, false, 0, 0, '', ''];
  // What is above the first line of the path belongs to the same header.
  for (let at = first - 1; at >= 0 && lines[at]?.trim(); at -= 1) seen.add(nameIn(lines[at]));
  while (end < lines.length && end - first < mostLines) {
    if (lines[end]?.trim()) {
      const name = nameIn(lines[end]);
      if (name) [fields, last, field] = [fields + 1, name, ''];
      field += lines[end];
      seen.add(name);
      end += 1;
      continue;
    }
    let next = end;
    while (next < lines.length && next - end < 4 && !lines[next]?.trim()) next += 1;
    const paragraph = paragraphAt(lines, next);
    const isAllSpaced = gaps > 0 && fields <= gaps + 1;
    // Lines that were pulled apart within a field: the path goes on until its date.
    const isFold =
      /^[ \t]+(?!-{3})\S/.test(lines[next] ?? '') &&
      (isAllSpaced ||
        (last === 'received' &&
          (!/;[^;\n\r\u2028\u2029]*\d\d:\d\d/.test(field) || /^\s+[+-]\d{4}/.test(lines[next] ?? ''))));
    const isIncomplete = fields <= 1 || !closing.some((name) => seen.has(name));
    const isSingle = paragraph.filter((line) => fieldStart.test(line)).length === 1;
    const goesOn =
      fieldStart.test(lines[next] ?? '') &&
      ((isAllSpaced && isSingle) || (isIncomplete && paragraph.every(isOfHeader)));
    // A mail program wraps before a word that is too long for any line, and leaves the blanks of its fold on one of their own.
    const isWrapped =
      /^[\w+/=.:;<>@-]{30,}\s*$/.test(lines[next] ?? '') &&
      (isIncomplete ? signed.test(last) : lines[end] !== '' && hasPath(lines, next));
    if (!paragraph.length || !(goesOn || isFold || isWrapped)) break;
    [end, isSpacedOut, gaps] = [next, true, gaps + 1];
  }
  return { end, isSpacedOut };
}

const nameIn = (line = ''): string => fieldStart.exec(line)?.[1]?.toLowerCase() ?? '';

function paragraphAt(lines: readonly string[], at: number): string[] {
  const paragraph: string[] = [];
  for (let line = lines[at]; line?.trim() && paragraph.length < 40; line = lines[at + paragraph.length])
    paragraph.push(line);
  return paragraph;
}

/** Up to the next line without even a blank. */
function hasPath(lines: readonly string[], at: number): boolean {
  const near = lines.slice(at, at + 60);
  const stop = near.indexOf('');
  return near.slice(0, stop < 0 ? near.length : stop).some((line) => nameIn(line) === 'received');
}

const isOfHeader = (line: string): boolean =>
  fieldStart.test(line) || /^[ \t]/.test(line) || /^(?:by|with|for|id|via|\()/i.test(line);
