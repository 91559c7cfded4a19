import { type Address, spellAddress } from '../addresses/address.ts';
import { readValidAddress } from '../addresses/valid-address.ts';
import { readDateTime } from './date-time.ts';
import { type Token, tokensOf } from './received-tokens.ts';

/** What one Received field says (RFC 5321, section 4.4). Whatever it does not say is undefined. */
export interface Received {
  /** The whole field, on one line. */
  text: string;
  /** What the client called itself in EHLO: its own words, never a proof. */
  greeting: string | undefined;
  /** The client's name as the writing server found it in DNS. */
  verifiedName: string | undefined;
  /** The client's address as the writing server saw it, IPv4-mapped and translated ones as IPv4; and as it stands there. */
  client: Address | undefined;
  clientText: string | undefined;
  clientWritten: string | undefined;
  /** True where the only address is in the place of the greeting, or two contradict each other. */
  isDoubtful: boolean;
  /** The server that wrote the line, and its own address. */
  by: string | undefined;
  byAddress: Address | undefined;
  /** The word after "with": ESMTPS, HTTPS, mapi; and the whole clause. */
  protocol: string | undefined;
  via: string | undefined;
  /** Milliseconds since 1970 UTC; undefined where there is no date or none that can be read. */
  time: number | undefined;
  dateText: string;
}

type Clause = 'from' | 'by' | 'via' | 'with' | 'id' | 'for';
const clauseNames: ReadonlySet<string> = new Set(['from', 'by', 'via', 'with', 'id', 'for'] satisfies Clause[]);
const longestLine = 4000;

const hex = String.raw`(?:IPv6:)?([\da-f.:]{2,45})(?:%\w{1,40})?`;
/** What is in brackets after a name: Postfix, Sendmail, Exim, Gmail `(name [192.0.2.1])`, Exchange `(192.0.2.1)`. */
const bracketedForm = new RegExp(
  String.raw`^(?:(\S{1,255})\s+|([^\s[\]]{1,255}))?\[${hex}\](?::\d{1,5})?(?=$|\s)`,
  'i',
);
/** Without square brackets: Exchange; qmail `(ident@192.0.2.1)`, Yahoo `(jo@192.0.2.1 with login)`, XMail `(192.0.2.1:23198)`. */
const bareForm = new RegExp(String.raw`^(?:(\S{1,255})\s+|[^\s@]{0,64}@)?${hex}(?: with \w{1,20})?$`, 'i');
/** IPv4 with its port inside of the brackets: Momentum `([192.0.2.1:53798])`, XMail. */
const withPort = /(?<![\d.])(\d{1,3}(?:\.\d{1,3}){3}):\d{1,5}(?=\]|$)/;
const literalForm = new RegExp(String.raw`^\[${hex}\](?::\d{1,5})?$|^(\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5})?$`, 'i');
/** The client's own words inside of brackets: qmail, IronPort `(HELO x)`, CommuniGate `(account a HELO x)`, Exim `helo=x`. */
const greetingClause = /(?:^|\s)(?:HELO|EHLO)\s+(\S{1,255})|(?:^|\s)helo=(\S{1,255})/i;

/**
 * Reads one Received field as Exchange, Postfix, Exim, Sendmail, qmail, OpenSMTPD, Gmail and others write it. Anything
 * else gives what can be found in it; never throws.
 *
 * @example readReceived('from mail.example.net (unknown [192.0.2.1]) by mx.example.com (Postfix) with ESMTP').clientText
 *   // '192.0.2.1'
 */
export function readReceived(value: string): Received {
  const text = value.slice(0, longestLine);
  const tokens = tokensOf(text);
  const semicolon = tokens.findLast(({ kind }) => kind === 'semicolon');
  const clauses = clausesOf(semicolon ? tokens.slice(0, tokens.indexOf(semicolon)) : tokens);
  // A line end of quoted-printable may be left before the date.
  const dateText = semicolon
    ? text.slice(semicolon.start + 1).replace(/^\s*(?:=\s*)?/, '')
    : (lastDate.exec(text)?.[0] ?? '');
  const words = (name: Clause) =>
    (clauses.get(name) ?? []).flatMap(({ kind, text: word }) => (kind === 'word' ? [word] : []));
  const by = words('by')[0];
  const protocol = words('with');
  return {
    text,
    ...clientOf(clauses.get('from') ?? []),
    by: by && nameOf(by),
    byAddress: byAddressOf(clauses.get('by') ?? []),
    protocol: protocol.length ? protocol.join(' ').slice(0, 80) : undefined,
    via: words('via').join(' ') || undefined,
    time: readDateTime(dateText),
    dateText: dateText.slice(0, 80),
  };
}

// qmail and a few others write no semicolon.
const lastDate =
  /(?:(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{1,2}:\d\d:\d\d(?:\.\d{1,9})?(?: [+-]\d{4}| [A-Z]{1,5})?(?: \([A-Z]{1,5}\))?|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,9})? [+-]\d{4} UTC(?: m=[+-]\S{1,30})?)$/;

/** The tokens of each clause. Only the first of a name counts, and "from" only at the start: a name may be "by". */
function clausesOf(tokens: readonly Token[]): Map<Clause, Token[]> {
  const clauses = new Map<Clause, Token[]>();
  let current: Token[] | undefined;
  for (const token of tokens) {
    const word = token.kind === 'word' ? token.text.toLowerCase() : '';
    const isName = clauseNames.has(word) && (word !== 'from' || current === undefined) && !clauses.has(word as Clause);
    if (isName && current?.length !== 0) {
      current = [];
      clauses.set(word as Clause, current);
    } else {
      current ??= [];
      current.push(token);
    }
  }
  return clauses;
}

function clientOf(
  tokens: readonly Token[],
): Pick<Received, 'greeting' | 'verifiedName' | 'client' | 'clientText' | 'clientWritten' | 'isDoubtful'> {
  const [first, second] = tokens.filter(({ kind }) => kind === 'word');
  // A space always comes before the server's own brackets; without it, they are a part of what the client said.
  const comments = tokens.filter(({ kind, isGlued }) => kind === 'comment' && !isGlued).map(({ text }) => text);
  const said = comments.map((comment) => greetingClause.exec(comment)).find(Boolean);
  const found = comments.flatMap((comment) => addressIn(comment) ?? []);
  const literal = [second, first].flatMap((word) => (word && literalIn(word.text)) || [])[0];
  const [best] = found;
  const chosen = best ?? literal;
  const isLiteralGreeting =
    !best &&
    literal !== undefined &&
    !said &&
    first?.text.includes(literal.written) === true &&
    !second?.text.includes(literal.written);
  const isTwofold = found.some(({ address }) => address.address !== best?.address.address);
  // With Exim and qmail the first word is the name in DNS when the greeting is in brackets.
  const [greeting, name] = said ? [said[1] ?? said[2], first?.text] : [first?.text, best?.name];
  return {
    greeting: greeting && nameOf(greeting),
    verifiedName: name && verifiedName(name),
    client: chosen?.address,
    clientText: chosen && spellAddress(chosen.address.family, chosen.address.address),
    clientWritten: chosen?.written,
    isDoubtful: isLiteralGreeting || isTwofold,
  };
}

interface Found {
  name?: string | undefined;
  /** The address as it stands in the line. */
  written: string;
  address: Address;
}

function addressIn(comment: string): Found | undefined {
  if (/^(?:HELO|EHLO)\b/i.test(comment)) return undefined;
  const plain = comment
    .replace(/(?:^|\s)(?:helo|port|ident)=\S{1,255}/gi, '')
    .trim()
    .replace(withPort, '$1');
  const [, apart, glued, bracketed] = bracketedForm.exec(plain) ?? [];
  const [, bareName, bare] = bracketed === undefined ? (bareForm.exec(plain) ?? []) : [];
  const [name, written] = [apart ?? glued ?? bareName, bracketed ?? bare ?? ''];
  const address = readClient(written);
  // Sendmail says so where the name in DNS does not lead back to the address.
  return address && { name: comment.includes('may be forged') ? undefined : name, written, address };
}

function literalIn(word: string): Found | undefined {
  const [, bracketed, bare] = literalForm.exec(word) ?? [];
  const written = bracketed ?? bare ?? '';
  const address = readClient(written);
  return address && { written, address };
}

const byAddressOf = (tokens: readonly Token[]): Address | undefined =>
  tokens.flatMap(({ kind, text }) => (kind === 'comment' ? (addressIn(text)?.address ?? []) : []))[0];

/** IPv4 addresses come in IPv6 ones: mapped (RFC 4291, section 2.5.5.2), or translated by NAT64 (RFC 6052, section 2.1). */
function readClient(text: string): Address | undefined {
  const read = readValidAddress(text);
  if (read?.family !== 6) return read;
  const prefix = read.address >> 32n;
  const isIpv4 = prefix === 0xffffn || prefix === 0x64ff9bn << 64n;
  return isIpv4 ? { family: 4, address: read.address & 0xffffffffn } : read;
}

function verifiedName(text: string): string | undefined {
  const name = nameOf(text.replace(/^.*@/, '').replace(/^<|>$/g, ''));
  return /^unknown$|^localhost$|^\[|^[\d.:]+$/i.test(name) ? undefined : name;
}

const nameOf = (text: string): string => text.replace(/\.$/, '').slice(0, 255);
