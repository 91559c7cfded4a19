import { readProtocolRecord, wholeLines } from './exchange-records.ts';
import { readServiceRecord } from './service-log.ts';

/** A line of a log that writes sessions down step by step, as Exchange does. */
export interface LogStep {
  /** What its lines have in common; lines of other sessions come between. */
  session: string;
  /** Undefined where only the first line of the session names it. */
  client?: string | undefined;
  time: string;
  /** What the client said: its first word, in capitals. */
  command?: string | undefined;
  /** What the server answered. */
  code?: string | undefined;
  /** The server writes that it took the message. */
  isTaken?: boolean;
  isFirst?: boolean;
  isLast?: boolean;
}

const timePattern = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d/;
const commandPattern = /^(MAIL|RCPT|AUTH|STARTTLS|RSET|DATA|BDAT|EHLO|HELO)\b/i;
/** The last line of a reply; hMailServer writes all of them on one. */
const codePattern = /^\d{3}(?= |$|-.{0,1000}\[nl\])/;

// hMailServer: SMTPD, thread, session, time, address, what was said. SMTPC is about mail that it sends.
const hmailserver =
  /"SMTPD"\s{1,4}\d{1,9}\s{1,4}(\d{1,12})\s{1,4}"([^"]{8,30})"\s{1,4}"([\da-f.:]{3,45})"\s{1,4}"(RECEIVED|SENT): ([^"]{0,300})/i;
// MDaemon: date and time, a level, the session in brackets; without it a session is a block that such a line begins.
const mdaemon = /(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)(?:\.\d{1,6})?: (?:\d\d: )?(?:\[(\d{1,12})[:\d]{0,12}\] )?(.{0,300})/;
const mdaemonStart = /^(?:Session \d|-{6}|(?:Accepting|Attempting) \w{2,5} connection )/;
const mdaemonClient = /^Accepting SMTP connection from \[?([\da-f.:]{3,45}?)\]?:\d{1,5}\]? to /i;
// OpenSMTPD since 6.4, since 6.0 and before.
const opensmtpd =
  /\b([\da-f]{16}) smtp (?:event=)?(connected|failed-command|bad-input|message|authentication|closed|disconnected)\b(.{0,1000})/;
const olderOpensmtpd =
  /\bsmtp-in: (New|Accepted message|Failed command|Authentication failed|Accepted authentication|Closing)\b.{0,400}? session ([\da-f]{16})\b(.{0,400})/;
// SmarterMail: a time, the client and the session in brackets. MailEnable: a line for each command, with tabs.
const smartermail = /^(.{0,40}?)\[([\da-f.:]{3,45})\]\[(\w{1,20})\] (cmd|rsp): (.{0,300})/i;
const mailenable =
  /^([^\t]{0,40})\tSMTP-IN\t[^\t]{0,80}\t(\d{1,9})\t([\da-f.:]{3,45})\t([A-Z]{0,10})\t[^\t]{0,500}\t([^\t]{0,500})/i;
// qmail's recordio: process, direction, what was said; tcpserver names the client of the process.
const recordio = /(?:^|[ ])(\d{1,9}) ([<>]) (.{0,300})/;
const tcpserver = /\btcpserver: pid (\d{1,9}) from (?:::ffff:)?([\da-f.:]{3,45})/i;
const end = /\btcpserver: end (\d{1,9}) /;

/**
 * Reads a line of a session in a log of Exchange (receive), Exchange 2003, hMailServer, MDaemon, SmarterMail, MailEnable,
 * OpenSMTPD or qmail's recordio.
 *
 * @example readStep('Get-Queue') // undefined
 */
export function readStep(line: string): LogStep | undefined {
  for (const { text, sign } of wholeLines([line])) {
    const record = readProtocolRecord(text, sign, 1);
    if (!record) continue;
    const { session, remote, event, data } = record;
    const time = record.time.slice(0, 19).replace('T', ' ');
    return { session, client: remote, time, ...said(event, data), isLast: event === '-' };
  }
  const service = readServiceRecord(line);
  if (service && !service.method.startsWith('OUTBOUND')) {
    const { client, method, status, time } = service;
    return { session: client, client, time, command: method, code: status, isLast: method === 'QUIT' };
  }
  if (line.includes('"SMTPD"')) {
    const [, id, time = '', client, direction, data = ''] = hmailserver.exec(line) ?? [];
    if (!id || !client) return undefined;
    const step = { session: `h${id} ${client}`, client, time: time.slice(0, 19) };
    return { ...step, ...said(direction?.toUpperCase() === 'SENT' ? '>' : '<', data) };
  }
  return fromMdaemon(line) ?? fromMailServer(line) ?? fromOpensmtpd(line) ?? fromQmail(line);
}

function fromMailServer(line: string): LogStep | undefined {
  if (line.includes('\tSMTP-IN\t')) {
    const [, time = '', socket, client, command = '', answer = ''] = mailenable.exec(line) ?? [];
    const step = client && { session: `e${socket} ${client}`, client, time, isLast: command === 'QUIT' };
    return step ? { ...step, command: command || undefined, ...said('>', answer) } : undefined;
  }
  const [, time = '', client, id, kind, data = ''] = /\] (?:cmd|rsp): /.test(line)
    ? (smartermail.exec(line) ?? [])
    : [];
  return client && id
    ? { session: `s${id} ${client}`, client, time: time.trim(), ...said(kind === 'cmd' ? '<' : '>', data) }
    : undefined;
}

/** `<` is what the client said and `>` what it was answered. */
function said(direction: string, data: string): Pick<LogStep, 'command' | 'code'> {
  if (direction === '<') return { command: commandPattern.exec(data)?.[1]?.toUpperCase() };
  return direction === '>' ? { code: codePattern.exec(data)?.[0] } : {};
}

function fromMdaemon(line: string): LogStep | undefined {
  if (!/: (?:\d\d: )?(?:\[|<-- |--> |Session \d|-{6}|Accepting |Attempting )/.test(line)) return undefined;
  const [, time, id, text = ''] = mdaemon.exec(line) ?? [];
  if (!time) return undefined;
  const session = `m${id ?? ''}`;
  if (mdaemonStart.test(text)) return { session, time, client: mdaemonClient.exec(text)?.[1], isFirst: true };
  const [, arrow, data = ''] = /^(<--|-->) (.*)/.exec(text) ?? [];
  return arrow ? { session, time, ...said(arrow === '<--' ? '<' : '>', data) } : undefined;
}

function fromOpensmtpd(line: string): LogStep | undefined {
  const time = timePattern.exec(line.slice(0, 200))?.[0].replace('T', ' ') ?? '';
  const [, id, event, rest = ''] = line.includes(' smtp ') ? (opensmtpd.exec(line) ?? []) : [];
  if (id) {
    const client = /\baddress=\[?(?:IPv6:)?([\da-f.:]{3,45})\]?(?= )/.exec(rest)?.[1];
    const step = { session: id, client, time };
    const result = /\bresult="?(\d{3})/.exec(rest)?.[1];
    if (event === 'connected') return { ...step, isFirst: true };
    if (event === 'message') return { ...step, isTaken: true };
    if (event === 'authentication')
      return { ...step, command: 'AUTH', code: / result=ok\b/.test(rest) ? '235' : '535' };
    if (event === 'failed-command')
      return { ...step, command: /\bcommand="([A-Za-z]{4,8})/.exec(rest)?.[1]?.toUpperCase() ?? 'NONE', code: result };
    return event === 'bad-input' ? { ...step, command: 'NONE', code: result } : { ...step, isLast: true };
  }
  const [, old, session, more = ''] = line.includes('smtp-in: ') ? (olderOpensmtpd.exec(line) ?? []) : [];
  if (!old || !session) return undefined;
  const step = { session, time };
  if (old === 'New') return { ...step, client: /\[(?:IPv6:)?([\da-f.:]{3,45})\]/.exec(more)?.[1], isFirst: true };
  if (old === 'Accepted message') return { ...step, isTaken: true };
  if (old === 'Failed command') {
    const [, command, code] = /"([A-Za-z]{4,8})[^"]{0,300}" => (\d{3})/.exec(more) ?? [];
    return { ...step, command: command?.toUpperCase() ?? 'NONE', code };
  }
  if (old === 'Closing') return { ...step, isLast: true };
  return { ...step, command: 'AUTH', code: old.startsWith('Accepted') ? '235' : '535' };
}

function fromQmail(line: string): LogStep | undefined {
  const [, id, client] = line.includes('tcpserver: pid') ? (tcpserver.exec(line) ?? []) : [];
  if (id) return { session: `q${id}`, client, time: '', isFirst: true };
  const [, ended] = line.includes('tcpserver: end') ? (end.exec(line) ?? []) : [];
  if (ended) return { session: `q${ended}`, time: '', isLast: true };
  const [, process, direction = '', data = ''] = line.length < 2000 ? (recordio.exec(line.slice(0, 400)) ?? []) : [];
  return process ? { session: `q${process}`, time: '', ...said(direction, data) } : undefined;
}
