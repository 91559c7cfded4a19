import type { Candidate } from './replies-in.ts';

/** Longest reply that is kept, in UTF-16 units; one line of a reply has at most 512 (RFC 5321, section 4.5.3.1.5). */
const longestReply = 2000;

/** A line that begins something else: a field, a mark of direction, a recipient, a command, a line of a log or a stack. */
const nextThing =
  /^[ \t]*(?:[\w-]{2,40}[ \t]?:(?!\/\/)(?:[ \t]|$)|>>>|<<<|<-|->|<[^<>\n]{1,200}>(?::|[ \t]*$)|(?:(?:EHLO|HELO)[ \t]+[\w.[\]:-]{1,255}(?<!\bcommand)[ \t]*$|MAIL FROM:|RCPT TO:|(?:DATA|QUIT)[ \t]*$)|[CS]:|\[[CS]\]|\d{4}-\d\d-\d\d|[A-Z][a-z]{2} [ \d]\d \d\d:|giving up|-{5}|Caused by:|[\w.$]{3,120}Exception:|at [\w.$<>]{5,200}\()/i;
/** The last word of a phrase before its colon, `Client host⏎ rejected: cannot find…`, is no field. */
const wrappedWord =
  /^[ \t]+(?:rejected|denied|refused|blocked|failed|failure|error|unavailable|said|command|unknown|found|user|address|host|mailbox|full|exceeded|unverified|undeliverable|violation|policy|see):[ \t]/i;
const otherReply = /^\s*[2-5]\d\d(?:[ -]|$)/;
/** What programs write after the words of a reply. */
const behindReply =
  / ?\((?:in {1,24}reply {1,24}to|delivery attempts)|[;,] {1,24}from=<|(?<![ ,])[ ,]*#{1,2}(?:smtp#|rfc822)?[ \t]*$| \[(?:RCPT_TO|MAIL_FROM|DATA|BODY|CONN)\]| LED=| \{[A-Z]{2,}=|"?\\r\\n|\\n|"\}\],/im;

/**
 * UTF-16 offset at which a reply in a text ends: with its line, or further down where it goes on.
 *
 * @example endOfReply('550 5.1.1 No\nnext', candidatesIn('550 5.1.1 No\nnext')[0]) // 12
 */
export function endOfReply(text: string, { start, end, code, enhanced }: Candidate): number {
  const limit = Math.min(text.length, start + longestReply);
  const endOfLine = (from: number): number => {
    const at = text.indexOf('\n', from);
    return at < 0 || at > limit ? limit : at;
  };
  let at = endOfLine(end);
  let line = text.slice(text.lastIndexOf('\n', start - 1) + 1, at);
  const indent = indentOf(line);
  while (at < limit) {
    const isApart = code !== undefined && text.startsWith(`\n\n${code}`, at) && line.includes(`${code}-`);
    const from = isApart ? at + 2 : at + 1;
    const after = endOfLine(from);
    const next = text.slice(from, after);
    if (!next.trim() || !goesOn(line, next, indent, code, enhanced, text.slice(start, at))) break;
    [at, line] = [after, next];
  }
  const reply = text.slice(start, at);
  // Where the enhanced code begins, which may be quoted by itself.
  const wordsAt = enhanced && code ? end - enhanced.length : start;
  const quote = /["'](?=[\s<#[]{0,3}(?:[45]\d\d)?[^"']{0,4}$)/.exec(text.slice(Math.max(0, start - 4), wordsAt))?.[0];
  // Python and others continue after it; elsewhere an apostrophe may be inside.
  const list = quote ? reply.indexOf(`${quote},`, end - start) : -1;
  const closing = list >= 0 ? list : quote ? reply.lastIndexOf(quote) : -1;
  const cut = closing > end - start ? reply.slice(0, closing) : reply;
  const behind = behindReply.exec(cut.replace(/\s/g, ' '));
  return start + (behind && behind.index >= end - start ? behind.index : cut.length);
}

const indentOf = (line: string): number => /^[ \t]*/.exec(line)?.[0].length ?? 0;

/** True where a line goes on with the reply above it: the same code again, a fold, or a sentence that was wrapped. */
function goesOn(
  line: string,
  next: string,
  indent: number,
  code: string | undefined,
  enhanced: string | undefined,
  before: string,
): boolean {
  // Some libraries take the reply code off each line, and leave the other.
  if (code && enhanced && next.startsWith(`${enhanced} `)) return true;
  const words = /^\W{0,12}(?:S: |\[S\] )?(\d{3})(?=[ -])/.exec(next);
  // Wrapped by the program, a line of the reply may be apart from its code.
  if (words && words[1] === code) return [...before.matchAll(/(?<!\d)(\d{3})-/g)].some(([, one]) => one === code);
  const isFolded = /^[ \t]/.test(next) && indentOf(next) >= indent;
  // The program wrapped between the codes and the words.
  if (isFolded && /[45](?:\d\d|(?:\.\d{1,3}){2})[ \t]*$/.test(line)) return !otherReply.test(next);
  const isBare = code !== undefined && [code, enhanced ?? code].some((one) => line.trimEnd().endsWith(one));
  // Postfix wrapped after the code; what it quotes of the client or the recipient begins like another recipient.
  if (isBare && /^<[^<>\n]{1,200}>:? (?!host )\S/i.test(next)) return true;
  if ((nextThing.test(next) && !(isFolded && wrappedWord.test(next))) || otherReply.test(next)) return false;
  // Wrapped within brackets.
  if (/[[(][^\])]{0,60}$/.test(line)) return true;
  const isWrapped = line.length >= 62 && /^[^\s<>\d-]/.test(next);
  return isFolded || isWrapped || isBare;
}

/**
 * The words after the codes of a reply, on one line, without the codes that it has on each further line.
 *
 * @example wordsBehind('550-5.1.1 No such\n550 5.1.1 user', '550') // 'No such user'
 */
export function wordsBehind(reply: string, code: string | undefined): string {
  const line = reply
    .replace(/\n[ \t]{0,20}(?:\S{0,3}S\S?[:\]] |<\*\* |<[-~<]{1,2} )?(?:[45]\.\d{1,3}\.\d{1,3} )?/g, '\n')
    .replace(/\s+/g, ' ');
  const single = line.replace(/(?<=^|[- ])([45]\d\d)[- ](?:[45]\.\d{1,3}\.\d{1,3} )?/g, (codes, one) =>
    one === code ? '' : codes,
  );
  const words = single
    .replace(/^[\s"'\-:;,)\]：，]+|^\. /, '')
    .replace(/^b["']/, '')
    .replace(/^(?:status=[\w-]{1,40} \(|stat=)/, '')
    .replace(/(?<!["',\s])["',\s]+$/, '')
    .replace(/^([^(]*)\)$/, '$1')
    .replace(/^([^<]*)>$/, '$1');
  return words;
}

/**
 * The words before a code on its line, for those that write it last: `Sorry, no mailbox here by that name. (#5.1.1)`.
 *
 * @example wordsBefore('Sorry, no mailbox here by that name. (#5.1.1)', 39) // 'Sorry, no mailbox here by that name.'
 */
export function wordsBefore(text: string, start: number): string {
  const line = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - longestReply), start);
  const words = line
    .replace(/(?:\bSMTP )?(?:error )?(?:[\w.]{0,40}code ?[=:]? ?)?[\s([#"'<-]{0,12}$/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words.endsWith(':') || words.endsWith(';') ? '' : words;
}
