import { describe, expect, test } from 'vitest';
import { findRefusal } from '../../../src/domain/refusal/find-refusal.ts';
import none from '../cases/refusal/no-refusals.json' with { type: 'json' };
import cases from '../cases/refusal/replies.json' with { type: 'json' };

const whole = { code: undefined, enhanced: undefined, stage: undefined };

describe('the refusal in a text', () => {
  test.each(cases)('$why', ({ text, refusal }) => {
    expect(findRefusal(text.join('\n'))).toEqual({ ...whole, ...refusal });
    expect(findRefusal(text.join('\r\n'))).toEqual({ ...whole, ...refusal });
  });

  test('behind invisible characters and no-break spaces', () => {
    expect(findRefusal('\ufeff550\u00a05.7.1\u00a0Relaying\u200b denied')?.text).toBe('550 5.7.1 Relaying denied');
  });
});

test.each(none)('there is no refusal in %j', (text) => {
  expect(findRefusal(text)).toBeUndefined();
});

test.each(['deliverable', 'delivered', 'relayed'])('a report that all was %s has no refusal', (action) => {
  const report = (last: string) =>
    `From: MAILER-DAEMON@example.net\nSubject: Mail Delivery Status Report\n\n<jo@example.com>: delivery via\n    mx.example.com[192.0.2.2]:25: 250 2.1.5 Ok\n\nFinal-Recipient: rfc822; jo@example.com\nAction: ${last}\n`;
  expect(findRefusal(report(action))).toBeUndefined();
  expect(findRefusal(`${report(action)}\nAction: failed\n`)).toBeDefined();
});
