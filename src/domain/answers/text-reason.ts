import type { Refusal } from '../refusal/refusal.ts';
import { isLogLine } from '../search/log-line.ts';
import type { ReasonId } from './reason-names.ts';
import { weighReason } from './reasons.ts';
import type { Codes } from './replies.ts';

/** From here on a reason is told by words that mean one thing. */
export const sure = 5;
/** From here on words tell more than a single word does that may be there by chance. */
export const likely = 4;
/** A single word that is a hint tells less than the next line may. */
const faint = 1.6;
/** More lines and paragraphs are not weighed. */
const mostParts = 80;
/** What says no more than that this is a report. */
const ceremony =
  /^.*(?:technical details of|mime[- ](?:encapsulated|format)|automatically generated|created automatically|recipients?(?:\(s\))? (?:can ?not|could not) be reached).*$/gim;
/** Another line of a log names what asked to come back later. */
const greylisting = /gr[ea]y-?list|postgrey|\bgr[ea]yd?\b.{0,12}\b(?:handler|filter|milter)/i;
const noDomain = /because the domain \S{1,255} could/i;

type Weighed = ReturnType<typeof weighReason>;
/** A code in the middle of a sentence. */
const within = /^[^:;]{20,400}[a-z] [45]\d\d[- ](?:[45]\.\d\.\d{1,3} )?[a-z]/;
const noCodes: Codes = { reply: undefined, enhanced: undefined };

/**
 * The reason of the refusal on one line of a text, and how surely words tell it. Where the line says no reason, the lines
 * below it may, since some programs print its second line without its code; and where it is a code alone or has none, the
 * whole text.
 *
 * @param found What was found in the text; undefined where the line is the text.
 * @example weighText('550\nNo such user', '550', { reply: '550', enhanced: undefined }, true, undefined).reason
 *   // 'user-unknown'
 */
export function weighText(
  text: string,
  line: string,
  codes: Codes,
  isRefusal: boolean,
  found: Pick<Refusal, 'line' | 'stage'> | undefined,
): Weighed {
  const weighed = weighAround(text, line, codes, isRefusal, found?.line ?? 1);
  return { ...weighed, reason: byStage(found?.stage, weighed.reason, line) ?? weighed.reason };
}

function weighAround(text: string, line: string, codes: Codes, isRefusal: boolean, number: number): Weighed {
  const own = weighReason(line.replace(ceremony, ''), codes, isRefusal);
  if (own.weight < sure && codes.reply?.startsWith('4') && greylisting.test(text))
    return { reason: 'greylist', weight: likely };
  // Gmail has the same heading for an address and for a domain.
  if (own.reason === 'user-unknown' && noDomain.test(text)) return { ...own, reason: 'recipient-domain' };
  const isWords = codes.reply === undefined && codes.enhanced === undefined;
  // A log goes on with what follows from the refusal.
  const isSequel = isWords && isLast(own.reason) && isLogLine(text);
  const isAlone = isCodeAlone(line);
  const lines = text.split(/\r\n|[\n\r]/);
  const whole = lines[number - 1] ?? '';
  // Exchange writes the code below the reason, between angle brackets; Sendmail writes one below what its mailer says.
  const isBelow =
    /^554 [^:]{0,90}service unavailable\W*$/i.test(line) && /^[\w.]{4,20}: /.test(lines[number - 2] ?? '');
  const above =
    isBelow || /^\s{0,20}<[^<>]{1,300}#[45]\.\d/.test(whole)
      ? weighReason(lines.slice(Math.max(0, number - 3), number - 1).join(' '), codes, isRefusal)
      : undefined;
  if (above && above.weight >= sure) return above;
  // A server that answers twice: "550 Access denied", and below it why.
  const next = lines[number]?.trim() ?? '';
  const again = codes.reply && next.startsWith(`${codes.reply} `) ? weighReason(next, codes, isRefusal) : undefined;
  if (own.weight < sure && again && again.weight >= sure) return again;
  // A program took the ends of lines out of a reply: "mail at a rate that 450-4.2.1 prevents".
  // Or somebody broke a sentence: "550 Outgoing mail", and below it "from x has been suspended".
  const isBroken = codes.reply !== undefined && /[a-z]$/.test(whole) && /^[a-z]/.test(next);
  const sentence = isBroken ? `${line} ${next}` : within.test(whole) ? whole : undefined;
  const joined = own.weight < sure && sentence ? weighReason(sentence, codes, isRefusal) : undefined;
  if (joined && joined.weight >= sure) return joined;
  if ((own.weight >= faint && !isSequel) || own.reason === undefined) return own;
  const below = weighReason(lines.slice(number, number + (isAlone ? 5 : 3)).join(' '), noCodes, isRefusal);
  const isMore = below.weight >= (isWords ? likely : sure) && !(own.weight > 0 && isLast(below.reason));
  if (isMore || (below.weight > 0 && isAlone)) return below;
  // The status of a report stands beside words of other parts.
  if (!isAlone && codes.reply !== undefined) return own;
  const all = weighParts(text, isRefusal);
  const isTold = all.weight >= sure && !(own.weight >= sure && isLast(all.reason));
  return isTold || (all.weight >= likely && own.weight < faint) ? all : own;
}

/** What the surest line or paragraph of a text says. What follows from a refusal counts where nothing else is said. */
function weighParts(text: string, isRefusal: boolean): Weighed {
  const told = text.replace(ceremony, '');
  const paragraphs = told.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s+/g, ' '));
  const parts = new Set([...told.split('\n'), ...paragraphs].filter((part) => /\S \S/.test(part)).slice(0, mostParts));
  const all = [...parts].map((part) => weighReason(part, noCodes, isRefusal)).sort((a, b) => b.weight - a.weight);
  const [first = weighReason(text, noCodes, isRefusal)] = all;
  return all.find(({ reason, weight }) => weight >= sure && !isLast(reason)) ?? first;
}

const isLast = (reason: ReasonId | undefined): boolean => reason === 'expired' || reason === 'connection';

/**
 * In answer to MAIL FROM, what does not exist is the sender's; in answer to RCPT TO, a rejected address is no user's;
 * after the message, its header is wrong.
 */
function byStage(stage: string | undefined, reason: ReasonId | undefined, line: string): ReasonId | undefined {
  if (stage === 'sender' && (reason === 'user-unknown' || reason === 'recipient-domain')) return 'sender-address';
  if (stage === 'hello' && (reason === 'recipient-domain' || reason === 'syntax' || reason === 'sender-address'))
    return 'helo';
  if (stage === 'content' && reason === 'recipient-domain') return 'sender-address';
  if (stage === 'content' && reason === 'syntax') return 'message-form';
  const isAddress = stage === 'recipient' && /(?<!sender )address rejected/i.test(line);
  return isAddress && reason === 'unspecified' ? 'user-unknown' : undefined;
}

/**
 * True for a code with nothing behind it that could tell entries apart.
 *
 * @example isCodeAlone('SMTP error 550') // true
 */
export const isCodeAlone = (line: string): boolean =>
  /\d/.test(line) &&
  !/[a-z]{3}|[\u0370-\u1fff\u3040-\ud7ff]/i.test(
    line.replace(/smtp|err[eo]\w*|code|c[oó]digo|codice|fehler|b[lł][aą]d|ошибка/gi, ''),
  );
