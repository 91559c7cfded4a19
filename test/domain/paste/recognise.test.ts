import { expect, test } from 'vitest';
import { recognise } from '../../../src/domain/paste/recognise.ts';
import cases from './recognise.json' with { type: 'json' };

const former = [{ number: '1234567', now: '/lock-down/' }];

test.each(cases)('$as: $text', ({ text, as, href }) => {
  const found = recognise(text, former);
  expect(found?.as).toBe(as);
  expect(found?.href).toContain(href);
});

test('what somebody pastes of their mail is never in an address', () => {
  for (const text of [
    'Received: from mail.example.net by mx.example.com; Mon, 1 Jan 2024 00:00:00 +0000',
    'EHLO mail.example.net\n250 OK\nMAIL FROM:<user@example.com>\n550 5.7.1 no',
    '550 5.1.1 <user@example.com>: Recipient address rejected: User unknown',
  ])
    expect(recognise(text, former)).toMatchObject({ handOver: true, href: expect.not.stringContaining('example') });
});

test('blank text is nothing, and a megabyte is read', () => {
  expect(recognise(' \n', former)).toBeUndefined();
  expect(recognise('192.0.2.1 '.repeat(100_000), former)).toBeDefined();
  expect(recognise('x'.repeat(1_000_000), former)?.href.length).toBeLessThan(300);
});
