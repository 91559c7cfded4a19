import { writeLink } from '../addresses/calculator-link.ts';
import { type NamedRange, readEntries } from '../addresses/lists.ts';
import { readValidSingleAddress } from '../addresses/read-valid.ts';
import { type FormerArticle, formerArticleTarget, readFormerAddress } from '../permanent/former-article.ts';
import { findRefusal } from '../refusal/find-refusal.ts';

/** What a text was taken for, and the page that reads it. */
export interface Recognised {
  /** Ends the sentence "This looks like …". */
  readonly as: string;
  /** The page, with what its address may carry: addresses and single lines do, pasted mail never. */
  readonly href: string;
  /** What the button that leads there is called. */
  readonly button: string;
  /** Whether the page is to be given the text: it is more than an address may carry, or nobody else's business. */
  readonly handOver: boolean;
}

/** Longer lists are read by the tool itself. */
const mostEntries = 200;
/** As long as a question gets; the search reads no more of an address. */
const longestQuestion = 200;

/**
 * Says what a pasted or typed text is, by its form alone: headers, an SMTP session or log, a reply, addresses, a link of
 * the former help centre, or else words to search for. Gives nothing for blank text. Never throws.
 *
 * @param text At most its first 64,000 characters are looked at.
 * @param former The articles of the former help centre and where they lead now.
 * @example recognise('550 5.7.1 Unable to relay', [])?.href // '/replies/'
 */
export function recognise(text: string, former: readonly FormerArticle[]): Recognised | undefined {
  const start = text.slice(0, 64_000).trim();
  if (start === '') return undefined;
  return oldLink(start, former) ?? headers(start) ?? addresses(start) ?? sessionOrReply(start) ?? words(start);
}

function oldLink(text: string, former: readonly FormerArticle[]): Recognised | undefined {
  const path = /^(?:https?:\/\/[^/\s]+)?(\/hc\/\S+)$/.exec(text)?.[1];
  if (path === undefined) return undefined;
  const now = formerArticleTarget(path, former);
  const title = readFormerAddress(path)?.words ?? '';
  return {
    as: 'a link of the former help centre',
    href: now ?? (title === '' ? '/a-z/' : `/search/?q=${encodeURIComponent(title)}`),
    button: now === undefined ? 'Search for its title' : 'Open the page that replaces it',
    handOver: false,
  };
}

/** A line that only headers have (RFC 5322), at the start of a line, whatever mail programs put before it. */
const headerField =
  /^[ \t>*_\d.:|-]{0,40}(?:received|return-path|authentication-results|dkim-signature|delivered-to|message-id|mime-version|x-[a-z][\w-]*)\**:/gim;

function headers(text: string): Recognised | undefined {
  const fields = text.match(headerField) ?? [];
  const hasReceived = fields.some((field) => /received/i.test(field));
  if (fields.length < (hasReceived ? 1 : 2) || (fields.length === 1 && !/\bfrom\b|\bby\b/i.test(text)))
    return undefined;
  return { as: 'the headers of a message', href: '/tools/headers/', button: 'Open in Header check', handOver: true };
}

function addresses(text: string): Recognised | undefined {
  const understood: NamedRange[] = [];
  for (const { reading } of readEntries(text)) {
    // One word among them, and it is a sentence.
    if (reading.outcome !== 'result' || understood.length >= mostEntries) return undefined;
    understood.push(reading);
  }
  const [first] = understood;
  if (!first) return undefined;
  const link = (networks: string[], address?: string) =>
    `/tools/subnet/${writeLink({ networks, without: [], address, output: undefined })}`;
  if (understood.length === 1) {
    const single = readValidSingleAddress(text);
    return {
      as: single ? 'an IP address' : 'a network',
      href: single ? link([], text) : link([first.readAs]),
      button: 'Open in Subnet calculator',
      handOver: false,
    };
  }
  return {
    as: `${understood.length} addresses and networks`,
    href: link(understood.map(({ readAs }) => readAs)),
    button: 'Open in Subnet calculator',
    handOver: false,
  };
}

/** What only a conversation or a log of one has: a command of SMTP, a log's own marks, a bounce's report. */
const session =
  /^(?:.*[<>=,:`"'\]|-])? ?(?:EHLO|HELO) [\w-]{0,63}[.:[][\w.:[\]-]{0,255}(?:\\[rn]|["'`,]){0,6}\s*$|\b(?:MAIL FROM|RCPT TO): ?(?:<|[^\s@]{1,80}@)|\b250[ -]STARTTLS\b|^["`]?220[ -]|postfix[\w/-]*\/\w+\[|\b(?:exim|sendmail|sm-[a-z]{2,20}|smtpd|amavis|MailScanner|courieresmtpd)\[\d|\b(?:courieresmtpd|rblsmtpd|qmail-smtpd): |^#(?:Software|Fields|Log-type):|Reporting-MTA:|Diagnostic-Code:|^\d{4}-\d\d-\d\d[T ][\d:.]+Z?,|^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})? (?:.* )?(?:H=|SMTP (?:protocol|call|connection)|authenticator failed for)|^\[\d\d\/[A-Z][a-z]{2}\/\d{4} \d\d:\d\d:\d\d\] |\bSERVER -> CLIENT:|\bget_lines\(\):|^.*\[(?:NOTICE|INFO|DEBUG|PROTOCOL|ERROR)\] .*\[core\] |\bsmtp-(?:in|out): |^=== Trying |\] (?:cmd|rsp): |\tSMTP-IN\t|^(?:Timestamp +)?EventId +Source /im;
/** Words of programs that sent no mail; each comes with an address, a class or more words. */
const failure =
  /^Send-MailMessage : |^TcpTestSucceeded\s{0,9}:|Could not open connection to the host|\bsmtplib\.SMTP\w|\bNet\.Mail\.Smtp\w*Exception|\b(?:sun|angus)\.mail\.\w|\bdial tcp \S+:|\bconnect E(?:TIMEDOUT|CONNREFUSED) |\bConnectionRefusedError: |\bat SMTPConnection\.|\bSSL routines:|^Net::SMTP\w*Error/im;

function sessionOrReply(text: string): Recognised | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '').length;
  if (session.test(text))
    return {
      as: lines === 1 ? 'a line of a mail log' : 'an SMTP session, a mail log or a bounce',
      href: '/tools/headers/',
      button: 'Open in Header check',
      handOver: true,
    };
  if (failure.test(text))
    return {
      as: 'the error of a program that sends mail',
      href: '/tools/headers/',
      button: 'Open in Header check',
      handOver: true,
    };
  const refusal = findRefusal(text);
  // A question may hold a code; a reply begins with one.
  const beginsWithCode = /^["'`(<[\s]*[245]\d\d(?:[ -]|$)/.test(text) || /^[245]\.\d{1,3}\.\d{1,3}\b/.test(text);
  if (refusal?.code === undefined && refusal?.enhanced === undefined) return undefined;
  if (lines === 1 && !beginsWithCode && text.length <= longestQuestion && text.split(/\s+/).length < 8)
    return undefined;
  return {
    as: lines === 1 ? 'an SMTP reply' : 'a bounce',
    href: '/replies/',
    button: 'Find the reply',
    handOver: true,
  };
}

function words(text: string): Recognised {
  const question = text.replace(/\s+/g, ' ').slice(0, longestQuestion);
  const isCmdlet = /^[A-Z][a-z]+-[A-Z]\w+$/.test(question);
  return {
    as: isCmdlet ? 'a cmdlet' : 'words to search for',
    href: `/search/?q=${encodeURIComponent(question)}`,
    button: 'Search',
    handOver: false,
  };
}
