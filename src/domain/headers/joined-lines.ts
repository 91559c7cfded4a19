/** Names of fields that may follow without a blank on a line whose ends were lost. */
const known = String.raw`(?:Received(?:-SPF)?|X-[A-Za-z][\w-]{0,60}|DKIM-Signature|DomainKey-Signature|ARC-[A-Z][\w-]{0,40}|Authentication-Results|Return-Path|Delivered-To|Envelope-To|Reply-To|From|To|Cc|Subject|Date|Message-I[Dd]|M(?:IME|ime)-Version|Content-[A-Z][\w-]{0,30}|List-[A-Z][\w-]{0,30}|Sender|In-Reply-To|References|Precedence|User-Agent|Auto-Submitted|Thread-[A-Z]\w{0,20}|Accept-Language)`;
/** Fields that every message has; two of them on one line with one of the path were lines of their own. */
const fieldMarks =
  /(?:^|\s|[^\s:=,;-])(Received|From|To|Subject|Date|Message-I[Dd]|DKIM-Signature|MIME-Version|Delivered-To|Return-Path): ?(?=\S)/g;
// A checksum names the fields that it was made of; a line of the path begins with one of three words.
const spaced = /[ \t](?=(?!Received:[ \t](?!from |[Bb]y |\())[A-Z][A-Za-z]*(?:-[A-Za-z\d]+){0,9}:[ \t])/g;
const glued = new RegExp(
  String.raw`(?<=[^\s:=])(?<!-)(?=${known}: \S)|(?<=\S)(?<!-)(?=Received: ?(?:from |by |\())`,
  'g',
);
const gluedField = /[^\s:=,-](?:Received|From|Subject|Date|Message-I[Dd]|DKIM-Signature): \S/;
const longestLine = 400_000;

/**
 * The fields of a line on which several were joined, each on its own line; any other line as it is. Where not even a blank
 * was left in the place of a line end, those are put back that the path needs.
 *
 * @example separateFields(`Received: ${'from a by b; Tue, 24 Nov 2026 10:15:08 +0000Received: '}from c by d`).length // 2
 */
export function separateFields(line: string): string[] {
  if (line.length < 60 || line.length > longestLine) return [line];
  if (!/Received: ?(?:from|[Bb]y|\()/.test(line)) return [line];
  const marks = [...line.slice(0, 40_000).matchAll(fieldMarks)].map(([, name]) => name);
  if (marks.length < 2) return [line];
  const isGlued = gluedField.test(line);
  const lines = line.replace(spaced, '\n').split('\n');
  return isGlued
    ? lines
        .flatMap((one) => one.split(glued))
        .flatMap(upToDate)
        .map(withBlanks)
    : lines;
}

/** A line of the path ends with its date; what follows it is a field of another name. */
function upToDate(line: string): string[] {
  const date =
    /^Received:.{5,4000}?;\s*(?:[A-Z][a-z]{2},\s*)?\d{1,2} ?[A-Z][a-z]{2} ?\d{4} ?\d\d:\d\d:\d\d(?: ?[+-]\d{4})?(?: ?\([A-Z]{1,5}\))?(?=[A-Z][\w-]{1,75}:)/.exec(
      line,
    );
  return date ? [date[0], line.slice(date[0].length)] : [line];
}

/** Blanks before brackets and around the words of the path, where a fold had been. */
const withBlanks = (line: string): string =>
  /^Received:/.test(line)
    ? line
        .replace(/(?<=[\w.\])>-])(?=[([])(?<!\[)(?<=[^(\s])/g, ' ')
        .replace(/\)(?=\w)/g, ') ')
        .replace(/([)\s])(by|from)(?=[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){1,9}[\s(;])/g, '$1$2 ')
        .replace(/(\.[a-z]{2,24})(with|id|for|by)(?= )/g, '$1 $2')
        .replace(/(\w)by (?=[\w-]{1,63}(?:\.[\w-]{1,63}){1,9} ?[(;])/g, '$1 by ')
        .replace(/^Received:from(?=[A-Za-z\d[])/, 'Received: from ')
        .replace(/(\d{4})(?=\d\d:\d\d)/, '$1 ')
        .replace(/(\d{1,2})(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ?\d{4})/, '$1 ')
        .replace(/((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))(?=\d{4})/, '$1 ')
    : line;
