/** Words for one thing that do not look alike. */
export interface SynonymGroup {
  /** What people type, in lower case. */
  readonly typed: readonly string[];
  /** What the pages call it. Looked for beside what was typed, not in its place. */
  readonly means: readonly string[];
  readonly reason: string;
}

/**
 * Narrow on purpose: each group says one thing in two ways. A wide group would bring pages that nobody asked for.
 * The build hands them to the browser without the reasons.
 */
export const synonyms: readonly SynonymGroup[] = [
  {
    typed: ['office 365', 'microsoft 365', 'o365', 'm365', '365', 'exo', 'outlook 365'],
    means: ['exchange online'],
    reason: 'The subscription is what people know; its mail server is what has to be locked.',
  },
  {
    typed: ['se', 'subscription edition'],
    means: ['subscription edition'],
    reason: 'Microsoft and administrators shorten the name of the server after 2019.',
  },
  {
    typed: ['lockdown', 'lock', 'restrict', 'secure', 'harden', 'close'],
    means: ['lock down'],
    reason: 'The task has one name here and many elsewhere.',
  },
  {
    typed: [
      'rollback',
      'roll back',
      'revert',
      'restore',
      'put back',
      'back out',
      'fall back',
      'go back',
      'emergency',
      'reopen',
      'open again',
      'reverse',
      'unlock',
      'remove lock',
      'way back',
      'take back',
      'change back',
      'way it was',
      'as it was',
      'like before',
    ],
    means: ['undo'],
    reason: 'The way back is called undo on every page.',
  },
  {
    typed: ['verify', 'check', 'test', 'proof', 'confirm'],
    means: ['prove'],
    reason: 'The task is called "Prove it"; people check and test.',
  },
  {
    typed: ['disable', 'turn off', 'deactivate', 'switch off', 'off', 'stop filtering'],
    means: ['switch off'],
    reason: 'The task says "switch off"; the cmdlets say disable.',
  },
  {
    typed: ['antispam', 'anti spam', 'antispam agents', 'spam filtering', 'spam filter', 'imf'],
    means: ['spam filters', 'intelligent message filter'],
    reason: 'Microsoft writes anti-spam, and called its first one IMF.',
  },
  {
    typed: ['whitelist', 'white list', 'allowlist', 'safelist', 'safe list', 'permit'],
    means: ['allow list'],
    reason: 'Older products call the allow-list a whitelist.',
  },
  {
    typed: ['blacklist', 'blacklisted', 'rbl', 'dnsbl', 'blocklist'],
    means: ['block list', 'rbl'],
    reason: 'Older products call the block list a blacklist; servers print RBL.',
  },
  {
    typed: ['netmask', 'subnet', 'mask', 'cidr', 'prefix'],
    means: ['subnet mask'],
    reason: 'One thing, named after its notation.',
  },
  {
    typed: ['calc', 'converter', 'convert'],
    means: ['calculator'],
    reason: 'The subnet calculator converts between notations.',
  },
  {
    typed: [
      'printer',
      'copier',
      'mfp',
      'multifunction',
      'scan',
      'fax',
      'bizhub',
      'ricoh',
      'kyocera',
      'xerox',
      'lexmark',
      'canon',
      'konica',
    ],
    means: ['scanner'],
    reason: 'The device that scans to mail has many names.',
  },
  {
    typed: ['throttling', 'throttled', 'rate limit', 'rate limited', 'slow'],
    means: ['rate limits'],
    reason: 'Microsoft says throttling, Postfix says rate limit.',
  },
  {
    typed: ['smarthost'],
    means: ['smart host'],
    reason: 'Written as one word and as two.',
  },
  {
    typed: ['graylisting', 'graylist', 'grey listing', 'gray listing', 'greylist'],
    means: ['greylisting'],
    reason: 'American and British spelling.',
  },
  {
    typed: ['delayed', 'late', 'stuck'],
    means: ['delayed', 'queue'],
    reason: 'Late mail waits in a queue.',
  },
  {
    typed: ['junk folder', 'spam folder'],
    means: ['junk'],
    reason: 'Outlook’s folder is called Junk Email.',
  },
  {
    typed: [
      'ip addresses',
      'ip address',
      'ip range',
      'ip ranges',
      'ips',
      'mailroute networks',
      'mailroute addresses',
      'filter networks',
      'filter addresses',
    ],
    means: ['block addresses', 'ip range'],
    reason: 'The network of the filter is called the block here.',
  },
  {
    typed: ['what is', 'what are', 'definition', 'define'],
    means: ['glossary'],
    reason: 'Who asks what a word means wants it explained.',
  },
  {
    typed: ['incoming'],
    means: ['inbound'],
    reason: 'Two words for one direction.',
  },
  {
    typed: ['outgoing'],
    means: ['outbound'],
    reason: 'Two words for the other direction.',
  },
  {
    typed: ['hangs', 'hang', 'times out', 'time out', 'timeout', 'timed out'],
    means: ['timeout', 'timed out'],
    reason: 'A connection that is not answered hangs until it times out.',
  },
  {
    typed: ['firewall rule', 'firewall rules', 'acl', 'access list', 'security group'],
    means: ['allow list'],
    reason: 'The builder of allow-lists writes the rules of firewalls.',
  },
  {
    typed: ['connection refused', 'refuses connections', 'actively refused'],
    means: ['econnrefused', '10061'],
    reason: 'Systems name one refusal in words and in numbers.',
  },
  {
    typed: [
      'not reachable',
      'no connection',
      'cannot connect',
      'connection failed',
      'open connection',
      'connect failed',
      'cannot reach',
      'unable to connect',
    ],
    means: ['unreachable', 'econnrefused'],
    reason: 'Who cannot connect does not know yet whether nobody answers or somebody refuses.',
  },
  {
    typed: ['sbs 2003', 'small business 2003'],
    means: ['exchange 2003'],
    reason: 'Small Business Server brings its own Exchange.',
  },
  { typed: ['sbs 2008'], means: ['exchange 2007'], reason: 'Small Business Server 2008 brings Exchange 2007.' },
  {
    typed: ['sbs', 'sbs 2011', 'small business server'],
    means: ['exchange 2010'],
    reason: 'The last Small Business Server, of 2011, brings Exchange 2010.',
  },
  {
    typed: ['sage', 'quickbooks', 'salesforce', 'erp', 'crm', 'invoices', 'backup', 'nas', 'synology', 'qnap'],
    means: ['application'],
    reason: 'Programs that send mail are known by their names.',
  },
  {
    typed: [
      'remote users',
      'home users',
      'users at home',
      'send from home',
      'mail from home',
      'working from home',
      'roaming users',
      'road warriors',
      'iphone',
      'thunderbird',
    ],
    means: ['submission'],
    reason: 'People outside send through the port for submission.',
  },
  {
    typed: ['directly', 'straight', 'around', 'past', 'not through', 'not via', 'without passing'],
    means: ['bypass', 'directly'],
    reason: 'Mail that goes around the filter.',
  },
  {
    typed: ['mail is down', 'mail down', 'email down', 'no mail', 'no email', 'stopped receiving', 'not receiving'],
    means: ['mail stopped'],
    reason: 'The symptom has one name here.',
  },
  {
    typed: ['anonymous users', 'permission group', 'permission groups'],
    means: ['let filter'],
    reason: 'Anonymous users are the group with which a connector lets the filter in.',
  },
  {
    typed: ['only', 'except', 'nobody else', 'everything else', 'everybody else', 'nothing but'],
    means: ['lock down'],
    reason: 'Who lets in the filter and nobody else locks the server down.',
  },
  {
    typed: [
      'refuses mailroute',
      'rejects mailroute',
      'blocks mailroute',
      'mailroute refused',
      'mailroute rejected',
      'mailroute blocked',
    ],
    means: ['filter is rejected'],
    reason:
      'The server that refuses the filter is a symptom of its own; "mailroute" and "filter" alone are everywhere.',
  },
  {
    typed: ['which ip', 'which ips', 'what ip', 'what ips', 'which addresses', 'what addresses'],
    means: ['block addresses', 'mailroute network'],
    reason: 'Who asks which addresses to allow wants the network itself.',
  },
  {
    typed: ['between servers', 'each other'],
    means: ['exchange server authentication'],
    reason: 'Servers of one company that cannot send to one another are Exchange servers that cannot log on.',
  },
  {
    typed: ['open everyone', 'open everybody', 'open anyone', 'open anybody'],
    means: ['from anybody', 'open to the world'],
    reason: 'A server without a lock takes mail from anybody.',
  },
  {
    typed: ['linux firewall'],
    means: ['nftables', 'iptables', 'firewalld', 'ufw'],
    reason: 'The firewalls of Linux have names of their own.',
  },
  {
    typed: ['direct send'],
    means: ['rejectdirectsend'],
    reason: 'What Exchange Online calls Direct Send is switched off by that setting.',
  },
  {
    typed: ['i start', 'get started', 'getting started', 'first step', 'first steps'],
    means: ['beginner'],
    reason: 'Every page has something to do before its steps; who is new wants the beginning.',
  },
  {
    typed: ['why should', 'why do', 'why would', 'why must', 'why bother'],
    means: ['why'],
    reason: 'Who asks for reasons wants no steps; "why" alone is in too many questions.',
  },
  {
    typed: ['which code', 'what code', 'which codes'],
    means: ['4xx or 5xx'],
    reason: 'Who asks which code to answer with chooses between temporary and final.',
  },
];
