import type { ReasonRule } from './reason-names.ts';

/**
 * Marks by which large receivers name a reason, in texts of any language: the pages that Gmail refers to (Google
 * Workspace Admin Help, "SMTP error reference"), the codes of NetEase ("退信代码说明", 163.com), Outlook.com ("Postmaster
 * troubleshooting"), Cox, Comcast and Charter ("Email error codes"), Yahoo, Orange and GoDaddy. Lines are in lower case.
 */
export const providerMarks: readonly ReasonRule[] = [
  ['user-unknown', 9, /p=nosuchuser|answer\/6596\b/],
  ['mailbox-disabled', 9, /p=disableduser/],
  ['mailbox-full', 9, /p=overquota/],
  [
    'rate',
    9,
    /p=receivingrate|p=unsolicitedratelimit|p=(?:daily\w*|sending)limit|answer\/22839\b|\bcx(?:thrt|mxrt|cnct)\b|blocked\b.{0,200}aup#\w{0,3}-?1[34]\d0\b|\brl0000\d\d/,
  ],
  ['reverse-dns', 9, /p=ipv6autherror.{0,40}ptr|\bcxdns\b|aup#\w{0,3}-?11[0-5]0\b|\bdns:ptr\b|\bbl.?ptr\b/],
  ['message-form', 9, /p=rfcmessagenoncompliant/],
  [
    'logon',
    9,
    /p=(?:badcredentials|wantautherror|webloginrequired|invalidsecondfactor|appspecificpassword)|answer\/78754\b/,
  ],
  ['sender-authentication', 9, /p=unauthenticated|answer\/2451690\b|\bmi:(?:spf|dma)\b/],
  ['attachment', 9, /p=blockedmessage/],
  [
    'block-list',
    9,
    /:blocked\)|\b(?:rtr|rly): ?(?:b\d|bb|bl|du|sc)\b|\bdt:rbl\b|\bcxbl\b|\bs31[45]0\b|\bers-[a-z]{3}|aup#\w{0,3}(?:bl|rbl|-?12[2-5]0)\b|\bbl0000\d\d/,
  ],
  [
    'reputation',
    9,
    /\bhl:(?:rep|mep|ihu)\b|\bcon: ?b\d|aup#\w{0,3}-?1(?:0[0-8]|2[01])0\b|p=unsolicitedip|\[hm(?!08)\d\d\]|\b(?:sc|dy|rp|ou)-00[1-5]\b(?!.*(?:block list|rate limit))/,
  ],
  ['client-refused', 9, /\bhl:ipb\b|\bwm:bli\b|\bip is hang ?up/],
  ['sender-blocked', 9, /\bwm:blu\b|\bmi:spb\b/],
  ['rate', 9, /\bhl:(?:ic|if|it)c\b|\bmi:(?:dmc|sf[qd]|stc)\b|\brp:[qt]rc\b/],
  ['too-many-recipients', 9, /\brp:(?:rcl|drc)\b/],
  ['relay', 9, /\brp:frl\b/],
  ['helo', 9, /\bmi:nhd\b/],
  ['sender-address', 9, /\bmi:imf\b|\bdt:sum\b|\bcxsndr\b/],
  ['syntax', 9, /\b(?:mi|rp):(?:cel|ccl)\b/],
  ['spam', 9, /\bdt:sp[mb]?\b|\bhvu: ?b\d|\bib212\b|help_spam/],
  ['greylist', 9, /\bgl\/gl\b|\bgl01\b/],
  ['sender-blocked', 9, /\bgl\/bl\b/],
  // Where an address is looked up and freed.
  ['reputation', 5.5, /csi\.cloudmark\.com|senderbase\.org|talosintelligence\.com|ipremoval\./],
  ['sender-authentication', 7, /open-?spf\.(?:org|net)/],
  // T-Online, with or without "(BL)" at its end.
  ['block-list', 7, /_is_blocked\b|\btosa@rx\.t-online|problem occurred\. \(?ask your postmaster/],
  // The group does not exist, or takes no mail from the sender.
  ['restricted', 5.05, /groups\.google\.com\/support/],
  // A filter on the same machine.
  ['local-fault', 8, /connect to (?:127\.|localhost)\S{0,30}:1\d{4}\b/],
  ['mailbox-disabled', 6, /\buser (?:is )?hang ?up/],
];
