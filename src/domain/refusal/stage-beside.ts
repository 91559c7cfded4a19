import { type Stage, stageNamed } from './stages.ts';

// Postfix, in logs and bounces; Yahoo.
const stageBehind = /\(in reply to (?:the )?([^)]{3,40})\)|\[((?:RCPT|MAIL|DATA|CONN)\w{0,5})\]/i;
// Exim, Sendmail, Postfix' own refusals, PHPMailer, qmail.
const before =
  /(?:>>>|\bafter|\breject:|while (?:sending|performing|receiving)|error:)\s(?:initial connection|(?:pipelined )?(?:RCPT TO|MAIL FROM|end of data|EHLO|HELO|DATA END|DATA|STARTTLS|AUTH|RCPT|MAIL|CONNECT|\.)(?=[\s:<,]))|(?:RCPT TO|MAIL FROM|DATA END|DATA|EHLO|HELO|AUTH|STARTTLS) command failed|\b(?:RCPT|MAIL) failed|does not like recipient|but (?:greeting failed|sender was rejected|my name was rejected)|SMTP(?:Helo|Connect|Data|Authentication)Error|SMTP(?:Sender|Recipients)Refused|SMTP(?:Sender|Address)FailedException|(?:recipient|envelope from) address \S{1,320} not accepted|failed on DATA|failed after I sent the message|refused to talk to me/gi;

/**
 * The stage that a text names beside a reply, which is between two UTF-16 offsets; undefined where it names none.
 *
 * @example stageBeside('550 No (in reply to RCPT TO command)', 0, 6) // 'recipient'
 */
export function stageBeside(text: string, start: number, end: number): Stage | undefined {
  const behind = text.slice(start, end + 100).replace(/\s+/g, ' ');
  const [, command, mark] = stageBehind.exec(behind) ?? [];
  const paragraph =
    text
      .slice(Math.max(0, start - 400), start)
      .split(/\n[ \t]*\n/)
      .at(-1) ?? '';
  const phrase = command ?? mark?.replace('_', ' ') ?? [...paragraph.replace(/\s+/g, ' ').matchAll(before)].at(-1)?.[0];
  if (phrase === undefined) return undefined;
  if (/does not like recipient|^recipient address|SMTPAddress/i.test(phrase)) return 'recipient';
  if (/^envelope from address/i.test(phrase)) return 'sender';
  if (/greeting failed/i.test(phrase)) return 'banner';
  if (/sender was rejected|SMTPSender/i.test(phrase)) return 'sender';
  if (/my name was rejected|SMTPHelo/i.test(phrase)) return 'hello';
  if (/SMTPRecipients/i.test(phrase)) return 'recipient';
  if (/SMTPConnect/i.test(phrase)) return 'banner';
  if (/SMTPData/i.test(phrase)) return 'content';
  if (/SMTPAuth/i.test(phrase)) return 'auth';
  if (/failed after I sent|DATA END|(?:>>>|after) \./i.test(phrase)) return 'content';
  const stage = stageNamed(phrase);
  return stage === 'unknown' ? undefined : stage;
}
