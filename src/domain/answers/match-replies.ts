import { findRefusal } from '../refusal/find-refusal.ts';
import { readableText } from '../refusal/readable-lines.ts';
import { wordsOfLogLine } from '../search/log-line.ts';
import type { ReasonId } from './reason-names.ts';
import { tellsOfRefusal } from './refusal-words.ts';
import { type Codes, type Reply, readCodes } from './replies.ts';
import { weighWords, wordsOf } from './reply-words.ts';
import { isCodeAlone, likely, sure, weighText } from './text-reason.ts';

/** What a pasted text is among the replies of a collection. */
export interface ReplyMatch<T extends Reply> {
  codes: Codes;
  /** Entries on which code and words agree, best first. */
  fits: readonly T[];
  /** Where the text is a code and next to nothing else: the entries with this code. */
  sameCode: readonly T[];
  /** Entries with exactly the enhanced code of the text, whatever its words are; for where none fits. */
  otherWords: readonly T[];
  /** What the refusal is about, by its words and its code; and whether its words mean one thing. */
  reason: ReasonId | undefined;
  isSure: boolean;
}

/** Longest text without a refusal in it that is looked at, in UTF-16 units. */
const longest = 2000;

/** Share of an entry's words, weighed by rarity, that a line must have: with the same code, and without any code. */
const enough = 0.65;
const nearlyAll = 0.85;
/** An entry about something else than the words say has so many words, or this share of those of the line. */
const many = 6;
const nearlyWhole = 0.7;
/** So many words with which a reply begins tell which it is, where its code is the same and nothing else is said. */
const beginning = 5;
/** A text of so many signs is not in a line by chance. */
const longText = 25;
/** With fewer words than this, a sentence of somebody's own has them by chance. */
const few = 4;

/**
 * The entries that a pasted text may be, and its reason. Takes a line, a log, a bounce or a session; the refusal is found
 * in it first.
 *
 * A code alone is no fit, and neither are words: both must agree, and no code may contradict the other. Words count by
 * how rare they are among the entries. Without a code nearly all words of an entry must be there. An entry about
 * something else than what the words surely say fits only where nearly all of it is there.
 *
 * @example matchReply('550 5.7.1 Unable to relay for a@example.com', [{ code: '550 5.7.1',
 *   text: 'Unable to relay' }]).fits[0]?.text
 *   // 'Unable to relay'
 */
export function matchReply<T extends Reply>(text: string, replies: readonly T[]): ReplyMatch<T> {
  const found = findRefusal(text);
  // What is in the header of a message, or in one that was returned, is no refusal.
  const read = readableText(text).slice(0, longest);
  const line = found?.text ?? wordsOfLogLine(read);
  const own = { reply: found?.code, enhanced: found?.enhanced };
  const codes = own.reply === undefined && own.enhanced === undefined ? readOwnCodes(line) : own;
  const code = codes.reply ?? codes.enhanced ?? '';
  const isRefusal = /^[45]/.test(code) || (found !== undefined && !code) || tellsOfRefusal(read);
  const { reason, weight } = weighText(read, line, codes, isRefusal, found);
  const typed = wordsOf(line);
  const has = new Set(typed);
  const plain = line.toLowerCase();
  // Servers write sentences with capitals, colons or codes; people leave them out.
  const isTyped = plain === line && !/[\d:;<>[\]]{2}|[:;]/.test(line);
  const { words: all, rarity } = prepare(replies);
  const sum = (words: readonly string[]) => words.reduce((total, word) => total + rarity(word), 0);
  const known = sum(typed) || 1;
  const scored = replies.flatMap((reply, place) => {
    const words = all[place] ?? [];
    const agreement = agreementOf(codes, reply);
    if (agreement === 'contradicts') return [];
    const common = words.filter((word) => has.has(word));
    const [shared, share] = [sum(common), sum(common) / (sum(words) || 1)];
    const isElsewhere = weight >= sure && reply.reason !== undefined && reply.reason !== reason;
    const isSame = agreement === 'exact' || agreement === 'partly';
    // The beginning of a long reply, word for word.
    const isBeginning =
      isSame &&
      !isElsewhere &&
      common.length >= beginning &&
      words.slice(0, beginning).every((word) => has.has(word)) &&
      shared / known > nearlyWhole &&
      areTogether(common, typed) &&
      words.includes(typed.at(-1) ?? '');
    if (share < (isSame && !isElsewhere && words.length > 2 ? enough : nearlyAll) && !isBeginning) return [];
    // What tells an entry from others is its rarest word.
    if (common.length < Math.min(2, words.length) || (!isBeginning && !has.has(rarestOf(words, rarity)))) return [];
    // An entry about something else must be the line itself, and no part of it.
    if (
      isElsewhere &&
      (common.length < Math.max(3, words.length) || shared / known < 0.5 || !areTogether(common, typed))
    )
      return [];
    if (isElsewhere && common.length < many && common.length / typed.length < nearlyWhole) return [];
    // Two words such as "sender denied" are part of many lines; as the whole of one they are the reply.
    const isLiteral = reply.text.length >= longText && plain.includes(reply.text.toLowerCase());
    if (!isSame && !isLiteral && (common.length < 3 || !areTogether(common, typed)) && shared / known < 0.9) return [];
    // Few words in a sentence of somebody's own are no reply: "copier relay access denied" is about a copier.
    if (!isSame && isTyped && common.length < few && typed.some((word) => !words.includes(word))) return [];
    // Of two that say the same, the one with the same words.
    const literal = plain.includes(reply.text.toLowerCase()) ? 0.2 : 0;
    const exact = agreement === 'exact' ? 0.2 : 0;
    return [{ reply, score: share + shared / known + exact + literal - (isElsewhere ? 0.3 : 0) }];
  });
  const around = scored.length === 0 ? replyAround(read) : undefined;
  return {
    codes,
    fits: around
      ? matchReply(around, replies).fits
      : scored.sort((a, b) => b.score - a.score).map(({ reply }) => reply),
    sameCode: withSameCode(codes, text.slice(0, longest), typed, replies).filter(
      (reply) => weight < likely || reply.reason === undefined || reply.reason === reason,
    ),
    otherWords: codes.enhanced === undefined ? [] : replies.filter((reply) => agreementOf(codes, reply) === 'exact'),
    reason,
    isSure: weight >= sure,
  };
}

/** What a server says around the reply of another that it quotes: Exchange's queues do. */
const replyAround = (text: string): string | undefined =>
  /(?<!\d)([45]\d\d [45]\.\d\.\d{1,3} [^"\n]{10,120})"[45]\d\d[ -]/.exec(text)?.[1];

/** The codes of a line without a refusal: one that a text names in passing, such as the one that was expected, is none. */
function readOwnCodes(line: string): Codes {
  const codes = readCodes(line);
  if (!codes.reply?.startsWith('2')) return codes;
  if (!/^\W*2/.test(line)) return { ...codes, reply: undefined };
  // Of a session that broke, the success at its start is no code of the fault.
  return line.trimEnd().includes('\n') ? noCodes : codes;
}

const noCodes: Codes = { reply: undefined, enhanced: undefined };

const rarestOf = (words: readonly string[], rarity: (word: string) => number): string =>
  words.reduce((rarest, word) => (rarity(word) > rarity(rarest) ? word : rarest), '');

/** Of a code with a hint behind it ("550 5.7.23 spf") the entries that have the hint, or the only one with the code. */
function withSameCode<T extends Reply>(
  codes: Codes,
  pasted: string,
  typed: readonly string[],
  replies: readonly T[],
): T[] {
  const all = replies.filter((reply) => agreementOf(codes, reply) === 'exact');
  // 53x refuses the logon of a program: an entry without such a code is about something else.
  const exact = /^53/.test(codes.reply ?? '')
    ? all.filter(({ code, also = [] }) => /\b53\d\b/.test(`${code} ${also}`))
    : all;
  if (isCodeAlone(pasted)) return exact;
  if (typed.length > 2) return [];
  const hints = typed.filter((word) => !noHints.has(word));
  if (hints.length === 0) return [];
  return exact.filter(({ text }) => hints.every((hint) => wordsOf(text).includes(hint)));
}

/** Words of so many refusals that they are no hint. */
const noHints = new Set(
  wordsOf(
    'please information service message denied blocked unavailable access mailbox unknown address user recipient host server',
  ),
);

interface Prepared {
  words: readonly (readonly string[])[];
  rarity: (word: string) => number;
}

/** The words of a collection, which stays the same while somebody types. */
const collections = new WeakMap<readonly Reply[], Prepared>();

function prepare(replies: readonly Reply[]): Prepared {
  const known = collections.get(replies);
  if (known) return known;
  const words = replies.map(({ text }) => wordsOf(text));
  const prepared = { words, rarity: weighWords(words) };
  collections.set(replies, prepared);
  return prepared;
}

/** In a sentence of other words, those of a reply stand together. */
function areTogether(words: readonly string[], typed: readonly string[]): boolean {
  const places = words.map((word) => typed.indexOf(word));
  return Math.max(...places) - Math.min(...places) <= words.length;
}

/**
 * How the codes of a line stand to those of an entry, which may be printed with several: all that the line has are there;
 * one of them is; none can be compared; one is another.
 */
function agreementOf(codes: Codes, reply: Reply): 'exact' | 'partly' | 'open' | 'contradicts' {
  if (codes.reply === undefined && codes.enhanced === undefined) return 'open';
  const fitting = [reply.code, ...(reply.also ?? [])]
    .map(readCodes)
    .filter(
      (one) =>
        !contradict(codes.enhanced, one.enhanced) && !contradict(codes.reply, one.reply) && !ofOtherClass(codes, one),
    );
  if (fitting.length === 0) return 'contradicts';
  const has = (key: keyof Codes) => fitting.some((one) => codes[key] !== undefined && codes[key] === one[key]);
  if (codes.enhanced === undefined) return has('reply') ? 'exact' : 'open';
  return has('enhanced') ? 'exact' : has('reply') ? 'partly' : 'open';
}

const contradict = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

/** A line with 550 is never an entry that is documented as 4.7.1. */
const ofOtherClass = (one: Codes, other: Codes): boolean =>
  (one.reply ?? one.enhanced)?.[0] !== (other.reply ?? other.enhanced)?.[0];
