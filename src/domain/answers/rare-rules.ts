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
  ['attachment', 6.5, /\b(?:zip|exe|rar|iso) files?\b|active content|\bclam found/],
  ['block-list', 6.9, /client host ip ?blocked/],
  ['client-refused', 5.6, /sender.{0,3} ip\b|send (?:e-?)?mail directly/],
  ['client-refused', 5.6, /client host rejected/],
  [
    'client-refused',
    6,
    /residential|(?:come|sent?|delivered) (?:through|via) (?:our|the|its|a) (?:\S+ )?(?:filter|gateway|mx|relay|service)|use (?:our|the) mx\b/,
  ],
  ['connection', 6, /cannot open \S+:\d+|expected response code \d+ but got (?:code ?,|an empty)/],
  ['expired', 6, /\bgave up\b/],
  ['greylist', 6, /(?:do not|don.t) know you yet|first attempt/],
  ['helo', 6, /greeting name|introduce yourself/],
  ['loop', 6.5, /passed through this host|delivered-to (?:line|header)/],
  ['message-form', 6.6, /(?:header|mime) (?:size|complexity)|encoded-word/],
  ['message-form', 6.5, /\bnul(?:l)? (?:characters?|bytes?)|(?:two|multiple|several) \w+ (?:lines|headers) found/],
  ['moved', 6, /update your address book|now uses|address changed/],
  [
    'no-mail-here',
    6,
    /(?:outgoing|outbound) (?:(?:e-?)?mail )?only|for (?:outgoing|outbound) (?:(?:e-?)?mail|messages)/,
  ],
  ['policy', 6, /administrative prohibition|corporate rule|compliance/],
  ['rate', 6.6, /threshold.{0,12}(?:exceeded|reached)|relay (?:limit|quota)/],
  ['relay', 6, /(?:do not|don.t|cannot|not) forward\b/],
  ['restricted', 6, /external senders?|internal (?:use|senders?|mail) only|permission to (?:mail|write)/],
  ['reverse-dns', 6, /no name (?:found )?for ip|generic (?:\S+ )?name|forward and reverse/],
  [
    'sender-address',
    6,
    /not owned by|no third-party dsn|(?:returned mail|bounces?)\b.{0,10} not (?:be )?(?:accepted|allowed)/,
  ],
  ['sender-authentication', 6, /\balign(?:ment|ed)\b|permitted sender/],
  ['sender-blocked', 6, /\b(?:ignore|kill|personal) ?list/],
  ['sender-blocked', 6, /chosen not to|not wanted here/],
  ['sender-blocked', 5.5, /envelope blocked/],
  ['size', 6.5, /\d ?[km]b is (?:our|the) limit|more data than|heavier than/],
  ['spam', 6.6, /unsafe content|heuristics\./],
  ['syntax', 6.6, /valid rfc.?\d+ address/],
  ['user-unknown', 6, /left the (?:company|organi[sz]ation)|no longer (?:works|with)\b/],
];
