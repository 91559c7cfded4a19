/** A line of an SMTP session: a command of the client, or a line of a reply. */
export type SessionLine =
  | { kind: 'command'; command: string; text: string; isMarked: boolean }
  | { kind: 'reply'; code: string; isLast: boolean; text: string; isMarked: boolean };

const commandPattern = /^(EHLO|HELO|LHLO|STARTTLS|AUTH|MAIL FROM|RCPT TO|DATA|BDAT|QUIT|RSET|NOOP|VRFY|EXPN|X{4,})\b/i;
const reply = /^([2-5]\d\d)(?:([ -])(.*))?$/;
/** Date, time and level, as libraries write them before what was said without a mark; then a code of SMTP, or a command. */
const stamp =
  /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[\d.,]{0,10}(?:Z|[+-]\d\d:?\d\d)?\]?:?(?: {1,3}\[[^\]\s]{1,40}\]){0,3} {1,6}(?=(?:22[01]|235|25[0-2]|334|354|421|4[35]\d|50[0-5]|5[235]\d)[ -]|(?:EHLO|HELO|MAIL FROM|RCPT TO)\b)/i;
const longestLine = 2000;

/**
 * Marks of direction, with what mail programs, libraries and logs write before them: PHPMailer `CLIENT -> SERVER:`,
 * nodemailer `S:`, swaks `<**`, CheckTLS and msmtp `<--`, Claws Mail `ESMTP<`, mailsend `[S]`, sSMTP `[<-]`, HESK `S `,
 * Perl `>>>`, Python `reply:`, Outlook `<rx>`, hMailServer `SENT:`, SmarterMail `rsp:`, two columns of Exchange's protocol log `>,`,
 * Postfix with -v `> host[192.0.2.1]:25:`.
 */
const direction =
  /(?:\bSERVER -> CLIENT:|\bCLIENT -> SERVER:|\bFROM SERVER:|\bget_lines\(\):|\bE?SMTP[<>]|<[rt]x>|\b(?:SENT|RECEIVED|send(?:ing)?|reply|received|SMTP Response|CLIENT|SERVER|cmd|rsp):|\[[CS]\]|\[[<-][->]\]|\b[CS]:|^[CS](?= )|^[<>],|[<>] [^\s[]{1,255}\[[\da-f.:]{3,45}\](?::\d{1,5})?:|<\*\*|<~\*|[<=][-‐‑–~]{1,2}(?!\w)|[-‐‑–~=]{1,2}>|>{1,4}|<{1,4})[ \t]{0,20}/gi;

/**
 * Reads one line of a session, whatever is before it: a date, a mark of direction, both or none. Gives nothing for
 * a line that is neither a command nor a reply.
 *
 * @example readSessionLine('[2026-11-24 10:15:08] DEBUG [a1] S: 550 5.1.1 No')
 *   // { kind: 'reply', code: '550', isLast: true, text: '5.1.1 No', isMarked: true }
 */
export function readSessionLine(written: string): SessionLine | undefined {
  const line = withoutQuotes(written.slice(0, longestLine).trim());
  const plain = readPlain(line) ?? readPlain(line.replace(stamp, ''));
  if (plain) return plain;
  for (const match of line.slice(0, 160).matchAll(direction)) {
    const rest = line.slice(match.index + match[0].length);
    // The end of the message, sent by itself.
    if (rest === '.') return { kind: 'command', command: '.', text: '.', isMarked: true };
    const read = readPlain(unquote(rest));
    if (read) return { ...read, isMarked: true };
  }
  return undefined;
}

/** A line that Markdown shows as code, or that a library wrote down with its line end. */
const withoutQuotes = (line: string): string =>
  /^`[^`]*`$/.test(line) ? line.slice(1, -1) : /^["'].*\\n["']$/.test(line) ? unquote(line) : line;

/** What Python, Ruby and Camel put into quotation marks, with its line end written out. */
const unquote = (text: string): string =>
  text
    .replace(/^b?["']/, '')
    .replace(/["']$/, '')
    .replace(/(?:\\r)?\\n$/, '')
    .trim();

/** hMailServer writes a reply of several lines on one: `550-No[nl]550 such user`. */
const onOneLine = (line: string): string =>
  line.includes('[nl]') && /^[2-5]\d\d-/.test(line)
    ? `${line.slice(0, 3)} ${line.slice(4).replace(/\[nl\](?:[2-5]\d\d[ -])?/g, ' ')}`
    : line;
/** smtp-cli: `[250] 'OK'`. */
const bracketed = /^\[([2-5]\d\d)\] '(.*)'$/;

function readPlain(line: string): SessionLine | undefined {
  const command = commandPattern.exec(line)?.[1]?.toUpperCase();
  if (command) return { kind: 'command', command, text: line, isMarked: false };
  const [, code, dash, text = ''] = reply.exec(onOneLine(line.replace(bracketed, '$1 $2'))) ?? [];
  return code === undefined
    ? undefined
    : { kind: 'reply', code, isLast: dash !== '-', text, isMarked: bracketed.test(line) };
}
