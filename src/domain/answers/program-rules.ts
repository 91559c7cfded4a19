import type { ReasonRule } from './reason-names.ts';

/**
 * What programs say of themselves or of another server before there is a reply: transports and pipes that end with a
 * status, libraries that get no connection, groups that take no mail. Forms are those of `certainRules`.
 */
export const programRules: readonly ReasonRule[] = [
  [
    'local-fault',
    6.3,
    /^(?!.*(?:output:|quota|such user|unknown)).*(?:\b(?:transport|command|child process|pipe|program)\b.{0,30} (?:returned|died|exited|terminated)(?: with)?(?: \S+)? (?!67\b|[245]\d\d)\d+|unable to (?:exec|run)\b|failed to (?:read|open|load) \S+ (?:template|file|config))/,
  ],
  [
    'sender-address',
    8.3,
    /(?:\bsender(?:.s)?(?: address)? domain|domain of (?:the |your )?sender)\b.{0,60}(?:\bmx\b|(?<!reverse )\bdns\b|\ba record|n.t exist|not (?:exist|found)|resolve|unknown)|invalid dns mx or a/,
  ],
  [
    'connection',
    5.2,
    /(?:error|unable|fail\w+|can't|not|n't)(?: to)? (?:establish|open|creat|mak|initiat)\w* (?:\S+ ){0,3}connection|run connect\b.{0,4}first/,
  ],
  ['local-fault', 5.2, /\berrno ?[=:]? ?(?:13|28|122)\b|can ?not open (?:new )?(?:\S+ )?file\b/],
  ['recipient-domain', 6.2, /domain of (?:the |this )?recipient\b.{0,30}(?:not|n't|unknown|invalid)/],
  ['connection', 6.5, /\bread error\b(?!.{0,20}(?:file|disk|folder|mailbox))/],
  [
    'loop',
    7,
    /\b(?:greet|repli|answer)\w* .{0,25}with my own|talking to (?:my|it)self\b|agent generated message depth/,
  ],
  [
    'restricted',
    5.5,
    /\b(?:not|n't) (?:allow|accept|permit|support)\w* (?:any |new )?(?:posts?|postings?|submissions?)\b|\bposting\b.{0,20} (?:disabled|closed|not (?:allowed|permitted))/,
  ],
  [
    'sender-blocked',
    6.05,
    /mail (?:\S+ing )?from (?:that|this|your|the) (?:domain|sender|user|address)\b.{0,20}(?:not welcome|unwelcome|not wanted|blocked|banned)/,
  ],
  ['sender-blocked', 5.2, /\bfrom:? x ?[,:;]? (?:(?:message|mail|is|was|has been|been) )*(?:blocked|banned)/],
  ['connection', 5.2, /(?:data|data end|mail from|rcpt to|ehlo|helo) command failed:\s*(?:$|[^:]{0,12}\bsmtp\b)/],
  ['syntax', 5.1, /too many errors after (?!rcpt|auth)/],
  ['logon', 5.1, /too many errors after auth/],
  ['rate', 6.1, /message count quota|nachrichten-quota/],
  ['helo', 5.3, /^\W*(?:5\.5\.4 )?invalid domain name\W*$/],
  // Numbers of faults that Outlook writes where it has no reply.
  ['connection', 4.2, /0x8004210[89]|0x800ccc0[def]|0x800ccc1[159]/],
  ['logon', 4.2, /0x800ccc(?:80|92)/],
  ['tls', 4.2, /0x800ccc(?:1a|7d)/],
];
