/** Stems of English words, by what they mean, as alternatives of an expression; in lower case. */
export const englishStems = {
  enClient: [
    '\\bip\\b|\\bclient\\b|mail ?server (?:at|of)\\b|(?:your|this|the sending|connecting|remote) ?(?:\\S+ )?(?:server|host|hostname|network|mta|gateway|connection)\\b|your access',
  ],
  enSender: [
    '\\bsenders?\\b|your domain|\\bmail from\\b(?! (?:your|this|the) )|from address|envelope from|return.path|originator',
  ],
  enRecipient: [
    '\\brecipients?\\b|\\busers?\\b|mailbox|mail ?box|mail ?drop|\\baddress(?:ee)?\\b|\\baccounts?\\b|\\balias\\b|\\brcpt|local.part|\\bmember\\b|\\bcustomer\\b',
  ],
  enMailbox: ['mailbox|mail box|inbox|mail ?folder|mailstore|maildir|\\baccount|\\brecipient|\\buser'],
  enMessage: ['\\be-?mails?\\b|\\bmails?\\b|\\bmessages?\\b|\\bdata\\b|\\bbody\\b'],
  enContent: [
    '\\bcontents?\\b|\\bbody\\b|\\bsubject\\b|\\bkeywords?\\b|\\bphrases?\\b|\\bwords?\\b|\\blinks?\\b|\\burls?\\b|advertis',
  ],
  enAttachment: ['attach(?:ment|ed)|file ?(?:type|name|extension)|\\bfiles?\\b|\\barchive\\b|executable|\\bmacros?\\b'],
  enDomain: ['\\bdomain\\b|mail host|destination host|\\bmx\\b|\\bdns\\b|\\bhost ?name|\\bname ?server'],
  enRefused: [
    '\\breject|\\brefus|\\bdenied\\b|\\bdeny|\\bdenies|(?:not|n.t) (?:be |currently |yet )?(?:allow|permit|accept|authori[sz]|welcome|want)|disallow|forbid|prohibit|unauthori[sz]|unwelcome|unaccept|may not (?:use|send)|stopped|restricted|revoked|stopped',
  ],
  enBlocked: [
    '\\bblock|\\bbann|blacklist|black list|\\bfiltered\\b|\\bbarred|\\bprison|\\bjail|penalty|blocklist|denylist|deny list|suppress',
  ],
  enUnknown: [
    'unknown|invalid|improper|not (?:be )?(?:found|exist|valid|known|recogni[sz]|correct|registered|provisioned|hosted|local|listed|resolv|mapped|match)|n.t (?:exist|found|valid|know|recogni[sz]|resolve)|no such|non-?exist|unrecogni[sz]|unallocated|unroutable|undeliverable|\\bbad\\b|\\bwrong\\b|\\bno longer\\b|incorrect|bogus|misspel|typo|unresolv|unverif|no record of|(?:not|unable to|cannot|failed to) (?:be )?locate|not confirmed|not map back|not in use|(?:not|n.t) (?:be )?(?:verif|check)|nobody|no matches|\\bmissing\\b|no match',
  ],
  enDisabled: [
    'disabled|suspend|inactive|deactivat|\\blocked|closed|terminated|expired|frozen|discontinued|deleted|removed|cancell?ed|dormant|abandoned|not (?:yet )?activ|archived|on hold|unused|retired|(?:turned|switched) off|revoked|blocked from receiving|asleep|to sleep',
  ],
  enExceeded: [
    'exceed|cannot hold|any more|no free|used up|emptied|no (?:more )?room|above (?:the|its|storage)|over(?: the| its)? (?:limit|quota)|\\bfull\\b|reached|\\bmaximum|too (?:big|large|long|much)|limit|threshold|allowance|capacity|\\bmax\\b',
  ],
  enMany: [
    'too (?:many|much|often|fast|frequent)|exceed\\w*.{0,20}(?:number|rate|limit|quota|allow)|(?:rate|frequency|volume|hourly|daily|sending)\\b.{0,15}(?:limit|exceed|quota|restrict)|excessive|throttl|\\bfaster|\\bvolume\\b|too quickly|\\bcap\\b|limit(?:s|ed)? (?:reached|exceeded|for|of|per)',
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
  enOnly: ['\\bonly\\b|\\bmust be\\b|\\breserved\\b|\\blimited to\\b|\\brestricted to\\b|\\bunless\\b'],
  enInsiders: [
    'members?\\b|subscribers?\\b|\\bstaff\\b|employees|colleagues|moderators?\\b|\\bowners?\\b|internal|insiders?|(?:allowed|approved|accepted|certain|specific|authenticated|authorized|known|trusted|selected) (?:senders|users|people|addresses)|(?:inside|within) (?:the|our|this|its)',
  ],
  enTried: [
    '\\btri(?:ed|es)\\b|attempts?\\b|\\bretr(?:y|ies|ied)|\\bqueued?\\b|\\bwait(?:ed|ing)\\b|undelivered|not delivered',
  ],
  enLong: ['\\d (?:days?|hours?)\\b|too long|too old|gave up|giv(?:e|en|ing) up|without success|exhausted|in vain'],
  enServer: [
    '\\bserver|\\bservice|\\bsystem|database|\\bdisk|backend|\\bspool|\\bdaemon|\\bstore\\b|\\bsocket\\b|\\bldap\\b',
  ],
  enTrouble: [
    '\\bdown\\b|offline|problem|\\bbusy\\b|overload|restart|maintenance|crash|not running|malfunction|out of (?:order|service|memory|disk)|\\bfault|hiccup|corrupt|unavailable',
  ],
  enTls: ['\\bcert(?:ificates?|s)?\\b|\\bssl|\\btls|encrypt|handshake|cipher|starttls'],
  enNew: ['\\bnew\\b|\\bfirst\\b|unfamiliar|never seen|not seen|not (?:yet )?known'],
  enLater: ['delay|defer|retry|\\bwait\\b|later|try again|come back|postpone|tempfail'],
  enOwnAccount: [
    '\\byour (?:\\S+ ){0,2}(?:account|mailbox|tenant|user)\\b|sender.s? account|account of the sender|\\boutgoing\\b|\\boutbound\\b|\\b(?:from|for) sending\\b|\\bsending\\b(?! (?:ip|host|server|mta|address|domain|network|mail ?server))',
  ],
  enHeader: [
    'headers?\\b|\\bmime\\b|message-id|\\b(?:subject|date|from|to) (?:line|field)|\\bencoding|charset|line ending|boundary',
  ],
  enBad: [
    'missing|malformed|invalid|\\bbad\\b|duplicate|multiple|broken|illegal|\\bno\\b|lacks?\\b|without|wrong|incorrect|not (?:allowed|valid|correct|found)|too (?:long|many)|unparsable|corrupt',
  ],
  enRecipients: ['\\brecipients\\b|addressees|\\brcpts?\\b'],
  enMost: ['more than|maximum|\\bmax\\b|too many|at most|\\blimit|\\bonly \\d|number of|exceed'],
  enMisuse: [
    '\\bspam|bad traffic|\\bjunk|\\babus|attack|complain|\\btrust|history|hack|infected|compromised|malicious|harvest|misus',
  ],
  enListed: ['\\brbl|black-? ?list|block-? ?list|deny-? ?list|reject list|\\bdnsbl|\\blisted\\b'],
} as const;
