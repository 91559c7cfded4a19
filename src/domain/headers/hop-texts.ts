import { spellDuration, spellTime } from './date-time.ts';
import type { Hop } from './hop.ts';
import type { PathAnswer } from './read-path.ts';
import { shorten } from './verdict.ts';

/** What is in one row of the path. */
export interface HopTexts {
  number: string;
  /** Who wrote the line, as far as it matters. */
  side: string;
  by: string;
  /** The client's address, or that there is none; what it called itself; and how it relates to the filter. */
  client: string;
  name: string;
  place: string;
  time: string;
  /** The line itself, cut into the part before the address, the address, and the part after it. */
  line: readonly [string, string, string];
}

const sides = { yours: 'yours', deciding: 'decides', before: 'proves nothing' } as const;

/**
 * Writes a row of the path; everything is text from the message or about it.
 *
 * @example textsOf({ ...readReceived('from a.example.net ([192.0.2.1]) by mx.example.com'), number: 1,
 *   side: 'deciding' }).client
 *   // '192.0.2.1'
 */
export function textsOf(hop: Hop): HopTexts {
  const { client, clientText = 'no address', clientWritten, greeting, verifiedName, text } = hop;
  const name = verifiedName ?? greeting;
  // From the "from" on: a sender may write the same address before it.
  const at = clientWritten
    ? text.lastIndexOf(clientWritten, Math.max(text.search(/\sby\s/i), clientWritten.length))
    : -1;
  return {
    number: `Line ${hop.number}`,
    side: sides[hop.side],
    by: shorten(hop.by ?? 'a server without a name'),
    client: clientText,
    name: name && name !== `[${clientWritten}]` ? shorten(name) : '',
    place: client ? placeOf(hop) : '',
    time: timeOf(hop),
    line:
      at < 0 || !clientWritten
        ? [text, '', '']
        : [text.slice(0, at), clientWritten, text.slice(at + clientWritten.length)],
  };
}

function placeOf({ place, side }: Hop): string {
  if (place === 'block') return side === 'deciding' ? 'in the filter’s network' : 'claims to be the filter';
  if (side !== 'deciding') return '';
  return place === 'inside' ? 'inside your network' : 'not in the filter’s network';
}

function timeOf({ time, delay, dateText }: Hop): string {
  if (time === undefined) return dateText ? `date not readable: ${dateText}` : 'no date';
  if (delay === undefined) return spellTime(time);
  return `${spellTime(time)}, ${spellDuration(Math.abs(delay))} ${delay < 0 ? 'before' : 'after'} the line below`;
}

/**
 * How long the message was on its way, as far as the lines show.
 *
 * @example spellTotal({ total: 190_000 }) // 'From the oldest line to the newest: 3 min 10 s.'
 */
export const spellTotal = ({ total }: PathAnswer): string =>
  total === undefined ? '' : `From the oldest line to the newest: ${spellDuration(total)}.`;

/**
 * The whole answer as plain text, for a ticket.
 *
 * @example writeSummary(pathIn(readHeaderBlock('Received: from a ([203.0.113.7]) by mx.example.com'),
 *   { networks: setOf('192.0.2.0/24'), domain: 'example.org', company: 'Example' }, [])).includes('203.0.113.7')
 *   // true
 */
export function writeSummary(answer: PathAnswer): string {
  const { sentence, hops, remarks } = answer;
  const rows = hops.map((hop) => {
    const { number, side, by, client, name, place, time } = textsOf(hop);
    return `${number} (${side}): ${by} took it from ${[client, name && `(${name})`, place].filter(Boolean).join(' ')}; ${time}`;
  });
  const whole = spellTotal(answer);
  return [sentence, '', ...rows, ...(whole ? [whole] : []), '', ...remarks.map(({ text }) => `- ${text}`)]
    .join('\n')
    .trimEnd();
}
