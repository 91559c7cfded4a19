import { expect, test } from 'vitest';
import { type Acceptance, acceptingLine } from '../../../src/domain/headers/acceptance.ts';
import type { Found } from '../../../src/domain/headers/found.ts';
import type { LogAnswer } from '../../../src/domain/headers/log-answer.ts';

test.each(['250 2.1.5 Recipient OK', '250', '250-2.1.5 Ok', '251 forwarded'])('%j accepts', (reply) => {
  expect(acceptingLine('recipient', reply, 4)).toEqual({ text: reply, number: 4 });
});

test.each(['354 Start mail input', '450 4.2.0 later', '550 5.1.1 No', '2500', '25', 'RCPT TO:<a@example.com>', ''])(
  '%j accepts nothing',
  (reply) => {
    expect(acceptingLine('recipient', reply, 4)).toBeUndefined();
  },
);

test('nobody can write "accepted" or "let in" without the line that shows it', () => {
  // @ts-expect-error: it needs its acceptance.
  const bare: Found = { outcome: 'accepted', stage: 'content', basis: 'shown' };
  // @ts-expect-error: a line that acceptingLine did not make.
  const forged: Acceptance = [{ text: '250 ok', number: 1 }];
  // @ts-expect-error: nobody who was let in.
  const empty: LogAnswer = { kind: 'let-in', sentence: '', letIn: [], refused: [], cutOff: [] };
  const client = {
    address: '203.0.113.1',
    place: 'outside',
    refused: 0,
    failedLogons: 0,
    first: '',
    last: '',
  } as const;
  const answer = { kind: 'let-in', sentence: '', refused: [], cutOff: [] } as const;
  // @ts-expect-error: a client without an accepting line.
  const unseen: LogAnswer = { ...answer, letIn: [{ ...client, accepted: undefined }], refused: [], cutOff: [] };
  expect([bare, forged, empty, unseen]).toHaveLength(4);
});
