import { describe, expect, test } from 'vitest';
import { setOf } from '../../../src/domain/headers/path.ts';
import cases from '../cases/headers/paths.json' with { type: 'json' };
import { readPath } from './read-path.ts';

const filter = { networks: setOf('199.89.0.0/21'), domain: 'mailroute.net', company: 'MailRoute' };

interface Case {
  why: string;
  headers: string[];
  own?: string;
  reason: string;
  line: number;
  client: string | null;
  assumed?: number;
  ifOwn?: string;
  repairs?: string[];
  hops?: number;
}

describe('which line decides, and what it says', () => {
  test.each(cases as Case[])('$why', ({ headers, own, client, ...expected }) => {
    const answer = readPath(headers.join('\n'), filter, setOf(...(own ? [own] : [])));
    const deciding = answer?.hops.find(({ side }) => side === 'deciding');
    expect({
      reason: answer?.judgement.reason,
      line: deciding?.number,
      client: deciding?.clientText ?? null,
    }).toEqual({ reason: expected.reason, line: expected.line, client });
    if (expected.assumed !== undefined) expect(answer?.judgement.assumed).toHaveLength(expected.assumed);
    if (expected.ifOwn !== undefined) expect(answer?.judgement.ifOwn?.reason).toBe(expected.ifOwn);
    if (expected.repairs !== undefined) expect(answer?.block.repairs).toEqual(expected.repairs);
    if (expected.hops !== undefined) expect(answer?.hops).toHaveLength(expected.hops);
  });

  test.each(cases as Case[])('with the line ends of Windows and of old Macs: $why', ({ headers, own, reason }) => {
    for (const end of ['\r\n', '\r']) {
      const answer = readPath(headers.join(end), filter, setOf(...(own ? [own] : [])));
      expect(answer?.judgement.reason).toBe(reason);
    }
  });
});
