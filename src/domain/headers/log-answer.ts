import type { Accepted, LogClient, LogSummary } from './log-reader.ts';

/** A client of which a line of the log shows that the server took its mail. */
export type LetIn = LogClient & { accepted: Accepted };

/** What the owner of a locked server, or of one that is to be locked, wants to know from a log. */
export type LogAnswer = {
  /** The verdict in a sentence or two. */
  sentence: string;
  /** From outside the filter's network and the reader's own, refused at least once. */
  refused: LogClient[];
  /** The reader's own senders, whose mail the lock would refuse. */
  cutOff: LetIn[];
} & (
  | { kind: 'let-in'; letIn: readonly [LetIn, ...LetIn[]] }
  | { kind: 'refused' | 'untold' | 'unread'; letIn: readonly [] }
);

/**
 * Answers from the counts of a log; `isWhole` is false where reading was stopped.
 *
 * @example answerLog({ clients: [], lines: 3, understood: 0, unread: 3, hidesAcceptance: false }, true).kind // 'unread'
 */
export function answerLog(summary: LogSummary, isWhole: boolean): LogAnswer {
  const { clients, lines, understood, unread, hidesAcceptance } = summary;
  const outside = clients.filter(({ place }) => place === 'outside');
  const [first, ...others] = outside.filter(wasLetIn);
  const refused = outside.filter((client) => client.refused > 0);
  const cutOff = clients.filter(({ place }) => place === 'own').filter(wasLetIn);
  if (understood === 0) {
    const none = lines === 1 ? 'The line could not' : `None of the ${spell(lines)} lines could`;
    const sentence = `${none} be read. Choose a log of ${readable}.`;
    return { sentence, kind: 'unread', letIn: [], refused, cutOff };
  }
  const about = isWhole ? 'In this log' : 'In the part of the log that was read';
  const filter = clients.filter(({ place }) => place === 'filter');
  const turnedAway = sum(filter.map((client) => client.refused));
  const attackers = clients.filter(({ failedLogons }) => failedLogons > 0);
  const logons = sum(attackers.map(({ failedLogons }) => failedLogons));
  const rest = [
    refused.length ? `${count(refused.length, 'address was', 'addresses were')} refused at least once.` : '',
    turnedAway ? `The filter itself was refused ${count(turnedAway, 'time', 'times')}.` : '',
    logons
      ? `${count(logons, 'logon', 'logons')} failed, from ${count(attackers.length, 'address', 'addresses')}; nobody was let in by that.`
      : '',
    unread
      ? `${spell(unread)} of ${count(lines, 'line', 'lines')} ${unread === 1 ? 'was left unread: it says nothing of a client’s mail, or is' : 'were left unread: they say nothing of a client’s mail, or are'} in another form.`
      : '',
  ].filter(Boolean);
  if (first) {
    const letIn = [first, ...others] as const;
    const messages = count(sum(letIn.map(({ accepted }) => accepted.messages)), 'message', 'messages');
    const verdict = `${about}, ${count(letIn.length, 'address', 'addresses')} outside the filter’s network sent mail that was accepted: ${messages}.`;
    return { sentence: [verdict, ...rest].join(' '), kind: 'let-in', letIn: [first, ...others], refused, cutOff };
  }
  const [kind, verdict] = hidesAcceptance
    ? (['untold', 'This log tells who connected or was refused, not whose mail was accepted.'] as const)
    : (['refused', `${about}, no address outside the filter’s network sent mail that was accepted.`] as const);
  return { sentence: [verdict, ...rest].join(' '), kind, letIn: [], refused, cutOff };
}

const readable =
  'Exchange (receive protocol log, or the SMTP log of 2003), Postfix, Exim, Sendmail, hMailServer, Kerio Connect, MDaemon, MailEnable, SmarterMail, OpenSMTPD or qmail';
const wasLetIn = (client: LogClient): client is LetIn => client.accepted !== undefined;

/**
 * Addresses one a line, as the allow-list builder takes them.
 *
 * @example writeList([{ address: '192.0.2.1' }, { address: '192.0.2.2' }]) // '192.0.2.1\n192.0.2.2'
 */
export const writeList = (clients: readonly LogClient[]): string => clients.map(({ address }) => address).join('\n');

/**
 * Everything that was counted, as CSV (RFC 4180).
 *
 * @example writeTable([]).split(',')[0] // 'address'
 */
export const writeTable = (clients: readonly LogClient[]): string =>
  [
    'address,place,accepted,refused,logged on,failed logons,first,last',
    ...clients.map(({ address, place, accepted, refused, failedLogons, first, last }) =>
      [address, place, accepted?.messages ?? 0, refused, accepted?.loggedOn ?? 0, failedLogons, first, last].join(','),
    ),
  ].join('\r\n');

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const spell = (number: number): string => `${number}`.replace(/\B(?=(?:\d{3})+$)/g, ',');
const count = (number: number, one: string, many: string): string => `${spell(number)} ${number === 1 ? one : many}`;
