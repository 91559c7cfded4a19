import type { ReasonRule } from './reason-names.ts';

/**
 * What refusals say, by reason, in words that mean one thing: the weight is 6 or 7. The highest weight decides, so what
 * tells more ("blocked using zen…") goes before what tells less ("Service unavailable"); of the same weight the first.
 * Written from the texts of Postfix, Sendmail, Exim, qmail, Exchange, Exchange Online and Gmail, and those of large
 * receivers. Addresses are taken out before, those of IP are the word `ip`; texts are in lower case.
 */
export const certainRules: readonly ReasonRule[] = [
  ['message-form', 7, /duplicate header|\bbad_header/],
  ['user-unknown', 7, /not a member of (?:this |the |our |any )?(?:local )?(?:domain|organi[sz]ation|system|server)/],
  ['recipient-domain', 6.5, /recipient (?:address )?rejected:? (?:domain|host)(?: name)? not found/],
  [
    'sender-address',
    6.5,
    /(?:sender|postmaster) (?:address )?verif\w* (?:failed|error|failure)|(?:failed|could not complete) sender verif/,
  ],
  [
    'mailbox-full',
    6.5,
    /\b(?:user|recipient|account|inbox)?(?:.s)? ?(?:mail ?box|inbox|mail ?dir|mail ?folder|account|user)\b(?: (?:has|have|size|is|storage))* (?:exceed|exhaust)\w*\b(?!.*\b(?:rate|per|hour\w*|da(?:y|ily)|minute|messages|mails|e-?mails|recipients|connections|limit of)\b)|exhaust\w*.{0,25}\b(?:storage|space|quota)|\b(?:user|recipient|mail ?box|inbox|account) (?:has |with |contains )?too many (?:\S+ )?(?:messages|mails|e-mails)|(?:not enough|no|insufficient|out of|lack of) (?:\S+ ){0,2}(?:storage|space|room)\b.{0,30}\b(?:mailbox|mail box|inbox|user|recipient|account)|\b(?:mailbox|mail box|inbox|user|recipient|account)\b.{0,40}(?:not enough|no|insufficient|out of) (?:\S+ ){0,2}(?:storage|space|room)\b/,
  ],
  [
    'attachment',
    6.5,
    /(?:with|containing|contains?) (?:\S+ )?(?:attachments?|embedded)|password[- ]protected (?:zip|archive|file|attachment)/,
  ],
  [
    'message-form',
    6.5,
    /without (?:a |an |any )?(?:valid |proper )?['"]?(?:to|from|date|subject|message-id):?['"]? (?:fields?|headers?|lines?)|must have an? (?:subject|date|from)\b|character sets?|\bcharset|stray (?:cr|lf)\b|required standards|line length|lines? longer than|unrecogni[sz]ed \S+ header|header format/,
  ],
  [
    'size',
    6.5,
    /(?:more|larger|bigger|longer|greater) than (?:the )?(?:maximum )?\d+ ?(?:bytes|[kmg]i?b)|(?<!\d)\d+ bytes long|(?:message|mail|file|attachment) (?:is |was |size )?(?:too|very) (?:big|large)\b/,
  ],
  ['local-fault', 7, /server configuration (?:problem|error)/],
  ['local-fault', 6.5, /server (?:is )?(?:too |currently |temporarily )?busy/],
  ['sender-blocked', 6.5, /(?:n.t|not|no longer) want your (?:e-?)?mail/],
  ['sender-authentication', 6.5, /authentication (?:level|requirements)/],
  ['recipient-domain', 6, /routing server failure|bad destination system/],
  ['tls', 6, /cryptographic/],
  ['restricted', 6, /mailing list expansion prohibited/],
  ['unspecified', 6, /other or undefined/],
  ['policy', 6.5, /transport\.rules|(?:transport|mail ?flow|exchange) rule/],
  ['sender-address', 6, /from rfc ?2606|unknown tld\b/],
  ['restricted', 6, /only (?:in|from|within) (?:the )?same (?:domain|organi[sz]ation)/],
  [
    'rate',
    7,
    /(?:daily|hourly|sending|outgoing|outbound) (?:\S+ ){0,2}(?:quota|limit)|too many (?:invalid|unknown|bad|wrong) (?:recipient|rcpt|user|address)/,
  ],
  [
    'spam',
    7,
    /(?:failed|did not pass) (?:\S+ ){0,3}anti-?spam|(?:blocked|rejected|matched|matches) (?:using|by|due to) (?:a )?spam\b|(?:rejected|due to|classif\w+|considered|flagged|identified|detected|suspicion|marked|scored)(?: \S+){0,3} spam\b|(?:reject\w*|block\w*|refus\w*|filter\w*) by (?:\S+ ){0,2}(?:anti[- ]?spam|spam|dcc|razor|pyzor|bogofilter|spamassassin|uribl)\b|consider\w* (?:it|this|your \S+) (?:as |to be |likely )?spam|\buribl\b|(?:block|reject|refus|filter|den[iy])\w*\b.{0,20}\banti-?spam/,
  ],
  [
    'loop',
    7,
    /\bloop(?:s|ing|ed)?\b|circular (?:mail |forward|rout)|in circles\b|forwards? (?:back )?to itself|mailloop|points? back to|\d hops\b|too many (?:hops|received)|\breceived:? ?'?(?: data)? headers? (?:exceed|count)|hop count|maximum hop/,
  ],
  ['greylist', 7, /gr[ea]y-?list/],
  [
    'reverse-dns',
    7,
    /\bip must resolve|\bhost (?:can.t|cannot|could not) be resolved|\bptr\b|reverse[ -]?(?:dns|lookup|hostname|name|mapping|resol)|dns reverse|(?:no|without|missing) (?:ip |valid )?reverse\b|\brdns\b|ip name lookup|cannot find your (?:reverse )?hostname/,
  ],
  [
    'block-list',
    6.08,
    /spamhaus|blackhole|spamcop|\bsorbs\b|barracudacentral|barracudanetworks|invaluement|hostkarma|uceprotect|abusix|mailspike|\bpsbl\b|spfbl|nixspam|dronebl|backscatterer|\bdns[-_ ]?(?:r?bl)s?\b|\brbl|\b(?:sbl|xbl|pbl|cbl)\b|spl-xbl|(?<!may be |might be )black[ -]?list|block[ -]?list|mail-abuse|(?<!not )(?<!not be )listed (?:at|by|in|on|as)\b|real-?time block|blocked using\b|\bs31[45]0\b|banned sending ip|lists? of blocked|(?:due to|because of) (?:a |an |its )?listing/,
  ],
  [
    'sender-authentication',
    6,
    /\b(?:open)?spf\b|\bdkim\b|\bdmarc|sender policy framework|unauthenticated (?:e-?mail|message|from)|sender is unauthenticated|authentication (?:checks?|results?)|spoof|domainkeys|sender id\b|purported responsible|ip for sending mail of|mismatch\w* client ip|authentication information|not (?:allowed|permitted|authori[sz]ed) to send (?:(?:e-?)?mails? |messages? )?(?:from|for|on behalf(?: of)?)\b(?! (?:that|this|your|the) (?:country|ip|network|server|account|(?:e-?mail )?address|user|mailbox))/,
  ],
  [
    'sender-suspended',
    6,
    /\b(?:sender|sending|your) (?:account|tenant|domain|mailbox).{0,30}(?:suspended|disabled|restricted|exceeded)|traffic not accepted from this ip|bad outbound sender|outgoing (?:e-?)?mail (?:is )?(?:disabled|suspended|blocked)|outbound (?:spam|sender)|tenant has exceeded/,
  ],
  [
    'mailbox-full',
    6,
    /over ?quota|quota (?:is |has been )?(?:exceeded|full|reached|violation)|(?:exceed\w*|over|beyond).{0,25}\b(?:quota|storage|mailbox (?:size )?limit)|(?:mailbox|inbox|account|folder)(?: \S+){0,3} (?:is )?(?:full|overquota)|(?:full|overfull) mailbox|out of (?:storage|disk|mailbox)|insufficient (?:mailbox )?storage|pleine|overquota|mailbox (?:size|limit)|max(?:imum)? mailbox|out of (?:disk )?quota|disk ?(?:space )?quota|over quote|(?:messages|mails?) (?:on|in) (?:this|the) mailbox|(?:message|mail)s? (?:count|limit).{0,10}(?:exceed|reached)|exceed\w*.{0,20}message count|(?:allowed|maximum) number of messages(?! (?:per|in|sent))|(?:disk ?|mailbox |mail box |user's )?space\b.{0,12}(?:not enough|used up|exhausted)|not enough (?:disk ?)?space|(?:storage|mail ?folder|inbox) (?:is )?full|larger than the space|mailbox has exceeded|not able to receive any more|n[o.]t have enough (?:disk )?space/,
  ],
  [
    'relay',
    6,
    /relay(?:ing)?\b.{0,40}(?:denied|disallow|not|prohibit|refus|reject|disabled)|(?:not?|unable|cannot|open|refus\w+|deny|denied|prohibit\w*|configured|allowed|permitted|no longer)(?: to)? relay|rcpt ?hosts?\b|as a relay|smart ?host|remote domains? (?:is |are )?not supported|mail relay|relay (?:attempt|check)|non-local (?:user|domain|e-?mail)/,
  ],
  [
    'no-mail-here',
    6,
    /null ?mx|does(?: not|n.t) (?:accept|receive|want)(?: any)? (?:e-?)?mail\b(?! (?:from|in|with|that|for))|not accepting (?:network |any )?(?:messages|(?:e-?)?mail)\b(?! (?:from|in|with|that|for))|(?:does not|never) accepts? mail\b(?! (?:from|in|with|that|for))/,
  ],
  [
    'restricted',
    6,
    /resolver\.rst\.(?!recipsizelimit)|sender (?:was |is )?not (?:authenticated (?:by|for)|in allowed)|not (?:pre-?)?approved\b|human verification|requires? (?:\S+ )?confirmation|not (?:authori[sz]ed|allowed|permitted)(?: to (?:send|post|write)(?: (?:e-?)?mail| messages)?)? to (?:x\b|(?:this|the|that) (?:\S+ )?(?:recipient|mailbox|group|list))|restrict\w* who|only (?:accepts?|accepting|allows?|registered|members|authenticated|internal|(?:be )?allowed for)\b|(?:members?|subscribers?) only|permission to (?:send|post)|restricted (?:recipient|group|list|address)|moderated|not a (?:member|subscriber)/,
  ],
  [
    'rate',
    6,
    /this hour|(?:reached|exceeded) (?:its|the|your) limit for|limits? for your (?:account|host|ip)|number of (?:\S+ ){0,3}(?:connections|messages|sessions)\b.{0,30}(?:exceed|limit|reached)|per (?:hour|minute|day|second|connection|session)|rate[ -]?limit|message rate|at a rate|(?:excessive|unexpected) volume|throttl|again slower|frequency limit|too (?:fast|quickly)|receivingrate|slow down|too (?:many|much)\b(?! connection (?:fail|error)).{0,25}(?:connection|session|message|mail|concurrent|recent)|trop de (?:connexions|mails)|(?:connection|sending|message|recipient) (?:rate|frequency|limit)|(?:daily|hourly|sending|outgoing|outbound).{0,20}(?:quota|limit)|concurren|ports are busy/,
  ],
  [
    'reputation',
    7.5,
    /\bip is sending spam|(?:e-?mails?|messages?|connections?) from (?:the )?ip (?:address )?(?:is|are|has been|have been|was|were|will be|will not be)\b.{0,30}(?:block(?! ?list)|reject|refus|\bban|defer)/,
  ],
  [
    'sender-blocked',
    6,
    /(?:refus|reject|block)\w* (?:all |any )?(?:e-?)?mails? from (?:you|x)\b|mail from (?:you|x)\b.{0,12}(?:not welcome|unwelcome|not wanted)|your domain is (?:banned|blocked|blacklisted)|\b(?:domain|sender) \S+ (?:is|has been) (?:banned|blocked|denied)|sender denied|senderfilter|(?:blocked|banned|denied|unwanted) senders?|senders?\b.{0,30}(?:block|ban(?:ned)\b|on (?:our|a|the) )|block-send|(?:rejected|blocked|refused) by (?:the |this )?(?:user|recipient)\b(?! (?:mail )?(?:server|host|system|domain))|\buser rejects?\b|recipient has (?:blocked|refused)|accept(?:s|ing)? (?:any )?(?:e-?)?mails? from this (?:sender|address)|badmailfrom|(?:n.t|not) want your (?:e-?)?mail|sender has been denied|recipient refuses|not liked? (?:source|your address)/,
  ],
  [
    'sender-address',
    6,
    /sender x (?:is |was )?(?:not|unknown|invalid|bad)|sender (?:address reject|(?:address )?(?:domain|refused|invalid|unknown|not|does|verif|must(?! (?:log|auth))|is not))|\bfrom:? domain|(?:blank|empty|valid|as a) from\b|not (?:allowed|permitted|accepted) (?:in|as) (?:\S+ )?(?:header )?from\b|(?:invalid|bad|bogus|unknown|malformed|unresolvable|illegal|unroute?able) (?:sender|mail from|return.path|envelope|from address)|domain of sender|unresolvable.{0,20}from domain|sender.{0,15}domain|sender verify|sender\b.{0,60}has no (?:valid )?(?:a|aaaa|mx)\b|emetteur|(?:postmaster|callback|callout) verif\w* (?:failed|error)|verification failed while|(?:mail from|sender|from address)\b.{0,30}(?:must (?:be |equal|match)|(?:does not|doesn.t) (?:match|belong|conform))|(?:unconfigured|unverified) (?:sending|sender|from) (?:domain|address)|(?:mail from|from domain|return.path).{0,40}(?:domain|exist|invalid|resolv)|valid sender|sender.s domain|envelope (?:sender|from) (?:is )?not allowed/,
  ],
  [
    'mailbox-disabled',
    6.2,
    /(?:account|mailbox|user|address|recipient|box)\b.{0,40}\b(?:disabled|deactivated|suspended|inactive|discontinued|locked|not (?:been )?(?:used|logged (?:in|on)) (?:for|since|in)|not (?:yet )?activ\w*|closed|expired|frozen|terminated|deleted|never logged|has ?n.t (?:entered|logged))|(?:disabled|inactive|suspended|deactivated|closed) (?:recipient|account|mailbox|user|e-?mail|address)|disableduser|(?:the|this) domain\b.{0,40}\b(?:suspended|disabled|inactive|expired)|receiving (?:is )?disabled|no ?(?:\S+ )?activity|should log ?in|inactivity|(?:account|mailbox|compte)\b.{0,30}(?:blocked|bloque)/,
  ],
  [
    'mailbox-disabled',
    6.3,
    /no longer accept\w* (?:e-?)?mails?\b(?! from)|(?<!sender |sending |your )\bdomain (?:is|has been|was) (?:\S+ )?(?:disabled|suspended|deactivated|expired|inactive)/,
  ],
  ['logon', 6.5, /not logged (?:in|on)\b(?! (?:for|since|in))|anonymous (?:clients?|senders?|users?)\b/],
  ['syntax', 6, /address syntax|syntax of (?:the )?address/],
  [
    'moved',
    6,
    /(?:e-?mail|address)\b.{0,6}(?:has |was )?(?:been )?(?:changed|replaced)|(?:mailbox|user|recipient|address|account|has)\b.{0,25} moved\b|no forwarding|please try </,
  ],
  [
    'attachment',
    6,
    /\bvirus|malware|trojan|ransom|\bworm\b|exploit|infected|attachments?\b.{0,40}(?:illegal|block|not allowed|prohibit|ban|reject|refus|remov)|attachments? (?:filter|count|policy|type)|(?:illegal|banned|forbidden|unacceptable|blocked|prohibited|dangerous|restricted) (?:attachment|file)|(?:illegal|banned|forbidden|blocked|dangerous) content|presents a potential|potential security|banned (?:file|name)|\bfile (?:type|name|extension)|\bfiles?\b.{0,40}(?:not (?:permitted|allowed)|blocked|forbidden|banned)|suspicious macro/,
  ],
  ['connection', 6, /\btimeout\b|timed? ?out|(?:connection|session|conversation) (?:was )?(?:died|broken|aborted)/],
  [
    'mailbox-disabled',
    6,
    /\bx (?:is|has been|was)(?: \S+)? (?:disabled|suspended|inactive|deactivated|locked|closed|terminated|expired)/,
  ],
  ['restricted', 6, /\bx is restricted|private (?:list|group|mailbox)/],
  [
    'message-form',
    6,
    /\b(?:subject|from|to|date|message-id)(?: header| field)? (?:is |are )?(?:mandatory|required|missing)|(?:bare|stray) ?(?:new ?line|line ?end)/,
  ],
  ['attachment', 6, /\bmacros?\b|\bvba\b/],
  [
    'tls',
    6.5,
    /(?:encrypted|secured?|secure) (?:channel|connection|session)s?\b|\bssl\d|encryption (?:is )?(?:needed|required)|requires? (?:an? )?(?:encrypt|tls|ssl)/,
  ],
  [
    'logon',
    6.1,
    /(?:unrecogni[sz]ed|unsupported|unknown) authentication|auth(?:entication)? is required|\bdomain requires auth|\bauth command used when not advertised|\bauth(?:entication)? (?:mechanism|mode|type|method)/,
  ],
  [
    'user-unknown',
    6,
    /(?:does ?n.t|does not|do not) have an? (?:\S+ ){0,3}(?:account|mailbox)\b|not in (?:the |our |a )?(?:\S+ )?(?:route|recipient|user|address) list/,
  ],
  [
    'expired',
    6,
    /(?:message|mail|delivery|time|it) (?:has )?expired|still (?:undelivered|not delivered)|(?:retry|queue) (?:timeout|time|lifetime).{0,10}(?:exceeded|expired)|for (?:too long|more than)|message.{0,10}delayed|too long in (?:the )?queue|in (?:the )?queue (?:for )?too long|retry timeout|retry time not reached|long failure period/,
  ],
  [
    'helo',
    6,
    /\b(?:helo|ehlo)\b.{0,40}(?:reject|invalid|required|refus|match|bad|syntax|denied|resolv|qualif|forged|look|not a valid|missing|dns)|(?:invalid|bad|forged|fake).{0,20}\b(?:helo|ehlo)|fully[- ]qualified host ?name/,
  ],
  [
    'logon',
    6,
    /authentication (?:is )?(?:required|needed|unsuccessful|failed|failure|credential|invalid|not enabled|disabled)|auth(?:enticate|entication)? (?:required|first)|(?:must|please|need to|have to)\b.{0,40}(?:authenticat|log ?in\b|log ?on\b|smtp auth)|bad credentials|(?:unable|failed|not able) to authenticate|(?:invalid|incorrect|wrong) (?:login|credentials|password|username)|(?:client|sender|session|you|but) (?:(?:was|is|are|were) )?not authenticated|unauthenticated (?:local )?senders?|smtp[- ]?auth|(?:only|not) (?:\S+ ){0,3}(?:with|without) authentication|(?:receive|check|collect|fetch) your mail (?:before|first)|pop[- ]?before[- ]?smtp|(?:login|logon) (?:denied|failed|required)|smtpclientauthentication|username and password/,
  ],
  [
    'tls',
    6,
    /starttls|\btls(?:v[\d.]+)?\b|plain ?text (?:session|connection|communication)|\bssl\b|certificate|encrypt|secure (?:channel|connection)|dnssec|\bdane\b|mta-sts/,
  ],
  [
    'tls',
    8,
    /(?:must|please|need to|have to) (?:issue|use|send) (?:a |the )?(?:starttls|tls|ssl)|(?:starttls|tls) (?:command )?(?:first|is required|required)/,
  ],
  ['user-unknown', 6, /unverified address|address verification|verification failed for|callout/],
];
