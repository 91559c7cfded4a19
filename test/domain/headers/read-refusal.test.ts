import fc from 'fast-check';
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
  accepting?: number[];
  sentenceHas?: string;
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
    if (expected.sentenceHas) expect(answer?.sentence).toContain(expected.sentenceHas);
    const lines = answer?.outcome === 'accepted' ? answer.acceptance.map(({ number }) => number) : undefined;
    if (expected.accepting) expect(lines).toEqual(expected.accepting);
  });
});

describe('says how it knows the stage', () => {
  test('from the command that stands before the reply', () => {
    expect(read('220 ready\nEHLO x\n250 ok\nMAIL FROM:<a@example.net>\n530 5.7.1 no')?.sentence).toBe(
      'It was refused at MAIL FROM, the sender.',
    );
  });

  test('from the replies before, where the commands do not show', () => {
    expect(read('220 ready\n250 ok\n530 5.7.1 no')?.sentence).toContain('follows from the earlier replies');
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

// Whoever reads "was let in" where nobody was, or the opposite, acts on it.
describe('nothing is called accepted without the lines that show it', () => {
  const all = (cases as Case[]).map(({ text }) => text);
  const replies = [
    '250 2.1.0 Ok',
    '250 2.1.5 Ok',
    '550 5.1.1 No',
    '354 go',
    '220 ready',
    '221 bye',
    '421 4.7.0 busy',
    '503 no',
  ];
  const commands = [
    'EHLO x',
    'MAIL FROM:<a@example.net>',
    'RCPT TO:<b@example.com>',
    'DATA',
    'RSET',
    'QUIT',
    '.',
    'STARTTLS',
  ];
  const session = fc.array(fc.constantFrom(...replies, ...commands, 'Connection to host lost.'), { maxLength: 14 });
  const parts = fc.constantFrom(...all).chain((text) => fc.subarray(text));

  test.each([
    ['a session in any order', session],
    ['lines of any text, with any left out', parts],
  ])('in %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (lines) => {
        const answer = read(lines.join('\n'));
        if (answer?.outcome !== 'accepted') {
          expect(`${answer?.sentence} ${answer?.client}`).not.toMatch(/let in|was accepted\b.*says so|were accepted/);
          return;
        }
        // As the text has it, line by line, and for the step that it is given for.
        const [first, second] = answer.acceptance;
        const reply = /^2\d\d(?: (.*))?$/.exec(first.text)?.[1] ?? '';
        expect(lines[first.number - 1]).toContain(reply.trim() || first.text.slice(0, 3));
        if (second) expect(second.number).toBeGreaterThan(first.number);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    [['250 2.1.0 Sender OK', '250 2.1.5 Recipient OK']],
    [['RCPT TO:<b@example.com>', '250 2.1.5 Ok']],
    [['MAIL FROM:<a@example.net>', '250 2.1.0 Ok']],
    [['220 ready', 'EHLO x', '250 ok', 'MAIL FROM:<a@example.net>', 'RCPT TO:<b@example.com>']],
    [['220 ready', 'EHLO x', '250 ok', 'STARTTLS', '220 ready', 'SSL_connect error']],
    [['MAIL FROM:<a@example.net>', '250 2.1.0 Ok', 'RCPT TO:<b@example.com>', '550 5.1.1 No', 'QUIT', '221 bye']],
    [
      [
        'postfix/smtpd[1]: NOQUEUE: reject_warning: RCPT from x[203.0.113.7]: 553 5.7.1 <a@example.net>: No; to=<b@example.com>',
      ],
    ],
    [['postfix/smtpd[1]: connect from x[203.0.113.7]', 'postfix/smtpd[1]: disconnect from x[203.0.113.7]']],
  ])('%j is not accepted', (lines) => {
    expect(read(lines.join('\n'))?.outcome).not.toBe('accepted');
  });
});

test('a refusal that Postfix only notes is none', () => {
  const line = 'postfix/smtpd[1]: NOQUEUE: reject_warning: RCPT from x[203.0.113.7]: 553 5.7.1 <a@example.net>: No';
  expect(read(line)?.client ?? '').not.toContain('turned away');
});

test('what was not read of a long text is said', () => {
  const text = '220 ready\nEHLO x\n250 ok\nMAIL FROM:<a@example.net>\n530 5.7.1 no\n';
  expect(read(text)?.sentence).not.toContain('Only the first');
  expect(read(text + 'x\n'.repeat(40_000))?.sentence).toContain('Only the first 64,000 characters');
});
