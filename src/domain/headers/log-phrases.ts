import type { Stage } from '../refusal/stages.ts';

/** The places of the stage, the reply and the client among the groups of a pattern. */
export interface Phrase {
  pattern: RegExp;
  stage?: number | Stage;
  reply?: number;
  client?: number;
  outcome?: 'stopped' | 'broken' | 'accepted';
}

const host = String.raw`[^\s[]{0,255}\[([\da-f.:]{3,45})\](?::\d{1,5})?`;
// Exim: the name that DNS gives, what the client calls itself in brackets, which may be an address of its own choice, and
// the true address behind it. Where a greeting holds brackets, nothing is read.
const eximHost = String.raw`(?:[^\s[(]{1,255} )?(?:\([^()]{0,255}(?:\([^()]{0,255}\)[^()]{0,255})?\) )?\[([\da-f.:]{3,45})\](?::\d{1,5})?(?! \([^)]{0,255}\)+ \[)`;
// Its own address and port, and the number of the connection.
const eximOwn = String.raw`(?: I=\[[\da-f.:]{3,45}\](?::\d{1,5})?)?(?: Ci=\d{1,12})?`;
// A name that DNS does not confirm comes with a note behind the address.
const sendmailHost = String.raw`(?:[^\s[]{1,255} )?\[(?:IPv6:)?([\da-f.:]{3,45})\]`;
const phrase = (pattern: string): RegExp => new RegExp(pattern, 'i');

/** What shows an incoming message or a refused client. */
export const incoming: readonly Phrase[] = [
  // Who may not log on is not refused as a sender, but told so at AUTH.
  {
    pattern: phrase(String.raw`\b${host}: (SASL \S{1,20} authentication failed.*)`),
    stage: 'auth',
    client: 1,
    reply: 2,
  },
  {
    pattern: phrase(String.raw`\bauthenticator failed for (?:H=)?${eximHost}${eximOwn}: ([45]\d\d .*)`),
    stage: 'auth',
    client: 1,
    reply: 2,
  },
  {
    pattern: phrase(String.raw`\b(AUTH failure \(.{0,1000}), relay=${sendmailHost}`),
    stage: 'auth',
    client: 2,
    reply: 1,
  },
  // Courier.
  {
    pattern: phrase(String.raw`\berror,relay=(?:::ffff:)?([\da-f.:]{3,45}),.{0,400}?msg="(535[ -][^"]{1,300})`),
    stage: 'auth',
    client: 1,
    reply: 2,
  },
  {
    pattern: phrase(String.raw`\berror,relay=(?:::ffff:)?([\da-f.:]{3,45}),.{0,700},to=<.{0,320}>: ([45]\d\d .*)`),
    stage: 'recipient',
    client: 1,
    reply: 2,
  },
  {
    pattern: phrase(String.raw`\bnewmsg,id=[\dA-F.]{10,60}: dns; .{0,600}\[(?:::ffff:)?([\da-f.:]{3,45})\]\)$`),
    stage: 'content',
    client: 1,
    outcome: 'accepted',
  },
  // What runs before qmail.
  {
    pattern: phrase(String.raw`\btcpserver: deny \d{1,9} \S{1,300} [^\s:]{0,255}:([\d.]{7,15}):[^\s:]{0,255}:\d{1,5}`),
    stage: 'banner',
    client: 1,
  },
  {
    pattern: phrase(
      String.raw`\brblsmtpd: (?:::ffff:)?([\da-f.:]{3,45}) pid \d{1,9}(?: [\w.-]{1,100})?: ([45]\d\d .*)`,
    ),
    stage: 'sender',
    client: 1,
    reply: 2,
  },
  // Postfix. A reject_warning is only noted.
  {
    pattern: phrase(String.raw`\b(?:milter-|proxy-)?reject: ([A-Z-]{3,20}) from ${host}: ((?:\d{3} |[45]\.\d).*)`),
    stage: 1,
    client: 2,
    reply: 3,
  },
  {
    pattern: phrase(
      String.raw`\bwarning: (Connection (?:rate|concurrency) limit exceeded): \d{1,9} from ${host} for service`,
    ),
    stage: 'banner',
    client: 2,
    reply: 1,
  },
  {
    pattern: phrase(String.raw`\bwarning: ([\w ]{4,40} rate limit exceeded): \d{1,9} from ${host} for service`),
    stage: 'unknown',
    client: 2,
    reply: 1,
  },
  { pattern: phrase(String.raw`\breject: (CONNECT) from ${host}: (.*)`), stage: 1, client: 2, reply: 3 },
  {
    pattern: phrase(
      String.raw`\breject: (?:header|body|mime-header|nested-header) .{0,1000} from ${host}; from=<.{0,500}: ([45]\.\d{1,3}\.\d{1,3} .*)`,
    ),
    stage: 'content',
    client: 1,
    reply: 2,
  },
  {
    pattern: phrase(String.raw`\bSSL_accept error from ${host}: (.*)`),
    stage: 'starttls',
    client: 1,
    outcome: 'broken',
  },
  {
    pattern: phrase(
      String.raw`\b(?:lost connection|timeout|too many errors) after ([A-Z-]{3,20})(?: \(\d{1,12} bytes\))? from ${host}`,
    ),
    stage: 1,
    client: 2,
    outcome: 'broken',
  },
  {
    pattern: phrase(
      String.raw`\bpostscreen\[\d{1,9}\]: (?:PREGREET|HANGUP|COMMAND \w{1,20} LIMIT|NON-SMTP COMMAND|COMMAND PIPELINING|BARE NEWLINE|DNSBL rank \d{1,5})\b.{0,60}?(?:from|for) ${host}`,
    ),
    stage: 'banner',
    client: 1,
    outcome: 'broken',
  },
  {
    pattern: phrase(String.raw`\bsmtpd\[\d{1,9}\]: [\dA-Za-z]{6,20}: client=${host}`),
    stage: 'recipient',
    client: 1,
    outcome: 'accepted',
  },
  // Sendmail: the rules named after the step that they check.
  {
    pattern: phrase(
      String.raw`\bruleset=check_(relay|mail|rcpt|data|eom)\b.{0,1000}?\brelay=${sendmailHost}.{0,40}?, reject=([45]\d\d .*)`,
    ),
    stage: 1,
    client: 2,
    reply: 3,
  },
  {
    pattern: /\bMilter: (connect|helo|from|from=\S{1,320}|to=\S{1,320}|data|eom), reject=([45]\d\d .*)/i,
    stage: 1,
    reply: 2,
  },
  // The last relay of the line is Sendmail's own; the message may name another.
  {
    pattern: phrase(
      String.raw`\bfrom=.{1,320}?, size=\d{1,12}, .{0,60}?nrcpts=[1-9]\d{0,4}, .{0,1200}\brelay=${sendmailHost}`,
    ),
    stage: 'recipient',
    client: 1,
    outcome: 'accepted',
  },
  {
    pattern: phrase(
      String.raw`\brejecting commands from {1,2}${sendmailHost}(?: \(may be forged\))? due to pre-greeting traffic`,
    ),
    stage: 'banner',
    client: 1,
  },
  {
    pattern: phrase(
      String.raw`\blost input channel from ${sendmailHost}(?: \(may be forged\))? to \S{1,60} after (\w{1,20})`,
    ),
    stage: 2,
    client: 1,
    outcome: 'broken',
  },
  {
    pattern:
      /\b(?:sendmail|sm-mta|sm-acceptingconnections)\S{0,20}: \w{8,20}: <[^>]{1,320}>\.\.\. ((?:no such user|user unknown|relaying (?:temporarily )?denied|.{0,80}(?:rejected|does not exist))\b.{0,200})/i,
    stage: 'recipient',
    reply: 1,
  },
  // OpenSMTPD; before 6.0 the client is named at the begin of the session.
  {
    pattern: /\b[\da-f]{16} smtp (?:event=)?failed-command command="([^"]{0,400})" result="([45]\d\d[^"]*)/,
    stage: 1,
    reply: 2,
  },
  {
    pattern: /\bsmtp-in: Failed command on session [\da-f]{16}: "([^"]{1,400})" => ([45]\d\d .*)/i,
    stage: 1,
    reply: 2,
  },
  {
    pattern: phrase(
      String.raw`\bfailed-command (?:\S{1,80} )?address=\[?([\da-f.:]{3,45})\]? .{0,300}?\bcommand="([^"]{1,400})" result="([45]\d\d[^"]*)`,
    ),
    stage: 2,
    client: 1,
    reply: 3,
  },
  // Kerio Connect: its mail log, and its security log.
  {
    pattern:
      /\bRecv: Queue-ID: [\w-]{4,40}, Service: [\w ]{0,20}SMTP[\w ]{0,20}, From: .{0,700}?, Sender-Host: ([\da-f.:]{3,45}),/,
    stage: 'content',
    client: 1,
    outcome: 'accepted',
  },
  {
    pattern:
      /\bAttempt to deliver to (unknown recipient <[^>]{0,320}>), from <.{0,320}?>, IP address ([\da-f.:]{3,45})/,
    stage: 'recipient',
    reply: 1,
    client: 2,
  },
  {
    pattern: /\b(Relay attempt) from IP address ([\da-f.:]{3,45}), mail from <.{0,700}> rejected/,
    stage: 'recipient',
    reply: 1,
    client: 2,
  },
  {
    pattern: /\bClient with IP address ([\da-f.:]{3,45}) (has no reverse DNS entry), connection rejected/,
    stage: 'banner',
    client: 1,
    reply: 2,
  },
  {
    pattern: /\bIP address ([\da-f.:]{3,45}) (found in DNS blacklist [^,]{1,100}), mail from <.{0,700}> rejected/,
    stage: 'unknown',
    client: 1,
    reply: 2,
  },
  {
    pattern: /\bMessage from IP address ([\da-f.:]{3,45}), sender <.{0,320}?> (rejected: .{1,200})/,
    stage: 'unknown',
    client: 1,
    reply: 2,
  },
  { pattern: /\b(Failed SMTP login) from ([\da-f.:]{3,45})/, stage: 'auth', reply: 1, client: 2 },
  // Exim.
  {
    pattern: phrase(
      String.raw`\bH=${eximHost}.{0,500}? ((?:temporarily )?rejected (?:after DATA|by local_scan\(|MAIL|RCPT|EHLO or HELO|connection|DATA|VRFY)[^:]{0,300}): (.*)`,
    ),
    client: 1,
    stage: 2,
    reply: 3,
  },
  {
    pattern: phrase(String.raw`\bH=${eximHost}.{0,500}? dropped by '(\w{1,20})' ACL: (.*)`),
    client: 1,
    stage: 2,
    reply: 3,
  },
  // What the client sent is in quotation marks, and may look like the rest of the line.
  {
    pattern: phrase(String.raw`\bSMTP protocol error in "(.{0,400})" H=${eximHost}${eximOwn} (.{1,200})`),
    client: 2,
    stage: 1,
    reply: 3,
  },
  {
    pattern: phrase(
      String.raw`\bSMTP protocol (synchronization error) \([^)]{0,200}\): (rejected (?:connection from|".{0,100}?")) (?:H=)?${eximHost}`,
    ),
    client: 3,
    stage: 2,
    reply: 1,
  },
  {
    pattern: phrase(String.raw`\bSMTP connection from (?:H=)?${eximHost}${eximOwn} closed by DROP in ACL`),
    client: 1,
    stage: 'unknown',
  },
  {
    pattern: phrase(
      String.raw`\b(?:refused connection from|SMTP call from) (?:H=)?(?:[^\s[(]{1,255}(?=\[))?${eximHost}(?: \(?(.{1,100}))?`,
    ),
    stage: 'banner',
    client: 1,
    reply: 2,
  },
  {
    pattern: phrase(String.raw`\bTLS error on connection from (?:H=)?${eximHost}`),
    stage: 'starttls',
    client: 1,
    outcome: 'broken',
  },
  {
    pattern: phrase(String.raw`\bH=${eximHost} SMTP connection lost after ([A-Z]{3,20})`),
    stage: 2,
    client: 1,
    outcome: 'broken',
  },
  {
    pattern: phrase(
      String.raw`\b(?:(?:unexpected disconnection while reading SMTP command|SMTP (?:command|data) timeout .{0,60}) from (?:H=)?${eximHost}|SMTP connection from (?:H=)?${eximHost}${eximOwn}(?: D=\S{1,20})? (?:lost|closed (?!by QUIT)))`,
    ),
    stage: 'unknown',
    client: 1,
    outcome: 'broken',
  },
  {
    pattern: phrase(String.raw` <= \S{1,320} .{0,200}?\bH=${eximHost}`),
    stage: 'content',
    client: 1,
    outcome: 'accepted',
  },
];

/** What every line holds that one of these patterns fits; most lines of any text hold none of it. */
export const telling =
  /reject|SASL|authenticator failed|AUTH failure|error,relay=|newmsg,id=|tcpserver: deny|rblsmtpd: |nrcpts=|SSL_|lost connection|timeout after|too many errors|postscreen\[|client=|failed-command|refused connection|SMTP (?:call|command|data|connection|error)|TLS error|\bH=|limit exceeded|IP address |SMTP login|Recv: Queue-ID|rejecting commands|lost input channel|>\.\.\. |Failed command on|proxy-accept|status=sent|refused to talk|said: \d|conversation with|[=-]> /i;
