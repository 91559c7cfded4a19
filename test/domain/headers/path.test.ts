import { expect, test } from 'vitest';
import { setOf } from '../../../src/domain/headers/path.ts';
import { readPath } from './read-path.ts';

const filter = { networks: setOf('199.89.0.0/21'), domain: 'mailroute.net', company: 'MailRoute' };

// Addresses of one /64 are on one cable; a provider gives the /64s of one /48 to many customers (RFC 6177, section 2).
test.each([
  ['2001:db8:1:1::7', 'inside-only', 'of the same /64, which is one cable'],
  ['2001:db8:1:1:ffff:ffff:ffff:ffff', 'inside-only', 'at the end of the same /64'],
  ['2001:db8:1:2::7', 'from-elsewhere', 'of another /64 of the same /48'],
  ['2001:db8:1:0:ffff:ffff:ffff:ffff', 'from-elsewhere', 'just before the /64'],
])('to a server at 2001:db8:1:1::25, %s is %s: %s', (client, reason) => {
  const line = `Received: from scanner (${client}) by EX01.example.com (2001:db8:1:1::25) with Microsoft SMTP Server id 15.1.2507.6; Sat, 1 Aug 2026 10:00:00 +0000`;
  expect(readPath(line, filter, setOf())?.judgement.reason).toBe(reason);
});
