import type { ReasonId } from './reason-names.ts';

/**
 * What refusals say, by reason. A rule has a weight: 7 where the words can mean nothing else, 1 where they are a hint.
 * The highest weight decides, so what tells more ("blocked using zen…") goes before what tells less ("Service
 * unavailable"). Written from the texts of Postfix, Sendmail, Exim, qmail, Exchange, Exchange Online and Gmail, and those
 * of large receivers. Addresses are taken out before; texts are in lower case.
 */
export const wordRules: readonly (readonly [ReasonId, number, RegExp])[] = [
  ['message-form', 7, /duplicate header/],
  ['local-fault', 7, /server configuration (?:problem|error)/],
  [
    'rate',
    7,
    /(?:daily|hourly|sending|outgoing|outbound) (?:\S+ ){0,2}(?:quota|limit)|too many (?:invalid|unknown|bad|wrong) (?:recipient|rcpt|user|address)/,
  ],
  [
    'spam',
    7,
    /(?:rejected|due to|classif\w+|considered|flagged|identified|detected|suspicion|marked|scored)(?: \S+){0,3} spam\b/,
  ],
  [
    'loop',
    7,
    /\bloop(?:s|ing|ed)?\b|mailloop|too many (?:hops|received)|\breceived:? ?'?(?: data)? headers? (?:exceed|count)|hop count|maximum hop/,
  ],
  ['greylist', 7, /gr[ea]y-?list/],
  ['greylist', 3, /(?:try|come) (?:again|back) in \d+|please (?:retry|try) again in \d/],
  [
    'reverse-dns',
    7,
    /\bip must resolve|\bhost (?:can.t|cannot|could not) be resolved|\bptr\b|reverse[ -]?(?:dns|lookup|hostname|name|mapping|resol)|\brdns\b|ip name lookup|cannot find your (?:reverse )?hostname/,
  ],
  [
    'block-list',
    6,
    /spamhaus|spamcop|\bsorbs\b|barracudacentral|barracudanetworks|invaluement|hostkarma|uceprotect|\bdns[-_ ]?(?:r?bl)s?\b|\brbl|\b(?:sbl|xbl|pbl|cbl)\b|spl-xbl|black[ -]?list|block[ -]?list|mail-abuse|(?<!not )listed (?:at|by|in|on)\b|real-?time block|blocked using\b|\bs31[45]0\b|banned sending ip|lists? of blocked/,
  ],
  [
    'sender-authentication',
    6,
    /\bspf\b|\bdkim\b|\bdmarc|sender policy framework|unauthenticated (?:e-?mail|message|from)|sender is unauthenticated|authentication (?:checks?|results?)|spoof|domainkeys|sender id\b|purported responsible|ip for sending mail of|mismatch\w* client ip|authentication information|not (?:allowed|permitted|authori[sz]ed) to send (?:from|for|on behalf|as)\b(?! (?:that|this|your) (?:country|ip|network|server))/,
  ],
  [
    'sender-suspended',
    6,
    /\b(?:sender|sending|your) (?:account|tenant|domain|mailbox).{0,30}(?:suspended|disabled|restricted|exceeded)|traffic not accepted from this ip|bad outbound sender|outgoing (?:e-?)?mail (?:is )?(?:disabled|suspended|blocked)|outbound (?:spam|sender)|tenant has exceeded/,
  ],
  [
    'mailbox-full',
    6,
    /over ?quota|quota (?:is |has been )?(?:exceeded|full|reached|violation)|(?:exceed\w*|over|beyond).{0,25}\b(?:quota|storage|mailbox (?:size )?limit)|(?:mailbox|inbox|account|folder)(?: \S+){0,3} (?:is )?(?:full|overquota)|(?:full|overfull) mailbox|out of (?:storage|disk|mailbox)|insufficient (?:mailbox )?storage|pleine|overquota|mailbox (?:size|limit)|max(?:imum)? mailbox|out of (?:disk )?quota|disk ?(?:space )?quota|over quote|(?:messages|mails?) (?:on|in) (?:this|the) mailbox|(?:message|mail)s? (?:count|limit).{0,10}(?:exceed|reached)|exceed\w*.{0,20}message count|(?:allowed|maximum) number of messages|(?:disk ?|mailbox |mail box |user's )?space\b.{0,12}(?:not enough|used up|exhausted)|not enough (?:disk ?)?space|(?:storage|mail ?folder|inbox) (?:is )?full|larger than the space|mailbox has exceeded|not able to receive any more|n[o.]t have enough (?:disk )?space/,
  ],
  [
    'relay',
    6,
    /relay(?:ing)?\b.{0,40}(?:denied|disallow|not|prohibit|refus|reject|disabled)|(?:not?|unable|cannot|open|refus\w+|deny|denied|prohibit\w*|configured|allowed|permitted|no longer)(?: to)? relay|rcpthosts|as a relay|mail relay|non-local (?:user|domain|e-?mail)/,
  ],
  [
    'no-mail-here',
    6,
    /null ?mx|does(?: not|n.t) (?:accept|receive|want)(?: any)? (?:e-?)?mail\b(?! from)|not accepting (?:network )?(?:messages|mail)\b(?! from)|(?:does not|never) accepts? mail\b(?! from)/,
  ],
  [
    'restricted',
    6,
    /resolver\.rst\.(?!recipsizelimit)|sender (?:was |is )?not (?:authenticated (?:by|for)|in allowed)|not (?:authori[sz]ed|allowed|permitted)(?: to send)? to (?:this|the|that) (?:recipient|mailbox|group|list)|only (?:accepts?|accepting|allows?|members|authenticated|internal|(?:be )?allowed for)\b|(?:members?|subscribers?) only|permission to (?:send|post)|restricted (?:recipient|group|list|address)|moderated|not a (?:member|subscriber)/,
  ],
  ['too-many-recipients', 5, /too many recipients|recipients? (?:limit|count)|exceed\w*.{0,30}recipients/],
  [
    'rate',
    6,
    /this hour|per (?:hour|minute|day|second|connection)|rate[ -]?limit|message rate|at a rate|(?:excessive|unexpected) volume|throttl|again slower|frequency limit|too (?:fast|quickly)|receivingrate|slow down|too (?:many|much)\b.{0,25}(?:connection|session|message|mail|concurrent|recent)|trop de (?:connexions|mails)|(?:connection|sending|message|recipient) (?:rate|frequency|limit)|(?:daily|hourly|sending|outgoing|outbound).{0,20}(?:quota|limit)|concurren|ports are busy/,
  ],
  ['rate', 3, /too many errors/],
  [
    'reputation',
    6,
    /\b(?:blocked|refused|rejected|banned) (?:for|due to|because of) (?:spam|abuse)|\bip is sending spam|(?:e-?mails?|messages?|connections?) from (?:ip )?\[?\d{1,3}(?:\.\d{1,3}){3}\]? (?:is|are|has been|have been|was|were|will be|will not be)\b.{0,30}(?:block|reject|refus|\bban|defer)/,
  ],
  [
    'reputation',
    5,
    /reputation|\bbad ip\b|\btss0\d|\bsent from suspicious|(?:your|the|sending|this|source) (?:ip|mail ?server|server|host|network)\b.{0,40}(?:block|ban|reject|refus|identif|denied)|blocked ip|ip.{0,12} (?:blocked|banned)|spammer|user complaints|unusual rate|ipcheck|unsolicited mail originating/,
  ],
  [
    'sender-blocked',
    6,
    /sender denied|senderfilter|(?:blocked|banned|denied|unwanted) senders?|senders?\b.{0,30}(?:block|ban(?:ned)\b|on (?:our|a|the) )|block-send|(?:rejected|blocked|refused) by (?:the |this )?(?:user|recipient)\b|\buser rejects?\b|recipient has (?:blocked|refused)|accept(?:s|ing)? (?:any )?(?:e-?)?mails? from this (?:sender|address)|badmailfrom|(?:n.t|not) want your (?:e-?)?mail|sender has been denied|recipient refuses/,
  ],
  [
    'sender-address',
    6,
    /sender (?:address )?(?:domain|reject|refused|invalid|unknown|not|does|verif|must|is not)|(?:invalid|bad|unknown|malformed|unresolvable|illegal|unroute?able) (?:sender|mail from|return.path|envelope|from address)|domain of sender|unresolvable.{0,20}from domain|sender.{0,15}domain|sender verify|sender\b.{0,60}has no (?:valid )?(?:a|aaaa|mx)\b|emetteur|(?:postmaster|callback|callout) verif\w* (?:failed|error)|verification failed while|(?:mail from|sender|from address)\b.{0,30}(?:must (?:be |equal|match)|does not (?:match|belong))|(?:unconfigured|unverified) (?:sending|sender|from) (?:domain|address)|(?:mail from|from domain|return.path).{0,40}(?:domain|exist|invalid|resolv)|valid sender|sender.s domain/,
  ],
  [
    'mailbox-disabled',
    6,
    /(?:account|mailbox|user|address|recipient|box)\b.{0,40}\b(?:disabled|deactivated|suspended|inactive|discontinued|locked|not (?:yet )?activ\w*|closed|expired|frozen|terminated|deleted|never logged|has ?n.t (?:entered|logged))|(?:disabled|inactive|suspended|deactivated|closed) (?:recipient|account|mailbox|user|e-?mail|address)|disableduser|(?:the|this) domain\b.{0,40}\b(?:suspended|disabled|inactive|expired)|receiving (?:is )?disabled|no ?(?:\S+ )?activity|should log ?in|inactivity|(?:account|mailbox|compte)\b.{0,30}(?:blocked|bloque)/,
  ],
  ['syntax', 6, /address syntax|syntax of (?:the )?address/],
  [
    'moved',
    6,
    /(?:e-?mail|address)\b.{0,6}(?:has |was )?(?:been )?(?:changed|replaced)|(?:mailbox|user|recipient|address|account|has)\b.{0,25} moved\b|no forwarding|please try </,
  ],
  [
    'attachment',
    6,
    /\bvirus|malware|trojan|infected|attachments?\b.{0,40}(?:illegal|block|not allowed|prohibit|ban|reject|refus|remov)|attachments? (?:filter|count|policy|type)|(?:illegal|banned|forbidden|unacceptable|blocked|prohibited|dangerous|restricted) (?:attachment|file|content)|presents a potential|potential security|banned (?:file|name)|\bfile (?:type|name|extension)|\bfiles?\b.{0,40}(?:not (?:permitted|allowed)|blocked|forbidden|banned)|suspicious macro/,
  ],
  ['connection', 6, /\btimeout\b|timed? ?out/],
  [
    'size',
    5,
    /(?:message|mail|content|attachment|body|headers?|data|line)s?\b.{0,30}(?:too (?:big|large|long)|exceed)|exceed\w*.{0,40}(?:message size|length|size)|too large|size limit|max\w* (?:message )?size|message (?:file )?size|length exceeds/,
  ],
  [
    'expired',
    6,
    /(?:message|mail|delivery|time|it) (?:has )?expired|(?:retry|queue) (?:timeout|time|lifetime).{0,10}(?:exceeded|expired)|for (?:too long|more than)|message.{0,10}delayed|too long in (?:the )?queue|in (?:the )?queue (?:for )?too long|retry timeout|retry time not reached|long failure period/,
  ],
  [
    'helo',
    6,
    /\b(?:helo|ehlo)\b.{0,40}(?:reject|invalid|required|refus|match|bad|syntax|denied|resolv|qualif|forged|look|not a valid|missing|dns)|(?:invalid|bad|forged|fake).{0,20}\b(?:helo|ehlo)|fully[- ]qualified host ?name/,
  ],
  [
    'logon',
    6,
    /authentication (?:is )?(?:required|needed|unsuccessful|failed|failure|credential|invalid|not enabled|disabled)|auth(?:enticate|entication)? (?:required|first)|(?:must|please|need to|have to)\b.{0,40}(?:authenticat|log ?in\b|log ?on\b|smtp auth)|bad credentials|(?:invalid|incorrect|wrong) (?:login|credentials|password|username)|(?:client|sender|session|you) (?:was|is|are|were) not authenticated|unauthenticated senders?|smtp ?auth|(?:only|not) (?:\S+ ){0,3}(?:with|without) authentication|(?:receive|check|collect|fetch) your mail (?:before|first)|pop[- ]?before[- ]?smtp|(?:login|logon) (?:denied|failed|required)|smtpclientauthentication|username and password/,
  ],
  ['tls', 6, /starttls|\btls\b|\bssl\b|certificate|encrypt|secure (?:channel|connection)|dnssec|\bdane\b|mta-sts/],
  [
    'user-unknown',
    5,
    /(?:user|recipient|mailbox|address|account|addressee|local.part|alias|username|customer|destinataire|utilisateur|usuario|benutzer|utente|person|subscriber)s?\b.{0,35}\b(?:unknown|not (?:be )?(?:found|exist|valid|known|recogni[sz]ed|a valid|registered|listed|have)|does ?n.t (?:exist|have)|does not exist|no longer|invalide?|unallocated|unrecogni[sz]ed|undeliverable|unroute?able|non-?existent|inconnu|desconocido|unbekannt|sconosciuto)|(?:unknown|no such|invalid|non-?existent|undeliverable|unallocated|unroute?able|not a(?: valid)?|not our|bad|no valid) (?:or illegal )?(?:e-?mail |registered |gateway |local |virtual |destination |valid )*(?:user|recipient|mailbox|address|account|addressee|alias|local.part|id|customer|person)\b|no mail-?box|not in (?:the )?(?:recipient list|directory|our)|nosuchuser|recip(?:ient)?notfound|marked as invalid|rcpt_?not_?exist|that does not exist|(?:unable|cannot|could not|failed)(?: to)?(?: be)? (?:validate|verify|verified|validated) (?:the |this |your )?(?:recipient|user|mailbox)|(?:recipient|user|mailbox)\b.{0,20}(?:cannot|could not|can.t) be (?:verified|validated|found)|(?:several|multiple) matches found|n.t handle mail for (?:that|this) user|not one of our (?:own )?address|bad(?:rcptto|recipientto)|(?:in my|not in) valid ?rcptto|\bno (?:one|account|mail box)\b.{0,20}(?:at this|by that|for this|available)|not an active address|can.t accept (?:this )?(?:user|recipient)|recipient not ok|nessun utente|bogus.{0,20} address/,
  ],
  ['user-unknown', 6, /unverified address|address verification|verification failed for|callout/],
  [
    'user-unknown',
    2,
    /(?:mailbox|account|user|address)\b.{0,8} (?:unavailable|not available)|do(?:es|s) ?n.t exist|not a known user|no (?:user|mailbox) here|\bno (?:valid )?recipients?\b|does not exist|no longer (?:valid|available|active)|recipient (?:temporarily )?unavailable/,
  ],
  [
    'recipient-domain',
    5,
    /mail exchanger|(?:invalid|bad|no) mx\b|mx records? (?:point|refer)|mx or srv record|host (?:or domain(?: name)? )?(?:not found|unknown|lookup)|unknown (?:host|domain)|(?:domain|host)(?: name)?\b.{0,20}(?:not found|does ?n.?o?t exist|not exist|unknown|invalid|not reachable|unresolv)|(?:name service|name server|dns)\b.{0,15}(?:error|lookup|query|fail|problem|type|reply)|nxdomain|\bno (?:mx|dns|such domain|a record)|dns mx|has no (?:valid )?(?:a|aaaa|mx)\b|unroute?able (?:mail )?domain|non-?exist[ae]nt domain|no relevant answers|(?:cannot|unable to|could not|failed to) (?:find|resolve|look ?up)\b.{0,30}(?:domain|host|dns|mx|name)|unable to route|bad destination (?:host|system)|tenant or domain not found/,
  ],
  [
    'connection',
    5,
    /(?:connection|operation|session|connect)\b.{0,12}(?:timed? ?out|refused|reset|dropped|lost|closed|failed|aborted)|timed out|\btimeout\b|no route to host|(?:network|host) (?:is )?(?:unreachable|down)|(?:could|can)(?: ?not|.t) (?:be )?(?:connect|establish|reach)|unable to connect|lost connection|no answer from host|failed to connect|bad connection|no smtp connection got/,
  ],
  [
    'message-form',
    5,
    /rfc ?-?(?:2822|5322|822|2045)|rfc.{0,8}complian|(?:header|mime)s?\b.{0,20}(?:malformed|invalid|missing|error|not valid)|(?:multiple|duplicate|missing|malformed|bad|invalid|too many)\b.{0,25}(?:headers?|mime|message-id|from:)|(?:bare|stray) ?(?:<?(?:lf|cr)|line ?feed)|has no (?:message-id|from|date|to|subject)\b|line (?:is )?too long|smtputf8|non-?ascii|8-?bit|headers? (?:are|is) |content conversion|unsupported (?:content|media|format)/,
  ],
  [
    'spam',
    5,
    /(?<!anti-?)\bspam(?:text|my)?\b|blocking url|surbl|\burls? (?:was |is )?(?:rejected|blocked|listed)|\b(?:bulk|mass) ?(?:e-?)?mail|sensitive words?|words? in the message|(?:mail|message|spam) ?scor\w*\b.{0,30}(?:over|exceed|above|too high)|junk ?mail|\bube\b|\buce\b|unsolicited|phishing|(?:message|mail|content)s? (?:was |is |has been )?(?:content )?filtered|content (?:was |is )?(?:denied|rejected|restrict|filter)|mail content|for abuse|blacklisted url|spam url|spamsignature|as bulk|suspicious (?:content|message|mail)|content filter/,
  ],
  [
    'syntax',
    5,
    /(?:bad|improper|wrong|invalid|out of) (?:sequence|order)|command (?:not|parameter|unrecogni|unknown|unexpected|rejected)|(?:unrecogni[sz]ed|unknown|invalid|unsupported|unimplemented) (?:command|parameter|argument|option)|syntax error|invalid arguments|must precede|must be first|(?:need|no|missing) (?:mail|rcpt)\b|protocol (?:error|violation)|(?:helo|ehlo) first|not implemented|pipelin/,
  ],
  [
    'client-refused',
    5,
    /client host rejected|(?:not|no longer) accept(?:s|ing)? (?:connections?|mail|messages) from (?!this sender)|dynamic(?:ally)?[- ](?:assigned|ip|address)|(?:host|client|ip|network|connections?)\b.{0,40}not (?:allowed|permitted|accepted|authori[sz]ed)|direct (?:delivery|send|connect)|blocked by ldap|no access from|refuse[sd]? connection|access from|not allowed to connect|smtp server of your|dial-?up/,
  ],
  ['mailbox-full', 4, /\bquota\b/],
  ['relay', 4, /(?:n.t|not) (?:handle|deliver|accept|host) (?:e-?)?mail (?:for|to)\b/],
  ['policy', 5, /due to (?:\S+ ){0,2}polic|for policy reasons|policy (?:violation|restriction|reasons)/],
  [
    'policy',
    4,
    /recipient preferences|transport\.rules|transport rule|mail ?flow rule|administrative prohibition|polic(?:y|ies)\b|geoip|\bcountry\b|geographical|denied by|prohibited/,
  ],
  [
    'policy',
    2,
    /\brules?\b|restriction|access denied|not authori[sz]ed|rejected by|access\b.{0,40}(?:rejected|denied)|(?:message|mail|email)\b.{0,25}(?:not allowed|not accepted|refused|rejected|denied)|not (?:allowed|permitted)|blocked|rejected for|prohibit|security|violation/,
  ],
  [
    'local-fault',
    5,
    /temporary (?:local )?(?:failure|problem|error)|not accepting connections|error while writing|lock failure|no space left|(?:mail )?system (?:is )?full|cannot store/,
  ],
  [
    'local-fault',
    4,
    /insufficient (?:system|disk)|(?:disk|queue|file|write|spool)\b.{0,20}(?:full|error|space)|internal\b.{0,20}(?:error|unavailable)|out of memory|(?:system|server|service)\b.{0,20}(?:busy|error|overload|problem|resources|not available|unavailable|refus)|resources?\b.{0,20}(?:unavailable|exceeded|insufficient)|replicat|maintenance|load average|configuration error|lookup failure|unexpected failure|closing transmission|service refuse|remote protocol|could(?: not|n.t) (?:create|write|open|lock)/,
  ],
  ['local-fault', 2, /temporar|try (?:again )?later|later\.?$|not available|transient|unavailable/],
];
