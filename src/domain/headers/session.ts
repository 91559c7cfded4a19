import { type Stage, stageNamed } from '../refusal/stages.ts';
import type { Found } from './found.ts';

// Marks of direction: mail programs and bounces `>>>`, swaks `<**`, logs `C:`, `-->`.
const DIRECTION = /^\s*(?:(?:<\*\*|<~\*|<-{1,2}|<~|-{1,2}>|~>|>{1,3}|<{1,3}|[CS]:|CLIENT:|SERVER:)\s*)?/i;
const COMMAND = /^(EHLO|HELO|LHLO|STARTTLS|AUTH|MAIL FROM|RCPT TO|DATA|BDAT|QUIT|X{4,})\b/i;
const REPLY = /^([2-5]\d\d)(?:([ -])(.*))?$/;
const BROKEN = /connection (?:to host lost|closed by foreign host|reset by peer|dropped)|lost connection/i;

const ORDER: readonly Stage[] = ['banner', 'hello', 'sender', 'recipient', 'data', 'content'];

/**
 * Reads lines of an SMTP session, with or without the commands: Windows telnet does not show what is typed. Gives
 * nothing where fewer than two lines are replies or commands.
 *
 * Example: 220, EHLO, 250, MAIL FROM and 530 were refused at MAIL FROM.
 */
export function readSession(lines: readonly string[]): Found | undefined {
  let [known, next, current]: [number, Stage, Stage | undefined] = [0, 'banner', undefined];
  let lead = '';
  for (const written of lines) {
    const line = written.replace(DIRECTION, '').trim();
    const command = COMMAND.exec(line)?.[1]?.toUpperCase();
    const [, code, dash, text = ''] = REPLY.exec(line) ?? [];
    if (command) {
      known += 1;
      current = command === 'QUIT' ? undefined : stageNamed(command);
      if (command === 'QUIT') next = 'unknown';
    } else if (code && dash === '-') {
      // The words of a reply of several lines begin in its first one (RFC 5321, section 4.2.1).
      if (/^[45]/.test(code)) lead ||= `${text} `;
    } else if (code) {
      known += 1;
      const stage = current ?? next;
      if (/^[45]/.test(code) && stage !== 'unknown') {
        // What came before may have been cut off: then the stage of a lone reply is not known.
        if (known < 2 && !isTelnet(lines)) return undefined;
        return { stage, reply: `${code} ${lead}${text}`.trim(), basis: current || known < 2 ? 'shown' : 'order' };
      }
      next = after(stage, code, text);
      current = undefined;
    } else if (BROKEN.test(line) && known > 0 && next !== 'unknown') {
      return { stage: current ?? next, basis: current ? 'shown' : 'order', isBroken: true };
    }
  }
  return known > 1 ? { stage: next, basis: 'order' } : undefined;
}

/** A telnet window names the host before the banner; a lone line from a log does not. */
const isTelnet = (lines: readonly string[]): boolean =>
  lines.some((line) => /^(?:trying |connected to |escape character|connecting to )/i.test(line.trim()));

/** The stage that follows when this one was passed. */
function after(stage: Stage, code: string, text: string): Stage {
  if (code === '221' || (stage === 'content' && code !== '354')) return 'unknown';
  if (code === '354') return 'content';
  if (code === '334') return 'auth';
  if (code === '235') return 'sender';
  // Encryption is on: the client greets again.
  if (code === '220' && stage !== 'banner') return 'hello';
  // A second MAIL FROM or RCPT TO shows in the words of Exchange, Postfix and Sendmail.
  if (/^2\.1\.5|recipient ok/i.test(text)) return 'data';
  if (/^2\.1\.0|sender ok/i.test(text)) return 'recipient';
  return ORDER[ORDER.indexOf(stage) + 1] ?? 'unknown';
}
