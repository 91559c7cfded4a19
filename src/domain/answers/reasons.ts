import { codeRules, replyRules } from './reason-codes.ts';
import type { ReasonId } from './reason-names.ts';
import { wordRules } from './reason-rules.ts';
import { readCodes } from './replies.ts';
import { translatedRules } from './translated-rules.ts';

/** What a code weighs against words: more than a hint, less than words that mean one thing. */
const codeWeight = 3;
const replyWeight = 1.5;
/** Without a code, words must mean one thing. */
const sure = 5;

const allRules = [...wordRules, ...translatedRules];

const byCode: ReadonlyMap<string, ReasonId> = new Map(
  (Object.entries(codeRules) as [ReasonId, string][]).flatMap(([reason, codes]) =>
    codes.split(' ').map((code) => [code, reason] as const),
  ),
);

/**
 * The reason of a refusal that is given on one line. Never nothing for a line with a reply code from 400 on or an
 * enhanced code 4.x.x or 5.x.x: then at least `unspecified`. Undefined for a text without a code whose words do not
 * surely mean one thing.
 *
 * @example findReason('552 5.2.2 The account is over quota') // 'mailbox-full'
 */
export const findReason = (line: string): ReasonId | undefined => weighReason(line).reason;

/**
 * The reason as `findReason` gives it, and how surely the words tell it: from 5 on they mean one thing.
 *
 * @example weighReason('552 5.2.2 The account is over quota') // { reason: 'mailbox-full', weight: 6 }
 */
export function weighReason(line: string): { reason: ReasonId | undefined; weight: number } {
  const { reply, enhanced } = readCodes(line);
  const text = plainText(line);
  let best: { reason: ReasonId; weight: number } = { reason: 'unspecified', weight: 0 };
  const consider = (reason: ReasonId | undefined, weight: number) => {
    if (reason !== undefined && weight > best.weight) best = { reason, weight };
  };
  for (const [reason, weight, pattern] of allRules)
    if (weight > best.weight && pattern.test(text)) consider(reason, weight);
  consider(byCode.get(enhanced ?? '') ?? byCode.get(enhanced?.slice(2) ?? ''), codeWeight);
  if (enhanced === undefined) consider(replyRules[reply ?? ''], replyWeight);
  const isRefusal = /^[45]/.test(reply ?? enhanced ?? '');
  const isKnown = isRefusal || best.weight >= sure;
  return { reason: isKnown ? best.reason : undefined, weight: best.weight };
}

/** A line in lower case without addresses, whose names would count as words, and without the codes of later lines. */
const plainText = (line: string): string =>
  line
    .slice(0, 2000)
    .toLowerCase()
    .replace(/^(?:smtp|x-[\w-]{1,40});/, '')
    .replace(/<[^<>]{0,300}>|\S{1,100}@\S{1,200}/g, ' x ')
    .replace(/(?<!\S)[45]\d\d[ -](?:[45]\.\d{1,3}\.\d{1,3} )?/g, ' ')
    .replace(/’/g, "'")
    .replace(/[\s"()]+/g, ' ');
