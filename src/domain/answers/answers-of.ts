import { judgeAgainstBlocks } from '../addresses/block-verdict.ts';
import { formerArticleTarget } from '../permanent/former-article.ts';
import { codesBegunBy } from '../search/begun-codes.ts';
import { isLogLine } from '../search/log-line.ts';
import { longestQuery } from '../search/search-query.ts';
import { describeCodes } from './code-classes.ts';
import { contactAnswer } from './contact-answers.ts';
import type { DirectAnswer, DirectRow } from './direct-answer.ts';
import { identifierAnswer } from './identifier-answers.ts';
import type { KnownAnswers } from './known-answers.ts';
import type { matchReply } from './match-replies.ts';
import { reasonAddress, reasonNames } from './reason-names.ts';
import type { Codes } from './replies.ts';

/** Longest text in which a refusal is looked for, in UTF-16 units: it is looked for with every key. */
const longestPaste = 20_000;

/** Rows of one answer; more would push the results out of sight. */
const most = 3;

/**
 * Answers what needs no search: an old link or article number, what is asked of the company, an address, network or
 * mask, an SMTP reply, a cmdlet or another identifier. Several kinds may answer one text; most texts have none. Never
 * throws, whatever the text is.
 *
 * @param match How a refusal is read; without it, only what is no reply is answered. It is large, and loads by itself.
 * @param server The reader's own server by name, whose guides come first.
 * @param english What a text in another language says in English, for what is asked of the company.
 * @example answersOf('10.0.5.20', { ...readKnownAnswers({}), blocks: ['192.0.2.0/24'] }).map(({ kind }) => kind)
 *   // ['network']
 */
export function answersOf(
  text: string,
  known: KnownAnswers,
  match?: typeof matchReply,
  server?: string,
  english?: string,
): DirectAnswer[] {
  const asked = text.slice(0, longestQuery).trim();
  if (asked === '') return [];
  // A bounce has its refusal anywhere.
  const pasted = text.slice(0, longestPaste).trim();
  const refusal = replies(pasted, known, isField.test(pasted) ? undefined : match);
  const addresses = network(asked, known, refusal.rows.length > 0);
  // The address in a refusal is part of it; what is asked is the refusal.
  const both = refusal.rows.length > 0 ? [refusal, addresses] : [addresses];
  const contact = contactAnswer(asked, known) ?? (english && contactAnswer(english, known));
  const all = [moved(asked, known), ...(contact ? [contact] : both), identifierAnswer(asked, known, server)];
  return all.filter((answer) => answer.rows.length > 0);
}

function moved(text: string, { formerArticles }: KnownAnswers): DirectAnswer {
  const path = /\/hc\/[^\s<>"]*/i.exec(text)?.[0];
  const number = /^\D{0,40}(\d{9,12})\D{0,40}$/.exec(text)?.[1];
  const now = path ? formerArticleTarget(path, formerArticles) : undefined;
  const article = formerArticles.find((one) =>
    now ? one.now === now && path?.includes(one.number) : one.number === number,
  );
  const rows: DirectRow[] = article
    ? [
        {
          title: article.title ?? article.number,
          detail: `Article ${article.number} of the former help centre is now at ${article.now}`,
          address: article.now,
        },
      ]
    : path
      ? [
          {
            title: 'This link of the former help centre is not known',
            detail: 'Look for its subject in the list of all articles.',
            address: '/a-z/',
          },
        ]
      : [];
  return { kind: 'moved', name: 'Former help centre', rows };
}

function network(text: string, { blocks, contact }: KnownAnswers, isRefusal: boolean): DirectAnswer {
  // In a command or a setting an address is an example, unless the network is not what a rule must have; in a session it is
  // the server's own, and in a field of a message one of several.
  const isBeside =
    isField.test(text) ||
    isSession.test(text) ||
    (!isRefusal && (isAside(text) || isLine(text) || isSetting(text, contact.company)));
  const verdicts = judgeAgainstBlocks(text, blocks).filter(({ isWarning }) => isWarning || !isBeside);
  const rows = verdicts.map(({ place, sentence, detail, fragment, isWarning }): DirectRow => {
    const detailed = `${detail} See it in the calculator.`.trim();
    return {
      title: sentence,
      detail: detailed,
      address: `/tools/subnet/${fragment}`,
      place,
      ...(isWarning && { isWarning }),
    };
  });
  return { kind: 'network', name: 'Is this the filter?', rows };
}

/** A setting beside its value, by its capitals or the marks between its words: "EFSkipIPs 192.0.2.0/24". */
const isSetting = (text: string, company: string): boolean => {
  const name = /^\s{0,9}-?([A-Za-z]\w{2,40})[\s:]/.exec(text)?.[1];
  return (
    name !== undefined &&
    /[a-z][A-Z]|[A-Z]{2}[a-z]|[a-z]_[a-z]/.test(name) &&
    name !== company &&
    !/^IP(?:v[46]|s)$/.test(name)
  );
};

/** A field that a server has written into a message: what it says of a check is no refusal. */
const isField =
  /^[> *]{0,9}(?:(?:ARC-)?Authentication-Results|Received(?:-SPF)?|X-(?!Failed-Recipients)[\w-]{2,60}): [^\r\n]*(?:\r?\n[ \t][^\r\n]*)*$/i;

/** Somebody connects to a server. */
const isSession = /^\W{0,9}(?:telnet|nc|openssl|trying|connecting to)\s/im;

/** A command, a setting, or a line of a log. */
const isLine = (text: string): boolean =>
  isLogLine(text) ||
  /[=|{}]|\s--?[a-z]|^[^\w\n\r\u2028\u2029]*(?:(?:ip|ipv6|set|add|no|sudo) )?(?:nslookup|dig|host|telnet|ping|trace\w+|curl|nc|nmap|swaks|postmap|nft|ufw|ip6?tables|access-list|permit|deny|hostlist|connect:|netsh|[a-z]+-[A-Z]\w+)/im.test(
    text,
  );

/** Words with which somebody asks what an address is. */
const asksWhat =
  /\b(?:ips?|address(?:es)?|ranges?|masks?|netmask|subnets?|networks?|blocks?|cidr|notation|wildcard|mailroute|filters?|yours?|belongs?|whose|who|inside|outside|part)\b/i;

/** True for a sentence in which an address stands by the way: it asks for something else, and no refusal has it. */
function isAside(text: string): boolean {
  const words = text.match(/(?<![\w.])[a-z](?:[a-z]|\d+[a-z])+(?![\w.])/gi) ?? [];
  if (words.length > longestStatement && (!question.test(text) || asksHow.test(text))) return true;
  return words.length > 1 && !asksWhat.test(words.join(' '));
}

/** Words of a sentence that may ask what an address is without being a question. */
const longestStatement = 5;
/** Who asks how to do something, or why it is so, does not ask whose an address is. */
const asksHow = /\b(?:how|why|where|when)\b/i;
const question =
  /\?|(?:^|\W)(?:is|are|does|do|can|should|must|may|who|whose|what|which|where|when|why|how|tell|ist|sind|est|es|qu[eé]|welche[rs]?)(?!\w)/i;

function replies(text: string, { replies: all, pages }: KnownAnswers, match?: typeof matchReply): DirectAnswer {
  if (!match) return { kind: 'reply', name: 'SMTP reply', rows: [] };
  const { codes, fits, sameCode, otherWords, reason, isSure } = match(text, all);
  const begun = codesBegunBy(
    text,
    all.map(({ code }) => code),
  );
  // Of "5.7" there are too many to choose from.
  const longer = begun.length > mostBegun ? [] : begun.flatMap((one) => all.filter(({ code }) => code === one));
  const isHalf = codes.enhanced === undefined && longer.length > 0;
  const found = fits.length > 0 ? fits : isHalf ? longer : sameCode;
  const placeOf = (list: typeof found): string => {
    const [only, ...others] = new Set(list.map(({ page }) => pages[page]?.path.replace(/#.*/, '')));
    return only && others.length === 0 ? only : '/replies/';
  };
  const rowsOf = (list: typeof found, about = '') =>
    list.slice(0, most).flatMap(({ code, text: words, page }): DirectRow[] => {
      const entry = pages[page];
      return entry ? [{ title: shorten(words), badge: code, detail: about + entry.title, address: entry.path }] : [];
    });
  const rows = rowsOf(found);
  if (found.length > most) {
    rows.push({
      title: `All ${found.length} replies that ${isHalf ? 'begin like this' : 'fit'}`,
      detail: '',
      address: placeOf(found),
    });
  }
  const name = [codes.reply, codes.enhanced].filter((code) => code !== undefined).join(' ');
  // Where no connection came about, nobody has replied.
  const isReply = name !== '' || reason !== 'connection';
  if (rows.length === 0 && reason !== undefined && isReply && isRefusal(text, codes, isSure)) {
    const about = reason === 'unspecified' ? '' : `${reasonNames[reason]}. `;
    // Who names a code in a sentence asks about it, and has pasted no reply.
    const isNamed = otherWords.length > 0 && isSentence(text);
    const title = `${name || 'This'} has no entry${text === name ? '' : ' with these words'}`;
    const own: DirectRow[] = isNamed
      ? []
      : [{ title, detail: `${about}${describeCodes(codes)}`.trim(), address: reasonAddress(reason) }];
    // A code that few entries have tells much, also with other words; first those about the same matter.
    const isSame = (reply: (typeof found)[number]) => reply.reason === reason;
    const ofMatter = otherWords.filter(isSame);
    const others = otherWords.length <= most ? otherWords : ofMatter.length <= most ? ofMatter : [];
    const rowsOfOthers = (list: typeof others) => rowsOf(list, isNamed ? '' : 'The same code with other words: ');
    // Somebody may still be typing it, unless it is a code as it stands.
    const begins = rowsOf(longer, `Begins with ${text}: `);
    if (reason === 'unspecified') rows.push(...begins);
    // Other words, also those of another language, for a matter that the same reply is about.
    const ofReason =
      codes.enhanced === undefined && !isHalf
        ? all.filter(({ code, reason: its }) => its === reason && code.startsWith(`${codes.reply} `))
        : [];
    const sameMatter = [
      ...(isSure && ofReason.length <= most ? rowsOf(ofReason, 'The same matter with other words: ') : []),
      ...rowsOfOthers(others.filter(isSame)),
    ];
    const rest = rowsOfOthers(others.filter((reply) => !isSame(reply)));
    // A sentence says what it is about; an entry with other words may be that of another program. A hint asks for the entry.
    rows.push(
      ...(isHint(text) && !codes.reply?.startsWith('53') ? [...sameMatter, ...own] : [...own, ...sameMatter]),
      ...rest,
    );
    if (reason !== 'unspecified') rows.push(...begins);
    if (otherWords.length > most)
      rows.push({ title: `All ${otherWords.length} replies with ${name}`, detail: '', address: placeOf(otherWords) });
  }
  return { kind: 'reply', name: 'SMTP reply', rows };
}

/**
 * Whether a text without an entry is a refusal, and not a question in which a number or such words are: both codes, or
 * one alone, or words that mean one thing beside a code or an address.
 */
function isRefusal(text: string, { reply, enhanced }: Codes, isSure: boolean): boolean {
  if (isPort.test(text)) return false;
  // A sentence with an address is none: "fail2ban banned 192.0.2.7".
  if (reply === undefined && enhanced === undefined)
    return (
      isSure &&
      (!isSentence(text) || /\bclient host\b|\bblocked using\b/i.test(text)) &&
      /\d{1,3}(?:\.\d{1,3}){3}/.test(text)
    );
  return (
    (reply !== undefined && enhanced !== undefined) ||
    text === reply ||
    text === enhanced ||
    (reply !== undefined && isSure)
  );
}

/** True for a code with a word or two: "550 5.7.23 spf". */
const isHint = (text: string): boolean => (text.match(/\p{L}{2,}/gu) ?? []).length <= 2;

/** Words and a code or an address, without the signs that programs put around a reply. "spf=fail" counts as a word. */
const isSentence = (text: string): boolean =>
  /^[^\W\d]/.test(text) && !/[:;=<>[\]{}()"#]/.test(text.replace(/\b[a-z]{2,12}=[a-z]{2,12}\b/g, ''));

/** More codes that begin alike are too many to choose from. */
const mostBegun = 8;

/** Ports of mail that look like codes of replies. */
const isPort = /^(?:465|587)$/;

/** Some replies are as long as a paragraph; their beginning tells them apart. */
const shorten = (text: string): string => (text.length > 90 ? `${text.slice(0, 90).replace(/\s+\S*$/, '')} …` : text);
