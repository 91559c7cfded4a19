import { usualStage } from '../refusal/stages.ts';
import { type ProtocolRecord, readProtocolRecord, wholeLines } from './exchange-records.ts';
import type { Found } from './found.ts';
import { readSession } from './session.ts';

/**
 * Reads lines of Exchange's SMTP protocol log. Of several sessions the last one that was refused counts, else the last
 * one of which most is known.
 *
 * @example fromProtocolLog(['2026-11-24T10:15:08.1Z,EX01\\From,08DD0C6B1A2B3C4D,6,192.0.2.10:25,203.0.113.7:51342,>,530 5.7.1 No,'])?.outcome
 *   // 'stopped'
 */
export function fromProtocolLog(lines: readonly string[]): Found | undefined {
  const sessions = new Map<string, ProtocolRecord[]>();
  for (const { text, sign, number } of wholeLines(lines)) {
    const record = readProtocolRecord(text, sign, number);
    if (record) sessions.set(record.session, [...(sessions.get(record.session) ?? []), record]);
  }
  const all = [...sessions.values()].map(foundIn);
  const last = (outcome: Found['outcome']) => all.findLast((found) => found.outcome === outcome);
  const [stopped, accepted] = [last('stopped'), last('accepted')];
  // Who reads only that one was refused takes the server for locked.
  if (stopped) return { ...stopped, isForOthersAccepted: accepted !== undefined } as Found;
  return last('broken') ?? accepted ?? all.at(-1);
}

/** What one session shows; a single line is enough, for each is marked with its direction. */
function foundIn(records: readonly ProtocolRecord[]): Found {
  const about = {
    connector: records.map(({ connector }) => connector).find(Boolean),
    client: isReceiveLog(records) ? records.map(({ remote }) => remote).find(Boolean) : undefined,
  };
  const lines = records.map(lineOf);
  const found = readSession(
    lines,
    records.map(({ number }) => number),
  );
  if (found) return { ...found, ...about, basis: 'shown' };
  const reply = lines.findLast((line) => /^[45]\d\d[ -]/.test(line));
  if (reply !== undefined) return { outcome: 'stopped', stage: usualStage(reply), reply, basis: 'usual', ...about };
  return { outcome: 'ended', stage: 'unknown', basis: 'shown', ...about };
}

/** A line of the session: what was said, or that the connection broke. */
function lineOf({ event, data, context }: ProtocolRecord): string {
  if (event === '<' || event === '>') return data;
  const note = `${data} ${context}`;
  return event === '*' && /TLS negotiation failed|connection (?:was )?(?:reset|dropped|aborted)|SocketError/i.test(note)
    ? note
    : '';
}

/** ">" is what Exchange sent: replies in the receive log, commands in the send log. */
const isReceiveLog = (records: readonly ProtocolRecord[]): boolean =>
  records.some(({ event, data }) => event === '>' && /^\d{3}/.test(data)) ||
  records.some(({ event, data }) => event === '<' && !/^\d{3}/.test(data)) ||
  !records.some(({ event }) => event === '>' || event === '<');
