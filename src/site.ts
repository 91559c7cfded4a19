/**
 * THE facts: what is true outside of any article. Nobody else writes them down.
 *
 * Change a value here and every sentence, command, calculator preset and feed follows. Each value is checked when this
 * file is loaded; a wrong one stops the build with the name of its field.
 */
import { z } from 'astro/zod';
import { describeNetwork, type Network, type NetworkDescription } from './domain/addresses/network.ts';
import { readNetwork } from './domain/addresses/read-network.ts';
import formerArticles from './former-articles.json' with { type: 'json' };

/** One network that mail from the filter comes from, in every notation this site prints. */
export interface Block extends NetworkDescription {
  readonly network: Network;
}

const day = z.iso.date();
const https = z.url({ protocol: /^https$/ });

const blockField = z.string().transform((text, context): Block => {
  const reading = readNetwork(text);
  const network = reading.outcome === 'result' ? reading.networks[0] : undefined;
  if (reading.outcome !== 'result' || network === undefined || reading.networks.length > 1 || reading.readAs !== text) {
    const reason = reading.outcome === 'result' ? `it reads as ${reading.readAs}` : reading.message;
    context.issues.push({
      code: 'custom',
      input: text,
      message: `"${text}" is not a network in its shortest spelling (${reason}). Expected something like 203.0.113.0/24.`,
    });
    return z.NEVER;
  }
  return { network, ...describeNetwork(network) };
});

const family = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** The heading above its systems in lists: "Mail servers". */
  name: z.string().min(3),
  /** Tasks that each of its systems has a guide for, unless `notNeeded` says why one has none. */
  tasks: z.array(z.string()).min(1),
  /** Tasks that only some of its systems have a guide for, as those with filters of their own. */
  sometimes: z.array(z.string()).optional(),
});

const server = z.strictObject({
  /** Last part of the address of its guides: /lock-down/exchange-2007/ */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(3),
  /** What a badge or a table head shows, where the family is clear. */
  shortName: z.string().min(2),
  /** What sentences call it, where its name is no proper name. */
  inSentences: z.string().min(3).optional(),
  /** Other words by which people look for it: "Office 365". */
  alsoCalled: z.array(z.string().min(2)).optional(),
  /** The id of its family. */
  family: z.string(),
  released: day.optional(),
  /** Last day of the vendor's support; absent while there is none set. */
  supportEnds: day.optional(),
  /** It may refuse a stranger only after the message, so a test that sends none proves nothing. */
  refusesLate: z.literal(true).optional(),
});

const task = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** Permanent name of its chooser: /a/<permanentId>/ leads there for ever. */
  permanentId: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** What the reader does, as a heading: "Lock down". */
  name: z.string().min(3),
  /** The same in one sentence, for choosers and search engines. */
  summary: z.string().min(20).max(160),
});

const change = z.strictObject({
  day,
  /** What is known about it, as one sentence. */
  what: z.string().min(20),
  /** The blocks until then; what they were after it says the entry above, or `blocks`. */
  before: z
    .array(
      z.string().refine((text) => blockField.safeParse(text).success, 'Expected a network such as 203.0.113.0/24.'),
    )
    .min(1)
    .optional(),
});

const siteFields = z.strictObject({
  name: z.string(),
  company: z.string(),
  /**
   * Where its files can be changed, so that a path behind it is a page for that: https://git.example.com/kb/edit/main/.
   * Pages have no "Edit this page" while there is none.
   */
  repository: z
    .url({ protocol: /^https$/ })
    .endsWith('/', 'Expected a slash at the end.')
    .optional(),
  /** The host where the site is published; canonical addresses and the sitemap start with it. */
  address: https.refine((text) => !URL.canParse(text) || new URL(text).origin === text, {
    message: 'Expected a host alone, such as https://kb.example.com. A folder of it is "base".',
  }),
  /** The folder of that host below which the site is published, with both slashes. Links are written without it. */
  base: z.string().regex(/^\/(?:[a-z\d](?:[\w.~-]*\w)?\/)*$/i, 'Expected "/", or a folder such as "/kb/".'),
  blocks: z.tuple([blockField], blockField),
  /** Whoever changes `blocks` adds an entry at the top. The newest comes first; the oldest knows no before. */
  blockChanges: z
    .tuple([change], change)
    .refine((list) => list.every(({ day: one }, index) => index === 0 || one < (list[index - 1]?.day ?? '')), {
      message: 'Expected the newest day first, and no day twice.',
    })
    .refine((list) => list.every(({ before }, index) => (before === undefined) === (index === list.length - 1)), {
      message: 'Expected "before" in every entry but the last.',
    }),
  mailExchanger: z.hostname(),
  contact: z.strictObject({
    sales: z.email(),
    support: z.email(),
    telephone: z.string().regex(/^\d{3}\.\d{3}\.\d{4}$/, 'Expected a North American number such as 555.555.0100.'),
  }),
  trial: z.strictObject({ days: z.int().positive(), address: https }),
  /** Until when /.well-known/security.txt may be believed: less than a year ahead. A test fails two months before. */
  securityContactEnds: z.iso.date(),
  tasks: z.array(task),
  /** In the order of lists. What a family's systems need is said here once, not system by system. */
  families: z.array(family),
  /** The ids of those that most readers run, the most frequent first: the home page shows them before all others. */
  commonServers: z.array(z.string()).min(1),
  servers: z
    .array(server)
    .refine((list) => list.every((one) => !one.released || !one.supportEnds || one.released < one.supportEnds), {
      message: 'A server is released before its support ends. Expected "released" to be the earlier date.',
    }),
  /** Tasks of its family that a server has no use for, with the reason as a sentence. */
  notNeeded: z.array(z.strictObject({ task: z.string(), server: z.string(), reason: z.string().min(20).max(240) })),
  /**
   * Sites that may show the tools in a frame of theirs (/embed/…), as sources of the policy directive frame-ancestors.
   * No other site may, and no other page may be framed at all.
   */
  embedIn: z.array(
    z
      .string()
      .regex(
        /^https:\/\/(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?::\d{1,5})?$/,
        'Expected an origin such as https://help.example.com or https://*.example.com, without a path.',
      ),
  ),
  /** Articles of the former help centre, by number, and where their content is now; `npm run import` adds to them. */
  formerArticles: z.array(
    z.strictObject({
      number: z.string().regex(/^\d{6,20}$/),
      /** A section of the help centre; left out for an article. */
      kind: z.literal('section').optional(),
      /** What it was about, where a page lists it. */
      about: z.string().min(10),
      /** Its exact title, where that is known: its words were part of the address. */
      title: z.string().optional(),
      now: z.string().regex(/^\/(.+\/)?$/),
    }),
  ),
});

const siteSchema = siteFields.superRefine(({ tasks, families, servers, commonServers }, context) => {
  const expectOne = (path: (string | number)[], came: string, known: readonly { readonly id: string }[]) => {
    if (known.some(({ id }) => id === came)) return;
    const message = `"${came}" is not known. Expected one of ${known.map(({ id }) => id).join(', ')}.`;
    context.addIssue({ code: 'custom', path, message });
  };
  for (const [index, { tasks: always, sometimes = [] }] of families.entries()) {
    for (const one of [...always, ...sometimes]) expectOne(['families', index, 'tasks'], one, tasks);
  }
  for (const [index, one] of commonServers.entries()) expectOne(['commonServers', index], one, servers);
  for (const [index, one] of servers.entries()) expectOne(['servers', index, 'family'], one.family, families);
});

/** What `readSite` gives back: the facts, with every block worked out in all its notations. */
export type Site = z.output<typeof siteSchema>;
export type Server = Site['servers'][number];
export type Family = Site['families'][number];
export type Task = Site['tasks'][number];

/**
 * Checks facts of the shape below and works out the notations of each block.
 *
 * @throws Error naming the field, what came and what was expected.
 * @example readSite({ ...site, blocks: ['192.0.2.0/24'] }).blocks[0].mask // '255.255.255.0'
 */
export function readSite(facts: z.input<typeof siteSchema>): Site {
  const result = siteSchema.safeParse(facts);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`src/site.ts holds a fact that cannot be true:\n${lines.join('\n')}`);
}

export const site: Site = readSite({
  name: 'MailRoute knowledge base',
  company: 'MailRoute',
  address: 'https://support.mailroute.net',
  base: process.env['BASE_PATH'] ?? '/',
  blocks: ['199.89.0.0/21'],
  blockChanges: [
    {
      day: '2024-09-17',
      what: 'The network is published in MailRoute’s public knowledge base, snapshot 2024-09-17.',
    },
  ],
  mailExchanger: 'mail.mailroute.net',
  contact: { sales: 'sales@mailroute.net', support: 'support@mailroute.net', telephone: '888.485.7726' },
  trial: { days: 30, address: 'https://admin.mailroute.net/accounts/signup_or_restore/' },
  securityContactEnds: '2027-11-01',

  // In the order in which an administrator goes through them.
  tasks: [
    {
      id: 'lock-down',
      permanentId: 'lock',
      name: 'Lock down',
      summary: 'Make the server accept mail only from the filter, so that spam can no longer go around it.',
    },
    {
      id: 'permissions',
      permanentId: 'let-in',
      name: 'Let the filter in',
      summary: 'Allow anonymous SMTP sessions where the filter delivers, and nowhere else.',
    },
    {
      id: 'disable-filters',
      permanentId: 'filters-off',
      name: 'Switch off filters',
      summary:
        'Turn off block lists, greylisting, SPF checks and content filters: behind the filter they judge the wrong sender.',
    },
    {
      id: 'verify',
      permanentId: 'prove',
      name: 'Prove it',
      summary: 'Show from outside and from inside that strangers are refused and that the filter is not.',
    },
    {
      id: 'undo',
      permanentId: 'undo',
      name: 'Undo',
      summary: 'Open the server again quickly when mail is down, and restore everything that was saved.',
    },
  ],

  families: [
    {
      id: 'exchange',
      name: 'Microsoft Exchange',
      tasks: ['lock-down', 'permissions', 'disable-filters', 'verify', 'undo'],
    },
    {
      id: 'mail-servers',
      name: 'Mail servers',
      tasks: ['lock-down', 'verify', 'undo'],
      sometimes: ['disable-filters'],
    },
    {
      id: 'suites',
      name: 'Control panels and mail suites',
      tasks: ['lock-down', 'verify', 'undo'],
      sometimes: ['disable-filters'],
    },
    {
      id: 'hosted',
      name: 'Hosted mail',
      tasks: ['lock-down', 'verify', 'undo'],
      sometimes: ['disable-filters'],
    },
    { id: 'host-firewalls', name: 'Firewalls on the server', tasks: ['lock-down', 'verify', 'undo'] },
    { id: 'network-firewalls', name: 'Network firewalls', tasks: ['lock-down', 'verify', 'undo'] },
    { id: 'cloud-firewalls', name: 'Cloud firewalls', tasks: ['lock-down', 'verify', 'undo'] },
  ],

  commonServers: ['exchange-online', 'exchange-se', 'exchange-2019', 'exchange-2016', 'google-workspace', 'postfix'],

  // Dates: Microsoft's lifecycle pages; releases also as listed by endoflife.date/msexchange.
  servers: [
    {
      id: 'exchange-2003',
      name: 'Exchange 2003',
      shortName: '2003',
      family: 'exchange',
      released: '2003-09-28',
      supportEnds: '2014-04-08',
    },
    {
      id: 'exchange-2007',
      name: 'Exchange 2007',
      shortName: '2007',
      family: 'exchange',
      released: '2007-03-08',
      supportEnds: '2017-04-11',
    },
    {
      id: 'exchange-2010',
      name: 'Exchange 2010',
      shortName: '2010',
      family: 'exchange',
      released: '2009-11-09',
      supportEnds: '2020-10-13',
    },
    {
      id: 'exchange-2013',
      name: 'Exchange 2013',
      shortName: '2013',
      family: 'exchange',
      released: '2013-01-09',
      supportEnds: '2023-04-11',
    },
    {
      id: 'exchange-2016',
      name: 'Exchange 2016',
      shortName: '2016',
      family: 'exchange',
      released: '2015-10-01',
      supportEnds: '2025-10-14',
    },
    {
      id: 'exchange-2019',
      name: 'Exchange 2019',
      shortName: '2019',
      family: 'exchange',
      released: '2018-10-22',
      supportEnds: '2025-10-14',
    },
    {
      id: 'exchange-se',
      name: 'Exchange Subscription Edition',
      shortName: 'SE',
      alsoCalled: ['Exchange SE'],
      family: 'exchange',
      released: '2025-07-01',
    },
    {
      id: 'exchange-edge',
      name: 'Exchange Edge Transport',
      shortName: 'Edge',
      alsoCalled: ['Edge server'],
      family: 'exchange',
    },
    {
      id: 'exchange-online',
      name: 'Exchange Online',
      shortName: 'Online',
      alsoCalled: ['Microsoft 365', 'Office 365', 'M365', 'O365', 'Outlook'],
      family: 'exchange',
      refusesLate: true,
    },
    { id: 'postfix', name: 'Postfix', shortName: 'Postfix', family: 'mail-servers' },
    { id: 'exim', name: 'Exim 4', shortName: 'Exim', alsoCalled: ['Exim4'], family: 'mail-servers' },
    { id: 'sendmail', name: 'Sendmail', shortName: 'Sendmail', family: 'mail-servers' },
    { id: 'opensmtpd', name: 'OpenSMTPD', shortName: 'OpenSMTPD', family: 'mail-servers' },
    { id: 'haraka', name: 'Haraka', shortName: 'Haraka', family: 'mail-servers' },
    { id: 'hmailserver', name: 'hMailServer', shortName: 'hMailServer', alsoCalled: ['hMail'], family: 'mail-servers' },
    { id: 'mdaemon', name: 'MDaemon', shortName: 'MDaemon', family: 'mail-servers' },
    { id: 'kerio-connect', name: 'Kerio Connect', shortName: 'Kerio', family: 'mail-servers' },
    { id: 'icewarp', name: 'IceWarp', shortName: 'IceWarp', family: 'mail-servers' },
    { id: 'smartermail', name: 'SmarterMail', shortName: 'SmarterMail', family: 'mail-servers' },
    { id: 'mailenable', name: 'MailEnable', shortName: 'MailEnable', family: 'mail-servers' },
    { id: 'cpanel', name: 'cPanel/WHM', shortName: 'cPanel', alsoCalled: ['cPanel', 'WHM', 'CSF'], family: 'suites' },
    { id: 'plesk', name: 'Plesk', shortName: 'Plesk', family: 'suites' },
    { id: 'zimbra', name: 'Zimbra', shortName: 'Zimbra', family: 'suites' },
    { id: 'iredmail', name: 'iRedMail', shortName: 'iRedMail', family: 'suites' },
    {
      id: 'docker-mailserver',
      name: 'docker-mailserver',
      shortName: 'docker-mailserver',
      alsoCalled: ['DMS'],
      family: 'suites',
    },
    {
      id: 'google-workspace',
      name: 'Google Workspace',
      shortName: 'Google',
      alsoCalled: ['G Suite', 'GSuite', 'Gmail', 'Google Apps'],
      family: 'hosted',
      refusesLate: true,
    },
    {
      id: 'other-hosted-mail',
      name: 'Other hosted mail',
      shortName: 'Other hosts',
      inSentences: 'other hosted mail',
      family: 'hosted',
    },
    { id: 'nftables', name: 'nftables', shortName: 'nftables', family: 'host-firewalls' },
    { id: 'iptables', name: 'iptables', shortName: 'iptables', family: 'host-firewalls' },
    { id: 'ufw', name: 'ufw', shortName: 'ufw', alsoCalled: ['Ubuntu firewall'], family: 'host-firewalls' },
    { id: 'firewalld', name: 'firewalld', shortName: 'firewalld', family: 'host-firewalls' },
    { id: 'docker', name: 'Docker', shortName: 'Docker', family: 'host-firewalls' },
    { id: 'pf', name: 'pf (BSD)', shortName: 'pf', alsoCalled: ['FreeBSD', 'OpenBSD'], family: 'host-firewalls' },
    {
      id: 'windows-firewall',
      name: 'Windows Firewall',
      shortName: 'Windows',
      alsoCalled: ['Windows Defender', 'Windows Server'],
      family: 'host-firewalls',
    },
    { id: 'cisco-asa', name: 'Cisco ASA', shortName: 'ASA', alsoCalled: ['PIX'], family: 'network-firewalls' },
    {
      id: 'cisco-ios',
      name: 'Cisco IOS',
      shortName: 'IOS',
      alsoCalled: ['IOS XE', 'Cisco router'],
      family: 'network-firewalls',
    },
    {
      id: 'fortigate',
      name: 'FortiGate',
      shortName: 'FortiGate',
      alsoCalled: ['Fortinet'],
      family: 'network-firewalls',
    },
    { id: 'palo-alto', name: 'Palo Alto', shortName: 'Palo Alto', alsoCalled: ['PAN-OS'], family: 'network-firewalls' },
    { id: 'sonicwall', name: 'SonicWall', shortName: 'SonicWall', family: 'network-firewalls' },
    {
      id: 'sophos',
      name: 'Sophos Firewall',
      shortName: 'Sophos',
      alsoCalled: ['XG', 'XGS', 'SFOS'],
      family: 'network-firewalls',
    },
    {
      id: 'watchguard',
      name: 'WatchGuard Firebox',
      shortName: 'WatchGuard',
      alsoCalled: ['Fireware'],
      family: 'network-firewalls',
    },
    { id: 'mikrotik', name: 'MikroTik', shortName: 'MikroTik', alsoCalled: ['RouterOS'], family: 'network-firewalls' },
    { id: 'pfsense', name: 'pfSense', shortName: 'pfSense', alsoCalled: ['Netgate'], family: 'network-firewalls' },
    { id: 'opnsense', name: 'OPNsense', shortName: 'OPNsense', family: 'network-firewalls' },
    {
      id: 'ubiquiti',
      name: 'Ubiquiti UniFi',
      shortName: 'UniFi',
      alsoCalled: ['Dream Machine'],
      family: 'network-firewalls',
    },
    { id: 'aws', name: 'AWS', shortName: 'AWS', alsoCalled: ['Amazon', 'EC2'], family: 'cloud-firewalls' },
    { id: 'azure', name: 'Azure', shortName: 'Azure', alsoCalled: ['Microsoft Azure'], family: 'cloud-firewalls' },
    {
      id: 'google-cloud',
      name: 'Google Cloud',
      shortName: 'Google Cloud',
      alsoCalled: ['GCP'],
      family: 'cloud-firewalls',
    },
  ],

  notNeeded: [
    {
      task: 'permissions',
      server: 'exchange-online',
      reason:
        'Exchange Online accepts anonymous SMTP sessions by itself; which of them are refused is decided by the inbound connector of the lock-down.',
    },
  ],

  embedIn: ['https://*.zendesk.com'],

  formerArticles: formerArticles as z.input<typeof siteFields>['formerArticles'],
});
