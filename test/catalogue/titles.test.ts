import { expect, test } from 'vitest';
import { headTitle } from '../../src/catalogue/titles.ts';

const name = 'MailRoute knowledge base';

test.each([
  ['Pay by card', 'Pay by card · MailRoute knowledge base'],
  [
    'Configuring mail clients for outbound mail with profiles on macOS, iOS and iPadOS',
    'Configuring mail clients for outbound mail … iOS and iPadOS · MailRoute knowledge base',
  ],
])('the head of %j has at most 90 characters', (title, expected) => {
  expect(headTitle(title, name)).toBe(expected);
  expect(headTitle(title, name).length).toBeLessThanOrEqual(90);
});

test('a title without spaces is cut too', () => {
  expect(headTitle('x'.repeat(140), name).length).toBeLessThanOrEqual(90);
});
