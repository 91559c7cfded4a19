import type { ReasonRule } from './reason-names.ts';

/** Words that are a hint only: the weight is 4 or less. Forms are those of `certainRules`. */
export const hintRules: readonly ReasonRule[] = [
  ['policy', 1.8, /\bblocked by\b/],
  ['local-fault', 4, /procmail|maildrop|pipe to \||x-unix|\bopening \S+: /],
  ['recipient-domain', 3, /domain must exist/],
  ['restricted', 3, /is protected by/],
  ['sender-blocked', 3, /refus\w* to receive/],
  ['logon', 3, /\bxoauth/],
  ['syntax', 3, /\b(?:mail|rcpt|helo|ehlo) first\b|\bbdat\b|argument not|uucp|smtp protocol/],
  ['expired', 2, /attempts will continue|will (?:keep|continue) (?:trying|to try)/],
  ['local-fault', 2, /not (?:enough|sufficient) (?:\S+ )?(?:storage|space)/],
  // Orange says no more than this, of any kind of refusal.
  ['unspecified', 4, /service refuse/],
  [
    'greylist',
    3,
    /(?:try|come|deferred|retry)(?: again| back)?,?(?: please)?(?: retry)? in \d+|please (?:retry|try) again in \d/,
  ],
  ['rate', 3, /too many errors/],
  ['relay', 3, /\brelay(?:ing)?\b/],
  ['helo', 3, /\b(?:helo|ehlo)/],
  [
    'user-unknown',
    2,
    /(?:mailbox|account|user|address)\b.{0,20} (?:unavailable|not available)|unavailable (?:mail )?(?:user|mailbox|account)|(?:does|dose|dos|do) ?n.t exist|\bno(?:t|n)? exist|not a known user|no (?:user|mailbox) here|\bno (?:valid )?recipients?\b|does not exist|no longer (?:valid|available|active)|recipient (?:temporarily )?unavailable/,
  ],
  ['mailbox-full', 4, /\bquota\b/],
  ['client-refused', 4, /not in (?:the |our )?(?:approved|allowed|permitted|accepted) (?:list|hosts|clients)/],
  [
    'user-unknown',
    4,
    /recipient verif|(?:unable to|failed to|could not|cannot|can't) verify (?:the )?(?:address|recipient|user)/,
  ],
  ['restricted', 4, /local users? only/],
  [
    'user-unknown',
    3,
    /(?:mailbox|address|user|recipient)\b.{0,20}\bnot present|addresses were unknown|mailbox unava|recipient (?:is )?not (?:accepted|local)|recipient ?not ?found|envelope recipient has been denied|missing home directory|name directory|(?:user|rcpt)\b.{0,30}not ok|^\W*(?:x )?(?:was |is )?not found|unknown local/,
  ],
  [
    'mailbox-disabled',
    3,
    /(?:is|has been|was) (?:currently |temporarily )?(?:suspended|deactivated|archived)|archived recipient|temporar\w* locked/,
  ],
  ['attachment', 3, /\battachments?\b|executable/],
  ['connection', 3, /did not respond/],
  [
    'syntax',
    3,
    /fully[- ]qualified|(?:address|user|recipient|sender|domain)(?: name| part)? (?:is )?(?:required|missing)/,
  ],
  ['policy', 3, /organi[sz]ational settings|suppression list|unsubscribed/],
  ['spam', 2.5, /message content|filter reject|content\b.{0,15}reject/],
  ['user-unknown', 4, /\bno valid recipients?\b/],
  [
    'user-unknown',
    1.5,
    /reject\w* (?:all |the |your )?recipients?|recipient (?:address )?(?:was )?(?:rejected|refused|not (?:ok|accepted))|^\W*address rejected/,
  ],
  ['client-refused', 3, /connections? from (?:the )?ip\b|unauthori[sz]ed (?:interface|host|client|server|ip|network)/],
  ['relay', 4, /(?:n.t|not) (?:handle|deliver|accept|host) (?:e-?)?mail (?:for|to)\b/],
  [
    'policy',
    4,
    /recipient preferences|transport\.rules|transport rule|mail ?flow rule|administrative prohibition|polic(?:y|ies)\b|geoip|(?:your|this|some) region\b|by (?:the |your |an? )?(?:\S+ )?admin|\bcountry\b|geographical|denied by|prohibited/,
  ],
  [
    'policy',
    2,
    /\brules?\b|restriction|access denied|not authori[sz]ed|rejected by|access\b.{0,40}(?:rejected|denied)|not (?:allowed|permitted)|rejected for|prohibit|security|violation/,
  ],
  [
    'local-fault',
    4,
    /insufficient (?:system|disk)|(?:disk|queue|file|write|spool)\b.{0,20}(?:full|error|space)|internal\b.{0,20}(?:error|unavailable)|out of memory|(?:system|server|service)\b.{0,20}(?:busy|error|overload|problem|resources|not available|unavailable)|resources?\b.{0,20}(?:unavailable|exceeded|insufficient)|replicat|maintenance|load average|configuration error|lookup failure|unexpected failure|closing transmission|remote protocol|could(?: not|n.t) (?:create|write|open|lock)/,
  ],
  ['local-fault', 3, /\bbusy\b/],
  ['local-fault', 2, /temporar|try (?:again )?later|later\.?$|not available|transient|unavailable/],
  // Single words, for texts in which nothing else tells more.
  ['tls', 1.4, /\bcert\w*|\bssl|crypt/],
  ['rate', 1.3, /frequen/],
  ['message-form', 1.3, /\bmime\b|malformed|\bparsed?\b|encoding|boundary/],
  ['spam', 1.3, /advertis|\bbulk|\bjunk|\bsuspicion|bayes/],
  ['connection', 1.2, /\bsocket|\beof\b|unreachable|hung up/],
  ['syntax', 1.2, /\bsyntax|\bargument|\bparameter|\bexpected\b/],
  ['local-fault', 1.1, /\bprocess\b|\bmemory|\bbackend|overload|maintenance|\bis down\b|\blocked\b|expansion/],
];
