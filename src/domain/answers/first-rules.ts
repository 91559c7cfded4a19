import type { ReasonRule } from './reason-names.ts';

/**
 * Phrases with a word that says something else by itself: "quota exceeded for today" is no full mailbox, "failed to
 * connect to the database" no lost connection. They decide before all other rules. Forms are those of `certainRules`.
 */
export const firstRules: readonly ReasonRule[] = [
  [
    'rate',
    8.4,
    /exceed\w* (?:the |your )?(?:hour|day|minute|dai)(?:ly)? limit|limited to \d+ (?:messages|mails|e-?mails)|not allowed to send: \w+ limit exceeded|an unusual rate\b/,
  ],
  [
    'sender-suspended',
    8.4,
    /denied, spam abuse detected|unsolicited (?:e-?)?mails? (?:is |was )?(?:originating|coming|sent) from your (?:e-?mail )?(?:address|account)/,
  ],
  [
    'sender-address',
    8.4,
    /(?:\bsender\b.{0,90}|mail from (?:has )?)\bnull ?mx|mail from does not have (?:\S+ )?mx|\bsender verify (?:fail|defer)\w* for\b|\bcall(?:back|out) setup failed|\bmail command failed\b.{0,20}\blocal user only\b|(?<!or )domain may not exist|relaying disallowed as\b/,
  ],
  ['message-form', 8.4, /\bsubject\b.{0,20}(?:invalid|illegal|forbidden) char|too long(?:er)? (?:a )?line/],
  ['connection', 8.4, /code: ?-1\b.{0,20}response: ?\W|code: ?-1, response/],
  ['greylist', 8.4, /address rejected: (?:please )?try again later/],
  [
    'restricted',
    8.3,
    /posta (?:elettronica )?certificata\b.{0,80}\bordinari|\bordinari\w* .{0,60}posta (?:elettronica )?certificata/,
  ],
  ['rate', 8.3, /\b(?:limi\w{1,3}|[cq]uota|cota) (?:de |d'|di |da )?(?:env[io]|invi)|(?:versand|sende)limit/],
  ['attachment', 8.3, /\bvirus \S+ (?:was |is )?(?:detected|found)|detected (?:an? |the )?virus/],
  ['local-fault', 8.3, /licen[sc]e (?:has |is |was )?(?:expired|invalid|missing)/],
  ['recipient-domain', 8.2, /expired,? \S{0,3}(?:\S+ )?dns\b|infodomain/],
  [
    'expired',
    8,
    /(?:attempts|retries|tries|retry count|delivery time)(?: of)?(?: \d+)?(?: days)? (?:has been |have been |was |were )?(?:reached|exceeded|exhausted)|(?:exceeded|reached|after) (?:the )?(?:max\w* )?(?:number of )?(?:\d+ )?(?:delivery |retry )?(?:attempts|retries)|too many (?:delivery )?(?:retries|delivery attempts)|retry time-?out exceeded|in the time limit specified|failed \d+ attempts|failing for a long time|multiple retries|repeated attempts|cancelled by timeout|numerous attempts|allowed queue period|giv(?:en|ing) up on|stop(?:ped)? (?:trying|retrying)|message too old|queued (?:for )?too long|timed out in (?:the )?queue|delayed (?:by |for )?\d+ (?:hours|days)|retry period|(?:has been|is) delayed\b|(?:delivered|undelivered|trying|tried|queued?)\b.{0,30}\bfor (?:more than |over |the (?:past|last) )?\d+ (?:hours?|days?)|envelope expired|not (?:be )?(?:sent|delivered|send message) for (?:the )?past \d|(?:not|n.t) be delivered (?:for|after|within)\b|not been collected after|send message for \d/,
  ],
  [
    'local-fault',
    8,
    /wait\w* for (?:\S+ )?lock|open timeout on|connect to (?:the )?(?:\S+ )?socket|\btransaction log|(?:connect\w*|connection|access|query|talk)(?: \S+)? (?:to|with|from)? ?(?:the |our )?(?:\S+ )?(?:database|ldap|sql|mysql|redis|milter|clamd?|clamav|spamd|rspamd|amavis|content filter|(?<!by (?:the |our )?)policy (?:server|service|daemon)|backend)\b|(?:mail )?(?:system|server|spool|queue)(?: storage| disk)? (?:is )?(?:full|out of)|because the server is too busy|lookup forced defer|(?<!(?:data|end|from|to|helo|ehlo|auth|rcpt|mail) )command failed:|\bmilter\b.{0,12}(?:time|error|unreach|fail)|(?:spam\w|clam\w*|amavis\w*) is not running|unable to call \S+:|(?<!tlsa |dns |mx )lookup error|mailer error(?!: )|failed to expand|unknown variable|(?<!network )\bi\/?o error(?!:| during tls)|plugin\b.{0,10}(?:timed|fail|error)|saslauthd|exclusive lock|operations error|corrupted (?:index|cache|database|mailbox)|error while being processed|\bno mdb\b|could not load drd|locked by another|open (?:the )?database|control\/locals file|lookup (?:deferred|did not complete)|space shortage|unable to load \S+ ?config|problem talking to (?:server|service)/,
  ],
  [
    'rate',
    8,
    /(?:with)?in the (?:last|past) (?:hour|day|minute|24)|(?:messages|mails|e-?mails|sent)\b.{0,12}(?:\bfor today|\btoday|within 24 hours|in 24 hours|in one (?:day|hour))|(?:max\.?|maximum|only|over|many)(?: \d+)? (?:parallel|simultaneous|concurrent)|limit for sending|\b(?:e-?mail|mail|message|send(?:ing)?)s? limit (?:has been |is |was )?(?:reached|exceeded)|messaging limits?|credits? (?:exceeded|exhausted|limit)|submission ?quota|quota for (?:sending|your ip)|too many (?:\S+ )?(?:login|logon|auth\w*) (?:attempts|failures)|quota\b.{0,30}\b(?:today|per day|per hour|this hour|emails sent)|polic(?:yd|y rejection)\b.{0,20}quota|too much (?:e-?)?mail from|receiving (?:e-?)?mails? (?:too|at a)|rate over-?limit|limit of (?:\S+ )?(?:connections|messages|sessions)|recipients received|limits? (?:for|of|on) (?:your|this|the) (?:\S+ )?(?:account|user|domain|host|ip|sender) (?:is|are|was|were|has been|have been) (?:exceeded|reached)|(?:submission|sending|message|mail|connection|delivery|request) rate\b.{0,50}\b(?:exceed|limit|too high)|exceeded (?:its|their|the|your) limit (?:for|of|on) (?:receiv|send|messages|mails|recipients)|receiving limits?|at a rate\b|\brp-00\d|(?:submission|thread) limit|throttl/,
  ],
  [
    'sender-blocked',
    8,
    /block\w* (?:all )?(?:messages|mails?|e-?mails?) from you|(?:block|black)list of the (?:addressee|recipient)|(?:not|n.t) want (?:any )?(?:e-?)?mails? from your (?:domain|address|company)|your (?:e-?mail )?address (?:has been|is|was) (?:blocked|banned|blacklisted)|(?:recipient|user)(?:.s)? (?:own |personal |private )*filter|\b(?:his|her|their|own|personal|junk|blocked) (?:personal |private )?(?:senders?|(?:black|block|junk)[- ]?(?:senders? )?list)|\b(?:sender|your e-?mail|address that)(?: e-?mail)?(?: address)?(?! ip)\b(?: \S+){0,4} black-? ?list|(?<!client host.{0,80})customer block list|(?:user|recipient) refus\w+ to (?:receive|accept)|tenant allow\W{1,3}block|(?:black|block|deny|reject)[- ]?list(?:ed)? (?:of|by) (?:the |this )?(?:recipient|user)|(?:recipient|user).s (?:personal |private |own )?(?:black|block|deny|reject|ban)[- ]?(?:list|ed)?|(?:do not|don't) (?:want|accept) (?:any )?(?:e-?)?mails? from (?:you|this (?:sender|address|user))\b/,
  ],
  [
    'restricted',
    8,
    /delivery to (?:this|that|the) \S+ is restricted|only (?:users|people|senders) (?:inside|in|within|from)\b|authenticated senders only|awaits? (?:moderator )?approval|white-?listed by (?:this|the) recipient|on a contacts list|restricted to (?:staff|members|internal|employees|our)|(?:mail|write to|send to|e-?mail|post to|contact) this (?:group|list)|unless you(?:.re| are) (?:an? )?(?:\S+ )?(?:member|subscrib|approved)|\bnot for external\b|from strangers|(?:recipient|user|group|list).s (?:allow|white|safe)[- ]?list|(?:only|must be) (?:a |by )?(?:subscriber|member)s?\b|non-?(?:members?|subscribers)\b|members-only|closed (?:mailing )?list|not subscribed to|not allowed to post|(?:posting|sending) to (?:this|the) .{0,25}restricted/,
  ],
  [
    'spam',
    8,
    /\b(?:url|uri|link|phone number|keyword|word)s? filter|(?:black|block)list\w* (?:\S+ )?(?:urls?|links?)|\b(?:urls?|links?)\b.{0,40}(?:surbl|uribl|(?:block|black)[- ]?list|listed)/,
  ],
  [
    'block-list',
    8,
    /\b(?:ip|client|host|server|address|message|mail)\b.{0,30}\b(?:on|in|by|using) (?:an? |our |the |several |one or more |\S+ )?(?:(?:public|local|internal|real-?time|dns) )?(?:block|black|deny|reject)[- ]?lists?\b/,
  ],
  [
    'sender-suspended',
    8,
    /\bsending (?:temporarily |permanently )?(?:disabled|suspended|blocked|paused|stopped|restricted)\b|\b(?:disabled|locked|suspended) for (?:sending|spamm?)|recogni[sz]ed as a valid sender|mail server has been suspended|account (?:is )?under review|barred from sending|\byour (?:\S+ ){0,3}(?:account|mailbox|tenant)\b.{0,40}\b(?:locked|disabled|suspended|restricted|hacked|compromised)\b|not allowed to send (?:\S+ )?(?:until|before)|not (?:yet )?approved for sending|(?:no longer|not) (?:\S+ ){0,2}send e-?mails?: |(?:suspended|disabled|locked|paused).{0,25}bounce rate|(?:re-?)?enable sending|sandbox (?:sub)?domain|account of the sender|outgoing (?:e-?)?mail suspension|sending denied|(?:suspended|disabled|stopped|blocked) sending\b|(?:blocked|disabled|suspended) for (?:outbound|outgoing)|from (?:a )?compromised account|turned off (?:its|the|your) outgoing|spam from your account|your (?:\S+ )?(?:account|domain)\b.{0,25}(?:flagged|abuse)|(?:sender|sending) account\b.{0,25}(?:blocked|banned|suspended|locked|disabled)|(?:domain|account|user)(?: \S+)? (?:is|are) not allowed to send(?: (?:e-?mails?|mail|messages))? ?(?:[:.;]|$|[^ -~])|activate your (?:\S+ )?account|smtp account\b.{0,20}\bnot\b|mailbox (?:can ?not|can.t|may not) send|\b(?:sending|outgoing|outbound|smtp (?:account|sending))\b(?: (?!ip\b|server|host|domain)\S+){0,4} (?:is|are|was|has been|have been) (?:temporarily )?(?:disabled|suspended|blocked|restricted|locked)\b|(?<!\bip\b.{0,40})(?:suspended|disabled|blocked|restricted|prohibited|banned) from sending|sending (?:is |has been )?paused|unusual sending activity|to continue sending (?:messages|mail)|sending address not accepted|\b(?:your|smtp|sender.s?) (?:\S+ )?account (?:is|has been|was) (?:temporarily )?(?:suspended|blocked|restricted|locked|disabled)/,
  ],
  [
    'logon',
    8,
    /\blog[- ]?[io]n\b.{0,40}\bfailed|bad (?:user ?name|login|password)|asks? for a login|\bauth (?:plain|login)\b.{0,12}(?:not|n.t) offered|auth\w* turned on|must issue an auth|(?:not|n.t) (?:support|advertise|offer|announce) (?:smtp )?auth|turn on (?:smtp )?auth|encrypted passwords?|basic auth\w* is (?:not supported|disabled)|app(?:lication)?[- ]?(?:specific )?password|missing credentials|auth(?:entication)? (?:extension|mechanisms?|support)? ?(?:is )?not (?:supported|found|available|enabled|allowed|permitted)|\b(?:no|compatible) (?:\S+ )?auth\w* mechanism|(?:plain|login|cram-md5|xoauth2) auth\w* (?:failed|rejected)/,
  ],
  [
    'attachment',
    8,
    /contains? (?:a |an )?(?:\S+ )?(?:virus|malware|trojan)|(?:encrypted|protected|nested|compressed) (?:archive|zip|file|attachment)s?\b|\beicar\b|banned(?:: ?\.?|,? \.)\w{2,4}\b|extension \.\w{2,4}\b|suspicious (?:file|attachment|executable)|\.(?:exe|js|scr|vbs|bat|zip|rar|iso|docm|xlsm)\b.{0,20}(?:attachment|file)|attachments? (?:are|is) (?:not|blocked|forbidden)|(?:number of|too many) (?:\S+ )?attachments|unacceptable attachment|infected (?:with|by)/,
  ],
  [
    'message-form',
    8,
    /no valid sender in any header|\bno \S+ (?:field|header) (?:given|found|present)|header (?:field )?(?:contains|has) |headers? fails? |multiple addresses in|\bbare x|header (?:field |line )?(?:exceeds|is longer|too long)|lines? (?:is |are |was |length )?too long|longest line|smtplf\.html|(?:from|date|to|subject|message-id) header (?:is )?(?:missing|invalid|not)|(?:missing|no|invalid|malformed) (?:from|sender|date|to|subject|message-id) header|invalid address in from\b|822\.?bis|in (?:the )?(?:cc|to|from|bcc|reply-to|sender):? header/,
  ],
  ['unspecified', 8.5, /for an? (?:unknown|unspecified) reason|no reason (?:was )?given/],
  [
    'local-fault',
    8.6,
    /virus_scan failed|(?:unable|failed|could not|cannot)(?: to)? scan\b|(?:spam|virus|content)[ -]?(?:filter|scanner|engine)s? (?:end message )?(?:fail(?:ed|ure)|error|unavailable)/,
  ],
  ['syntax', 8.5, /^\s*line (?:is )?too long|syntax error.{0,5}line|too many (?:\S+ )?commands?\b|bad commands?\b/],
  [
    'too-many-recipients',
    8.5,
    /(?:has|have|with|contains?) too many recipients|too many recipients (?:in|for|per) (?:this |one |a |the |each )?(?:message|mail|e-?mail|transaction|envelope)|recipient limit\b.{0,20}(?:message|transaction)|too many rcpts?\b|too many recipients\b(?! (?:received|in the (?:last|past)|(?:this|per|in) (?:one )?(?:session|hour|day)))|one rec\w{6,8} (?:at a time|per|accepted|allowed)|single recipient only|\d recipients\b.{0,20}(?:exceed|limit|max)|more recipients than|only \d+ (?:recipients|addressees|addresses)/,
  ],
  ['mailbox-disabled', 8.5, /\binactive (?:mbox|mailbox|account|user|recipient)/],
  [
    'rate',
    8.4,
    /(?:recipients?|rcpts?|messages|mails)(?: to)? (?:per|an?|in|within|each|every) (?:an? |one )?(?:\d+ )?(?:hour|day|minute)|(?:msgs?|mails?|messages)\/(?:day|hour|min)|too many (?:\S+ )?requests|sent too many (?:e-?mails|messages)|(?:null sender|send|sending) rate\b|queue quota/,
  ],
  [
    'mailbox-full',
    8,
    /\bmail ?(?:box|file|store|dir|drop)\b.{0,25}\b(?:too (?:large|big)|(?:reached|exceeded) (?:its|the) max\w*)|(?:space|room) (?:left|available|remaining|free) (?:in|on|for) (?:the |this )?(?:\S+ )?(?:mail ?box|inbox|account|user)|(?:mailbox|inbox|account)\b.{0,30}\b(?:reached|hit|at|over) (?:\S+ ){0,2}(?:maximum |max )?(?:storage|size|quota|space|capacity)|storage (?:limit|quota|capacity)\b.{0,20}(?:reached|exceeded)|recipient\S* account has reached/,
  ],
  [
    'sender-address',
    8,
    /invalid (?:e-?mail )?address.{0,12}mail from|only send (?:with|from|as) your own|sender.s mailbox|address in (?:the )?mail from|invalid address: from\b|following from address failed|return[- ](?:e-?mail )?(?:address|path|domain)\b.{0,30}(?:no such|no mx|not|n.t|invalid|unknown)|not a sender signature|sen[dt]\w* (?:mail )?(?:from|as) (?:this|that) (?:address|sender) is not|does not own|\bsender(?:.s)? (?:e-?mail )?address\b.{0,40}\b(?:not (?:a )?valid|invalid|unknown|not exist)|sender.s mx\b|sender (?:e-?mail )?is not in my domain|mail ?from is mismatched|must (?:belong to|match) (?:the |an )?auth|verify mail ?from failed|\bbatv\b|backscatter|unsigned dsn|(?:empty|null) (?:envelope )?senders?\b|verify (?:the )?sender|address (?:x )?is not verified|(?:from|sender|envelope)\b.{0,30}(?:does not|doesn.t|must|not) match (?!.*\bip\b)|your domain\b.{0,30}(?:\bmx\b|\bdns\b|a record|not exist|resolve)/,
  ],
  [
    'size',
    8,
    /(?:larger|bigger) than (?:the )?(?:max|allow|limit|permit)|too much (?:\S+ )?data|message exceeds (?:\S+ )?(?:maximum|system|fixed)|exceeds? the recipient.s size limit/,
  ],
  [
    'reputation',
    8,
    /\[tss?\d\d\]|spam abuse|too many spams? (?:messages )?from|open prox|\byour (?:ip|server|host|network)\b.{0,25}\b(?:sent|sends|sending|source of) (?:\S+ ){0,2}spam|\bip is sending (?:\S+ )?(?:\S+ )?spam|(?:blocked|banned|refused) (?:for|due to|because of) (?:\S+ )?(?:attack|abus|hack|brute)/,
  ],
  [
    'client-refused',
    8,
    /permission to connect|not send directly|only takes connections|registered mx\b|only accepted (?:from|via|through) (?:our|the|its|a)|\bby (?:the |an |our )?(?:access list|acl\b|fail2ban)|only (?:accepts? )?(?:connections?|traffic) (?:from|through|via)|(?:access|connections?) (?:denied|rejected|refused|not allowed) (?:(?:for|from) (?:your|this|the)? ?(?:ip|host|network|address)|by (?:your |this |the )?(?:network|policy|firewall))\b|not (?:on|in) (?:the |our |a )?(?:white|allow)[- ]?list|(?:not|n't) (?:currently )?accept\w* (?:e-?mail |mail |messages |connections )?from (?:your|this) (?:ip|server|host|network)|(?:access|connection)s? (?:forbidden|prohibited) (?:by(?! invalid)|for|from)|not white-?listed|(?:only accepts?|accepts? only|accept mail) (?:mail |connections )?(?:from|via|through) (?:our|the|its|known|specific|trusted) (?:\S+ ){0,2}(?:gateway|server|relay|host|filter|ip|network)|tenantinboundattribution|blocked by (?:the |our )?firewall|bypass\w*\b.{0,40}\brelay|connecting ip\b.{0,30}not match|(?:looks|appears|seems|is) (?:to be )?(?:a )?(?:dynamic|residential|dial-?up)|dynamic (?:or|and) (?:generic|residential)/,
  ],
  [
    'reverse-dns',
    8,
    /set ?up a ptr|resolves to no name|(?:doesn.t|not) match\b.{0,25}\bip\b.{0,25}\bhost|unverif\w* (?:sending )?ips?\b|forward dns|forged (?:host ?name|client)|(?:host|server).{0,12}name in dns|no reverse (?:entry|record|map\w*|address|delegation)|host ?name does not match (?:the |your )?(?:ip|address)|missing, invalid or expired domain name|generic (?:rdns|ptr|hostname|reverse)|(?:forward|fcrdns)[- ]?(?:confirmed|lookup|check)|\bfcrdns\b|(?:no|without|missing|valid|invalid) (?:\S+ )?(?:ptr|rdns)\b|can.t (?:resolve|find) your (?:ip|hostname)/,
  ],
  [
    'helo',
    8,
    /greeting host ?name|valid (?:helo|ehlo)|(?:server|client|host|your)(?: host)? name\b.{0,40}\bfqdn|(?:helo|ehlo)\b.{0,60}\bfqdn|\bhelo ?host|you are not (?:who you say|me\b|[a-z\d-]+(?:\.[a-z\d-]+)+)|(?:helo|ehlo)\b.{0,20}(?:my own name|my name|impersonat|spoof)|(?:impersonat|pretend)\w* (?:to be )?(?:me|us|our|an?(?:other)?(?: \w+)? (?:host|server))\b|(?:not|fails? to) identify itself|identifies itself (?:as|with)|(?:spoof|fak|forg)ed helo|helo spoof|(?:given|presented|supplied|sen[dt]|used|lookup) (?:in|on|with|by|as|at) (?:the )?(?:helo|ehlo)|(?:helo|ehlo) domain (?:does )?not/,
  ],
  [
    'moved',
    8,
    /no longer (?:in use|valid|active|used|monitored|available)\b.{0,25}(?:please|kindly|instead) (?:use|write|send|contact|try) |use @\S+ instead|(?:resend|please send|kindly send) (?:your |this |the |all )?(?:future )?(?:e-?mails?|mail|messages?) to:? ?(?:x|$)|\bmoved to (?:x|\S+@)|(?:has a|now has the) (?:new )?(?:e-?mail )?address|new (?:e-?mail )?address is|has been replaced by/,
  ],
  [
    'no-mail-here',
    8,
    /\bno-?reply (?:address|mailbox|account)|(?:not|un)[- ]?(?:monitored|attended) (?:mailbox|address|account|and)|(?:mailbox|address|account) is (?:not |un)(?:monitored|attended)|no smtp service (?:here|at this|on this)|\b(?:send|outbound)-only\b/,
  ],
  [
    'recipient-domain',
    8,
    /no such (?:domain|host)|(?:not|n.t) have (?:an? |any )?(?:valid )?mx\b|mx record\b.{0,25}\bpoints? to|resolving the (?:\S+ )?domain|no mail host\b|no route (?:was )?(?:found )?(?:to|for) (?:the )?domain|bad host ?name|domain part of (?:the )?recipient|(?<!sender.{0,60})(?:unknown domain|\bdomain\b.{0,40} is unknown)|dns records? for|host ?name look-?up|name ?server:? (?:\S+ )?time-?out|resolve route|mx records point|all relevant mx|non-?existent hosts|eai_again|(?:domain|host)(?: name)? (?:does not|doesn.t|did not) (?:exist|resolve)(?!.{0,20}sender)(?<!sender.{0,60})|\bnxdomain|enotfound/,
  ],
  [
    'relay',
    8,
    /(?:not|n.t) one of (?:our|the|its) (?:local )?domains|to reach (?:other|outside|foreign) domains|send through this server|pass (?:your |this |the )?(?:mail|message) on\b|not our domain|not (?:a )?local (?:host|domain)|(?:not|n.t) in my list of allowed|not a gateway|forward[- ]path (?:is )?not|specified domain is not (?:allowed|handled)|unresolvable relay|not configured to (?:accept|receive|handle) (?:mail|messages) for|(?:domain|mail) (?:is )?not (?:hosted|handled|served) (?:here|by|on)|do(?:es)? not relay/,
  ],
  [
    'greylist',
    8,
    /\bdeferred for \d+ |temp-?fail(?:ing|ed) as|please resend in \d|first (?:e-?)?mail from you|first (?:delivery |connection )?attempt|(?:new|unknown|unfamiliar) (?:hosts?|senders?|servers?|clients?)\b.{0,25}(?:delay|defer)|retry (?:\S+ ){0,3}(?:after a (?:short )?delay|from the same ip)|\b(?:is|are|you.re) new to (?:us|this|me)\b|postgrey|sqlgrey|milter-?gr[ea]y|not yet authori[sz]ed|first[- ](?:time|contact)\b(?! recip)|triplet|not (?:been )?seen (?:you )?before|host is not known yet|(?:deferred|delayed|deferring|refused).{0,30}(?:unknown|new|unfamiliar) (?:sender|host|client)/,
  ],
  [
    'sender-authentication',
    8,
    /\barc\b.{0,15}(?:validation|fail|seal)|because it is unauthenticated|domain owner (?:policy|discourages)|(?:domain|sender|e-?mail) forg(?:ery|ed)|\bforged (?:domain|from)|(?:not|n.t) (?:allowed to |permitted to |authorized to )?(?:send|mail) (?:mail )?(?:on behalf of|for) (?:the |this |that )?(?:sender|domain|\S+\.\S)|unsigned (?:mail|message)|must be (?:\S+ )?signed|claims? to be from/,
  ],
  [
    'too-many-recipients',
    8,
    /(?:maximum|max|limit|only|more than|limited to)(?: of)? (?:\d+|%\w) (?:rcpts?|recipients)|rcpts?\b.{0,12}(?:over|exceed|limit)|\d{1,9} recipients (?:per|maximum|max|allowed|in one)/,
  ],
  [
    'spam',
    8,
    /\bas phish|(?:blacklisted|listed) urls?|spam(?:assassin|profiler)|recurrent pattern|bulk.?advertis|blocked by (?:our|the) (?:\S+ )?filter|gtube|message scored|scam\b|suspicious (?:content|links?)|content (?:looks|is|seems) suspicious|blocked urls?\b|spam (?:score|level|probability)|probability of spam/,
  ],
  [
    'syntax',
    8,
    /synchroni[sz]ation error|(?:not|n.t) (?:understand|know) (?:that |this |the )?(?:command|ehlo|helo)|(?:not|n.t) in the (?:right|correct|proper) format|(?:sender|mail from|recipient|rcpt) not (?:yet )?(?:given|specified)|must have sender before|protocol deviation|expected after|before (?:rcpt|mail|data|helo|ehlo)\b|bad format/,
  ],
  [
    'connection',
    7,
    /connection ?(?:was )?closed\b|greeting never|(?:invalid|bad) greeting(?! name)|got (?:an )?empty|eoferror|end of file reached|no smtp servers were|connecting to (?:\S+ ){0,3}server\b.{0,40}failed|refusing smtp connections|allow a connection on port|cannot be (?:contacted|reached)|connection to the server was|\bhangs up|port \d+ is (?:closed|blocked)|no connection to|\bnot reachable|socket (?:close|hang)|closed the session|no greeting\b|(?:server|host|network)s?\b.{0,25}(?<!backend.{0,9})\bunreachable|(?:did|does) not accept our requests? to connect|unexpected disconnect|communication failure|connection (?:with|to) \S+ (?:is|was) broken|\btcp\b.{0,10}error|socket error|winsock|connection\b.{0,60}(?:closed|ended|dropped) unexpectedly|\beconn(?:reset|refused|aborted)\b|etimedout|ehostunreach|epipe\b|unexpected eof|broken pipe|empty (?:response|reply)|got nothing|no (?:response|reply|answer) from (?:the )?(?:\S+ )?(?:server|host)/,
  ],
  ['tls', 9, /(?:not|n't) sent over a tls|dnssec-invalid/],
  [
    'tls',
    7,
    /\btlsa\b|x509|ssl_(?:accept|connect|read|write)|tls library|ssl routines|(?<!(?:helo|ehlo) )handshake|self[- ]signed|wrong version number|cipher|sslv3|unable to (?:get local issuer|verify the first)/,
  ],
];
