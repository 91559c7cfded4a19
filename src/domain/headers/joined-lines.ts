/**
 * How a line of the path begins, after its name: qmail and IndiMail name themselves, Debbugs its spool, and a few only the
 * client.
 */
const path = String.raw`(?:[Ff](?:rom|ROM)(?: |[\w-]{1,63}\.)|[Bb][Yy] |\(|via spool |[\w-]{1,40} queue |(?:[\w-]{1,63}\.){1,9}[\w-]{2,63} \()`;
/** Names of fields that may follow without a blank on a line whose ends were lost. */
const known = String.raw`(?:Received(?:-SPF)?|X-[A-Za-z][\w-]{0,60}|DKIM-Signature|DomainKey-Signature|ARC-[A-Z][\w-]{0,40}|Authentication-Results|Return-[Pp]ath|Delivered-To|Envelope-[Tt]o|Delivery-[Dd]ate|Reply-To|From|To|Cc|Subject|Date|Message-I[Dd]|M(?:IME|ime)-Version|Content-[A-Z][\w-]{0,30}|List-[A-Z][\w-]{0,30}|Sender|In-Reply-To|References|Precedence|User-Agent|Auto-Submitted|Thread-[A-Z]\w{0,20}|Accept-Language)`;
/** Fields that every message has; two of them on one line with one of the path were lines of their own. */
const fieldMarks =
  /(?:^|\s|[^\s:=,;-])(Received|Received-SPF|From|To|Subject|Date|Message-I[Dd]|DKIM-Signature|MIME-Version|Delivered-To|Return-[Pp]ath|Envelope-[Tt]o|Delivery-[Dd]ate): ?(?=\S)/g;
// A checksum names the fields that it was made of; a line of the path begins with one of three words.
const spaced = new RegExp(
  // A zone such as PST may have the next field after it without a space.
  String.raw`[ \t](?=(?!Received:[ \t](?!${path}))(?![A-Z]{2,5}${known}:|(?:GMT|UTC|[ECMP][SD]T)[A-Z][a-z])[A-Z][A-Za-z]*(?:-[A-Za-z\d]+){0,9}:[ \t])`,
  'g',
);
const glued = new RegExp(
  String.raw`(?<=[^\s:=(])(?<!-)(?=${known}: \S)|(?<=\S)(?<!X-)(?=Received: ?${path})|(?<=[+-]\d{4}(?: ?\([A-Z]{1,5}\))?)(?=Received: \S)`,
  'g',
);
/** A field that messages have, at the start of a line. */
export const knownField = new RegExp(`^${known}:`);
const gluedField = /[^\s:=,-](?:Received(?:-SPF)?|From|Subject|Date|Message-I[Dd]|DKIM-Signature): \S/;
const somePath = new RegExp(`Received: ?${path}`, 'i');
/** Words with which a clause of the path begins, right behind a name: `mx.example.comwith ESMTP`. */
const clause = String.raw`(?:for [<\w]\S{0,255}@|with (?:e?smtp|lmtp|http|pop3|imap|local|mapi|microsoft|qmqp|novell)|via \w|over tls|by uid )`;
const gluedClause = new RegExp(String.raw`(\sby [\w.@-]{1,255}?)(?=${clause})`, 'i');
/** What shows in a single line of the path that not even blanks were left where it was folded. */
const joinedPath = [
  /[\])](?:by|with|for|id) \S|;[A-Z][a-z]{2}, \d|\)\(|\]helo=|\d"EHLO |[A-Z\d]{2}(?:by|with|via) \S/,
  /^Received: ?from[^\s()]{1,255} |\d{4}\d\d:\d\d:\d\d|\d(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ?\d{4} ?\d|[a-z]\d{4} ?\d\d:\d\d:\d\d/,
  /^Received: ?from \[?[\w.@:-]{1,255}\]?(?::\d{1,5})?(?:by [\w.-]{1,255}[ ;(]|(?:with|via|id) \S)/,
  /\sby [\w-]{1,63}(?:\.[\w-]{1,63}){1,9}\(|\sby (?:[\w-]{1,63}\.){1,9}[a-z]{2,24}(?:with|via|id(?= <?[\w.-]{0,40}\d)) \S/i,
  gluedClause,
];
/** The word before the server's name went on with it. A name may begin with "by" too. */
const joinedServer = /\sby(?:[A-Za-z\d-]{1,63}\.){1,9}[A-Za-z\d-]{2,63} ?[(w]|[)\]] by[\w-]{2,255} \(/;
/** A client may put brackets into its greeting. Before those of the server is a blank: they were not joined. */
const ownBrackets = /^Received: from [^\s()]{1,255}(?:\([^()]{0,255}\)){1,9} \(/;
const longestLine = 400_000;

/**
 * The fields of a line on which several were joined, each on its own line; any other line as it is. Where not even a blank
 * was left in the place of a line end, those are put back that the path needs.
 *
 * @example separateFields(`Received: ${'from a by b; Tue, 24 Nov 2026 10:15:08 +0000Received: '}from c by d`).length // 2
 */
export function separateFields(line: string): string[] {
  if (line.length < 60 || line.length > longestLine) return [line];
  if (!somePath.test(line) && !/^Received:(?: from\w|from )/.test(line)) return [line];
  const marks = [...line.slice(0, 40_000).matchAll(fieldMarks)].map(([, name]) => name);
  if (marks.length < 2) return upToDate(line).map((one) => (isJoinedPath(one) ? withBlanks(one) : one));
  const isGlued = gluedField.test(line);
  const pieces = line.replace(spaced, '\n').split('\n');
  return isGlued
    ? withoutSplitPaths(pieces.flatMap((one) => one.split(glued)))
        .flatMap(upToDate)
        .map(withBlanks)
    : withoutSplitPaths(pieces)
        .flatMap(upToDate)
        .map((one) => (isJoinedPath(one) ? withBlanks(one) : one));
}

const isJoinedPath = (line: string): boolean =>
  /^Received:/.test(line) &&
  !ownBrackets.test(line) &&
  (joinedPath.some((pattern) => pattern.test(line)) || (joinedServer.test(line) && !/\sby\s/.test(line)));

/** A word with a colon in a line of the path, before its date, is no field: `(SMTP Gateway: Authorized Use Only)`. */
function withoutSplitPaths(pieces: readonly string[]): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const isInside = last !== undefined && /^Received:/.test(last) && !/\d:\d\d/.test(last) && !knownField.test(piece);
    if (isInside) lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(piece);
  }
  return lines;
}

/** A line of the path ends with its date, or an `id` behind it; what follows is a field of another name. */
function upToDate(line: string): string[] {
  const date =
    /^Received:.{5,4000}?;\s*(?:[A-Z][a-z]{2},\s*)?\d{1,2} ?[A-Z][a-z]{2} ?\d{4} ?\d\d:\d\d:\d\d(?: ?(?:[+-]\d{4}|GMT|UTC|[ECMP][SD]T))?(?: ?\([A-Z]{1,5}\))?(?: {0,2}id [\w.-]{1,80}?)?(?= ?[A-Za-z][\w-]{1,75}: ?\S)/.exec(
      line,
    );
  return date ? [date[0], line.slice(date[0].length).trimStart()] : [line];
}

/**
 * Puts blanks before brackets and around the words of the path, where a fold was. None goes before `(helo=`: Exim does not
 * fold there, and glued to a name it is what the client said.
 */
const withBlanks = (line: string): string =>
  /^Received:/.test(line)
    ? withServer(line)
        .replace(/(?<=[\w.\])>-])(?=[([])(?!\(helo=)(?<!\[)(?<=[^(\s])/g, ' ')
        .replace(/\)(?=\w)/g, ') ')
        .replace(/\](?=helo=)|(?<=\d)(?="EHLO )/g, '$& ')
        .replace(/(?<=[A-Z\d][A-Z\d])(?=(?:id|by|with|via) )/g, ' ')
        .replace(/(\.[a-z]{2,24})(with|for|by|via|over|id(?= <?[\w.-]{0,40}\d))(?= )/g, '$1 $2')
        .replace(/(\w)by (?=[\w-]{1,63}(?:\.[\w-]{1,63}){1,9} ?[(;])/g, '$1 by ')
        .replace(/^Received: ?from ?(?=[A-Za-z\d[])/, 'Received: from ')
        .replace(/(\d{4})(?=\d\d:\d\d)/, '$1 ')
        .replace(/(\d{1,2})(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ?\d{4})/, '$1 ')
        .replace(/((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))(?=\d{4})/, '$1 ')
    : line;

/** Each puts blanks around the `by`; the next one is for lines in which there is still none. */
const serverMarks: readonly (readonly [RegExp, string])[] = [
  [/(?<=[\w\])>])(?=by [\w.@-]{1,255}(?:[ (;]|$))/, ' '],
  [/(?<=[)\]] ?)by(?=[\w-]{2,255} ?\()/, ' by '],
  [/([)\s])by(?=[A-Za-z\d@-]{1,63}(?:\.[A-Za-z\d-]{1,63}){1,9}[\s(;])/, '$1by '],
];

/** A space before the `by`, and after the server's name, where no dot identifies them. */
function withServer(line: string): string {
  const hasServer = /\sby\s/i;
  const apart = serverMarks.reduce(
    (one, [mark, blank]) => (hasServer.test(one) ? one : one.replace(mark, blank)),
    line,
  );
  return apart.replace(gluedClause, '$1 ');
}
