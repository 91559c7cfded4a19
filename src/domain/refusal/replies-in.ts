import { isWebStatus } from './web-status.ts';

/** A place in a text that reads like a refusal. */
export interface Candidate {
  /** UTF-16 offsets of the codes: where the reply begins, and where its words begin. */
  start: number;
  end: number;
  code: string | undefined;
  enhanced: string | undefined;
  /** 4: what the other server said; 3: a reply; 2: a code alone; 1: the status of a report. */
  certainty: 1 | 2 | 3 | 4;
  /** True for what follows from an earlier refusal: no recipient is left, too many errors. */
  isSequel: boolean;
}

const codePattern = String.raw`[45][0-7]\d`;
// A line may end after a dot of the code.
const enhancedPattern = String.raw`[45]\.(?:\n[ \t]{0,20})?\d{1,3}\.(?:\n[ \t]{0,20})?\d{1,3}`;
const notBehind = String.raw`(?![\d.]{0,40}\d|\w)`;
// What a program gives the value of a reply.
const assigned = 'LED|reject|response|reply';
const both = new RegExp(
  String.raw`(?<![\w.]|(?<!${assigned})=)(${codePattern})((?:[-\s.#:;,"'(\[\]]|\\n|\bb(?=["'])|ERROR_CODE|\bcuda_nsu\b|(?:\S{1,80} )?cmsmtp\b){1,12}(?:${enhancedPattern} (?=[45]\.))?)(${enhancedPattern})(?![\d.]{0,40}\d|[a-z_])`,
  'g',
);
const codeAlone = new RegExp(
  String.raw`(?<![\w.]|(?<!${assigned})=)${codePattern}(?=$|[\s\-:;,"'<)\]：，、报错]|\. )`,
  'gm',
);
const enhancedAlone = new RegExp(String.raw`(?<![\d.\w/]|\d[,/])${enhancedPattern}${notBehind}`, 'g');

const opening = String.raw`[\s"'«„“”‘(\[<#]{0,12}(?:[45]\d\d[ -])?$`;
/** What is before the reply of another server. */
const said = new RegExp(
  String.raw`(?:\b(?:said|says|returned|replied|responded|responded with|answered|response (?:was|from [^\n]{1,80}? was)|diagnostic[ -]code\s{0,3}:\s{0,3}[\w-]{1,20}|reason|refused\s{1,9}to\s{1,9}talk\s{1,9}to\s{1,9}me|LED)\s{0,3}[:=;]?|\bFrom MTA\([^)\n]{1,80}\):|\bhost \S{1,255} ?\[[^\]\s]{1,60}\](?: \(TLS[^)]{0,100}\))?:|->|<{3}|<\*\*)${opening}`,
  'i',
);
/** What is before a code that is surely one: words of bounces, logs and programs. */
const introduced = new RegExp(
  String.raw`(?:\b(?:response|response is|reply|reply was|errors?|error (?:is|was|message)|error from [^\n]{1,80}|errors?: [^\n]{0,60}|failed|failure|got code|received|\w{0,12}code\.?|status|smtp|lmtp|x-\w{1,20}|reject(?:ed)?|bounced?|with|server|fehler|erreur|errore?|erro|fail with|detail|exception|because|then)\s{0,3}[:=;]?|(?:错误(?:代码|码)?|报错|エラー(?:コード)?)\s{0,3}[:：]?|<~?[-*]{1,2}|#<|\.\.\.|\bS:|\[S\])${opening}`,
  'i',
);
/** What is before one that may be a reply if its words are a refusal's. */
const delimited = /(?:^|\n|[:;,>"'(<#\]*)]|-)[\s"'«„“”‘([<#]{0,12}$/;
/** What is before the status of a report. */
const statusPattern = /(?:\bstatus|\bdsn|\bstat|diagnostic-code)\s{0,4}[:=](?:\s{0,4}[\w-]{1,20};)?\s{0,4}$/i;
/** Words of refusals; one of them makes a number at the start of a line a reply. */
const refusing =
  /\b(?:(?:dt|hl|mi|rp|wm):[a-z]{3}|user|users|mailbox(?:es)?|mail|e-?mail|recipients?|address(?:es)?|accounts?|reject\w*|den(?:y|ied)|refus\w*|blocked|block\w*|spam\w*|relay\w*|quota|unknown|invalid|unavailable|disabled|exceed\w*|exist\w*|timed? ?out|later|greylist\w*|graylist\w*|policy|virus\w*|sender|domain|authenticat\w*|tls|service|command|error|fail\w*|access|bad|unable|cannot|can't|delivery|message|content|limit\w*|permitted|allowed|accept\w*|unroutable|syntax|sequence|suspended|inactive|listed|blacklisted|reputation|connect\w*|sorry|local|transaction|host|must|not|no|temporar\w*|busy|verify|verification|loop|hops|size|large|space|storage|attachment|protocol|unrecognized|suspicious|full)\b/i;
/** An offer of a place, a size or a count after the number: 548 Market Street, 450 items, 512 bytes. */
const counting =
  /^[\s-]{1,3}(?:[A-Z]\w{1,20} ){0,3}(?:street|st\.|avenue|ave\b|road|rd\b|boulevard|blvd|drive|lane|suite|floor|highway|plaza|bytes?|[km]b\b|kib\b|items?|ms\b|seconds?|minutes?|hours?|days?|of \d|users\b(?! )|chairs|(?:euros?|eur|usd|gbp|chf|dollars?)\b|%)/i;
const mentioned =
  /\b(?:if|when|see|code is|codes? (?:are|like|such)|about|for more|article|rfc|ndr|version)\b[^\n.:"']{0,60}$/i;
const program =
  /(?:exim|postfix|sendmail|version|\bv|server|client|agent|openssl|php|python|client\/|esmtp)[\s/(]{0,3}$/i;

/** A program's version in a Received line: `4.3.17 with ESMTP`. */
const software = /^[\d.]{5,12}\)? (?:with|by|for|id) /i;
/** More numbers of a kind are not looked at. */
const mostLookedAt = 2000;

/**
 * Every place in a text that may be a refusal, in order. Takes time in proportion to the length.
 *
 * @example candidatesIn('It said 550 5.1.1 User unknown').map(({ code, enhanced, start }) => [start, code, enhanced])
 *   // [[8, '550', '5.1.1']]
 */
export function candidatesIn(text: string): Candidate[] {
  const found: Candidate[] = [];
  const taken = new Set<number>();
  for (const match of matchesOf(both, text)) {
    const [whole, code, , enhanced = ''] = match;
    const enhancedAt = match.index + whole.length - enhanced.length;
    taken.add(match.index).add(enhancedAt);
    found.push({
      start: match.index,
      end: match.index + whole.length,
      code,
      enhanced: enhanced.replace(/\s/g, ''),
      certainty: said.test(before(text, match.index)) ? 4 : 3,
      isSequel: isSequel(text, match.index + whole.length, code),
    });
  }
  for (const match of matchesOf(codeAlone, text)) {
    const [code] = match;
    if (taken.has(match.index)) continue;
    const certainty = certaintyOf(text, match.index, match.index + 3);
    if (certainty === undefined) continue;
    found.push({
      start: match.index,
      end: match.index + 3,
      code,
      enhanced: undefined,
      certainty,
      isSequel: isSequel(text, match.index + 3, code),
    });
  }
  for (const match of matchesOf(enhancedAlone, text)) {
    const [enhanced] = match;
    if (taken.has(match.index)) continue;
    const preceding = before(text, match.index);
    if (
      program.test(preceding) ||
      software.test(text.slice(match.index, match.index + 40)) ||
      Number(enhanced.split('.')[1]) > 9
    )
      continue;
    const isIntroduced = said.test(preceding) || introduced.test(preceding) || delimited.test(preceding);
    // A code that a sentence names is no reply.
    const isStatus = statusPattern.test(preceding);
    if (!isStatus && (!isIntroduced || mentioned.test(preceding))) continue;
    const certainty = isStatus ? 1 : 2;
    const end = match.index + enhanced.length;
    found.push({
      start: match.index,
      end,
      code: undefined,
      enhanced: enhanced.replace(/\s/g, ''),
      certainty,
      // What the appliances of Cisco write before any reply.
      isSequel: preceding.endsWith('Reason: "') && text.startsWith(' - Unknown address error', end),
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** How surely a number is a reply code, by what is around it; undefined where it is another number. */
function certaintyOf(text: string, start: number, end: number): 3 | 4 | undefined {
  const preceding = before(text, start);
  const behind = text.slice(end, end + 200);
  if (counting.test(behind) || mentioned.test(preceding) || isWebStatus(text, start)) return undefined;
  // The line of a source file: "smtp.rb:556".
  if (/\.[a-z]{1,5}[:(]$/i.test(preceding)) return undefined;
  if (port.test(text.slice(Math.max(0, start - 8), end))) return undefined;
  if (said.test(preceding)) return 4;
  if (introduced.test(preceding) || /^-["']|^(?:报错|错误)/.test(behind)) return 3;
  const line = /^[^\n]*/.exec(behind)?.[0] ?? '';
  if (!delimited.test(preceding) || !/^\]?[ \-:;,"']/.test(behind)) return undefined;
  // In any language: a quoted reply, and one whose line ends with the other code.
  const isQuoted = /[:=(] ?["']$/.test(preceding) && /^[ -]\S+ \S/.test(behind);
  return isQuoted || refusing.test(line) || endsWithDetail(text[start], line) ? 3 : undefined;
}

const endsWithDetail = (digit: string | undefined, line: string): boolean =>
  /\(#([45])\.\d\.\d{1,3}\)/.exec(line)?.[1] === digit;

/** The port of an address, of a service of mail or the web: `[192.0.2.1]:587`. */
const port = /(?:[\])]|\d|\bport ?):(?:443|465|587)$/;

const before = (text: string, at: number): string => text.slice(Math.max(0, at - 120), at);

const sequel =
  /^[^\n]{0,80}?(?:no valid recipients|need RCPT|RCPT (?:TO )?(?:command )?(?:first|must precede)|too many errors|no recipients)/i;
const isSequel = (text: string, at: number, code: string | undefined): boolean =>
  (code === '503' || code === '554' || code === '421') && sequel.test(text.slice(at, at + 200));

function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  let left = mostLookedAt;
  for (const match of text.matchAll(pattern)) {
    yield match;
    left -= 1;
    if (left === 0) return;
  }
}
