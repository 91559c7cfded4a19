import type { Phrase } from './log-phrases.ts';

/** What another server answered; the same words stand in bounces. */
export const outgoing: readonly Phrase[] = [
  { pattern: /\bSSL_connect error to \S{1,300}: /, stage: 'starttls', outcome: 'broken' },
  { pattern: /\bproxy-reject: (END-OF-MESSAGE): (\d{3} .*)/, stage: 1, reply: 2 },
  {
    pattern: /\bproxy-accept: END-OF-MESSAGE(?: from [^\s:]{1,300})?: (2\d\d .*)/,
    stage: 'content',
    reply: 1,
    outcome: 'accepted',
  },
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
