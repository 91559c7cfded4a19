import { findRefusal } from '../refusal/find-refusal.ts';
import { type Stage, stageNamed } from '../refusal/stages.ts';
import { type Acceptance, acceptingLine } from './acceptance.ts';
import type { Found } from './found.ts';
import { incoming, telling } from './log-phrases.ts';
import { outgoing } from './outgoing-phrases.ts';

/** What a line of Postfix' or Exim's own log, or of their bounces, says. */
export interface LogEvent {
  outcome: 'stopped' | 'broken' | 'accepted';
  stage: Stage;
  reply: string | undefined;
  /** The other end: who was refused or let in, where the reader's server took the session. */
  client: string | undefined;
  isTemporary: boolean;
  /** Whom it is about, to find what became of it later: a recipient, or a client. */
  about: string;
  /** True for mail that the server took, false for mail that it sent. */
  isIncoming: boolean;
  /** True where the client logged on before. */
  isLoggedOn: boolean;
}

/** What Postfix would refuse, but for warn_if_reject: it goes on with the session. And clients that sent nothing. */
const noted =
  /\breject_warning: |\bno MAIL in SMTP connection from |\bdid not issue MAIL\/EXPN\/VRFY\/ETRN during connection /;
/** What a header_checks rule logs has words of the message in it, which a sender chooses. */
const quoting = /: (?:[a-z]{3,10}): (?:mime-|nested-)?(?:header|body) /;
const loggedOn = /\bsasl_username=|\bA=[\w-]{1,30}:|, Sender-Host: [\da-f.:]{3,45}, User: \S/;
const temporary = /^(?:4\d\d\b|4\.)|temporarily|greylist|try again|^connection (?:rate|concurrency) limit/i;

/**
 * Reads a line of Postfix or Exim; nothing where it says nothing about a delivery. Takes time in proportion to the length.
 *
 * @example readLogLine('postfix/smtpd[1]: NOQUEUE: reject: RCPT from unknown[192.0.2.1]: 554 5.7.1 No; from=<a@example.com>')?.stage
 *   // 'recipient'
 */
export function readLogLine(line: string): LogEvent | undefined {
  if (!telling.test(line)) return undefined;
  const isQuoting = quoting.test(line);
  for (const [isIncoming, phrases] of [
    [true, incoming],
    [false, outgoing],
  ] as const) {
    for (const { pattern, outcome = 'stopped', ...place } of phrases) {
      const groups = isQuoting && !pattern.source.includes('nested-header') ? null : pattern.exec(line);
      if (!groups) continue;
      const group = (index: number | undefined) => (index === undefined ? undefined : groups[index]);
      const named = typeof place.stage === 'number' ? (group(place.stage) ?? '') : '';
      const reply = group(place.reply)
        ?.replace(/\)$/, '')
        .replace(/; from=<.*$/, '')
        .trim();
      const client = group(place.client);
      const about = /\bto=<([^>]{1,320})>/.exec(line)?.[1] ?? client ?? '';
      return {
        outcome,
        stage:
          typeof place.stage === 'string'
            ? place.stage
            : /^END-OF-MESSAGE/i.test(named)
              ? 'content'
              : stageNamed(named),
        reply,
        client: isIncoming ? client : undefined,
        isTemporary: temporary.test(reply ?? '') || named.startsWith('temporarily'),
        about,
        isIncoming,
        isLoggedOn: loggedOn.test(line),
      };
    }
  }
  return undefined;
}

/**
 * Reads lines of Postfix and Exim, which name the stage in words of their own. What was delivered in the end was not
 * refused; else the last refusal counts.
 *
 * @example fromLog(['postfix/smtpd[1]: NOQUEUE: reject: RCPT from unknown[192.0.2.1]: 554 5.7.1 No; from=<a@example.com>'])?.outcome
 *   // 'stopped'
 */
export function fromLog(lines: readonly string[]): Found | undefined {
  const found = fromWholeLines(lines);
  const whole = found ? undefined : withoutWraps(lines);
  return found ?? (whole && fromWholeLines(whole));
}

const dated = /^[>\s]{0,12}\[?(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d)/;

/** Lines that a mail program wrapped, each in whole where it begins; nothing where none was. */
function withoutWraps(lines: readonly string[]): string[] | undefined {
  const whole: string[] = [];
  let [begin, isWrapped] = [-1, false];
  for (const [at, line] of lines.entries()) {
    const text = whole[begin];
    const isRest = text !== undefined && !dated.test(line) && line.trim() !== '' && text.length + line.length < 2000;
    if (isRest) whole[begin] = `${text} ${line.replace(/^[>\s]{1,12}/, '')}`;
    else begin = dated.test(line) ? at : -1;
    isWrapped ||= isRest;
    whole.push(isRest ? '' : line);
  }
  return isWrapped ? whole : undefined;
}

function fromWholeLines(lines: readonly string[]): Found | undefined {
  const open = new Map<string, LogEvent>();
  let [acceptance, hasOthers]: [Acceptance | undefined, boolean] = [undefined, false];
  for (const [at, line] of lines.entries()) {
    const event = readLogLine(line);
    if (!event) continue;
    const key = `${event.about} ${event.isIncoming}`;
    if (event.outcome !== 'accepted') {
      open.delete(key);
      open.set(key, event);
      continue;
    }
    hasOthers = true;
    const content = event.isIncoming ? undefined : acceptingLine('content', event.reply ?? '', at + 1);
    if (content) {
      acceptance = [content];
      open.delete(key);
    }
  }
  const events = [...open.values()];
  const last = events.findLast(({ outcome }) => outcome === 'stopped') ?? events.at(-1);
  if (last) {
    const { outcome, stage, client, isTemporary } = last;
    if (outcome === 'broken') return { outcome, stage, basis: 'shown', client };
    // A reply of several lines stands in a log on one, its codes before each.
    const reply = last.reply && (findRefusal(last.reply)?.text ?? last.reply);
    return { outcome: 'stopped', stage, reply, basis: 'shown', client, isTemporary, isForOthersAccepted: hasOthers };
  }
  if (acceptance) return { outcome: 'accepted', stage: 'content', basis: 'shown', acceptance };
  if (lines.some((line) => noted.test(line))) return { outcome: 'ended', stage: 'unknown', basis: 'shown' };
  return lines.map(fromDisconnect).findLast((found) => found !== undefined);
}

/** Postfix counts at the end of a session which commands were answered with 2xx, of how many: `mail=1 rcpt=0/2`. */
const disconnect =
  /\bsmtpd\[\d{1,9}\]: disconnect from [^\s[]{0,255}\[([\da-f.:]{3,45})\]((?: [a-z]{2,12}=[\d/]{1,15}){1,20})/i;

function fromDisconnect(line: string): Found | undefined {
  const [, client, counts = ''] = disconnect.exec(line) ?? [];
  if (client === undefined) return undefined;
  const isRefused = (name: string) => counts.includes(` ${name}=0/`);
  const stage = isRefused('rcpt') ? 'recipient' : isRefused('mail') ? 'sender' : isRefused('auth') ? 'auth' : undefined;
  // After a refused logon mail may have been taken without one.
  if (!stage || / (?:rcpt|data|bdat)=[1-9]/.test(counts))
    return { outcome: 'ended', stage: 'unknown', basis: 'shown', client };
  return { outcome: 'stopped', stage, reply: undefined, basis: 'shown', client };
}
