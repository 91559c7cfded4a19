import { describe, expect, test } from 'vitest';
import { tellsOfRefusal } from '../../../src/domain/answers/refusal-words.ts';

describe('a text without a code tells of a refusal', () => {
  test.each([
    'The address you entered could not be found',
    "The recipient server did not accept our requests: it can't respond",
    'This mailbox is no longer in use',
    'Message delayed: delivery incomplete',
    'Messages to you from the list have been bouncing',
    'Nachricht konnte nicht zugestellt werden',
    'Su mensaje no se pudo entregar',
    'Сообщение не доставлено, адрес недоступен',
    '退信',
  ])('%s', (text) => {
    expect(tellsOfRefusal(text)).toBe(true);
  });
});

describe('and no refusal', () => {
  test.each([
    '',
    'hello',
    'port 587',
    '250 2.1.5 Recipient OK',
    'access to the building',
    'Why is mail blocked?',
    'How do I find an invalid address',
  ])('is in "%s"', (text) => {
    expect(tellsOfRefusal(text)).toBe(false);
  });
});
