import { type Found, isStopped } from './found.ts';
import { readSession } from './session.ts';

/** A line of the SMTP service's log in Exchange 2000 and 2003 (W3C extended format). */
export interface ServiceRecord {
  /** Date and time in UTC: `2026-11-24 10:15:08`. */
  time: string;
  client: string;
  method: string;
  query: string;
  status: string;
}

// date time c-ip cs-username s-sitename s-computername s-ip s-port cs-method cs-uri-stem cs-uri-query sc-status
const linePattern =
  /(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) ([\da-f.:]{3,45}) \S{1,255} SMTPSVC\d{1,3} \S{1,255} \S{1,45} \d{1,5} (\w{1,40}) \S{1,255} (\S{1,1000}) (\d{1,3})(?= |$)/i;

/**
 * Reads a line of that log, whatever is before it.
 *
 * @example readServiceRecord('2026-11-24 10:15:08 192.0.2.1 client SMTPSVC1 EX01 192.0.2.10 0 RCPT - +TO:+<jo@example.com> 550 0')?.status
 *   // '550'
 */
export function readServiceRecord(line: string): ServiceRecord | undefined {
  const [, time, client, method, query, status] = linePattern.exec(line.slice(0, 2000)) ?? [];
  if (!time || !client || !method || !query || !status) return undefined;
  return { time, client, method: method.toUpperCase(), query, status };
}

/**
 * Reads lines of that log; the last session, by client, that was refused counts, else the last one.
 *
 * @example fromServiceLog(['Get-Queue']) // undefined
 */
export function fromServiceLog(lines: readonly string[]): Found | undefined {
  const sessions = new Map<string, { lines: string[]; numbers: number[] }>();
  for (const [at, line] of lines.entries()) {
    const record = readServiceRecord(line);
    if (!record || /^OUTBOUND/.test(record.method)) continue;
    const session = sessions.get(record.client) ?? { lines: [], numbers: [] };
    sessions.set(record.client, session);
    for (const step of linesOf(record)) {
      session.lines.push(step);
      session.numbers.push(at + 1);
    }
  }
  const all = [...sessions].map(([client, session]): Found => {
    const found: Found = readSession(session.lines, session.numbers) ?? {
      outcome: 'ended',
      stage: 'unknown',
      basis: 'shown',
    };
    return { ...found, client, basis: 'shown' };
  });
  const stopped = all.findLast(isStopped);
  const isAccepted = all.some(({ outcome }) => outcome === 'accepted');
  return stopped ? { ...stopped, isForOthersAccepted: isAccepted } : all.at(-1);
}

/** The command and the reply to it. The log has no words for the reply, and 250 for a DATA that arrived whole. */
function linesOf({ method, query, status }: ServiceRecord): string[] {
  const words = query === '-' ? '' : query.replaceAll('+', ' ');
  if (method === 'DATA' || method === 'BDAT') return ['DATA', '354', `${status}`];
  if (method === 'QUIT') return ['QUIT', '221'];
  if (status === '0') return [];
  const command = method === 'MAIL' || method === 'RCPT' ? `${method} ${words.trim()}` : `${method}${words}`;
  return [command, status];
}
