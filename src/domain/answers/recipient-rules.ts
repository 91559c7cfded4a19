import type { ReasonRule } from './reason-names.ts';

/**
 * What servers say of the recipient, the mailbox and its domain where a single word of it says something else: a full
 * "mail file", a file that is "too large" to append to, a domain alone that "does not exist". Forms are those of
 * `certainRules`.
 */
export const recipientRules: readonly ReasonRule[] = [
  ['recipient-domain', 6.2, /\bno (?:valid |usable |working )?(?:mx|mail ?exchanger)s?\b(?! (?:here|service))/],
  ['recipient-domain', 5.2, /\b(?:could|can)(?: ?not|.t) find (?:an? |the |any )?(?:gateway|route|path) (?:for|to)\b/],
  [
    'recipient-domain',
    5.1,
    /because the domain \S+ could|(?:^|[\s:])(?:[a-z\d-]+\.)+[a-z]{2,18} (?:does ?n.?o?t|does not|do not|not) exist/,
  ],
  ['recipient-domain', 5.2, /\bno[- ]domain\b(?! part)|\bno domain by that name/],
  [
    'recipient-domain',
    6.6,
    /recipient\b.{0,40}\b(?:reserved|test|example) (?:domain|by rfc|name)|reserved by rfc ?2606/,
  ],
  ['no-mail-here', 6.6, /\b(?:mx|srv) record\b.{0,30}\bno (?:smtp|mail) service/],
  [
    'user-unknown',
    5.2,
    /\b(?:invalid|unknown|no such|bad|wrong) (?:\S+ ){0,2}(?:user ?id|user ?name|login name|mail ?id|mail ?name)\b(?! or)/,
  ],
  [
    'user-unknown',
    8.3,
    /recipient (?:has been|was) (?:deleted|removed)|(?:recipient|user)\b.{0,40}\bhas no e-?mail address/,
  ],
  ['recipient-domain', 5.1, /\bcan ?not route (?:mail |message )?to\b/],
  ['user-unknown', 5.1, /\bgroup\b.{0,60}\b(?:may|might|does) not exist/],
  ['user-unknown', 1.6, /recipient (?:was |is |has been )?denied/],
  ['mailbox-full', 8.3, /\b(?:mail ?box|inbox|mail ?dir|account)\b(?: \S+)? (?:is )?(?:full|over ?quota): retry/],
  ['mailbox-full', 8.2, /(?:append|writ\w+|sav\w+|stor\w+|deliver\w*|access)\b.{0,80}\bfile too (?:large|big)/],
  [
    'mailbox-full',
    8.1,
    /\bmail file(?: size)? (?:has |is )?(?:exceed|full|over)|(?:full|overfull) (?:mail ?box|inbox|mail ?dir)/,
  ],
  ['mailbox-full', 8.1, /\boverdr\w+ .{0,30}(?:quota|space)|(?:exceed|over)\w*\b.{0,20}\bdisk ?space (?:limit|quota)/],
  [
    'mailbox-full',
    6.2,
    /n[o.]t (?:enough|sufficient) (?:storage )?(?:space|room) (?:in|on|for) (?:the |this )?(?:user|recipient|mail ?box|inbox)/,
  ],
  ['mailbox-disabled', 6.3, /\b(?:deactivated|disabled|suspended) (?:due|because|owing) /],
  [
    'local-fault',
    3.1,
    /(?:mailbox|recipient|account|mail ?store) (?:is )?temporarily (?:unavailable|not available)|mailbox cannot be accessed/,
  ],
  ['restricted', 5.2, /(?:deliver\w*|accept\w*)\b.{0,60}\bclick(?:ing)? (?:on )?(?:this|the) link/],
  [
    'restricted',
    5.4,
    /\b(?:has|have) restricted (?:\S+ )?(?:e-?)?mails?\b|(?:not|n.t) (?:have )?permission to (?:post|send) .{0,20}(?:group|list)/,
  ],
];
