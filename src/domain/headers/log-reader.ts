import type { AddressSet } from '../addresses/sets.ts';
import { readValidAddress } from '../addresses/valid-address.ts';
import { readLogLine } from './delivery-log.ts';
import { readProtocolRecord, wholeLines } from './exchange-records.ts';
import { isIn, isNear } from './path.ts';
import { readServiceRecord } from './service-log.ts';

/** What a log says about one address that sent mail to the server, or tried to. */
export interface LogClient {
  address: string;
  /** In the filter's network, in the reader's own (private, or named by them), or anywhere else. */
  place: 'filter' | 'own' | 'outside';
  /** Messages whose sender and recipient were accepted, and replies 4xx or 5xx to a step of the session. */
  accepted: number;
  refused: number;
  /** How many of those accepted came after a logon. */
  loggedOn: number;
  /** The line of the log with the first acceptance; undefined where nothing was accepted. */
  acceptedLine: number | undefined;
  /** Date and time of its first and last line that counted, as the log writes them. */
  first: string;
  last: string;
}

/** A whole log, counted by address; those who sent most come first. */
export interface LogSummary {
  clients: LogClient[];
  /** Lines in all, and those that say something about a client. */
  lines: number;
  understood: number;
}

/** More addresses are not kept apart: an attack has that many. */
const mostClients = 100_000;
const mostSessions = 50_000;
const timePattern = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d/;
/** What only a line about a client of Postfix or Exim holds; most lines of a log hold none of it. */
const telling = /reject: |, reject=|failed-command |: client=| <= |rejected |refused connection/;

/** How far a session of Exchange's logs came. */
interface Session {
  step: string;
  isSenderTaken: boolean;
  isCounted: boolean;
  isLoggedOn: boolean;
}

/**
 * Counts a log of any length, piece by piece: Exchange's protocol log (receive), the log of Exchange 2003, Postfix or
 * Exim. A line may be cut by the end of a piece. `own` are addresses that the reader names. Keeps counts only.
 *
 * @example startLog([], []).end() // { clients: [], lines: 0, understood: 0 }
 */
export function startLog(networks: AddressSet, own: AddressSet): { add(piece: string): void; end(): LogSummary } {
  const clients = new Map<string, LogClient>();
  const sessions = new Map<string, Session>();
  let [rest, lines, understood] = ['', 0, 0];

  const clientFor = (address: string, time: string): LogClient | undefined => {
    const known = clients.get(address);
    if (known) {
      known.last = time;
      return known;
    }
    const read = readValidAddress(address);
    if (!read || clients.size >= mostClients) return undefined;
    const place = isIn(networks, read) ? 'filter' : isIn(own, read) || isNear(read) ? 'own' : 'outside';
    const client: LogClient = {
      address,
      place,
      accepted: 0,
      refused: 0,
      loggedOn: 0,
      acceptedLine: undefined,
      first: time,
      last: time,
    };
    clients.set(address, client);
    return client;
  };
  const accept = (address: string, time: string, isLoggedOn: boolean) => {
    const client = clientFor(address, time);
    if (!client) return;
    client.accepted += 1;
    client.loggedOn += Number(isLoggedOn);
    client.acceptedLine ??= lines;
  };
  const refuse = (address: string, time: string) => {
    const client = clientFor(address, time);
    if (client) client.refused += 1;
  };

  /** One step of a session and the reply to it; a message counts as accepted with its first recipient. */
  const answer = (session: Session, code: string, address: string, time: string) => {
    const { step } = session;
    if (/^[45]/.test(code)) {
      if (step !== 'AUTH' && step !== 'STARTTLS') refuse(address, time);
    } else if (code.startsWith('2')) {
      if (step === 'MAIL') [session.isSenderTaken, session.isCounted] = [true, false];
      if (step === 'AUTH') session.isLoggedOn = true;
      if (step === 'RCPT' && session.isSenderTaken && !session.isCounted) {
        session.isCounted = true;
        accept(address, time, session.isLoggedOn);
      }
    }
  };
  const sessionFor = (id: string): Session => {
    const session = sessions.get(id) ?? { step: '', isSenderTaken: false, isCounted: false, isLoggedOn: false };
    if (sessions.size >= mostSessions) sessions.delete(sessions.keys().next().value ?? '');
    sessions.set(id, session);
    return session;
  };

  const read = (line: string): boolean => {
    for (const { text, sign } of wholeLines([line])) {
      const record = readProtocolRecord(text, sign, lines);
      if (!record) continue;
      const session = sessionFor(record.session);
      if (record.event === '<')
        session.step =
          /^(MAIL|RCPT|AUTH|STARTTLS|DATA|BDAT|EHLO|HELO)\b/i.exec(record.data)?.[1]?.toUpperCase() ?? session.step;
      const code = record.event === '>' ? /^\d{3}(?=[ -]|$)/.exec(record.data)?.[0] : undefined;
      if (code) answer(session, code, record.remote, record.time.slice(0, 19).replace('T', ' '));
      if (record.event === '-') sessions.delete(record.session);
      return true;
    }
    const service = readServiceRecord(line);
    if (service && !service.method.startsWith('OUTBOUND')) {
      const session = sessionFor(service.client);
      session.step = service.method;
      answer(session, service.status, service.client, service.time);
      if (service.method === 'QUIT') sessions.delete(service.client);
      return true;
    }
    if (!telling.test(line)) return false;
    const event = readLogLine(line);
    if (!event?.isIncoming || event.client === undefined) return false;
    const time = timePattern.exec(line.slice(0, 200))?.[0].replace('T', ' ') ?? '';
    if (event.outcome === 'accepted') accept(event.client, time, event.isLoggedOn);
    else if (event.outcome === 'stopped') refuse(event.client, time);
    return true;
  };
  const take = (line: string) => {
    lines += 1;
    if (read(line.length > 4000 ? line.slice(0, 4000) : line)) understood += 1;
  };

  return {
    add(piece) {
      const all = (rest + piece).split(/\r?\n/);
      rest = all.pop() ?? '';
      // A text without line ends is no log.
      if (rest.length > 1_000_000) rest = '';
      for (const line of all) take(line);
    },
    end() {
      if (rest) take(rest);
      rest = '';
      const sorted = [...clients.values()].sort((a, b) => b.accepted - a.accepted || b.refused - a.refused);
      return { clients: sorted, lines, understood };
    },
  };
}
