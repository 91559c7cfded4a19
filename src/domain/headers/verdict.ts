import { nameRange } from '../addresses/network.ts';
import { type HeaderBlock, valuesOf } from './header-block.ts';
import type { Filter, Judgement } from './path.ts';
import type { Received } from './received.ts';

/**
 * Says the verdict: first what happened, then which server saw it. Names from the message stay text, and short.
 *
 * @example sentenceFor({ reason: 'from-elsewhere', line: 0, assumed: [] },
 *   [readReceived('from a ([203.0.113.7]) by mx.example.com')], { networks: setOf('192.0.2.0/24'),
 *   domain: 'example.org', company: 'Example' }, readHeaderBlock('From: a@example.com')).includes('203.0.113.7')
 *   // true
 */
export function sentenceFor(
  { reason, line: at, ifOwn }: Judgement,
  lines: readonly Received[],
  filter: Filter,
  block: HeaderBlock,
): string {
  const line = lines[at];
  const server = line?.by ? shorten(line.by) : 'your server';
  const client = line?.clientText ?? 'a machine without an address';
  const name = shorten(line?.verifiedName ?? line?.greeting ?? 'it');
  const blocks = filter.networks.map(nameRange).join(' or ');
  switch (reason) {
    case 'from-block': {
      const from = isReleased(block, filter) ? ', apparently released from the quarantine' : '';
      return `This message came through the filter${from}: ${server} took it from ${client}, which is in ${blocks}.`;
    }
    case 'from-elsewhere':
      return `This message went around the filter: ${server} took it from ${client}, which is not in ${blocks}.`;
    case 'logged-on':
      return `This message went around the filter, and that is as it should be: ${client} logged on to ${server} to send it.`;
    case 'perhaps-own':
      return `Cannot tell, because only you know whether ${name} (${client}) is a server of yours. If it is, ${
        ifOwn?.reason === 'from-block' ? `the message came through the filter` : 'the message began inside your network'
      }. If it is not, the message went around the filter.`;
    case 'hidden':
      return `Cannot tell, because ${server} saw ${client}, an address of your own network, in place of the sender’s. A load balancer, a proxy or source NAT hides the true one.`;
    case 'inside-only':
      return line?.clientText
        ? `Cannot tell, because no line shows a sender outside: ${server} took the message from ${client}. Either a machine of your own sent it, or a device hides the true address.`
        : `Cannot tell, because no line shows a sender outside: the message began on ${server}.`;
    case 'at-filter':
      return `Cannot tell, because these headers end at the filter: ${server} wrote the topmost line. Take the headers of the message that arrived in the mailbox.`;
    case 'fetched':
      return `Cannot tell, because ${server} fetched the message from a mailbox elsewhere. That provider’s line shows which path it took to get there.`;
    case 'no-address':
      return `Cannot tell, because the line of ${server} shows no address of the machine that delivered the message.`;
    case 'doubtful':
      return `Cannot tell, because the address in the line of ${server} is in a place where a sender can write anything.`;
  }
}

/**
 * A name of a host, cut where no real one ends.
 *
 * @example shorten('a'.repeat(100)).length // 81
 */
export const shorten = (name: string): string => (name.length > 80 ? `${name.slice(0, 80)}…` : name);

/**
 * True for the traces of a release: no mark of the filter, and a Resent-To. Both are hints, as every header is.
 *
 * @example isReleased(readHeaderBlock('From: a@example.com\nResent-To: b@example.com'), { company: 'Example' }) // true
 */
export const isReleased = (block: HeaderBlock, filter: Filter): boolean =>
  !hasMark(block, filter) && valuesOf(block, 'resent-to').length > 0;

/**
 * True where the message carries the filter's own header. Anyone can write it.
 *
 * @example hasMark(readHeaderBlock('From: a@example.com\nX-Virus-Scanned: by Example'), { company: 'Example' }) // true
 */
export const hasMark = (block: HeaderBlock, { company }: Filter): boolean =>
  valuesOf(block, 'x-virus-scanned').some((value) => value.toLowerCase().includes(`by ${company.toLowerCase()}`));
