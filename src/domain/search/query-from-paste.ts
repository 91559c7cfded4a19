import { findAddresses } from '../addresses/found-addresses.ts';
import type { findRefusal } from '../refusal/find-refusal.ts';
import { longestQuery } from './search-query.ts';

/** What a search looks for in a text. */
export interface PastedQuery {
  /** At most `longestQuery` units long. */
  readonly query: string;
  /** True where it is only a part of the text, so that a reader has to be told. */
  readonly isPart: boolean;
}

/** Longest text that is looked at, in UTF-16 units: what is pasted is read once. */
const longestPaste = 300_000;

/**
 * Takes from a pasted text what identifies it: of a bounce, a log or a session the refusal in it; of a script its
 * cmdlets; else the codes and the first address; else its beginning. Headers and a masked greeting are known by their
 * form. What fits into a query stays as it is.
 *
 * @param read How a refusal is found; without it, codes and addresses count. It is large, and only a paste needs it.
 * @example queryFromPaste(`said: 550 5.7.64 TenantAttribution; Relay Access Denied\n${'x '.repeat(200)}`, findRefusal).query
 *   // '550 5.7.64 TenantAttribution; Relay Access Denied'
 */
export function queryFromPaste(text: string, read?: typeof findRefusal): PastedQuery {
  const whole = text.slice(0, longestPaste).trim();
  const shape = shapeOf(whole);
  if (shape !== undefined && (shape.isSure || read?.(whole) === undefined)) return { query: shape.query, isPart: true };
  if (isQuery(text)) return { query: whole, isPart: false };
  const inner = read?.(whole)?.text;
  // Exchange says in its queue what it makes of the reply that it got: "451 4.4.0 … responded with: "421 …"".
  const outer = /^[45]\d\d [45]\.\d{1,3}\.\d{1,3}(?= )/.exec(whole)?.[0] ?? '';
  const refusal = inner && !inner.includes(outer) ? `${outer} ${inner}` : inner;
  const words = whole.replace(/\s+/g, ' ');
  // A few short lines say what they are about in words: "Trying 192.0.2.1... Connection timed out".
  if (!refusal && words.length <= longestQuery) return { query: words, isPart: text.length > longestPaste };
  const identifiers = identifiersIn(whole);
  // An address says less than the sentence or two that it is in.
  const isSentence = /^\d{1,3}(?:\.\d{1,3}){3}\S*$/.test(identifiers) && words.length < 2 * longestQuery;
  const query = refusal || (isSentence ? words : identifiers) || words;
  return { query: cut(query), isPart: true };
}

/** True for one line that is short enough to be looked for as it is. */
const isQuery = (text: string): boolean =>
  text.length <= longestPaste && text.trim().length <= longestQuery && !/[\r\n]/.test(text.trim());

/**
 * True for a text in which `queryFromPaste` looks for a refusal.
 *
 * @example isPaste('250 OK\n550 5.7.1 No') // true
 * @example isPaste('mail loop') // false
 */
export const isPaste = (text: string): boolean => !isQuery(text) || shapeOf(text.trim()) !== undefined;

const shapeOf = (whole: string) => shapes.find(({ pattern }) => pattern.test(whole.slice(0, 20_000)));

/** Pastes that are known by their form, whatever their words are, and what they are about. */
const shapes: readonly { readonly pattern: RegExp; readonly query: string; readonly isSure?: true }[] = [
  // Fields of a message (RFC 5322): where it came from is read from them.
  {
    pattern:
      /^(?:[>*]|[^\S\n\r\u2028\u2029])*(?:Received: +(?:from|by)\b|Return-Path: *<|X-MS-Exchange-Organization-)/im,
    query: 'read headers',
  },
  // What one server has written into the message, alone: the check that failed, or what the spam filter of Exchange Online said.
  {
    pattern: /^[> *]{0,9}(?:Received-SPF|(?:ARC-)?Authentication-Results): .*\b(?:soft)?fail\b/i,
    query: 'spf dkim dmarc fail',
  },
  { pattern: /^[> *]{0,9}Received-SPF: /i, query: 'read headers' },
  {
    pattern: /^[> *]{0,9}X-(?:Forefront-Antispam-Report|Microsoft-Antispam)\b[\w-]{0,30}: /i,
    query: 'exchange online spam filter judges mail from the filter',
  },
  // A firewall that inspects SMTP puts stars for the greeting; what it then refuses follows from that.
  { pattern: /^(?:<|[^\S\n\r\u2028\u2029])*220[ -][*\d]*\*{6}/m, query: 'greeting with asterisks', isSure: true },
];

function identifiersIn(text: string): string {
  const beginning = text.slice(0, 20_000);
  const cmdlets = beginning.match(/\b(?:Add|Disable|Enable|Get|New|Remove|Set|Start|Stop|Test)-[A-Z]\w{3,60}/g) ?? [];
  const codes = beginning.match(/(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])/g) ?? [];
  const addresses = cmdlets.length > 0 ? [] : findAddresses(beginning).slice(0, 1);
  return [...new Set([...cmdlets.slice(0, 4), ...codes.slice(0, 2), ...addresses.map(({ text: one }) => one)])].join(
    ' ',
  );
}

/** At the end of a word, where there is one. */
const cut = (text: string): string =>
  text.length <= longestQuery ? text : text.slice(0, longestQuery).replace(/\s+\S*$/, '');
