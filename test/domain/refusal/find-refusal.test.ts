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
