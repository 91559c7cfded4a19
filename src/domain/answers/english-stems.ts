/** Stems of English words, by what they mean, as alternatives of an expression; in lower case. */
export const englishStems = {
  enClient: [
    '\\bip\\b|\\bclient\\b|mail ?server (?:at|of)\\b|(?:your|this|the sending|connecting|remote) ?(?:\\S+ )?(?:server|host|hostname|network|mta|gateway|connection)\\b|your access',
  ],
  enSender: ['\\bsenders?\\b|your domain|\\bmail from\\b|from address|envelope from|return.path|originator'],
  enRecipient: [
    '\\brecipients?\\b|\\busers?\\b|mailbox|mail ?box|mail ?drop|\\baddress(?:ee)?\\b|\\baccounts?\\b|\\balias\\b|\\brcpt|local.part|\\bmember\\b|\\bcustomer\\b',
  ],
  enMailbox: ['mailbox|mail box|inbox|mail ?folder|mailstore|maildir|\\baccount|\\brecipient|\\buser'],
  enMessage: ['\\be-?mails?\\b|\\bmails?\\b|\\bmessages?\\b|\\bdata\\b|\\bbody\\b'],
  enContent: [
    '\\bcontents?\\b|\\bbody\\b|\\bsubject\\b|\\bkeywords?\\b|\\bphrases?\\b|\\bwords?\\b|\\blinks?\\b|\\burls?\\b|advertis',
  ],
  enAttachment: ['attach(?:ment|ed)|file ?(?:type|name|extension)|\\bfiles?\\b|\\barchive\\b|executable|\\bmacros?\\b'],
  enDomain: ['\\bdomain\\b|\\bmx\\b|\\bdns\\b|\\bhost ?name|\\bname ?server'],
  enRefused: [
    '\\breject|\\brefus|\\bdenied\\b|\\bdeny|\\bdenies|(?:not|n.t) (?:be |currently |yet )?(?:allow|permit|accept|authori[sz]|welcome|want)|disallow|forbid|prohibit|unauthori[sz]|unwelcome|unaccept|may not (?:use|send)|stopped|restricted|revoked|stopped',
  ],
  enBlocked: [
    '\\bblock|\\bbann|blacklist|black list|\\bfiltered\\b|\\bbarred|\\bprison|\\bjail|penalty|blocklist|denylist|deny list|suppress',
  ],
  enUnknown: [
    'unknown|invalid|improper|not (?:be )?(?:found|exist|valid|known|recogni[sz]|correct|registered|provisioned|hosted|local|listed|resolv|mapped|match)|n.t (?:exist|found|valid|know|recogni[sz]|resolve)|no such|non-?exist|unrecogni[sz]|unallocated|unroutable|undeliverable|\\bbad\\b|\\bwrong\\b|\\bno longer\\b|incorrect|bogus|misspel|typo|unresolv|unverif|no record of|not in use|nobody|no matches|\\bmissing\\b|no match',
  ],
  enDisabled: [
    'disabled|suspend|inactive|deactivat|\\blocked|closed|terminated|expired|frozen|discontinued|deleted|removed|cancell?ed|dormant|abandoned|not (?:yet )?activ|archived|on hold|unused|retired|blocked from receiving|asleep|to sleep',
  ],
  enExceeded: [
    'exceed|no free|used up|emptied|no (?:more )?room|above (?:the|its|storage)|over(?: the| its)? (?:limit|quota)|\\bfull\\b|reached|\\bmaximum|too (?:big|large|long|much)|limit|threshold|allowance|capacity|\\bmax\\b',
  ],
  enMany: [
    'too (?:many|much|often|fast|frequent)|exceed\\w*.{0,20}(?:number|rate|limit|quota|allow)|(?:rate|frequency|volume|hourly|daily|sending)\\b.{0,15}(?:limit|exceed|quota|restrict)|excessive|throttl|\\bfaster|\\bcap\\b|limit(?:s|ed)? (?:reached|exceeded|for|of|per)',
  ],
  enSize: ['\\bsize|\\blength|\\bbytes|too (?:big|large|long)|larger|bigger|[mk]i?b\\b'],
  enFailed: [
    'fail|error|unsuccessful|problem|unable|cannot|could not|invalid|incorrect|wrong|required|rejected|denied|disabled|not (?:supported|enabled|allowed|accepted|valid|correct|match)|mismatch|expired|needed|must',
  ],
  enLogon: ['authenticat|credential|\\blog ?[io]n\\b|password|\\bauth\\b|username|api ?key|\\btoken|oauth'],
  enConnection: ['\\bconnect|\\bsocket|\\bsession\\b|\\btcp\\b|\\bnetwork\\b|\\bport \\d'],
  enBroken: [
    'tim(?:ed|e)[- ]?out|reset|dropped|\\blost\\b|unreachable|no route|aborted|terminated unexpectedly|broken|interrupted|closed (?:by|unexpectedly)|hang ?up|\\bfail',
  ],
} as const;
