import type { Address } from '../addresses/address.ts';
import { groupOf } from '../addresses/found-addresses.ts';
import type { AddressRange } from '../addresses/network.ts';
import { readValidNetwork } from '../addresses/read-valid.ts';
import { type AddressSet, includes, unite } from '../addresses/sets.ts';
import { readValidAddress } from '../addresses/valid-address.ts';
import { belongsTo, haveSameOwner, isInternalName, isMicrosoft, isMicrosoftDoor, isSameHost } from './host-names.ts';
import type { Received } from './received.ts';

/** The filter, as the reader's server sees it. */
export interface Filter {
  networks: AddressSet;
  /** The domain in which its own servers have their names: `example.net`. */
  domain: string;
  company: string;
}

/** What was in the way of an answer, or what the answer is. */
export type Reason =
  | 'from-block'
  | 'from-elsewhere'
  | 'logged-on'
  | 'perhaps-own'
  | 'hidden'
  | 'inside-only'
  | 'at-filter'
  | 'fetched'
  | 'no-address'
  | 'doubtful';

/** How the path is judged. Lines count from 0, the newest first, as they stand in the message. */
export interface Judgement {
  reason: Reason;
  /** The line that decides: all above it were written by servers of the reader, and so was this one. */
  line: number;
  /** Lines that were taken for one's own server handing on, though their address alone does not show it. */
  assumed: number[];
  /** For `perhaps-own`: the answer if that address is a server of the reader. */
  ifOwn?: Judgement;
}

// Where a mail server meets machines of its own network: RFC 1918 and 4193 come from `groupOf`; these from RFC 6890.
const loopback = setOf('127.0.0.0/8', '::1/128');
const near = unite([...loopback, ...setOf('100.64.0.0/10', '169.254.0.0/16', 'fe80::/10')]);

/**
 * Finds the line that the reader's outermost server wrote, and says where the message came from.
 *
 * Each server adds its line on top (RFC 5321, section 4.4), so the topmost was written by the last server of the reader.
 * A line below can be believed only if the address in the line above is a server of the reader: an address of its own
 * network, one that the reader names (`own`), or a step inside Microsoft's cloud. What a client calls itself is never enough. Where
 * such an address is there and the line below was not written by that machine, a device hides the true one.
 *
 * @example judgePath([readReceived('from a.example.net ([203.0.113.7]) by mx.example.com')],
 *   { networks: setOf('192.0.2.0/24'), domain: 'example.org', company: 'Example' }, []).reason
 *   // 'from-elsewhere'
 */
export function judgePath(lines: readonly Received[], filter: Filter, own: AddressSet): Judgement {
  const assumed: number[] = [];
  const servers: Address[] = [];
  const homes: string[] = [];
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    const conclude = (reason: Reason): Judgement => ({ reason, line: at, assumed });
    if (line.byAddress) servers.push(line.byAddress);
    if (line.by) homes.push(line.by);
    if (at === 0 && belongsTo(line.by, filter.domain)) return conclude('at-filter');
    if (/^(?:POP3|IMAP4?)S?\b/i.test(line.protocol ?? '')) return conclude('fetched');
    if (!line.client) {
      if (!next) return conclude(line.greeting ? 'no-address' : 'inside-only');
      if (!isWrittenAtHome(line, next)) return conclude('no-address');
      continue;
    }
    if (line.isDoubtful) return conclude('doubtful');
    if (isIn(filter.networks, line.client)) return conclude('from-block');
    if (isInside(line, servers, own)) {
      if (!next) return conclude('inside-only');
      if (!isWrittenByClient(line, next, homes, isIn(own, line.client))) return conclude('hidden');
      if (!isKnown(line, servers, own)) assumed.push(at);
      continue;
    }
    if (/^E?SMTPS?A$/i.test(line.protocol?.split(' ')[0] ?? '')) return conclude('logged-on');
    if (next && mayBeOwn(line) && isWrittenByClient(line, next, homes, true)) {
      const ifOwn = judgePath(lines, filter, unite([...own, rangeOfOne(line.client)]));
      // Another company's mail from Microsoft's cloud is nobody's own.
      const isAsked = isMicrosoft(line.greeting) ? ifOwn.reason === 'from-block' : ifOwn.reason !== 'from-elsewhere';
      if (isAsked) return { ...conclude('perhaps-own'), ifOwn };
    }
    return conclude('from-elsewhere');
  }
  return { reason: 'no-address', line: 0, assumed };
}

/**
 * The addresses of these networks; a text that is none is left out.
 *
 * @example setOf('192.0.2.0/24', 'no network').length // 1
 */
export function setOf(...texts: string[]): AddressSet {
  return unite(texts.flatMap((text) => readValidNetwork(text)?.range ?? []));
}

/**
 * True for an address that is in a set of networks.
 *
 * @example isIn(setOf('192.0.2.0/24'), readValidAddress('192.0.2.7')) // true
 */
export const isIn = (networks: AddressSet, address: Address): boolean => includes(networks, rangeOfOne(address));

/**
 * True for an address that no sender on the Internet has.
 *
 * @example isNear(readValidAddress('10.0.5.20')) // true
 */
export const isNear = (client: Address): boolean => groupOf(client, []) === 'private' || isIn(near, client);

const rangeOfOne = ({ family, address }: Address): AddressRange => ({ family, first: address, last: address });

function isInside(line: Received, servers: readonly Address[], own: AddressSet): boolean {
  const { client } = line;
  if (!client) return false;
  if (isNear(client) || isIn(own, client) || servers.some((server) => isNextTo(server, client))) return true;
  return isWithinMicrosoft(line);
}

/** Behind its front door, every step in Microsoft's cloud is between its own servers, under public addresses. */
const isWithinMicrosoft = ({ by, greeting }: Received): boolean =>
  isMicrosoft(by) && !isMicrosoftDoor(by) && isMicrosoft(greeting);

/** The same machine, or one in the same IPv6 subnet, which is one cable. */
const isNextTo = (server: Address, { family, address }: Address): boolean =>
  server.family === family &&
  (server.address === address || (family === 6 && server.address >> 64n === address >> 64n));

/** True where nothing had to be assumed: the machine itself, a server that the reader named, a step in the cloud. */
const isKnown = (line: Received, servers: readonly Address[], own: AddressSet): boolean =>
  line.client !== undefined &&
  (isIn(own, line.client) ||
    isIn(loopback, line.client) ||
    isWithinMicrosoft(line) ||
    servers.some((one) => isSame(one, line.client)));

const isSame = (one: Address, other: Address | undefined): boolean =>
  one.family === other?.family && one.address === other.address;

/**
 * True when the next line is the work of the machine that handed the message over. The name by which it greeted must fit, and must
 * be of this organisation, unless the reader vouches for the address: else the filter itself, seen through a device
 * that hides its address, would pass for a server of the reader.
 */
function isWrittenByClient(line: Received, next: Received, homes: readonly string[], isVouched: boolean): boolean {
  const { client, greeting, verifiedName } = line;
  if (next.byAddress && isSame(next.byAddress, client)) return true;
  if (isMicrosoft(greeting) && isMicrosoft(next.by)) return true;
  const isFamily = (name: string | undefined) => homes.some((home) => haveSameOwner(home, name));
  const isAtHome = isVouched || isInternalName(greeting) || greeting?.startsWith('[') || isFamily(greeting);
  return (
    isAtHome === true &&
    (isFamily(next.by) || [greeting, verifiedName, ...homes].some((name) => isSameHost(name, next.by)))
  );
}

/** The same without an address: the server took it from itself, or from one that it does not name. */
const isWrittenAtHome = ({ by, greeting }: Received, next: Received): boolean =>
  isSameHost(by, next.by) ||
  haveSameOwner(by, next.by) ||
  (isMicrosoft(by) && isMicrosoft(next.by)) ||
  // Gmail writes the address of its own machine, and from whom not at all.
  (greeting === undefined && readValidAddress(by ?? '') !== undefined);

/** A public address that says it belongs to the same organisation, or to its cloud. Only the reader knows. */
const mayBeOwn = ({ by, greeting, verifiedName }: Received): boolean =>
  !isMicrosoft(by) && [greeting, verifiedName].some((name) => haveSameOwner(name, by) || isMicrosoft(name));
