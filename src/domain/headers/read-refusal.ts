import type { AddressSet } from '../addresses/sets.ts';
import { readValidAddress } from '../addresses/valid-address.ts';
import { clip } from '../addresses/words.ts';
import { readCodes } from '../answers/replies.ts';
import { findRefusal } from '../refusal/find-refusal.ts';
import { type Stage, stageMeanings, stageNames, usualStage } from '../refusal/stages.ts';
import { fromLog } from './delivery-log.ts';
import type { Found } from './found.ts';
import { isIn, isNear } from './path.ts';
import { readProtocolLog } from './protocol-log.ts';
import { readSession } from './session.ts';

/** Where and how a delivery was refused. */
export interface RefusalAnswer {
  stage: Stage;
  outcome: 'refused' | 'deferred' | 'no-answer' | 'broken' | 'accepted';
  /** The verdict in one sentence, or two where the stage is a conclusion. */
  sentence: string;
  /** What that means behind a filter. */
  meaning: string;
  /** The reply as it came, on one line, to look up; undefined where there is none. */
  reply: string | undefined;
  /** About the client, where the text shows it: its address, and the connector that took it. */
  client: string | undefined;
}

/** Sessions and bounces are short; a whole log is not read to its end. UTF-16 units. */
const LONGEST_TEXT = 64_000;
const LONGEST_LINE = 1000;

/**
 * Reads an SMTP session, a log or a bounce: telnet, Exchange protocol log, Postfix, Exim, Sendmail, Exchange and Gmail
 * bounces. Gives nothing for a text without a reply, a session or a failed connection.
 *
 * Example: `said: 550 5.1.1 unknown (in reply to RCPT TO command)` was refused at RCPT TO.
 */
export function readRefusal(text: string, networks: AddressSet): RefusalAnswer | undefined {
  const lines = text
    .slice(0, LONGEST_TEXT)
    .split(/\r\n|[\n\r]/)
    .map((line) => line.slice(0, LONGEST_LINE));
  const found =
    fromProtocolLog(lines) ?? fromLog(lines) ?? readSession(lines) ?? fromConnection(lines) ?? fromBounce(text);
  return found && answerOf(found, networks);
}

function fromProtocolLog(lines: readonly string[]): Found | undefined {
  const log = readProtocolLog(lines);
  if (!log) return undefined;
  const session: Found = readSession(log.lines) ?? { stage: 'unknown', basis: 'shown' };
  return { ...session, basis: 'shown', connector: log.connector, client: log.isReceiveLog ? log.remote : undefined };
}

const NO_CONNECTION =
  /could not open connection|connection (?:has )?(?:timed out|refused)|operation timed out|no route to host|network is unreachable|unable to connect to remote host|connect failed|tcptestsucceeded\s{0,9}:\s{0,9}false|failed to connect to/i;

function fromConnection(lines: readonly string[]): Found | undefined {
  const line = lines.find((one) => NO_CONNECTION.test(one));
  if (line === undefined) return undefined;
  return { stage: 'connect', reply: isRefusal(line) ? bare(line) : undefined, basis: 'shown' };
}

function fromBounce(text: string): Found | undefined {
  const found = findRefusal(text);
  if (!found) return undefined;
  return { stage: found.stage ?? usualStage(found.text), reply: found.text, basis: found.stage ? 'shown' : 'usual' };
}

/** An enhanced code 4.x.x or 5.x.x anywhere, or a reply code from 400 on at the start, with words behind it. */
const REFUSAL = /(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.]{0,40}\d)|^\W{0,9}[45]\d\d[ -]\S/;

const isRefusal = (line: string): boolean => REFUSAL.test(line);

const bare = (line: string): string =>
  line
    .trim()
    .replace(/^[#'"<\s]+/, '')
    .replace(/['"]$/, '');

function answerOf({ stage, reply, basis, isBroken, client, connector }: Found, networks: AddressSet): RefusalAnswer {
  const codes = readCodes(reply ?? '');
  const isTemporary = (codes.reply ?? codes.enhanced ?? '').startsWith('4');
  const outcome =
    stage === 'connect'
      ? 'no-answer'
      : reply
        ? isTemporary
          ? 'deferred'
          : 'refused'
        : isBroken
          ? 'broken'
          : 'accepted';
  const isAccepted = outcome === 'accepted';
  return {
    stage,
    outcome,
    sentence: SENTENCES[outcome](stageNames[stage]) + (isAccepted || stage === 'unknown' ? '' : BASES[basis]),
    meaning: isAccepted ? ACCEPTED : stageMeanings[stage],
    reply: reply?.slice(0, 500),
    client: aboutClient(client, connector, isAccepted, networks),
  };
}

const SENTENCES: Readonly<Record<RefusalAnswer['outcome'], (where: string) => string>> = {
  refused: (where) => `It was refused ${where}.`,
  deferred: (where) => `It was put off ${where}. The sender tries again.`,
  'no-answer': () => 'There was no connection to port 25.',
  broken: (where) => `The connection broke ${where}.`,
  accepted: () => 'Nothing was refused in this text.',
};

const BASES: Readonly<Record<Found['basis'], string>> = {
  shown: '',
  order: ' The commands do not show; this follows from the replies before.',
  usual: ' The text does not show the stage; that is where such a reply usually comes.',
};

const ACCEPTED =
  'If the session came from outside of the block and the server took MAIL FROM and RCPT TO, it takes mail from everybody: it is not locked.';

function aboutClient(
  client: string | undefined,
  connector: string | undefined,
  isAccepted: boolean,
  networks: AddressSet,
): string | undefined {
  const address = readValidAddress(client ?? '');
  const who = !address
    ? ''
    : isIn(networks, address)
      ? `The client was ${client}, an address of the filter${isAccepted ? '' : ': your server turns the filter away'}. `
      : isNear(address)
        ? `The client was ${client}, inside your network: a machine of your own, or a device that hides the true address. `
        : `The client was ${client}, outside of the block${isAccepted ? ', and was let in' : ': a stranger was turned away, as a lock should'}. `;
  return (who + (connector ? `The connector that took it was ${clip(connector)}.` : '')).trim() || undefined;
}
