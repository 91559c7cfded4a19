import { describe, expect, test } from 'vitest';
import { setOf } from '../../../src/domain/headers/path.ts';
import { readRefusal } from '../../../src/domain/headers/read-refusal.ts';
import cases from '../cases/headers/refusals.json' with { type: 'json' };

interface Case {
  why: string;
  text: string[];
  stage: string;
  outcome: string;
  reply?: string;
  replyHas?: string;
  clientHas?: string;
}

const read = (text: string) => readRefusal(text, setOf('199.89.0.0/21'));

describe('at which stage it was refused', () => {
  test.each(cases as Case[])('$why', ({ text, ...expected }) => {
    const answer = read(text.join('\n'));
    expect({ stage: answer?.stage, outcome: answer?.outcome }).toEqual({
      stage: expected.stage,
      outcome: expected.outcome,
    });
    if (expected.reply) expect(answer?.reply).toBe(expected.reply);
    if (expected.replyHas) expect(answer?.reply).toContain(expected.replyHas);
    if (expected.clientHas) expect(answer?.client).toContain(expected.clientHas);
  });
});

describe('says how it knows the stage', () => {
  test('from the command that stands before the reply', () => {
    expect(read('220 ready\nEHLO x\n250 ok\nMAIL FROM:<a@example.net>\n530 5.7.1 no')?.sentence).toBe(
      'It was refused at MAIL FROM, the sender.',
    );
  });

  test('from the replies before, where the commands do not show', () => {
    expect(read('220 ready\n250 ok\n530 5.7.1 no')?.sentence).toContain('follows from the replies before');
  });

  test('from where such a reply usually comes, where it stands alone', () => {
    expect(read("Remote Server returned '550 5.7.1 Unable to relay'")?.sentence).toContain('usually comes');
  });
});

test.each([
  'Hello, the invoice is attached.',
  'We sold 550 chairs, and 421 tables.',
  '250 2.1.0 Sender OK',
  '192.0.2.1 5.0 6.1',
])('finds no refusal in %j', (text) => {
  expect(read(text)).toBeUndefined();
});
