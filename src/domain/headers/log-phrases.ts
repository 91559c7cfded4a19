import type { Stage } from '../refusal/stages.ts';

/** The places of the stage, the reply and the client among the groups of a pattern. */
export interface Phrase {
  pattern: RegExp;
  stage?: number | Stage;
  reply?: number;
  client?: number;
  outcome?: 'stopped' | 'broken' | 'accepted';
}

const HOST = String.raw`[^\s[]{0,255}\[([\da-f.:]{3,45})\](?::\d{1,5})?`;
const phrase = (pattern: string): RegExp => new RegExp(pattern, 'i');

/** What shows an incoming message or a refused client. */
export const INCOMING: readonly Phrase[] = [
  // Who may not log on is not refused as a sender, but told so at AUTH.
  {
    pattern: phrase(String.raw`\b${HOST}: (SASL \S{1,20} authentication failed.*)`),
    stage: 'auth',
    client: 1,
    reply: 2,
  },
  {
    pattern: phrase(String.raw`\bauthenticator failed for .{0,300}?\[([\da-f.:]{3,45})\](?::\d{1,5})?: (\d{3} .*)`),
    stage: 'auth',
    client: 1,
    reply: 2,
  },
  // Postfix. A reject_warning is only noted.
  {
    pattern: phrase(String.raw`\b(?:milter-|proxy-)?reject: ([A-Z-]{3,20}) from ${HOST}: ((?:\d{3} |[45]\.\d).*)`),
    stage: 1,
    client: 2,
    reply: 3,
  },
  { pattern: phrase(String.raw`\breject: (CONNECT) from ${HOST}: (.*)`), stage: 1, client: 2, reply: 3 },
  {
    pattern: phrase(
      String.raw`\breject: (?:header|body|mime-header|nested-header) .{0,500}? from ${HOST}; .{0,500}: ([45]\.\d{1,3}\.\d{1,3} .*)`,
    ),
    stage: 'content',
    client: 1,
    reply: 2,
  },
  {
    pattern: phrase(String.raw`\bSSL_accept error from ${HOST}: (.*)`),
    stage: 'starttls',
    client: 1,
    outcome: 'broken',
  },
  {
    pattern: phrase(
      String.raw`\b(?:lost connection|timeout) after ([A-Z-]{3,20})(?: \(\d{1,12} bytes\))? from ${HOST}`,
    ),
    stage: 1,
    client: 2,
    outcome: 'broken',
  },
  {
    pattern: phrase(String.raw`\btoo many errors after ([A-Z-]{3,20})(?: \(\d{1,12} bytes\))? from ${HOST}`),
    stage: 1,
    client: 2,
    outcome: 'broken',
  },
  {
    pattern: phrase(
      String.raw`\bpostscreen\[\d{1,9}\]: (?:PREGREET|HANGUP|COMMAND \w{1,20} LIMIT|NON-SMTP COMMAND|COMMAND PIPELINING|BARE NEWLINE|DNSBL rank \d{1,5})\b.{0,60}?(?:from|for) ${HOST}`,
    ),
    stage: 'banner',
    client: 1,
    outcome: 'broken',
  },
  {
    pattern: phrase(String.raw`\b[\dA-Za-z]{6,20}: client=${HOST}`),
    stage: 'recipient',
    client: 1,
    outcome: 'accepted',
  },
  // Exim.
  {
    pattern: phrase(
      String.raw`\bH=[^[]{0,255}\[([\da-f.:]{3,45})\].{0,500}? ((?:temporarily )?rejected (?:after DATA|MAIL|RCPT|EHLO or HELO|connection|DATA|VRFY)\b[^:]{0,300}): (.*)`,
    ),
    client: 1,
    stage: 2,
    reply: 3,
  },
  {
    pattern: phrase(String.raw`\b(?:refused connection from|SMTP call from) ${HOST}(?: \(?(.{1,100}))?`),
    stage: 'banner',
    client: 1,
    reply: 2,
  },
  {
    pattern: phrase(String.raw`\bTLS error on connection from (?:H=)?[^[]{0,255}\[([\da-f.:]{3,45})\]`),
    stage: 'starttls',
    client: 1,
    outcome: 'broken',
  },
  {
    pattern: phrase(
      String.raw`\b(?:unexpected disconnection while reading SMTP command|SMTP (?:command|data) timeout .{0,60}|SMTP connection) from [^[]{0,255}\[([\da-f.:]{3,45})\](?!.* closed by QUIT)`,
    ),
    stage: 'unknown',
    client: 1,
    outcome: 'broken',
  },
  {
    pattern: phrase(String.raw` <= \S{1,320} .{0,200}?\bH=[^[]{0,255}\[([\da-f.:]{3,45})\]`),
    stage: 'content',
    client: 1,
    outcome: 'accepted',
  },
];

/** What another server answered; the same words stand in bounces. */
export const OUTGOING: readonly Phrase[] = [
  { pattern: /\bSSL_connect error to \S{1,300}: /, stage: 'starttls', outcome: 'broken' },
  { pattern: /\bproxy-reject: (END-OF-MESSAGE): (\d{3} .*)/, stage: 1, reply: 2 },
  { pattern: /status=sent \((2\d\d .*)\)/, stage: 'content', reply: 1, outcome: 'accepted' },
  { pattern: /(refused to talk to me): (\d{3}.*)/, stage: 1, reply: 2 },
  { pattern: /said: (\d{3}.*) \(in reply to ([^)]{3,40})\)/, reply: 1, stage: 2 },
  {
    pattern:
      /(?:lost connection|conversation) with \S{1,300} (?:timed out )?while ((?:receiving|performing|sending) .{4,60})/,
    stage: 1,
    outcome: 'broken',
  },
  { pattern: / [=-]> .{0,400}\bC="(2\d\d .*)"/, stage: 'content', reply: 1, outcome: 'accepted' },
  {
    pattern:
      /SMTP error from remote mail(?:server|er| server) after ([^:]{3,60}):?(?:\S{0,255}: )?.{0,200}?\b([45]\d\d[ -]\S.*)/,
    stage: 1,
    reply: 2,
  },
];
