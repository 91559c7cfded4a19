import { expect, test } from 'vitest';
import { setOf } from '../../../src/domain/headers/path.ts';
import { readReceived } from '../../../src/domain/headers/received.ts';
import cases from '../cases/headers/received.json' with { type: 'json' };
import { readPath } from './read-path.ts';

test.each(cases)('$why', ({ line, client, by, time, isDoubtful = false }) => {
  const read = readReceived(line);
  expect({
    client: read.clientText ?? null,
    by: read.by,
    time: read.time === undefined ? undefined : new Date(read.time).toISOString(),
    isDoubtful: read.isDoubtful,
  }).toEqual({ client, by, time, isDoubtful });
});

test('lines keep their numbers where one of qmail is left out, also in what is said of them', () => {
  const text = [
    'Received: (qmail 47739 invoked by uid 1001); 24 Nov 2026 20:18:48 -0000',
    'Received: from a.example (203.0.113.1)',
    '  by mx.example.com with SMTP; 24 Nov 2026 20:18:47 -0000',
    'Received: from b.example (203.0.113.2) by a.example with SMTP; 24 Nov 2026 20:18:46 -0000',
  ].join('\n');
  const filter = { networks: setOf('199.89.0.0/21'), domain: 'mailroute.net', company: 'MailRoute' };
  const answer = readPath(text, filter, []);
  expect(answer?.hops.map(({ number }) => number)).toEqual([2, 3]);
  expect(answer?.remarks.map((remark) => remark.text).join(' ')).toContain('Line 3 was in the message');
});
