import { expect, test } from 'vitest';
import { firstStep } from '../../../src/domain/answers/first-step.ts';

const cases = [
  ['the first sentence alone', '1. Read the code. It names the cause.', 'Read the code.'],
  ['links, bold and code as plain words', '1. In **Log**, find `550` [as here](/x/#y).', 'In Log, find 550 as here.'],
  [
    'full stops within codes, hosts and addresses',
    '1. Ask mail.example.com for 5.7.1.',
    'Ask mail.example.com for 5.7.1.',
  ],
  ['tokens as they are', '1. Compare it with [[block]].', 'Compare it with [[block]].'],
  ['the step below a sentence of introduction', 'Mail waits.\n\n1. Look at the queue.', 'Look at the queue.'],
  ['nothing where what to do depends on the case', '- **A device:** let it log on.', undefined],
] as const;

test.each(cases)('gives %s', (_, fix, step) => {
  expect(firstStep(`<Meaning>\n\n1. No step.\n\n</Meaning>\n\n<Fix>\n\n${fix}\n2. Wait.\n\n</Fix>\n`)).toBe(step);
});

test('gives nothing for an article without the part', () => {
  expect(firstStep('1. Read the code.')).toBeUndefined();
});
