/** How far an SMTP session came (RFC 5321, section 3; STARTTLS: RFC 3207; AUTH: RFC 4954). */
export type Stage =
  | 'connect'
  | 'banner'
  | 'hello'
  | 'starttls'
  | 'auth'
  | 'sender'
  | 'recipient'
  | 'data'
  | 'content'
  | 'unknown';

/** How a text that is no session names the stage: what Postfix, Exim and Sendmail write into logs and bounces. */
const named: readonly (readonly [RegExp, Stage])[] = [
  [
    /^eom$|end of data|end-of-(?:message|data)|message body|after (?:pipelined )?end of data|rejected after data|local_scan|after (?:dot|\.)$/i,
    'content',
  ],
  [
    /refused to talk to me|initial (?:server greeting|connection)|\bCONNECT\b|rejected connection|^(?:banner|relay|connect)$/i,
    'banner',
  ],
  [/STARTTLS|TLS handshake/i, 'starttls'],
  [/\bAUTH\b/i, 'auth'],
  [/\bMAIL\b|^from\b/i, 'sender'],
  [/\bRCPT\b|^to=/i, 'recipient'],
  [/\bDATA\b|\bBDAT\b/i, 'data'],
  [/\b(?:EHLO|HELO|LHLO)\b/i, 'hello'],
];

/**
 * Where replies come by their nature, when a text shows the reply alone. Sources: "Use Telnet to test SMTP
 * communication" and "NDRs and bounce messages in Exchange Server" (Microsoft); Postfix smtpd_delay_reject, which is on
 * by default.
 */
const usual: readonly (readonly [RegExp, Stage])[] = [
  [/client was not authenticated/i, 'sender'],
  [/must issue a starttls|tls not available|starttls is required/i, 'starttls'],
  [/authentication (?:unsuccessful|failed|credentials invalid)/i, 'auth'],
  [/unable to relay|relay(?:ing)? (?:access )?denied|relay not permitted/i, 'recipient'],
  [
    /recipient (?:address )?rejected|recipient not found|(?:user|recipient|mailbox) unknown|unknown (?:user|recipient)|no such user/i,
    'recipient',
  ],
  [/client host (?:rejected|\[)/i, 'recipient'],
  [/rejected as spam by content|content restrictions|dmarc verification/i, 'content'],
  [
    /(?:connection|session|operation) (?:has )?(?:timed out|refused)|no route to host|could not connect|cannot connect|connect failed/i,
    'connect',
  ],
];

/**
 * The stage that a phrase of a log names, such as `RCPT TO` or `end of DATA`.
 *
 * @example stageNamed('end of DATA') // 'content'
 */
export const stageNamed = (phrase: string): Stage => match(named, phrase);

/**
 * The stage at which a reply usually comes, by its words.
 *
 * @example usualStage('550 5.1.1 User unknown') // 'recipient'
 */
export const usualStage = (reply: string): Stage => match(usual, reply);

const match = (table: readonly (readonly [RegExp, Stage])[], text: string): Stage =>
  table.find(([pattern]) => pattern.test(text))?.[1] ?? 'unknown';

/** What is asked at each stage, for "It was refused …". */
export const stageNames: Readonly<Record<Stage, string>> = {
  connect: 'before the session began: there was no connection',
  banner: 'at the start, in place of the greeting (220)',
  hello: 'at EHLO or HELO, the name by which the client greets',
  starttls: 'at STARTTLS, before encryption',
  auth: 'at AUTH, the logon',
  sender: 'at MAIL FROM, the sender',
  recipient: 'at RCPT TO, the recipient',
  data: 'at DATA, before the message was sent',
  content: 'after the message was sent',
  unknown: 'at a stage that this text does not show',
};

/** What was passed last, for "the session ended after …". */
export const passedNames: Readonly<Record<Stage, string>> = {
  connect: 'the connection',
  banner: 'the greeting',
  hello: 'EHLO or HELO',
  starttls: 'STARTTLS',
  auth: 'AUTH',
  sender: 'MAIL FROM',
  recipient: 'RCPT TO',
  data: 'DATA',
  content: 'the message',
  unknown: 'a step that this text does not show',
};

/** What a refusal at that stage means where a filter is in front of the server. */
export const stageMeanings: Readonly<Record<Stage, string>> = {
  connect:
    'A firewall, a provider or a server that is not running. For strangers, a lock at the firewall looks exactly like this. If it happens to the filter, port 25 is closed to its network too.',
  banner:
    'The server refuses the address before anything is said: an access list, or a limit on connections. For strangers that is a lock that works. If it happens to the filter, its network is not on the list.',
  hello:
    'The server does not like the name of the client, or checks its address at this point. Checks of the name make no sense behind a filter, which is always the same client.',
  starttls:
    'The two do not agree on encryption: a certificate, a version of TLS, or a device between them that changes the session.',
  auth: 'The server asked for a logon and did not accept it. The filter never logs on: it must not be asked to.',
  sender:
    'On Exchange: the connector that took the session lets nobody send without logging on. For strangers that is the lock. If it happens to the filter, its address matched the wrong connector. Elsewhere: a check of the sender’s domain, which the filter has already made.',
  recipient:
    'Three things are refused here: an unknown recipient, a foreign domain (relay), and, especially on Postfix, the address of the client, which is checked late. The words of the reply tell which.',
  data: 'Rare: usually every recipient was refused earlier, or the server is out of space.',
  content:
    'The server read the message and then refused it: a content filter, a mail flow rule, a size limit. This is not a lock by address. Behind a filter, switch content filters off.',
  unknown:
    'The reply itself says most. A session, a log line of the sending server, or the protocol log would show the stage.',
};
