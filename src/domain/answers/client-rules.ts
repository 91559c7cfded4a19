import type { ReasonRule } from './reason-names.ts';

/**
 * What servers say of the host that connects and of the sender, where a word beside it says something else: an "open
 * relay" is a reputation and no relaying, a "banned sender" that is an address of IP no sender. Forms are those of
 * `certainRules`.
 */
export const clientRules: readonly ReasonRule[] = [
  [
    'block-list',
    7.7,
    /\b(?:spamhaus|spamcop|hostkarma|uceprotect|barracudacentral|sorbs|invaluement|ivmsip|dnsbl|dnsrbl|njabl|ordb|dsbl|ahbl|spamrats|wpbl|gbudb|(?<!grey.)rbl)\b|blocklist\.de/,
  ],
  [
    'block-list',
    8.1,
    /\bip(?:[- ]address)?(?: ip| of the \w+)? (?:is |was |has been )?(?:black|block|deny)[- ]?listed\b|banned senders?\W{0,3}ip\b/,
  ],
  ['block-list', 8.1, /blocked using\b.{0,80}\b(?:poor reputation|sender (?:black|block)[- ]?list)/],
  [
    'reputation',
    7.6,
    /\b(?:ip|server|host)\b(?: ip)? (?:is |was |has been )?identified as (?:an? )?(?:spam\w*|source)|suspected spam ip|\bspam ips?\b|spam statistics|(?:you are|currently) sending spam/,
  ],
  ['reputation', 6.4, /(?:\b(?:ip|server|host|which|that|it|client) is an? open|\binsecure) (?:mail )?relay/],
  [
    'reputation',
    8.05,
    /(?:too many|excessive) (?:unwanted|unsolicited|spam|bad) (?:messages|mails?|e-?mails)|will be permanently deferred|volume or user complaints|\bip (?:is|was|has been) (?:temporarily )?blocked\b.{0,20}\bfor attempting/,
  ],
  [
    'client-refused',
    6.3,
    /mail refused - (?:ip|x) |bad (?:sender|client) ip\b|permissions? to submit\b|esmtp not accepting connections|(?:not|n.t) accept (?:e-?)?mail (?:over|via|by) ipv[46]/,
  ],
  [
    'reverse-dns',
    8.3,
    /\b(?:fix|check|set|correct|missing|without|no|valid) (?:your |the |an? )?reverse ?dns\b|(?:unresolvable|unresolved) (?:relay|client|smtp)? ?host ?names?/,
  ],
  ['reverse-dns', 8.1, /\bip(?: address)?\b.{0,40}\b(?:no|not|n.t)\b.{0,15}\bptr\b/],
  ['helo', 6.3, /smtp ?helo ?error|my name was rejected|^\W*invalid domain name \[|arguments?: invalid domain name/],
  ['sender-authentication', 6.1, /\bhard ?fail(?:ed|s|ure)?\b(?!.{0,10}\bbounce)/],
  ['sender-address', 8.2, /permissions? to send\b.{0,30}\b(?:on behalf|as this sender)/],
  ['sender-blocked', 8.2, /not accepting (?:e-?)?(?:mails?|messages) from x\b/],
  [
    'message-form',
    6.6,
    /syntax error\b.{0,30}\bin the (?:content|header|body|message)|(?:invalid|illegal|malformed) (?:data|content|char\w+) in (?:the )?(?:message|body|content)|contains invalid (?:data|content)/,
  ],
  [
    'connection',
    6.6,
    /econnrefused|errno::e(?:conn|host|net)|net::(?:open|read)timeout|(?:receive|read|get) the smtp (?:banner|greeting)/,
  ],
  ['sender-address', 6.2, /(?:mx|cname|a) records? for\b.{0,60}\bviolat|unresolvable \S+ ?domain|violation: \S+ cname/],
  [
    'policy',
    4.2,
    /^\W{0,9}(?:\S{1,80} )?(?:you|user|sender|x)(?: (?:is|are))? not (?:allowed|permitted) to send(?: (?:any )?(?:e-?mails?|mail|messages))?\W{0,9}$/,
  ],
  [
    'spam',
    7.3,
    /due to (?:the |a |our )?(?:\S+ )?spam (?:filter|check|polic)|nature of the (?:content|message)|content or the links/,
  ],
  [
    'spam',
    6.2,
    /(?:unacceptable|inappropriate|objectionable|offensive|rejecting banned) (?:content|words|language)|spam links?\b/,
  ],
];
