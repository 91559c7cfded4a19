import type { LogClient, LogSummary } from './log-reader.ts';

/** What the owner of a locked server, or of one that is to be locked, wants to know from a log. */
export interface LogAnswer {
  /** The verdict in a sentence or two. */
  sentence: string;
  kind: 'let-in' | 'refused' | 'unread';
  /** From outside the filter's network and the reader's own: let in, and refused. */
  letIn: LogClient[];
  refused: LogClient[];
  /** The reader's own senders, whose mail the lock would refuse. */
  cutOff: LogClient[];
}

/**
 * Answers from the counts of a log; `isWhole` is false where reading was stopped.
 *
 * @example answerLog({ clients: [], lines: 3, understood: 0 }, true).kind // 'unread'
 */
export function answerLog({ clients, lines, understood }: LogSummary, isWhole: boolean): LogAnswer {
  const outside = clients.filter(({ place }) => place === 'outside');
  const letIn = outside.filter(({ accepted }) => accepted > 0);
  const refused = outside.filter((client) => client.refused > 0);
  const cutOff = clients.filter(({ place, accepted }) => place === 'own' && accepted > 0);
  const filter = clients.filter(({ place }) => place === 'filter');
  const turnedAway = sum(filter.map((client) => client.refused));
  const about = isWhole ? 'In this log' : 'In the part of the log that was read';
  if (understood === 0) {
    const sentence = `None of the ${spell(lines)} lines could be read. Choose a receive protocol log of Exchange, the SMTP log of Exchange 2003, or a log of Postfix or Exim.`;
    return { sentence, kind: 'unread', letIn, refused, cutOff };
  }
  const sentence = [
    letIn.length
      ? `${about}, ${count(letIn.length, 'address', 'addresses')} outside the filter’s network sent mail that was accepted: ${count(sum(letIn.map(({ accepted }) => accepted)), 'message', 'messages')}.`
      : `${about}, no address outside the filter’s network sent mail that was accepted.`,
    refused.length ? `${count(refused.length, 'address was', 'addresses were')} refused at least once.` : '',
    turnedAway ? `The filter itself was refused ${count(turnedAway, 'time', 'times')}.` : '',
  ];
  return {
    sentence: sentence.filter(Boolean).join(' '),
    kind: letIn.length ? 'let-in' : 'refused',
    letIn,
    refused,
    cutOff,
  };
}

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
    'address,place,accepted,refused,logged on,first,last',
    ...clients.map(({ address, place, accepted, refused, loggedOn, first, last }) =>
      [address, place, accepted, refused, loggedOn, first, last].join(','),
    ),
  ].join('\r\n');

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const spell = (number: number): string => `${number}`.replace(/\B(?=(?:\d{3})+$)/g, ',');
const count = (number: number, one: string, many: string): string => `${spell(number)} ${number === 1 ? one : many}`;
