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
    summaryOf(text, size, own).clients.map(({ address, place, accepted, refused, failedLogons }) => [
      address,
      [place, accepted?.messages ?? 0, refused, accepted?.loggedOn ?? 0, ...(failedLogons ? [failedLogons] : [])],
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
  expect(summaryOf(untaken.join('\n')).clients.every(({ accepted }) => !accepted)).toBe(true);
  for (const { accepted } of summaryOf(lines.join('\n')).clients)
    if (accepted) expect(lines[accepted.line - 1]).toContain('250 2.1.5');
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

test('a log that is about other servers is not called clean', () => {
  const sent = (event: string) =>
    `2026-11-24T10:15:00.123Z,EX01\\Out,08DA4F7C11473B60,1,10.0.5.10:25,198.51.100.7:25,${event},`;
  const log = ['+,', '<,220 mx ready', '>,MAIL FROM:<a@example.com>', '<,250 2.1.0 Ok', '*,,a note', '-,,Local'].map(
    sent,
  );
  expect(answerLog(summaryOf(log.join('\n')), true)).toMatchObject({ kind: 'unread' });
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
    'address,place,accepted,refused,logged on,failed logons,first,last',
    '203.0.113.77,outside,2,0,0,0,2026-11-24 10:15:03,2026-11-24 10:16:05',
  ]);
});

test('lines without a client or in another form are counted and said, blank ones and comments are not', () => {
  const text = ['#Fields: date-time', '', 'Nov 24 10:15:08 mx postfix/qmgr[1]: 4XyG1h: removed', 'Hello', ...lines];
  const summary = summaryOf(text.join('\n'));
  expect(summary.unread).toBe(2);
  expect(answerLog(summary, true).sentence).toContain(
    `2 of ${text.length} lines were left unread: they say nothing of a client’s mail, or are in another form.`,
  );
});

test('failed logons are said, and let nobody in', () => {
  const attack = [
    'Nov 24 10:15:08 mx postfix/smtpd[1]: warning: unknown[203.0.113.9]: SASL LOGIN authentication failed: UGFz',
    'Nov 24 10:15:09 mx postfix/smtpd[1]: warning: unknown[203.0.113.9]: SASL PLAIN authentication failed: UGFz',
    'Nov 24 10:15:09 mx postfix/smtpd[1]: warning: unknown[203.0.113.8]: SASL PLAIN authentication failed: UGFz',
  ];
  const answer = answerLog(summaryOf(attack.join('\n')), true);
  expect(answer.kind).toBe('refused');
  expect(answer.sentence).toBe(
    'In this log, no address outside the filter’s network sent mail that was accepted. 3 logons failed, from 2 addresses; nobody was let in by that.',
  );
});

test('the security log of Kerio Connect does not say that nobody was let in', () => {
  const log =
    '[24/Nov/2026 10:15:08] Relay attempt from IP address 203.0.113.77, mail from <a@example.net> to <b@example.org> rejected';
  const answer = answerLog(summaryOf(log), true);
  expect(answer.kind).toBe('untold');
  expect(answer.sentence).not.toContain('no address');
});

test('a log of tcpserver does not say that nobody was let in', () => {
  const log = [
    '@400000006925f1a61d073c7c tcpserver: status: 1/40',
    '@400000006925f1a61d073c7c tcpserver: pid 4389 from 203.0.113.9',
    '@400000006925f1a61d073c7c tcpserver: ok 4389 mx.example.com:192.0.2.13:25 :203.0.113.9::54949',
  ];
  const answer = answerLog(summaryOf(log.join('\n')), true);
  expect(answer.kind).toBe('untold');
  expect(answer.sentence).not.toContain('no address');
  // With recordio before it, the log does tell.
  const told = [
    ...log,
    '4389 > 220 mx',
    '4389 < MAIL FROM:<a@example.net>',
    '4389 > 250 ok',
    '4389 < RCPT TO:<b@example.com>',
  ];
  expect(answerLog(summaryOf([...told, '4389 > 553 no'].join('\n')), true).kind).toBe('refused');
  expect(answerLog(summaryOf([...told, '4389 > 250 ok'].join('\n')), true).kind).toBe('let-in');
});
