import { withJsonReplies } from './json-replies.ts';
import { withoutQuotedWords } from './quoted-words.ts';
import { longestText, readableLines } from './readable-lines.ts';
import type { Refusal } from './refusal.ts';
import { refusalInWords } from './refusal-in-words.ts';
import { type Candidate, candidatesIn } from './replies-in.ts';
import { endOfReply, wordsBefore, wordsBehind } from './reply-extent.ts';
import { stageBeside } from './stage-beside.ts';

/**
 * Finds the refusal in whatever holds one: a reply, a line of a log, a bounce in whole (decoded and unfolded) or in part.
 * Of several, the specific reply within a general one counts. Numbers that are no replies are none; words alone count
 * only in a bounce. Gives nothing where nothing is refused; never throws. Looks at the
 * first 150,000 characters; takes time in proportion to them.
 *
 * @example findRefusal('host mx.example.net said: 550\n 5.1.1 User unknown (in reply to RCPT TO command)')
 *   // { code: '550', enhanced: '5.1.1', text: '550 5.1.1 User unknown', line: 1, stage: 'recipient' }
 * @example findRefusal('250 2.1.5 OK') // undefined
 */
export function findRefusal(text: string): Refusal | undefined {
  const cut = text.slice(0, longestText);
  const own = refusalIn(cut, false);
  // A bounce that somebody sent on is itself the returned message.
  const any = own ?? (bounce.test(cut) ? refusalIn(cut, true) : undefined);
  return any ?? (bounce.test(cut) ? refusalInWords(cut) : undefined) ?? refusalWithoutCode(cut);
}

/** .NET says in words of its own what the code means, and leaves it out. */
function refusalWithoutCode(text: string): Refusal | undefined {
  const said = /\bserver response was:[ \t]{0,3}(\S[^\r\n]{3,300})/i.exec(text);
  if (!said) return undefined;
  const line = text.slice(0, said.index).split(/\r\n|[\n\r]/).length;
  return { code: undefined, enhanced: undefined, text: said[1] ?? '', line, stage: undefined };
}

/** What a bounce says of itself, in its header or its first sentences. */
const bounce =
  /mailer-daemon|postmaster@|mail delivery|delivery (?:status|failure|has failed|to the following)|undeliver|returned mail|failure notice|multipart\/report|not be delivered|not delivered|unable to deliver|did not reach|x-failed-recipients|delivery-status|system administrator/i;

function refusalIn(text: string, withReturned: boolean): Refusal | undefined {
  const lines = readableLines(text, withReturned);
  const whole = withJsonReplies(
    withoutRepeats(lines.map((line) => withoutQuotedWords(withoutMarks(line.text)))).join('\n'),
  )
    .replace(joinedCode, '$& ')
    .replace(splitCode, '$1$2$4$3')
    .replace(writtenEnd, ' ')
    .replace(codeBehind, '$2 $1')
    .replace(detailBefore, '$2 $3 $1');
  const candidates = withSequels(candidatesIn(whole));
  const replies: Reply[] = [];
  for (const candidate of candidates) {
    const last = replies.at(-1);
    const isRest = last !== undefined && candidate.start < last.reach && isRepeated(last, candidate);
    replies.push({ ...candidate, reach: isRest ? last.reach : endOfReply(whole, candidate) });
  }
  const chosen = best(replies);
  if (!chosen) return undefined;
  const { code = codeBeside(chosen, candidates), enhanced = enhancedBeside(chosen, replies) } = chosen;
  // A program that names the code first, and then the reply.
  const own = wordsOfReply(whole, chosen);
  const again = replies.find(
    (one) => !own && one.code === code && one.start > chosen.start && wordsOfReply(whole, one),
  );
  const isOnLine = again !== undefined && !whole.slice(chosen.start, again.start).includes('\n');
  const words =
    own ||
    (isOnLine && wordsOfReply(whole, again)) ||
    wordsBefore(whole, chosen.start) ||
    (bounce.test(text) && refusalInWords(text)?.text);
  return {
    code,
    enhanced,
    text: [chosen.code, chosen.enhanced, words].filter(Boolean).join(' '),
    line: lines[whole.slice(0, chosen.start).split('\n').length - 1]?.number ?? 1,
    stage: [chosen, ...replies.filter((one) => isRepeated(chosen, one) && one.enhanced === chosen.enhanced)]
      .slice(0, 20)
      .map(({ start, reach }) => stageBeside(whole, start, reach))
      .find(Boolean),
  };
}

type Reply = Candidate & { reach: number };

const wordsOfReply = (text: string, reply: Reply | undefined): string =>
  reply ? wordsBehind(text.slice(reply.end, reply.reach), reply.code) : '';

/** NetEase writes no blank behind it, others none before it: `450DT:RBL`, `REASON550 5.7.1`. */
const joinedCode = /(?<![\w.])[45]\d\d(?=[A-Z]{2}:[A-Z]{3}\b|Requested )|\bREASON(?=[45]\d\d )/g;

/** A code that a program cut in two when it wrapped the line: `said: 55⏎    0 5.1.1`. */
const splitCode =
  /((?:said|says|returned|response|was|failed|smtp|<<<)[:;]?[ \t]{1,4})([45]\d?)(\n[ \t]{0,20})(\d{1,2})(?=[ -])/gi;

/** The end of a line within a reply, as Exim and Python write it into one line, and others into a list. */
const writtenEnd = /\\n(?=[45](?:\d\d|\.\d\.\d{1,3})[ -])|["'], ?["'](?=[45]\d\d[ -])/g;

/** Roundcube and PHPMailer write the code last. */
const codeBehind = /(?<![45]\d\d[ -])\b([45]\.\d\.\d{1,3} [^\n(]{1,400}) \((?:Code: )?([45]\d\d)\)[^\n]{0,300}/gi;

/** PHPMailer writes the words, the code and the enhanced code apart. */
const detailBefore =
  /\bDetail: ([^\n]{1,400}?)\s{1,4}SMTP code: ([45]\d\d)(?: Additional SMTP info: ([45]\.\d\.\d{1,3}))?/gi;

/** A program that names the code of a sequel once more says nothing else. */
function withSequels(all: readonly Candidate[]): Candidate[] {
  const codes = new Set(all.filter(({ isSequel }) => isSequel).map(({ code }) => code));
  return all.map((one) => (one.enhanced === undefined && codes.has(one.code) ? { ...one, isSequel: true } : one));
}

/** Without the marks of a quotation; `>>>` is a mark of direction. */
const withoutMarks = (line: string): string => line.replace(/^(?:>[ \t]{1,4})+(?!>)|^>(?=[^\s>])|^>(?=>>>)/, '');

/** What a log has before the first line of a reply, it has before the next ones; a time may differ. */
function withoutRepeats(lines: readonly string[]): string[] {
  return lines.map((line, at) => {
    const [, mark = '', code] = /^(.{1,80}?[^\w.])([45]\d\d)-/.exec(lines[at - 1] ?? '') ?? [];
    const isNext =
      mark && line.startsWith(`${code}`, mark.length) && digits(line.slice(0, mark.length)) === digits(mark);
    return isNext ? line.slice(mark.length) : line;
  });
}

const digits = (text: string): string => text.replace(/\d/g, '0');

/** Codes that say no more than that something failed, or that somebody gave up; the reason is within. */
const wrapping = /^[45]\.(?:0\.350|4\.0|4\.7|4\.300|4\.316|3\.0|1\.0|7\.0)$/;

function specificity({ enhanced, certainty, isSequel }: Candidate): number {
  if (isSequel || enhanced?.endsWith('.0.0')) return 0;
  return (enhanced ? wrapping.test(enhanced) : certainty < 4) ? 1 : 2;
}

/** The surest and most specific; of two such the one within the other, else the first. */
function best(replies: readonly Reply[]): Reply | undefined {
  let chosen: Reply | undefined;
  for (const reply of replies) {
    if (!chosen) {
      chosen = reply;
      continue;
    }
    const isWithin = reply.start < chosen.reach && !isRepeated(chosen, reply);
    // What is within another reply is as sure as that one.
    const surety = isWithin && reply.certainty === 3 ? 0 : reply.certainty - chosen.certainty;
    const difference = surety || specificity(reply) - specificity(chosen);
    // Whoever gave up says so for good, and tells the last delay that it met.
    const isDelay = (reply.code ?? reply.enhanced)?.[0] === '4' && (chosen.code ?? chosen.enhanced)?.[0] === '5';
    if (difference > 0 || (difference === 0 && isWithin && !isDelay)) chosen = reply;
  }
  return chosen;
}

/** A reply of several lines has its codes on each (RFC 5321, section 4.2.1). */
const isRepeated = (one: Candidate, other: Candidate): boolean =>
  (one.code ?? other.code) === (other.code ?? one.code) &&
  (one.enhanced ?? other.enhanced) === (other.enhanced ?? one.enhanced);

/** Another part of the same report is within so many characters. */
const near = 1200;

/** The enhanced code that a later line of the reply has, or the reply around it, or else the status of the report. */
function enhancedBeside({ start, reach, code }: Reply, all: readonly Reply[]): string | undefined {
  const own = all.find(
    (one) =>
      one.code === code &&
      one.enhanced &&
      ((one.start > start && one.start < reach) || (one.start < start && one.reach > start && specificity(one) > 1)),
  );
  const others = all.filter(
    (one) =>
      !one.isSequel &&
      !one.enhanced?.endsWith('.0.0') &&
      one.enhanced?.[0] === code?.[0] &&
      (!one.code || one.code === code),
  );
  const isOnly = new Set(others.map((one) => one.enhanced)).size === 1;
  const status = others.find((one) => isOnly || (!one.code && Math.abs(one.start - start) < near));
  return (own ?? status)?.enhanced;
}

const codeBeside = ({ start, enhanced }: Reply, all: readonly Candidate[]): string | undefined =>
  all.find((one) => one.code?.[0] === enhanced?.[0] && Math.abs(one.start - start) < near / 6)?.code;
