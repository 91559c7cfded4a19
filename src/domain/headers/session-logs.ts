import { type Found, isStopped } from './found.ts';
import { readSession } from './session.ts';

/** Lines of one session in the log of a server that writes sessions down as they go, and the client where it shows. */
interface LoggedSession {
  lines: string[];
  /** Of its lines in the text, from 1. */
  numbers: number[];
  client: string | undefined;
}

// hMailServer: "SMTPD", thread, session, time, address; only what it received is about a client.
const hmailserver = /"(SMTPD|SMTPC)"\s{1,4}\d{1,9}\s{1,4}(\d{1,12})\s{1,4}"[^"]{8,30}"\s{1,4}"([\da-f.:]{3,45})"/i;
// MDaemon: date, time, level, and the session in brackets.
const mdaemon = /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?: (?:\d\d: )?\[(\d{1,12})[:\d]{0,12}\] /;
const mdaemonClient = /Accepting SMTP connection from \[?([\da-f.:]{3,45}?)\]?(?::\d{1,5}\]?)? /i;

// SmarterMail: the client and the session in brackets.
const smartermail = /(?:^|\s)\[([\da-f.:]{3,45})\]\[(\w{1,20})\] (?:cmd|rsp): /i;
// MailEnable: date, SMTP-IN, message, socket, client, the command and the whole of it, the reply; with tabs.
const mailenable =
  /\tSMTP-IN\t[^\t]{0,80}\t(\d{1,9})\t([\da-f.:]{3,45})\t([A-Z]{0,10})\t([^\t]{0,500})\t([^\t]{0,500})/i;

/** A line of MailEnable's log as those of a session: what was said, and the answer. */
const stepsIn = (command: string, said: string, answer: string): string[] =>
  command === '' ? [answer] : [said.toUpperCase().startsWith(command) ? said : `${command} ${said}`, answer];

/**
 * Reads the logs of hMailServer, MDaemon, SmarterMail and MailEnable, in which lines of several sessions alternate: each session by itself. Of
 * several the last one that was refused counts, else one that was taken, else the last one.
 *
 * @example fromSessionLog(['Get-Queue']) // undefined
 */
export function fromSessionLog(lines: readonly string[]): Found | undefined {
  const sessions = new Map<string, LoggedSession>();
  for (const [at, line] of lines.entries()) {
    const [, kind, number, address] = hmailserver.exec(line) ?? [];
    const [, smarterClient, smarterId] = smartermail.exec(line) ?? [];
    const [, socket, enableClient, command = '', said = '', answer = ''] = mailenable.exec(line) ?? [];
    const named = smarterClient ?? enableClient;
    const key = number
      ? `${kind} ${number} ${address}`
      : named
        ? `${smarterId ?? socket} ${named}`
        : mdaemon.exec(line)?.[1];
    if (key === undefined) continue;
    const session = sessions.get(key) ?? { lines: [], numbers: [], client: undefined };
    sessions.set(key, session);
    session.client ??= kind === 'SMTPD' ? address : (named ?? mdaemonClient.exec(line)?.[1]);
    for (const step of enableClient ? stepsIn(command.toUpperCase(), said, answer) : [line]) {
      session.lines.push(step);
      session.numbers.push(at + 1);
    }
  }
  const all = [...sessions.values()].flatMap(({ lines: own, numbers, client }): Found[] => {
    const found = readSession(own, numbers);
    return found ? [{ ...found, client }] : [];
  });
  const [stopped, accepted] = [all.findLast(isStopped), all.findLast(({ outcome }) => outcome === 'accepted')];
  return stopped ? { ...stopped, isForOthersAccepted: accepted !== undefined } : (accepted ?? all.at(-1));
}
