import type { AddressSet } from '../addresses/sets.ts';
import { readValidAddress } from '../addresses/valid-address.ts';
import { clip } from '../addresses/words.ts';
import { findRefusal } from '../refusal/find-refusal.ts';
import { passedNames, type Stage, stageMeanings, stageNames, usualStage } from '../refusal/stages.ts';
import type { Acceptance } from './acceptance.ts';
import { fromConnectivityLog } from './connectivity-log.ts';
import { fromLog } from './delivery-log.ts';
import type { Found } from './found.ts';
import { isIn, isNear } from './path.ts';
import { fromProtocolLog } from './protocol-log.ts';
import { fromServiceLog } from './service-log.ts';
import { readSession } from './session.ts';
import { fromSessionLog } from './session-logs.ts';

/** Where and how a delivery was refused, or what shows that it was not. */
export type RefusalAnswer = Told & (Accepted | { outcome: 'refused' | 'deferred' | 'no-answer' | 'broken' | 'ended' });

/** Nobody may say so without the lines that show it. */
interface Accepted {
  outcome: 'accepted';
  acceptance: Acceptance;
}

interface Told {
  stage: Stage;
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
const longestText = 64_000;
const mostLines = 5000;
const longestLine = 2000;

/**
 * Reads an SMTP session, a log or a bounce: telnet and what programs print of a session, Exchange's protocol and
 * connectivity logs, the log of Exchange 2003, Postfix, Exim, bounces of any server. Gives nothing for a text without a
 * reply, a session or a failed connection.
 *
 * @example readRefusal('said: 550 5.1.1 unknown (in reply to RCPT TO command)', [])?.outcome // 'refused'
 */
export function readRefusal(text: string, networks: AddressSet): RefusalAnswer | undefined {
  const all = text.slice(0, longestText).split(/\r\n|[\n\r]/);
  const lines = all.slice(0, mostLines).map((line) => line.slice(0, longestLine).replace(invisible, ''));
  const found =
    fromProtocolLog(lines) ??
    fromServiceLog(lines) ??
    fromConnectivityLog(lines) ??
    fromSessionLog(lines) ??
    fromLog(lines) ??
    fromSession(lines, text) ??
    fromConnection(lines) ??
    fromBounce(text) ??
    fromBreak(lines);
  const answer = found && answerOf(found, networks);
  const isCut = text.length > longestText || all.length > mostLines;
  return answer && isCut ? { ...answer, sentence: answer.sentence + cut } : answer;
}

/**
 * Reads the refusal of a message that is a bounce, from its header on; what else its body shows is not looked at.
 *
 * @example readBounce('Dear all', []) // undefined
 */
export function readBounce(text: string, networks: AddressSet): RefusalAnswer | undefined {
  const found = fromBounce(text);
  return found && answerOf(found, networks);
}

const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;

const cut =
  ' Only the first 64,000 characters of this text were read, and no more than 5,000 lines. A whole log can be chosen as a file.';

/** A session that only ends says less than a refusal in the words around it. */
function fromSession(lines: readonly string[], text: string): Found | undefined {
  const found = readSession(lines);
  return found?.outcome === 'ended' ? (fromConnection(lines) ?? fromBounce(text) ?? found) : found;
}

const noConnection =
  /could not open connection|connection (?:has )?(?:timed out|refused)|operation timed out|no route to host|network is unreachable|unable to connect to (?:the )?remote (?:host|server)|connect failed|tcptestsucceeded\s{0,9}:\s{0,9}false|failed to connect to|could(?:n't| not) connect to host|connection could not be established with host|no connection could be made|a connection attempt failed because|\bdial tcp \S{1,80}: i\/o timeout|not accept our requests to connect|(?<!dropped due to )TimedOut|ECONNREFUSED|ETIMEDOUT/i;

function fromConnection(lines: readonly string[]): Found | undefined {
  const line = lines.find((one) => noConnection.test(one));
  if (line === undefined) return undefined;
  const reply = findRefusal(line);
  // "554 5.7.1 Connection refused" is what a server says, and so there was a connection.
  if (reply?.code && !/^[45]\.4\./.test(reply.enhanced ?? '')) return undefined;
  return { outcome: 'no-answer', stage: 'connect', reply: reply?.enhanced ? reply.text : undefined, basis: 'shown' };
}

/** A program that gives up may say no more than that. */
const encryption =
  /\bSSL routines:|\b(?:SSL|TLS) (?:handshake|negotiation|connect attempt) (?:failed|failure)|\btls: failed to verify certificate/i;
const ending =
  /\bconnection (?:was )?(?:unexpectedly closed|closed unexpectedly|closed by (?:foreign|remote) host|reset by peer)|remote host closed (?:the )?connection|lost connection with /i;

function fromBreak(lines: readonly string[]): Found | undefined {
  const isEncryption = lines.some((line) => encryption.test(line));
  if (!isEncryption && !lines.some((line) => ending.test(line))) return undefined;
  return { outcome: 'broken', stage: isEncryption ? 'starttls' : 'unknown', basis: 'shown' };
}

function fromBounce(text: string): Found | undefined {
  const found = findRefusal(text);
  if (!found) return undefined;
  const { stage, text: reply, code, enhanced } = found;
  const isTemporary = !code && !enhanced && delayed.test(reply);
  return {
    outcome: 'stopped',
    stage: stage ?? usualStage(reply),
    reply,
    basis: stage ? 'shown' : 'usual',
    isTemporary,
  };
}

const delayed = /delay|will be retried|try again|temporar|warning|deferred/i;

function answerOf(found: Found, networks: AddressSet): RefusalAnswer {
  const { stage, basis, client, connector } = found;
  const reply = 'reply' in found ? found.reply?.slice(0, 500) : undefined;
  const told = { stage, reply, client: aboutClient(client, connector, found.outcome, networks) };
  if (found.outcome === 'accepted') {
    const { acceptance } = found;
    return { ...told, outcome: 'accepted', acceptance, sentence: sentenceOf(acceptance), meaning: accepted };
  }
  const outcome = found.outcome === 'stopped' ? (isTemporary(found) ? 'deferred' : 'refused') : found.outcome;
  const others =
    found.outcome === 'stopped' && found.isForOthersAccepted ? ' Something else in this text was accepted.' : '';
  const isKnown = outcome !== 'ended' && stage !== 'unknown';
  return {
    ...told,
    outcome,
    sentence: sentences[outcome](stage) + (isKnown ? bases[basis] : '') + others,
    meaning: outcome === 'ended' ? endedAdvice : stageMeanings[stage],
  };
}

function isTemporary({ reply = '', isTemporary: isMarked }: Extract<Found, { outcome: 'stopped' }>): boolean {
  const [code] = /^[45](?=\d\d\b|\.\d)/.exec(reply) ?? [];
  return code === undefined ? isMarked === true : code === '4';
}

const sentences: Readonly<Record<Exclude<RefusalAnswer['outcome'], 'accepted'>, (stage: Stage) => string>> = {
  refused: (stage) => `It was refused ${stageNames[stage]}.`,
  deferred: (stage) => `It was deferred ${stageNames[stage]}. The sender tries again.`,
  'no-answer': () => 'There was no connection to port 25.',
  broken: (stage) =>
    stage === 'starttls'
      ? 'The connection broke while encryption was set up, at STARTTLS.'
      : `The connection broke ${stageNames[stage]}.`,
  ended: (stage) =>
    stage === 'unknown'
      ? 'Cannot tell: this text shows neither a refusal nor that a message was accepted.'
      : `Cannot tell: the session ended after ${passedNames[stage]}. Nothing was refused, and no message was accepted.`,
};

/** The sentence of an acceptance names the lines that show it. */
const sentenceOf = (acceptance: Acceptance): string =>
  acceptance.length === 1
    ? `The message was accepted: line ${acceptance[0].number} says so.`
    : `Sender and recipient were accepted, in lines ${acceptance[0].number} and ${acceptance[1].number}. Nothing was refused in this text.`;

const bases: Readonly<Record<Found['basis'], string>> = {
  shown: '',
  order: ' The commands are missing; this follows from the earlier replies.',
  usual: ' The text does not show the stage; such a reply usually comes there.',
};

const accepted =
  'If the session came from outside the filter’s network and the server accepted MAIL FROM and RCPT TO, it accepts mail from everybody: it is not locked.';
const endedAdvice =
  'A server shows whether it is locked at MAIL FROM or RCPT TO. Paste a session that gives both, or more of the log.';

function aboutClient(
  client: string | undefined,
  connector: string | undefined,
  outcome: Found['outcome'],
  networks: AddressSet,
): string | undefined {
  const address = readValidAddress(client ?? '');
  const [isAccepted, isStopped] = [outcome === 'accepted', outcome === 'stopped'];
  const who = !address
    ? ''
    : isIn(networks, address)
      ? `The client was ${client}, an address of the filter${isStopped ? ': your server turns the filter away' : ''}. `
      : isNear(address)
        ? `The client was ${client}, inside your network: a machine of your own, or a device that hides the true address. `
        : `The client was ${client}, outside the filter’s network${isAccepted ? ', and was let in' : isStopped ? ': a stranger was turned away, as it should be' : ''}. `;
  return (who + (connector ? `The connector that took it was ${clip(connector)}.` : '')).trim() || undefined;
}
