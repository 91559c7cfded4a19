import type { Refusal } from '../refusal/refusal.ts';
import type { ReasonId } from './reason-names.ts';
import { weighReason } from './reasons.ts';
import type { Codes } from './replies.ts';

/** From here on a reason is told by words that mean one thing. */
export const sure = 5;
/** Below a sentence that says no reason. */
const likely = 4;
/** A single word that is a hint tells less than the next line may. */
const faint = 1.5;

type Weighed = ReturnType<typeof weighReason>;
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
  const own = weighReason(line, codes, isRefusal);
  if (own.weight >= faint || own.reason === undefined) return own;
  const isAlone = isCodeAlone(line);
  const lines = text.split(/\r\n|[\n\r]/);
  const below = weighReason(lines.slice(number, number + (isAlone ? 5 : 2)).join(' '), noCodes, isRefusal);
  const isWords = codes.reply === undefined && codes.enhanced === undefined;
  if (below.weight >= (isWords ? likely : sure) || (below.weight > 0 && isAlone)) return below;
  if (!isAlone && !isWords) return own;
  const whole = weighReason(text, noCodes, isRefusal);
  return whole.weight >= sure ? whole : own;
}

/** In answer to MAIL FROM, what does not exist is the sender's; in answer to RCPT TO, a rejected address is no user's. */
function byStage(stage: string | undefined, reason: ReasonId | undefined, line: string): ReasonId | undefined {
  if (stage === 'sender' && (reason === 'user-unknown' || reason === 'recipient-domain')) return 'sender-address';
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
