/** Words for one thing that do not look alike. */
export interface SynonymGroup {
  /** What people type, in lower case. */
  readonly typed: readonly string[];
  /** What the pages call it. Looked for beside what was typed, not in its place. */
  readonly means: readonly string[];
  readonly reason: string;
}

/** A group as three texts; a comma between two words of the first and of the second. */
const group = (typed: string, means: string, reason: string): SynonymGroup => ({
  typed: typed.split(', '),
  means: means.split(', '),
  reason,
});

/**
 * Narrow on purpose: each group says one thing in two ways. A wide group would bring pages that nobody asked for.
 * The build hands them to the browser without the reasons.
 */
export const synonyms: readonly SynonymGroup[] = [
  group(
    'office 365, microsoft 365, o365, m365, 365, exo, outlook 365, bpos, fope',
    'exchange online',
    'The subscription is what people know; its mail server is what has to be locked.',
  ),
  group(
    'se, subscription edition',
    'subscription edition',
    'Microsoft and administrators shorten the name of the server after 2019.',
  ),
  group(
    'lockdown, lock, restrict, secure, harden, close',
    'lock down',
    'The task has one name here and many elsewhere.',
  ),
  group(
    'rollback, roll back, revert, restore, put back, back out, fall back, go back, emergency, reopen, open again, reverse, unlock, remove lock, way back, take back, change back, way it was, as it was, like before',
    'undo',
    'The way back is called undo on every page.',
  ),
  group('verify, check, test, proof, confirm', 'prove', 'The task is called "Prove it"; people check and test.'),
  group(
    'disable, turn off, deactivate, switch off, off, stop filtering, stop checking, stay on, stays on, leave on, keep on, remain on, keep running',
    'switch off',
    'The task says "switch off"; the cmdlets say disable.',
  ),
  group(
    'antispam, anti spam, antispam agents, spam filtering, spam filter',
    'spam filters, intelligent message filter',
    'Microsoft writes anti-spam.',
  ),
  group(
    'whitelist, white list, allowlist, safelist, safe list, permit',
    'allow list',
    'Older products call the allow-list a whitelist.',
  ),
  group(
    'blacklist, blacklisted, rbl, dnsbl, blocklist',
    'block list, rbl',
    'Older products call the block list a blacklist; servers print RBL.',
  ),
  group('netmask, subnet, mask, cidr, prefix', 'subnet mask', 'One thing, named after its notation.'),
  group('calc, converter, convert', 'calculator', 'The subnet calculator converts between notations.'),
  group(
    'printer, copier, mfp, multifunction, scan, fax, bizhub, ricoh, kyocera, xerox, lexmark, canon, konica',
    'scanner',
    'The device that scans to mail has many names.',
  ),
  group(
    'throttling, throttled, rate limit, rate limited, slow',
    'rate limits',
    'Microsoft says throttling, Postfix says rate limit.',
  ),
  group('my tenant, our tenant, the tenant, mein tenant', 'exchange online', 'Only Exchange Online has tenants.'),
  group('hmail', 'hmailserver', 'Short for the product.'),
  group('mailcow, mailu', 'docker', 'Both run in containers, whatever firewall the host has.'),
  group(
    'notified, notify, notification, subscribe, be told, newsletter',
    'feed',
    'Who wants to hear of a change takes the feed.',
  ),
  group(
    'mail we send, send out, sends out, sent out, outward, leaving mail, sending side',
    'outbound',
    'Mail in the other direction.',
  ),
  group(
    'moved from, switched from, migrated from, came from, previous filter, old filter, former provider, previous provider',
    'former filter',
    'Who had another filter before has to close what was opened for it.',
  ),
  group('smarthost', 'smart host', 'Written as one word and as two.'),
  group('graylisting, graylist, grey listing, gray listing, greylist', 'greylisting', 'American and British spelling.'),
  group('show up, shows up, turn up, turns up, get thru, gets thru', 'arrive', 'Mail arrives in many words.'),
  group('delayed, late, stuck', 'delayed, queue', 'Late mail waits in a queue.'),
  group('junk folder, spam folder', 'junk', 'Outlook’s folder is called Junk Email.'),
  group(
    'ip addresses, ip address, ip range, ip ranges, ips, mailroute networks, mailroute addresses, filter networks, filter addresses',
    'block addresses, ip range',
    'The network of the filter is called the block here.',
  ),
  group('what is, what are, definition, define', 'glossary', 'Who asks what a word means wants it explained.'),
  group(
    'which ports, what ports, ports need, ports needed, ports required, other ports',
    'which port',
    'One page tells what each port is for.',
  ),
  group(
    'bounce number, bounce code, bounce codes, error number, rejection code, reject code, reply code, reply codes, status code',
    'smtp replies',
    'What a number in a refusal means is on the pages of replies.',
  ),
  group('antivirus, anti virus', 'spam filters', 'What scans behind the filter is switched off with the spam filters.'),
  group(
    'which version, what version, exchange version',
    'which system',
    'Who does not know the version looks it up where the system is chosen.',
  ),
  group(
    'other customer, other customers, any customer, another customer, other tenant, other tenants, another tenant, any tenant, any other tenant',
    'hybrid, other organizations',
    'The page on hybrids explains how other customers of Microsoft get in.',
  ),
  group('incoming', 'inbound', 'Two words for one direction.'),
  group('outgoing', 'outbound', 'Two words for the other direction.'),
  group(
    'hangs, hang, times out, time out, timeout, timed out',
    'timeout, timed out',
    'A connection that is not answered hangs until it times out.',
  ),
  group(
    'firewall rule, firewall rules, firewall line, firewall lines, acl, access list, security group',
    'allow list',
    'The builder of allow-lists writes the rules of firewalls.',
  ),
  group(
    'connection refused, refuses connections, actively refused',
    'econnrefused, 10061',
    'Systems name one refusal in words and in numbers.',
  ),
  group(
    'not reachable, no connection, cannot connect, connection failed, open connection, connect failed, cannot reach, unable to connect',
    'unreachable, econnrefused',
    'Who cannot connect does not know yet whether nobody answers or somebody refuses.',
  ),
  group(
    'sbs 2003, small business 2003, smtp virtual server',
    'exchange 2003',
    'Small Business Server brings its own Exchange; later versions have connectors in place of virtual servers.',
  ),
  group('sbs 2008', 'exchange 2007', 'Small Business Server 2008 brings Exchange 2007.'),
  group(
    'sbs, sbs 2011, small business server',
    'exchange 2010',
    'The last Small Business Server, of 2011, brings Exchange 2010.',
  ),
  group(
    'sage, quickbooks, salesforce, erp, crm, invoices, backup, nas, synology, qnap',
    'application',
    'Programs that send mail are known by their names.',
  ),
  group(
    'remote users, home users, users at home, people at home, staff at home, on the road, outside the office, send from home, mail from home, working from home, roaming users, road warriors, home office, iphone, iphones, android, phones, mobile phones, thunderbird, send from outlook',
    'submission',
    'People outside send through the port for submission.',
  ),
  group(
    'directly, straight, around, past, not through, not via, without passing, no trace, without trace',
    'bypass, directly',
    'Mail that goes around the filter.',
  ),
  group(
    'mail is down, mail down, email down, no mail, no email, zero mail, zero email, zero emails, zero inbound, stopped receiving, not receiving, had any mail, had any email, got any mail, got any email, received any mail, received any email, received anything, get any mail, get any email',
    'mail stopped',
    'The symptom has one name here.',
  ),
  group(
    'anonymous users, anonymous connections, anonymous access, anonymous logon, allow anonymous, permission group, permission groups',
    'let filter',
    'Anonymous users are the group with which a connector lets the filter in.',
  ),
  group(
    'without login, without logon, without logging on, without logging in, without password, without auth, without authentication',
    'anonymous',
    'Who may send without a logon is anonymous.',
  ),
  group(
    'only, except, nobody else, everything else, everybody else, nothing but',
    'lock down',
    'Who lets in the filter and nobody else locks the server down.',
  ),
  group(
    'refuses mailroute, rejects mailroute, blocks mailroute, mailroute refused, mailroute rejected, mailroute blocked',
    'filter is rejected',
    'The server that refuses the filter is a symptom of its own; "mailroute" and "filter" alone are everywhere.',
  ),
  group(
    'which ip, which ips, what ip, what ips, which addresses, what addresses',
    'block addresses, mailroute network',
    'Who asks which addresses to allow wants the network itself.',
  ),
  group(
    'between servers, each other',
    'exchange server authentication',
    'Servers of one company that cannot send to one another are Exchange servers that cannot log on.',
  ),
  group(
    'open everyone, open everybody, open anyone, open anybody',
    'from anybody, open to the world',
    'A server without a lock takes mail from anybody.',
  ),
  group('linux firewall', 'nftables, iptables, firewalld, ufw', 'The firewalls of Linux have names of their own.'),
  group('nobody but, nobody except, no one but', 'only, lock down', 'What is let in alone is said in many ways.'),
  group(
    'who else, who still sends, who still connects, who still delivers, what still sends, what still connects, still sends to',
    'find out who sends, lock down',
    'Before the door is closed, everybody who uses it has to be known.',
  ),
  group('to each other', 'between servers', 'Servers of one organization.'),
  group('direct send', 'rejectdirectsend', 'What Exchange Online calls Direct Send is switched off by that setting.'),
  group(
    'i start, get started, getting started, first step, first steps',
    'beginner',
    'Every page has something to do before its steps; who is new wants the beginning.',
  ),
  group(
    'why should, why do, why would, why must, why bother',
    'why',
    'Who asks for reasons wants no steps; "why" alone is in too many questions.',
  ),
  group(
    'which code, what code, which codes',
    '4xx or 5xx',
    'Who asks which code to answer with chooses between temporary and final.',
  ),
  group(
    'second mx, other mx, old mx, secondary mx, fallback mx, lower mx, spare mx',
    'backup mx',
    'An MX record behind the first has many names.',
  ),
  group('ignoreip, jail, crowdsec, sshguard', 'fail2ban', 'What bans addresses after failed attempts.'),
  group(
    'big attachments, large attachments, big attachment, large attachment, big files, large files, big mails, large mails, large messages, big messages, huge attachment, huge attachments, fat attachment, heavy attachment, huge files, too big, message too large',
    'message too large, too large, message size, message exceeds, 5.3.4',
    'Servers refuse a message that is too large; people speak of what is attached.',
  ),
  group(
    'user unknown, unknown user, unknown users, unknown recipient, unknown recipients, no such user, no such mailbox, user not found, mailbox not found, recipient not found, not exist',
    'user unknown, recipient address rejected, 5.1.1',
    'Servers have some ten texts for an address that does not exist.',
  ),
  group(
    'says delivered, shows delivered, marked delivered, as delivered, status delivered, delivered but',
    'released',
    'The filter has delivered, and the mailbox has nothing: a second filter took it.',
  ),
  group(
    'not be verified, not verified, unverified, unverified sender, verify sender',
    'dmarc, spf',
    'What mail programs say of a sender whose SPF or DMARC fails.',
  ),
  group(
    'spamhaus, spamcop, barracudacentral, sorbs, uceprotect',
    'block list',
    'Block lists are known by their names.',
  ),
  group(
    'wipe out, wipes out, overwrite, overwritten, survive, survives',
    'overwrites',
    'What an update does to changes.',
  ),
  group(
    'gently, gradually, phased, softly, dry run, trial run, in stages',
    'temporary before permanent',
    'Who closes step by step refuses temporarily first.',
  ),
  group('know nothing, no idea, not technical, it guy, non technical', 'beginner', 'Who is new wants the beginning.'),
  group(
    'api, machine readable, programmatically, automate, automated, script pull, script fetch',
    'json, for programs',
    'The network is there as a file for programs.',
  ),
  group('swaks', 'telnet, prove', 'A program that tests as telnet does.'),
  group(
    'mailbox full, mailbox is full, full mailbox, over quota, quota exceeded, out of space',
    'mailbox full, 5.2.2',
    'A mailbox that takes no more has one code.',
  ),
  group(
    'mail loop, loops back, too many hops, hop count, going in circles',
    'mail loop, 5.4.6',
    'What comes back again and again has one code as well.',
  ),
  group('win2k3 exchange, w2k3 exchange', 'exchange 2003', 'Some name it by the Windows that it runs on.'),
  group(
    'let anonymous, anonymous in',
    'let the filter in',
    'The filter has no account: what lets it in lets anonymous sessions in.',
  ),
  group('tempfail, soft bounce', 'temporary before permanent', 'A temporary refusal has many names.'),
  group('this bounce, bounce mean', 'smtp replies', 'Whoever has a bounce wants to know what its reply means.'),
];
