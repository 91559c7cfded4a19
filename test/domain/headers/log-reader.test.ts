import { describe, expect, test } from 'vitest';
import { answerLog, writeList, writeTable } from '../../../src/domain/headers/log-answer.ts';
import { startLog } from '../../../src/domain/headers/log-reader.ts';
import { setOf } from '../../../src/domain/headers/path.ts';
import cases from '../cases/headers/logs.json' with { type: 'json' };

const summaryOf = (text: string, size = text.length || 1, own: string[] = []) => {
  const log = startLog(setOf('199.89.0.0/21'), setOf(...own));
  for (let at = 0; at < text.length; at += size) log.add(text.slice(at, at + size));
  return log.end();
};
const counts = (text: string, size?: number, own?: string[]) =>
  Object.fromEntries(
    summaryOf(text, size, own).clients.map(({ address, place, accepted, refused, loggedOn }) => [
      address,
      [place, accepted, refused, loggedOn],
    ]),
  );

describe('who was let in and who was refused', () => {
  test.each(cases)('$why', ({ log, clients, own }) => {
    expect(counts(log.join('\n'), undefined, own)).toEqual(clients);
  });

  test.each(cases)('read in pieces of any size: $why', ({ log, clients, own }) => {
    for (const size of [1, 7, 64]) expect(counts(log.join('\r\n'), size, own)).toEqual(clients);
  });
});

const [protocol] = cases;
const lines = protocol?.log ?? [];

test('nobody counts as let in without an accepted recipient in the log', () => {
  const untaken = lines.filter((line) => !/,>,250 2\.1\.5/.test(line));
  expect(summaryOf(untaken.join('\n')).clients.every(({ accepted }) => accepted === 0)).toBe(true);
  for (const { accepted, acceptedLine } of summaryOf(lines.join('\n')).clients) {
    expect(accepted > 0).toBe(acceptedLine !== undefined);
    if (acceptedLine) expect(lines[acceptedLine - 1]).toContain('250 2.1.5');
  }
});

test('the answer names who was let in, who would be cut off, and that the filter was refused', () => {
  const { sentence, letIn, cutOff, kind } = answerLog(summaryOf(lines.join('\n')), true);
  expect(sentence).toBe(
    'In this log, 1 address outside the filter’s network sent mail that was accepted: 2 messages. 1 address was refused at least once. The filter itself was refused 1 time.',
  );
  expect(kind).toBe('let-in');
  expect(writeList(letIn)).toBe('203.0.113.77');
  expect(writeList(cutOff)).toBe('10.0.5.99');
});

test('a log that was read in part does not say that nobody was let in', () => {
  const { sentence } = answerLog(summaryOf(''), false);
  expect(sentence).toContain('could be read');
  expect(answerLog(summaryOf(lines.slice(0, 2).join('\n')), false).sentence).toContain(
    'In the part of the log that was read',
  );
});

test('a text that is no log is not called clean', () => {
  expect(answerLog(summaryOf('Hello\nworld'), true)).toMatchObject({ kind: 'unread' });
});

test('the table has everything that was counted, with the times of the log', () => {
  expect(
    writeTable(summaryOf(lines.join('\n')).clients)
      .split('\r\n')
      .slice(0, 2),
  ).toEqual([
    'address,place,accepted,refused,logged on,first,last',
    '203.0.113.77,outside,2,0,0,2026-11-24 10:15:03,2026-11-24 10:16:05',
  ]);
});
