import { withoutQuotedWords } from './quoted-words.ts';
import { type Line, readableLines } from './readable-lines.ts';
import type { Refusal } from './refusal.ts';

/** What programs write that give no reply: Domino, Exchange 2003, Exim and qmail about their own mailboxes, providers. */
const reasons: readonly RegExp[] = [
  /\b(?:no such user|user unknown|invalid (?:recipient|user|mailbox)|unknown (?:user|recipient|host|address|local[- ]part)|not listed in|recipient (?:name )?(?:not found|(?:is|was) not recogni[sz]ed)|mailbox (?:is )?full|full mailbox|folder is full|over ?quota|quota exceeded|exceed(?:s|ed) (?:the )?(?:local |allowed |maximum )?(?:size|limit|quota)|(?:size|message) limit exceeded|account is (?:locked|disabled|suspended|inactive)|malformed address|blacklisted|not a member)\b/i,
  /\b(?:user|recipient|address|account|domain|mailbox|host)(?:\(s\)|s)?\b.{0,60}\b(?:not (?:found|exist|known|valid|available)|(?:does|do)(?:n't| not) (?:exist|have)|(?:is|are) (?:full|disabled|locked|suspended|inactive|unknown))/i,
  /\b(?:retry time(?:out)? (?:exceeded|not reached)|(?:connection|operation|session) (?:timed ?out|refused)|name service error|dns (?:lookup|error|query)|no (?:valid )?mx\b|mx or srv record|unroute?able|no such domain|no route to host|network (?:error|is unreachable)|read error|could(?: not|n't) (?:find|connect|be found)|no valid recipients|considered unsolicited|virus|rejected by|delivery time expired|giving up|unknown host)\b/i,
];
/** That it was not delivered, without a reason. */
const undelivered =
  /\b(?:(?:not|never) be(?:en)? (?:delivered|sent)|not delivered|(?:not able|unable|failed|could not) to? ?deliver|(?:did|could) not (?:reach|be reached)|delivery .{0,40}(?:failed|aborted|delayed|expired)|(?:has been|is) delayed|failed permanently|undeliver(?:able|ed)|delivery status notification|failure notice|returned mail|delivery fail(?:ed|ure)|mail delivery)\b/i;
/** An address of mail by itself, as bounces list them above the reason. */
const address = /^\s{0,20}<?[^\s<>@]{1,80}@[^\s<>@]{1,200}?>?:?\s{0,5}$/;
/** The address and the reason on one line, in either order. */
const withAddress =
  /^\s{0,20}<?[^\s<>@]{1,80}@[^\s<>@:]{1,200}>?(?: \(expanded from [^)]{1,200}\))?:\s{1,5}\S+ \S|^\s{0,20}(?!your )\S+ \S+[^:;@]{0,80}: <?[^\s<>@]{1,80}@[^\s<>@]{1,200}>?\s{0,5}$/i;
/** What a report says became of the message, for each recipient (RFC 3464, section 2.3.3; Postfix's "deliverable"). */
const delivered = /^action:[ \t]{0,8}(?:delivered|deliverable|relayed|expanded)\b/im;
const failed = /^action:[ \t]{0,8}(?:failed|delayed|undeliverable)\b/im;
/** What says no more than that this is a report. */
const ceremony =
  /automatically|recipients?(?:\(s\))? (?:can ?not|could not) be reached|^\W*(?:this is (?:the|a)\b|i'm (?:sorry|afraid)|your message\b|for further|delivery to the following|technical details|content-|--|(?:ultimately |\()?(?:ultimately )?generated )|\b2\d\d[ -](?:2\.\d|ok\b)|\b(?:successfully|was) delivered/i;

/**
 * The sentence of a bounce that says why, or at least that, it was not delivered; none of them has a code.
 *
 * @example refusalInWords('Your message could not be delivered: the mailbox is full.')?.text
 *   // 'Your message could not be delivered: the mailbox is full.'
 */
export function refusalInWords(text: string): Refusal | undefined {
  if (delivered.test(text) && !failed.test(text)) return undefined;
  const lines = readableLines(text, false).map((line) => ({ ...line, text: withoutQuotedWords(line.text) }));
  const subject = /^subject[ \t]{0,8}:([^\r\n]{1,300})/im.exec(text);
  const subjectLine = subject && {
    text: subject[1] ?? '',
    number: text.slice(0, subject.index).split(/\r\n|[\n\r]/).length,
  };
  const all = subjectLine ? [...lines, subjectLine] : lines;
  const says =
    (pattern: RegExp) =>
    ({ text: line }: Line) =>
      pattern.test(line);
  // A line of a log tells of a bounce; it is none.
  const tests = lines.length > 1 ? [...reasons.map(says), isOfAddress, says(undelivered)] : reasons.map(says);
  const at = tests.map((test) => all.findIndex((line, place) => test(line, place, all))).find((place) => place >= 0);
  if (at === undefined) return undefined;
  return {
    code: undefined,
    enhanced: undefined,
    text: sentenceAt(all, at),
    line: all[at]?.number ?? 1,
    stage: undefined,
  };
}

/** True for a line that stands below the address of a recipient, or beside it. */
function isOfAddress({ text }: Line, at: number, all: readonly Line[]): boolean {
  if (!/[a-z]{3} \S/i.test(text) || ceremony.test(text)) return false;
  return withAddress.test(text) || (address.test(all[at - 1]?.text ?? '') && !address.test(text));
}

/** The line with those on which it goes on: a program wrapped it. */
function sentenceAt(all: readonly Line[], at: number): string {
  const pieces = [all[at]?.text ?? ''];
  for (const { text } of all.slice(at + 1, at + 4)) {
    const last = pieces.at(-1) ?? '';
    const isFolded = /^[ \t]{3}/.test(text) && !/^[ \t]{3}/.test(pieces[0] ?? '');
    const isWrapped = last.length >= 62 && /^\s{0,8}[a-z]/.test(text);
    if (!text.trim() || /[.!?]\s*$/.test(last) || !(isFolded || isWrapped) || address.test(text)) break;
    pieces.push(text);
  }
  return pieces.join(' ').replace(/\s+/g, ' ').trim();
}
