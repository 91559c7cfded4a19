import type { AddressSet } from '../addresses/sets.ts';
import { readValidAddress } from '../addresses/valid-address.ts';
import { readLogLine } from './delivery-log.ts';
import { readStep } from './log-steps.ts';
import { isIn, isNear } from './path.ts';

/** What a log says about one address that sent mail to the server, or tried to. */
export interface LogClient {
  address: string;
  /** In the filter's network, in the reader's own (private, or named by them), or anywhere else. */
  place: 'filter' | 'own' | 'outside';
  /** Undefined where no line shows that anything was accepted. */
  accepted: Accepted | undefined;
  /** Replies 4xx or 5xx to a step of the session, but for AUTH and STARTTLS. */
  refused: number;
  /** Logons that the server refused; nobody is let in by them. */
  failedLogons: number;
  /** Date and time of its first and last line that counted, as the log writes them. */
  first: string;
  last: string;
}

/** Messages whose sender and recipient were accepted. */
export interface Accepted {
  messages: number;
  /** How many of them came after a logon. */
  loggedOn: number;
  /** The line of the log with the first acceptance, from 1. */
  line: number;
}

/** A whole log, counted by address; those who sent most come first. */
export interface LogSummary {
  clients: LogClient[];
  /** Lines in all, and those that say something about a client. */
  lines: number;
  understood: number;
  /** Those that say nothing of a client's mail, or are in another form; not the blank ones and comments. */
  unread: number;
  /** True where the log tells who came, but not whose mail was taken: tcpserver, rblsmtpd, Kerio's security log. */
  hidesAcceptance: boolean;
}

/** More addresses are not kept apart: an attack has that many. */
const mostClients = 100_000;
const mostSessions = 50_000;
const timePattern =
  /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d\d\/[A-Z][a-z]{2}\/\d{4} \d\d:\d\d:\d\d/;
/** What only a line about a client holds that is no step of a session; most lines of a log hold none of it. */
const telling =
  /reject: |, reject=|failed-command |: client=| <= |rejected |refused connection|SASL |authenticator failed|AUTH failure|nrcpts=|error,relay=|newmsg,id=|tcpserver: deny|rblsmtpd: |dropped by '|SMTP protocol |rejecting commands|limit exceeded: |IP address |SMTP login|Recv: Queue-ID/;
const withoutAcceptance =
  /\b(?:tcpserver: (?:pid|deny|ok)|rblsmtpd:) |^\[\d\d\/[A-Z][a-z]{2}\/\d{4} \d\d:\d\d:\d\d\] .*\bIP address /;

const isPipelined = (command: string): boolean => /^(?:MAIL|RCPT|DATA|BDAT|RSET)$/.test(command);

/** How far a session came. */
interface Session {
  client: string | undefined;
  /** Commands without a reply so far: a client may send several before it reads (RFC 2920). */
  steps: string[];
  isSenderTaken: boolean;
  isCounted: boolean;
  isLoggedOn: boolean;
}

/**
 * Counts a log of any length, piece by piece: of Exchange (receive protocol, or 2003), Postfix, Exim, Sendmail,
 * hMailServer, Kerio Connect, MDaemon, MailEnable, SmarterMail, OpenSMTPD or qmail. A line may be cut by the end of a piece. `own` are addresses that the reader
 * names. Keeps counts only.
 *
 * @example startLog([], []).end().clients // []
 */
export function startLog(networks: AddressSet, own: AddressSet): { add(piece: string): void; end(): LogSummary } {
  const clients = new Map<string, LogClient>();
  const sessions = new Map<string, Session>();
  let [rest, lines, understood, unread] = ['', 0, 0, 0];
  let [isPartial, hasReplies] = [false, false];

  const clientFor = (address: string, time: string): LogClient | undefined => {
    const known = clients.get(address);
    if (known) {
      known.last = time;
      return known;
    }
    const read = readValidAddress(address);
    if (!read || clients.size >= mostClients) return undefined;
    const place = isIn(networks, read) ? 'filter' : isIn(own, read) || isNear(read) ? 'own' : 'outside';
    const none = { accepted: undefined, refused: 0, failedLogons: 0 };
    const client: LogClient = { address, place, ...none, first: time, last: time };
    clients.set(address, client);
    return client;
  };
  const accept = (address: string, time: string, isLoggedOn: boolean) => {
    const client = clientFor(address, time);
    if (!client) return;
    client.accepted ??= { messages: 0, loggedOn: 0, line: lines };
    client.accepted.messages += 1;
    client.accepted.loggedOn += Number(isLoggedOn);
  };
  const refuse = (address: string, time: string, isLogon: boolean) => {
    const client = clientFor(address, time);
    if (client) client[isLogon ? 'failedLogons' : 'refused'] += 1;
  };

  /** A reply to a step of a session; a message counts as accepted with its first recipient. */
  const answer = (session: Session, code: string, address: string, time: string) => {
    const step = session.steps[0] ?? '';
    // After 334 the logon goes on.
    if (code !== '334') session.steps.shift();
    if (/^[45]/.test(code)) {
      if (step !== 'STARTTLS') refuse(address, time, step === 'AUTH');
    } else if (code.startsWith('2')) {
      if (step === 'MAIL') [session.isSenderTaken, session.isCounted] = [true, false];
      // Both make the server forget the sender (RFC 5321, section 4.1.1.5, and RFC 3207, section 4.2).
      if (step === 'RSET' || step === 'STARTTLS') session.isSenderTaken = false;
      if (step === 'AUTH') session.isLoggedOn = true;
      if (step === 'RCPT' && session.isSenderTaken && !session.isCounted) {
        session.isCounted = true;
        accept(address, time, session.isLoggedOn);
      }
    }
  };
  const ask = (session: Session, command: string) => {
    const open = session.steps.filter((step) => isPipelined(step) && (command !== 'MAIL' || step === 'RSET'));
    session.steps = isPipelined(command) ? [...open.slice(-1000), command] : [command];
  };
  const sessionFor = (id: string, isFirst: boolean | undefined): Session => {
    const begun = { client: undefined, steps: [], isSenderTaken: false, isCounted: false, isLoggedOn: false };
    const session = (!isFirst && sessions.get(id)) || begun;
    if (sessions.size >= mostSessions) sessions.delete(sessions.keys().next().value ?? '');
    sessions.set(id, session);
    return session;
  };

  /** Undefined for a line of a session that is nothing by itself. */
  const read = (line: string): boolean | undefined => {
    const step = readStep(line);
    // A line of a session whose begin was not seen may be anything.
    if (step && (step.client || step.isFirst || sessions.has(step.session))) {
      const { code, time } = step;
      const session = sessionFor(step.session, step.isFirst);
      session.client = step.client ?? session.client;
      if (step.command) ask(session, step.command);
      hasReplies ||= code !== undefined;
      if (session.client && code) answer(session, code, session.client, time);
      if (session.client && step.isTaken) accept(session.client, time, session.isLoggedOn);
      if (step.isLast) sessions.delete(step.session);
      if (!session.client) return step.isFirst ? undefined : false;
      return step.command || code || step.isTaken || step.isFirst ? true : undefined;
    }
    if (!telling.test(line)) return false;
    const event = readLogLine(line);
    if (!event?.isIncoming || event.client === undefined) return false;
    const time = timePattern.exec(line.slice(0, 200))?.[0].replace('T', ' ') ?? '';
    hasReplies ||= event.outcome === 'accepted';
    if (event.outcome === 'accepted') accept(event.client, time, event.isLoggedOn);
    else if (event.outcome === 'stopped') refuse(event.client, time, event.stage === 'auth');
    return true;
  };
  const take = (line: string) => {
    lines += 1;
    isPartial ||= withoutAcceptance.test(line.slice(0, 200));
    const isRead = read(line.length > 4000 ? line.slice(0, 4000) : line);
    if (isRead) understood += 1;
    else if (isRead === false && /^\s{0,200}[^#\s]/.test(line)) unread += 1;
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
      const sorted = [...clients.values()].sort(
        (a, b) => (b.accepted?.messages ?? 0) - (a.accepted?.messages ?? 0) || b.refused - a.refused,
      );
      return { clients: sorted, lines, understood, unread, hidesAcceptance: isPartial && !hasReplies };
    },
  };
}
