import { broadRules } from './broad-rules.ts';
import { certainRules } from './certain-rules.ts';
import { clientRules } from './client-rules.ts';
import { firstRules } from './first-rules.ts';
import { hintRules } from './hint-rules.ts';
import { likelyRules } from './likely-rules.ts';
import { longestLine, plainText } from './plain-text.ts';
import { programRules } from './program-rules.ts';
import { providerMarks } from './provider-marks.ts';
import { rareRules } from './rare-rules.ts';
import { bareReplyRules, codeRules, pairRules, replyRules } from './reason-codes.ts';
import type { ReasonId } from './reason-names.ts';
import { recipientRules } from './recipient-rules.ts';
import type { Codes } from './replies.ts';
import { translatedRules } from './translated-rules.ts';
import type { Places } from './word-meanings.ts';

/** What a code weighs against words: more than a hint, less than words that mean one thing. */
const codeWeight = 3;
const replyWeight = 1.5;
/** These codes tell whose address or what of a message is wrong, where words say no more than that it is. */
const tellingCode = /^[45]\.(?:1\.[78]|6\.(?:[1-9]|\d\d+))$/;
const tellingWeight = 5.05;
/** Codes of three digits are those of Exchange Online, which has one for each reason. */
const ownCode = /^[45]\.7\.[1-9]\d\d$/;
const ownWeight = 6.05;
/** 535 is no answer but that to a logon (RFC 4954, section 6). */
const logonWeight = 6.4;
/** From here on words mean one thing. */
const sure = 5;
/** Without a code, words must be more than a hint. */
const likely = 4;
/** Words that mean one thing whatever follows. */
const certain = 6;
/** What a sender should see to comes after the reason, and names what other servers refuse. */
const advice =
  /\bplease (?:be sure|make sure|check|ensure|verify|configure)\b|: retry time(?:-?out)? (?:exceeded|not reached)/i;
/** "aren't", "can't". */
const shortNot = /\b(are|is|was|were|do|does|did|has|have|could|would|can)n?['’]t\b/gi;
/** The names in an address of the web are a hint at nothing. */
const address = /\bhttps?:\S+/g;

const allRules = [
  ...firstRules,
  ...certainRules,
  ...rareRules,
  ...programRules,
  ...recipientRules,
  ...clientRules,
  ...likelyRules,
  ...hintRules,
  ...translatedRules,
  ...broadRules,
];

const byCode: ReadonlyMap<string, ReasonId> = new Map(
  (Object.entries(codeRules) as [ReasonId, string][]).flatMap(([reason, codes]) =>
    codes.split(' ').map((code) => [code, reason] as const),
  ),
);

/**
 * The reason of a refusal that is given on one line, and how surely the words tell it: from 5 on they mean one thing.
 * Never nothing for a line with a reply code from 400 on or an enhanced code 4.x.x or 5.x.x: then at least
 * `unspecified`. Undefined for a text without a code whose words do not surely mean one thing.
 *
 * @example weighReason('552 5.2.2 The account is over quota', { reply: '552', enhanced: '5.2.2' }) // { reason: 'mailbox-full', weight: 8 }
 */
export function weighReason(line: string, codes: Codes, isRefusal = isOfRefusal(codes)): Weighed {
  const [before = ''] = line.slice(0, longestLine).split(advice, 1);
  const told = before.length < line.length ? weigh(before, codes, isRefusal) : undefined;
  const all = told && told.weight >= certain ? told : weigh(line, codes, isRefusal);
  const full = all.weight < certain ? line.replace(shortNot, '$1 not') : line;
  const other = full === line ? all : weigh(full, codes, isRefusal);
  return other.weight > all.weight ? other : all;
}

interface Weighed {
  reason: ReasonId | undefined;
  weight: number;
}

const isOfRefusal = ({ reply, enhanced }: Codes): boolean => /^[45]/.test(reply ?? enhanced ?? '');

function weigh(line: string, { reply, enhanced }: Codes, isRefusal: boolean): Weighed {
  const text = plainText(line);
  const ownText = text.replace(address, ' ');
  const [places, ownPlaces]: Places[] = [new Map(), new Map()];
  let best: { reason: ReasonId; weight: number } = { reason: 'unspecified', weight: 0 };
  // Who answers has let the connection come about: what is refused or closed then is the client.
  const hasAnswered = reply !== undefined && !/^[45]\.4/.test(enhanced ?? '') && isTurnedAway(ownText);
  const consider = (reason: ReasonId | undefined, weight: number) => {
    if (reason === undefined || weight <= best.weight || (hasAnswered && reason === 'connection')) return;
    best = { reason, weight };
  };
  if (hasAnswered && /refus|reject|denied/.test(text)) consider('client-refused', likely - 1);
  const lower = line.slice(0, longestLine).toLowerCase();
  for (const [reason, weight, mark] of providerMarks) if (mark.test(lower)) consider(reason, weight);
  for (const [reason, weight, words] of allRules)
    if (weight > best.weight && (weight >= sure ? words.test(text, places) : words.test(ownText, ownPlaces)))
      consider(reason, weight);
  const ofCode =
    pairRules[`${reply} ${enhanced}`] ?? byCode.get(enhanced ?? '') ?? byCode.get(enhanced?.slice(2) ?? '');
  consider(
    ofCode,
    ownCode.test(enhanced ?? '') ? ownWeight : tellingCode.test(enhanced ?? '') ? tellingWeight : codeWeight,
  );
  // Codes of a logon say so whatever else there is.
  if (enhanced === undefined || /^53/.test(reply ?? ''))
    consider(replyRules[reply ?? ''], reply === '535' ? logonWeight : replyWeight);
  if (enhanced === undefined && !/[a-z]{3}|[\u0370-\u1fff\u3040-\ud7ff]/.test(text))
    consider(bareReplyRules[reply ?? ''], replyWeight);
  // Who is to come back, and is told nothing else, is greylisted.
  if (best.weight < sure && enhanced === '4.7.1' && laterAlone.test(text))
    best = { reason: 'greylist', weight: likely };
  // What Sendmail says of any reply that it has no words for.
  if (best.weight < sure && reply !== undefined ? /^5/.test(reply) : /^5\.7/.test(enhanced ?? '')) {
    if (noWords.test(text)) best = { reason: /^5\.7/.test(enhanced ?? '') ? 'policy' : 'unspecified', weight: likely };
  }
  // Whoever may come back later finds a server that takes mail.
  if (best.reason === 'no-mail-here' && (reply ?? enhanced)?.startsWith('4')) best.reason = 'local-fault';
  // Before it greets, a server knows no recipient.
  if (best.reason === 'recipient-domain' && reply === '421' && enhanced === undefined) best.reason = 'local-fault';
  const isKnown = isRefusal || best.weight >= likely;
  return { reason: isKnown ? best.reason : undefined, weight: best.weight };
}

const laterAlone = /^(?:[\W\d]|x )*(?:please )?(?:try|come back) (?:again )?later\W*$/;
const noWords = /^(?:\W|x |stat=)*service (?:is )?(?:unavailable|not available)\W*$/;

const isTurnedAway = (text: string): boolean =>
  /\b(?:connections?|connect|session)\b.{0,12}(?:refused|rejected|denied|closed)|clos\w+ (?:the |this )?connection/.test(
    text,
  ) && !/tim(?:e|ed) ?-?out|lost|dropped|reset|unreachable|no answer|\bto \S+ (?:port )?\d*:? ?connection/.test(text);
