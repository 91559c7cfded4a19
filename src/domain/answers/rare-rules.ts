import type { ReasonRule } from './reason-names.ts';

/**
 * What few servers and libraries say, in words that mean one thing: the weight is 5.5 or more. Forms are those of
 * `certainRules`, and so is the order: the highest weight decides.
 */
export const rareRules: readonly ReasonRule[] = [
  ['connection', 6.5, /reset by peer|dropped (?:the )?connection|read\/write error/],
  ['recipient-domain', 6.2, /(?:recipient|destination)(?:.s)? domain\b.{0,20}(?:not found|unknown|not exist|invalid)/],
  ['local-fault', 5.5, /unable to queue|lock busy|not accepting smtp connections/],
  [
    'reputation',
    6.6,
    /\bip\b.{0,80}(?:垃圾|来路不明|迷惑|스팸|спам).{0,80}(?:封|ブロック|차단|bloque|gesperrt|заблок)/,
  ],
  [
    'attachment',
    6.5,
    /\b(?:zip|exe|rar|iso) files?\b|files? (?:ending (?:in|with)|with (?:the )?(?:extension|ending))|active content|\bclam found/,
  ],
  ['block-list', 6, /(?:barracuda|spamhaus|spamcop|sorbs|uceprotect|abusix).s? (?:block ?)?(?:list|database)/],
  ['block-list', 6.9, /client host ip ?blocked/],
  ['client-refused', 5.6, /sender.{0,3} ip\b|send (?:e-?)?mail directly/],
  ['client-refused', 5.6, /client host rejected/],
  [
    'client-refused',
    6,
    /residential|(?:dynamic|dial.?up) (?:\S+ ){0,2}(?:address|range|pool)|your (?:isp|provider).s (?:\S+ )?(?:smarthost|relay|server)|(?:come|sent?|delivered) (?:through|via) (?:our|the|its|a) (?:\S+ )?(?:filter|gateway|mx|relay|service)|use (?:our|the) mx\b/,
  ],
  ['connection', 6, /cannot open \S+:\d+|expected response code \d+ but got (?:code ?,|an empty)/],
  ['expired', 6, /\bgave up\b/],
  ['greylist', 6, /(?:do not|don.t) know you yet|first attempt/],
  ['helo', 6, /greeting name|introduce yourself/],
  ['loop', 6.5, /passed through this host|delivered-to (?:line|header)/],
  ['message-form', 6.6, /(?:header|mime) (?:size|complexity)|encoded-word/],
  [
    'message-form',
    6.5,
    /\bnul(?:l)? (?:characters?|bytes?)|(?:two|multiple|several|duplicate) \S{1,20} (?:lines|headers?)\b/,
  ],
  [
    'message-form',
    6.6,
    /(?:missing|without|lacks|no) (?:an? )?(?:valid )?(?:from|date|to|message-id)(?: and date)? headers?\b/,
  ],
  ['moved', 6, /update your address book|now uses|address changed/],
  [
    'no-mail-here',
    6,
    /(?:outgoing|outbound) (?:(?:e-?)?mail )?only|for (?:outgoing|outbound) (?:(?:e-?)?mail|messages)/,
  ],
  ['policy', 6, /administrative prohibition|corporate rule|compliance/],
  ['rate', 6.6, /threshold.{0,12}(?:exceeded|reached)|relay (?:limit|quota)/],
  [
    'rate',
    6.6,
    /(?:hourly|daily|monthly|per.(?:hour|day|minute)) (?:\S+ )?(?:count|allowance|volume|number|maximum|cap)\b/,
  ],
  [
    'rate',
    6.8,
    /too many (?:failed|failing|invalid|bad|unknown|wrong|incorrect) (?:log[io]ns?|auth|password|recipient|rcpt|address|user|attempt)/,
  ],
  ['reputation', 6.2, /(?:bad|poor|low) (?:sender ?)?score|ip reputation|(?:bad|poor|low|negative) reputation/],
  ['relay', 6, /pass (?:on )?mail (?:on )?for|(?:do not|don.t|cannot|not) forward\b/],
  [
    'restricted',
    6,
    /external senders?|(?:not|n.t) (?:permitted|allowed) to post|(?:from )?(?:inside|within) (?:our|the|this) (?:organi[sz]ation|company) only|only (?:from )?(?:inside|within) (?:our|the|this)|internal (?:use|senders?|mail) only|permission to (?:mail|write)/,
  ],
  ['reverse-dns', 6, /no name (?:found )?for ip|generic (?:\S+ )?name|forward and reverse/],
  [
    'sender-address',
    6,
    /not owned by|no third-party dsn|(?:returned mail|bounces?)\b.{0,10} not (?:be )?(?:accepted|allowed)/,
  ],
  ['sender-authentication', 6, /\balign(?:ment|ed)\b|permitted sender/],
  ['sender-blocked', 6, /\b(?:ignore|kill|personal) ?list/],
  ['sender-blocked', 6, /chosen not to|has blocked you\b|not wanted here/],
  ['sender-blocked', 5.5, /envelope blocked/],
  ['size', 6.5, /\d ?[km]b is (?:our|the) limit|more data than|heavier than/],
  ['spam', 6.6, /unsafe content|heuristics\./],
  ['syntax', 6.6, /valid rfc.?\d+ address/],
  ['user-unknown', 5.5, /(?:mailbox|address|user) not allocated/],
  ['sender-suspended', 6, /(?:send(?:ing)?|outgoing|outbound)\b.{0,40}(?:switched|turned) off/],
  ['mailbox-disabled', 6.5, /not have an active/],
  ['user-unknown', 6, /left the (?:company|organi[sz]ation)|no longer (?:works|with)\b/],
];
