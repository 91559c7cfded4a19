import type { ReasonRule } from './reason-names.ts';

/** Words that mean one thing unless others beside them say more: the weight is 5. Forms are those of `certainRules`. */
export const likelyRules: readonly ReasonRule[] = [
  [
    'too-many-recipients',
    5,
    /too many recipients|more than (?:one|\d+) recipients?|rcpt (?:numbers?|counts?|limit)|(?:number|count) of (?:rcpts?|recipients)|recipients? (?:limit|count)|exceed\w*.{0,30}recipients/,
  ],
  [
    'reputation',
    5,
    /reputation|bounce attack|dictionary attack|address harvest|\bbad ip\b|\btss0\d|\bsent from suspicious|(?:your|the|sending|this|source) (?:ip|mail ?server|server|host|network)\b.{0,40}(?:block|ban|reject|refus|identif(?!\w+ itself)|denied)|(?:blocked|black|bad|banned) ip\b|\bip.{0,12} (?:blocked|banned)|\b(?:block(?:ed)?|refused|rejected|banned) (?:for|due to|because of) (?:spam|abuse)|spammer|user complaints|ipcheck|unsolicited mail originating/,
  ],
  [
    'size',
    5,
    /(?:message|mail|content|attachment|body|headers?|data|line)s?\b(?! (?:volume|rate|count|cap|number|frequency)).{0,30}(?:too (?:big|large|long)|exceed)|exceed\w*.{0,40}(?:message size|length|size)|too large|size limit|max\w* (?:message )?size|message (?:file )?size|length exceeds/,
  ],
  [
    'user-unknown',
    5,
    /(?:user|recipient|mailbox|(?<!\bip )address|account|addressee|local.part|alias|username|customer|destinataire|utilisateur|usuario|benutzer|utente|person|subscriber)s?\b.{0,35}\b(?:unknown|not (?:be )?(?:found|exist|valid|known|recogni[sz]ed|a valid|registered|listed|have)|does ?n.t (?:exist|have)|does not exist|no longer|invalide?|unallocated|unrecogni[sz]ed|undeliverable|unroute?able|non-?existent|inconnu|desconocido|unbekannt|sconosciuto)|(?:unknown|no such|invalid|wrong|non-?existent|undeliverable|unallocated|unroute?able|not a(?: valid)?|not our|bad|no valid) (?:or illegal )?(?:e-?mail |registered |gateway |local |virtual |destination |valid )*(?:user|recipient|mailbox|address|account|addressee|alias|local.part|id|customer|person)\b|no mail-?box|recipient (?:address )?verif\w* (?:failed|failure|error)|not in (?:the )?(?:recipient list|directory|our)|nosuchuser|recip(?:ient)?notfound|marked as invalid|rcpt_?not_?exist|that does not exist|(?:unable|cannot|could not|failed)(?: to)?(?: be)? (?:validate|verify|verified|validated) (?:the |this |your )?(?:recipient|user|mailbox)|(?:recipient|user|mailbox)\b.{0,20}(?:cannot|could not|can.t) be (?:verified|validated|found)|(?:several|multiple) matches found|n.t handle mail for (?:that|this) user|not one of our (?:own )?address|bad(?:rcptto|recipientto)|(?:in my|not in) valid ?rcptto|\bno (?:one|account|mail box)\b.{0,20}(?:at this|by that|for this|available)|not an active address|can.t accept (?:this )?(?:user|recipient)|recipient not ok|nessun utente|not (?:a |an )?(?:valid |known |local )?user (?:of|on|at|here)|mailbox name (?:is )?(?:not allowed|invalid|not valid)|bogus.{0,20} address/,
  ],
  [
    'recipient-domain',
    5,
    /mail exchanger|(?:invalid|bad|no) mx\b|mx records? (?:point|refer)|mx or srv record|host (?:or domain(?: name)? )?(?:not found|unknown|lookup)|unknown (?:host|domain)|(?:domain|host)(?: name)?\b.{0,20}(?:not found|does ?n.?o?t exist|not exist|unknown|invalid|not reachable|unresolv)|(?:name service|name server|dns)\b.{0,15}(?:error|lookup|query|resolve|fail|problem|type|reply)|nxdomain|name or service not known|\bno (?:mx|dns|such domain|a record|mail ?server)|domain (?:name )?has not been registered|dns mx|has no (?:valid )?(?:a|aaaa|mx)\b|unroute?able (?:mail )?domain|non-?exist[ae]nt domain|no relevant answers|(?:cannot|unable to|could not|failed to) (?:find|resolve|look ?up)\b.{0,30}(?:domain|host|dns|mx|name)|unable to route|bad destination (?:host|system)|tenant or domain not found/,
  ],
  [
    'connection',
    5,
    /(?:connection|operation|session|connect)\b.{0,12}(?:timed? ?out|expired|refused|reset|dropped|lost|closed|failed|aborted)|timed out|\btimeout\b|(?:not|n.t) (?:responding|answering)|(?:did|does)(?: ?n.t| not) (?:respond|answer)|\bno route\b|network error|(?:network|host) (?:is )?(?:unreachable|down)|(?:could|can)(?: ?not|.t) (?:be )?(?:connect|establish|reach)|unable to connect|lost connection|no answer from host|failed to connect|bad connection|no smtp connection got|hung up|closed (?:the )?connection|(?:unable|not able|n.t able|failed|could not|cannot)(?: to)? (?:establish|open|make|initiate) (?:an? )?(?:smtp )?(?:connection|session|conversation)|(?:unexpectedly|already) (?:closed|disconnected)/,
  ],
  [
    'message-form',
    5,
    /rfc ?-?(?:2822|5322|822|2045)|rfc.{0,8}complian|(?:header|mime)s?\b.{0,20}(?:malformed|invalid|missing|error|not valid)|(?:multiple|duplicate|missing|malformed|bad|invalid|too many)\b.{0,25}(?:headers?|mime|message-id|from:)|(?:bare|stray) ?(?:<?(?:lf|cr)|line ?feed)|has no (?:message-id|from|date|to|subject)\b|line (?:is )?too long|smtputf8|non-?ascii|8-?bit|headers? (?:are|is) |content conversion|unsupported (?:content|media|format)/,
  ],
  [
    'spam',
    5,
    /\bsuspicious\b|(?<!anti-?)\bspam(?:text|my|ming)?\b|content reject|reject\w* content\b|\b(?:dspam|rspamd|spamd)\b|suspect (?:content|message|mail)|blocking url|surbl|\burls? (?:was |is )?(?:rejected|blocked|listed)|\b(?:bulk|mass) ?(?:e-?)?mail|sensitive words?|words? in the message|\b(?:hits|score)=\S+ required|(?:mail|message|spam) ?scor\w*\b.{0,30}(?:over|exceed|above|too high)|junk ?mail|\bube\b|\buce\b|unsolicited|phishing|(?:message|mail|content)s? (?:was |is |has been )?(?:content )?filtered|content (?:was |is )?(?:denied|rejected|restrict|filter)|mail content|for abuse|blacklisted url|spam url|spamsignature|as bulk|suspicious (?:content|message|mail)|content filter/,
  ],
  [
    'syntax',
    5,
    /(?:bad|improper|wrong|invalid|out of) (?:sequence|order)|command (?:not|parameter|unrecogni|unknown|unexpected)|(?:unrecogni[sz]ed|unknown|invalid|unsupported|unimplemented) (?:command|parameter|argument|option)|syntax error|(?:illegal|invalid|forbidden|restricted) characters?|invalid input\b|unqualified (?:address|recipient|sender)|malformed (?:address|recipient)|invalid arguments|must (?:include|contain|have) (?:a |the )?(?:host|domain)|must precede|must be first|(?:need|no|missing) (?:mail|rcpt)\b(?! ?(?:from (?:outside|any|your|this|the)\b|is |may |can |server|host|exchanger|service|system|route))|protocol (?:\S+ )?(?:error|violation)|(?:helo|ehlo) first|not implemented|pipelin/,
  ],
  [
    'client-refused',
    5,
    /client host rejected|intrusion|your access to\b.{0,60}(?:reject|den[iy]|block|revok)|no access (?:for|from)\b(?! (?:this |your )?(?:user|sender|domain))|(?:not|no longer) accept(?:s|ing)? (?:connections?|mail|messages) from (?!this sender)|dynamic(?:ally)?[- ](?:assigned|ip|address)|(?:host|client|ip|network|connections?)\b.{0,40}not (?:allowed|permitted|accepted|authori[sz]ed)|direct (?:delivery|send|connect)|blocked by ldap|no access from|refuse[sd]? connection|access from|not allowed to connect|(?:connections? )?only (?:allowed |accepted )?(?:locally|from local)|local connections only|smtp (?:server )?of your|dial-?up/,
  ],
  [
    'logon',
    5,
    /wrong user|sign-?ins?\b|\bpasswords?\b.{0,40}(?:required|incorrect|invalid|wrong|expired|not (?:accepted|match)|reject|fail|denied|needed|transition)|(?:wrong|invalid|incorrect|bad|application)\b.{0,20}\bpassword\b|invalid api key|\bauth(?:entication)? (?:error|fail\w*)|fail\w* auth|authentication cancel/,
  ],
  [
    'sender-blocked',
    5,
    /no access for (?:this |your )?(?:user|sender|domain)|sender (?:is |was |has been )?(?:rejected|denied|refused)|(?:den(?:y|ies|ied)|reject\w*|refus\w*) (?:the |your |this )?(?:envelope )?sender\b/,
  ],
  [
    'sender-address',
    5,
    /domain must resolve|(?:unvalidated|unverified|fake|forged) sender|sender (?:is |was )?(?:unvalidated|unverified|fake|forged)/,
  ],
  [
    'client-refused',
    5,
    /\b(?:ip|host|client)(?: address)? (?:is |was |has been )?(?:rejected|refused|denied|blocked|banned|filtered)|(?:invalid|unknown) ip\b/,
  ],
  ['recipient-domain', 5.5, /\b(?:cname|mx|dns|a record) look-?up|name ?server (?:reply|answer|error)/],
  [
    'policy',
    5,
    /(?:company|corporate|our|usage) (?:guide ?lines|rules)|due to (?:\S+ ){0,2}polic|for policy reasons|policy (?:violation|restriction|reasons)/,
  ],
  [
    'local-fault',
    5,
    /\bcommand output:|temporary \S+ (?:failure|problem|error)|(?:can.t|cannot|could not|unable to) (?:create|open(?! an? (?:\S+ )?(?:session|connection))|append|write|lock|switch)|error (?:opening|creating|writing)|command (?:died|time limit)|(?<!account are )misconfigured|\bex_\w+|mailer exited|mailer x? ?exited|dot-?lock|input.output error|maildir delivery|shutting down|interrupted|not accepting connections|error while writing|lock failure|no space left|\b(?:server|system|host) (?:has |is )?(?:run )?out of|being restarted|transport (?:is )?(?:unavailable|unknown)|unknown mail transport|\bqqt? (?:temporary|failure|trouble|internal)|(?:could not|cannot) be (?:stored|saved|written|queued)|(?:mail )?system (?:is )?full|cannot store/,
  ],
];
