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
    typed: ['printer', 'copier', 'mfp', 'multifunction', 'scan', 'fax'],
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
    typed: ['graylisting', 'graylist', 'grey listing'],
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
    typed: ['ip addresses', 'ip address', 'ip range', 'ip ranges', 'ips'],
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
    typed: ['hangs', 'hang', 'times out', 'time out'],
    means: ['timeout', 'timed out'],
    reason: 'A connection that is not answered hangs until it times out.',
  },
];
