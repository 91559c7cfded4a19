import type { AddressSet } from '../addresses/sets.ts';
import { type HeaderBlock, valuesOf } from './header-block.ts';
import type { Hop } from './hop.ts';
import { type Filter, isIn, isNear, type Judgement, judgePath } from './path.ts';
import { type Received, readReceived } from './received.ts';
import { type Remark, remarksOn } from './remarks.ts';
import { sentenceFor } from './verdict.ts';

/** What headers say about the way of a message. */
export interface PathAnswer {
  kind: 'through' | 'around' | 'cannot-tell';
  judgement: Judgement;
  /** The verdict in one sentence, or a few. */
  sentence: string;
  hops: Hop[];
  remarks: Remark[];
  /** Milliseconds from the oldest line to the newest. */
  total: number | undefined;
}

/** More lines than this are a loop, or an attack; those at the bottom are left out. */
const mostHops = 100;

/**
 * Says which way a message came; `own` are addresses that the reader calls servers of theirs. Gives nothing where there
 * is no Received line to read.
 *
 * @example pathIn(readHeaderBlock('Received: from a ([192.0.2.7]) by mx.example.com'),
 *   { networks: setOf('192.0.2.0/24'), domain: 'example.org', company: 'Example' }, [])?.kind
 *   // 'through'
 */
export function pathIn(
  block: HeaderBlock,
  filter: Filter,
  own: AddressSet,
): (PathAnswer & { block: HeaderBlock }) | undefined {
  const all = valuesOf(block, 'received')
    .slice(0, 2 * mostHops)
    .map(readReceived);
  // A field without a server and without a client is a mail program's date of arrival, or no such line at all.
  const read = all
    .map((line, at) => ({ line, number: at + 1 }))
    .filter(({ line: { by, client, greeting } }) => by ?? client ?? greeting)
    .slice(0, mostHops);
  const lines = read.map(({ line }) => line);
  if (!lines.length) return undefined;
  const judgement = judgePath(lines, filter, own);
  const hops = read.map(({ line, number }, at) => hopOf(line, at, number, lines[at + 1], judgement.line, filter));
  const times = hops.flatMap(({ time }) => time ?? []);
  return {
    kind: kindOf(judgement),
    judgement,
    sentence: sentenceFor(judgement, hops, filter, block),
    hops,
    remarks: remarksOn(block, hops, judgement, filter),
    total: times.length > 1 ? (times[0] ?? 0) - (times.at(-1) ?? 0) : undefined,
    block,
  };
}

function kindOf({ reason }: Judgement): PathAnswer['kind'] {
  if (reason === 'from-block') return 'through';
  return reason === 'from-elsewhere' || reason === 'logged-on' ? 'around' : 'cannot-tell';
}

function hopOf(
  line: Received,
  at: number,
  number: number,
  below: Received | undefined,
  deciding: number,
  filter: Filter,
): Hop {
  const { client, time } = line;
  return {
    ...line,
    number,
    side: at < deciding ? 'yours' : at === deciding ? 'deciding' : 'before',
    place: client && (isIn(filter.networks, client) ? 'block' : isNear(client) ? 'inside' : 'elsewhere'),
    delay: time !== undefined && below?.time !== undefined ? time - below.time : undefined,
  };
}
