import { readableLines } from './readable-lines.ts';
import type { Refusal } from './refusal.ts';

/** What programs write that give no reply: Domino, Exchange 2003, Exim and qmail about their own mailboxes, providers. */
const reasons: readonly RegExp[] = [
  /\b(?:no such user|user unknown|invalid (?:recipient|user|mailbox)|unknown (?:user|recipient|host|address|local[- ]part)|not listed in|recipient (?:name )?(?:not found|(?:is|was) not recogni[sz]ed)|mailbox (?:is )?full|folder is full|over ?quota|quota exceeded|exceed(?:s|ed) (?:the )?(?:local |allowed |maximum )?(?:size|limit|quota)|(?:size|message) limit exceeded|account is (?:locked|disabled|suspended|inactive)|malformed address|blacklisted|not a member)\b/i,
  /\b(?:user|recipient|address|account|domain|mailbox|host)(?:\(s\)|s)?\b.{0,60}\b(?:not (?:found|exist|known|valid|available)|(?:does|do)(?:n't| not) (?:exist|have)|(?:is|are) (?:full|disabled|locked|suspended|inactive|unknown))/i,
  /\b(?:retry time(?:out)? (?:exceeded|not reached)|(?:connection|operation|session) (?:timed ?out|refused)|name service error|dns (?:lookup|error|query)|no mx\b|mx or srv record|no route to host|network (?:error|is unreachable)|read error|could(?: not|n't) (?:find|connect|be found)|no valid recipients|considered unsolicited|virus|rejected by|delivery time expired|giving up|unknown host)\b/i,
];
/** That it was not delivered, without a reason. */
const undelivered =
  /\b(?:(?:not|never) be(?:en)? (?:delivered|sent)|not delivered|(?:not able|unable|failed|could not) to? ?deliver|(?:did|could) not (?:reach|be reached)|delivery .{0,40}(?:failed|aborted|delayed|expired)|(?:has been|is) delayed|failed permanently|undeliver(?:able|ed)|delivery status notification|failure notice|returned mail|delivery fail(?:ed|ure)|mail delivery)\b/i;

/**
 * The sentence of a bounce that says why, or at least that, it was not delivered; none of them has a code.
 *
 * @example refusalInWords('Your message could not be delivered: the mailbox is full.')?.text
 *   // 'Your message could not be delivered: the mailbox is full.'
 */
export function refusalInWords(text: string): Refusal | undefined {
  const lines = readableLines(text, false);
  const subject = /^subject[ \t]{0,8}:([^\r\n]{1,300})/im.exec(text);
  const subjectLine = subject && {
    text: subject[1] ?? '',
    number: text.slice(0, subject.index).split(/\r\n|[\n\r]/).length,
  };
  const all = subjectLine ? [...lines, subjectLine] : lines;
  // A line of a log tells of a bounce; it is none.
  const patterns = lines.length > 1 ? [...reasons, undelivered] : reasons;
  const found = patterns.map((pattern) => all.find((line) => pattern.test(line.text))).find(Boolean);
  return (
    found && {
      code: undefined,
      enhanced: undefined,
      text: found.text.replace(/\s+/g, ' ').trim(),
      line: found.number,
      stage: undefined,
    }
  );
}
