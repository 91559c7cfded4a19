import { expect, test } from 'vitest';
import { acceptingLine } from '../../../src/domain/headers/acceptance.ts';

test.each(['250 2.1.5 Recipient OK', '250', '250-2.1.5 Ok', '251 forwarded'])('%j accepts', (reply) => {
  expect(acceptingLine('recipient', reply, 4)).toEqual({ text: reply, number: 4 });
});

test.each(['354 Start mail input', '450 4.2.0 later', '550 5.1.1 No', '2500', '25', 'RCPT TO:<a@example.com>', ''])(
  '%j accepts nothing',
  (reply) => {
    expect(acceptingLine('recipient', reply, 4)).toBeUndefined();
  },
);
