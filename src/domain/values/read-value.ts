import { spellAddress } from '../addresses/address.ts';
import { findEntries, readValidEntry } from '../addresses/list-entries.ts';
import { type AddressRange, countOf, spellNetwork, spellRange } from '../addresses/network.ts';
import { readValidSingleAddress } from '../addresses/read-valid.ts';
import { spellCount } from '../addresses/words.ts';
import type { ValueType } from './stand-ins.ts';

/** A value as commands may use it, or why it is none, as a sentence. */
export type ValueReading = { readonly value: string; readonly reason?: never } | { readonly reason: string };

/** Longer than anything that a server takes for one of these; read no further. */
const longest = 1000;

/** More than anybody lists by hand, and still one line of a command. */
const mostNetworks = 40;

// A space of another kind looks like a space and is none.
const hiddenCharacters = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/u;

/**
 * Reads what somebody typed, or what a link brought, as a value of this type. Never throws. What passes is one line
 * without invisible characters, so that it can be quoted for every shell (quote.ts).
 *
 * @example readValue('server', ' EX02 ') // { value: 'EX02' }
 * @example readValue('server', 'EX02;calc').reason
 *   // '";" cannot be part of it. Expected letters, digits and hyphens only, such as EX01.'
 */
export function readValue(type: ValueType, text: string): ValueReading {
  if (text.length > longest) return refuse(`This has ${spellCount(BigInt(text.length))} characters, far too many.`);
  const value = text.trim();
  if (value === '') return refuse('Nothing was typed.');
  const hidden = hiddenCharacters.exec(value);
  if (hidden) return refuse(`There is a character that cannot be seen (${codePoint(hidden[0])}).`);
  return readers[type](value);
}

const readers: Readonly<Record<ValueType, (text: string) => ValueReading>> = {
  server: readServer,
  connector: readConnector,
  networks: (text) => readNetworks(text, (range) => spellShortest(range)),
  'cloud-networks': (text) => readNetworks(text, spellForCloud),
  address: readAddress,
  domain: (text) => readDomain(text, 'a domain such as example.com'),
  host: (text) => readDomain(text, 'a full name such as mail.example.com'),
  mailbox: readMailbox,
  folder: readFolder,
};

const refuse = (reason: string): ValueReading => ({ reason });

function readServer(text: string): ValueReading {
  const [name = '', ...domain] = text.split('.');
  const isName = /^[a-z\d](?:[a-z\d_-]{0,61}[a-z\d])?$/i;
  if (domain.length > 0 && isName.test(name) && domain.every((label) => isLabel(label))) {
    return refuse(`Commands know the server by its name without the domain: type ${name}.`);
  }
  if (isName.test(text)) return { value: text };
  return refuse(`${odd(text, /[\w-]/u)} Expected letters, digits and hyphens only, such as EX01.`);
}

function readConnector(text: string): ValueReading {
  if (text.length > 64) return refuse(`This has ${text.length} characters, and a name at most 64.`);
  const [wrong] = /[\\*?]/.exec(text) ?? [];
  if (wrong === '\\') return refuse('Type the name alone, without the server and the backslash before it.');
  if (wrong) return refuse(`"${wrong}" would stand for any name in a command. Expected the name of one connector.`);
  return { value: text };
}

function readNetworks(list: string, spell: (range: AddressRange) => string | { refused: string }): ValueReading {
  const written: string[] = [];
  for (const { text } of findEntries(list)) {
    const range = readValidEntry(text)?.range;
    if (!range) return refuse(`"${clip(text)}" is not an address, network or range. Expected one such as 10.0.5.20.`);
    // A connector for a large part of the Internet is no connector for own senders.
    if (countOf(range) > 1n << (range.family === 4 ? 24n : 96n)) {
      return refuse(`"${clip(text)}" is ${spellCount(countOf(range))} addresses: it would let in far too many.`);
    }
    const spelt = spell(range);
    if (typeof spelt === 'object') return refuse(`"${clip(text)}" ${spelt.refused}`);
    if (!written.includes(spelt)) written.push(spelt);
    if (written.length > mostNetworks) return refuse(`This has more than ${mostNetworks} entries.`);
  }
  return written.length > 0 ? { value: written.join(',') } : refuse('Expected an address such as 10.0.5.20.');
}

// A range, and not a network with its prefix: every edition of Microsoft's reference knows that form.
const spellShortest = (range: AddressRange): string =>
  range.first === range.last ? spellAddress(range.family, range.first) : spellRange(range);

/** Exchange Online: IPv4, single or from /24 to /32 (New-InboundConnector, SenderIPAddresses). */
function spellForCloud({ family, first, last }: AddressRange): string | { refused: string } {
  if (family === 6) return { refused: 'is IPv6, which Exchange Online does not take here.' };
  const count = last - first + 1n;
  const bits = count.toString(2).length - 1;
  if (count === 1n) return spellAddress(4, first);
  const isNetwork = count === 1n << BigInt(bits) && first % count === 0n;
  if (!isNetwork || bits > 8)
    return { refused: 'is not a network from /24 to /32, and Exchange Online takes no other.' };
  return spellNetwork({ family: 4, address: first, prefix: 32 - bits });
}

function readAddress(text: string): ValueReading {
  const range = readValidSingleAddress(text)?.range;
  if (!range) return refuse(`"${clip(text)}" is not a single address. Expected one such as 203.0.113.25.`);
  return { value: spellAddress(range.family, range.first) };
}

const isLabel = (label: string): boolean => /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i.test(label);

/** RFC 1123, section 2.1: labels of letters, digits and hyphens; the last one is no number. */
function readDomain(text: string, expected: string): ValueReading {
  const labels = text.split('.');
  const isDomain =
    text.length <= 253 && labels.length > 1 && labels.every(isLabel) && !/^\d+$/.test(labels.at(-1) ?? '');
  if (isDomain) return { value: text.toLowerCase() };
  const foreign = /[^\p{ASCII}]/u.exec(text)?.[0];
  if (foreign) return refuse(`"${foreign}" is not one of the plain letters. Type a name of another script as xn--….`);
  return refuse(`"${clip(text)}" is none. Expected ${expected}.`);
}

/** The plain part of RFC 5321, section 4.1.2, without the signs that stand for any text in a command. */
function readMailbox(text: string): ValueReading {
  const [, local = '', domain = ''] = /^([^@]{1,64})@([^@]+)$/.exec(text) ?? [];
  const isLocal = /^[a-z\d_](?:[\w.!#$&'+/=^`{|}~-]*[\w!#$&'+/=^`{|}~-])?$/i.test(local) && !local.includes('..');
  const read = readDomain(domain, 'one');
  if (isLocal && 'value' in read) return { value: `${local}@${read.value}` };
  return refuse(`"${clip(text)}" is not an address that a command takes. Expected one such as user@example.com.`);
}

/** A folder of Windows on a drive (Naming Files, Paths, and Namespaces), without what a command takes for a pattern. */
function readFolder(text: string): ValueReading {
  const path = text.replace(/(?<!\\)\\+$/, '');
  if (!/^[a-z]:\\/i.test(path)) return refuse(`"${clip(text)}" is not a full path. Expected one such as C:\\Baseline.`);
  if (path.length > 180) return refuse(`This has ${path.length} characters, and a file name must still follow.`);
  const names = path.slice(3).split('\\');
  const wrong = /[<>:"/|?*[\]%`“”„‟]/.exec(path.slice(3))?.[0];
  if (wrong) return refuse(`"${wrong}" cannot be used in this path.`);
  if (names.every((name) => /[^. ]$/.test(name) && !name.startsWith(' '))) return { value: path };
  return refuse('A folder’s name neither begins with a space nor ends with a space or a dot.');
}

/** The first character that does not belong, as a sentence. */
function odd(text: string, allowed: RegExp): string {
  const wrong = [...text].find((one) => !allowed.test(one));
  if (wrong === undefined) return `"${clip(text)}" is not a name.`;
  return wrong === ' ' ? 'There is a space in it.' : `"${wrong}" cannot be part of it.`;
}

const clip = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const codePoint = (one: string): string => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
