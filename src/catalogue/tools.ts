import { site } from '../site.ts';

/** A tool with a page of its own at /tools/<id>/ and one for frames of other sites at /embed/<id>/. */
export interface Tool {
  /** In its addresses, and its permanent name. */
  readonly id: string;
  /** Folder of src/components with Tool.astro, the tool, and ToolPage.astro, what its page says with it. */
  readonly folder: string;
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  /** The description of the page for frames. */
  readonly embed: string;
  readonly keywords: readonly string[];
  /** Its page is as wide as two columns. */
  readonly wide?: boolean;
}

/** The tools, in the order in which lists show them. A new tool is an entry here and its folder. */
export const tools: readonly Tool[] = [
  {
    id: 'allow-list',
    folder: 'AllowList',
    name: 'Allow-list builder',
    summary: 'The filter and your own networks as exact lines for your server or firewall, with the way back.',
    description: `The lines that let ${site.company} and your own networks reach port 25, and nobody else, for your mail server or firewall, with the way back.`,
    embed: 'The allow-list builder for a sidebar: the filter and your own networks as lines for a server or firewall.',
    keywords: [
      'whitelist',
      'safelist',
      'firewall rules',
      'access list',
      'which addresses to allow',
      'firewall rules generator',
      'iptables, nftables, pf, Cisco ACL',
      'Postfix access map',
      'add my branch office',
      'add my own networks',
      'permit only one network',
      'ACL, security group, NAT rule',
      'configuration lines for any firewall or mail server',
      'port 25 closed except for these addresses',
      'let a partner or supplier deliver directly',
      'restrict SMTP to a list of addresses',
    ],
    wide: true,
  },
  {
    id: 'subnet',
    folder: 'SubnetCalculator',
    name: 'Subnet calculator',
    summary: 'Which addresses a mask covers: network, first and last address, and whether a sender is inside.',
    description:
      'Type a network, an address with mask or wildcard, or a range, and see exactly which addresses it covers. IPv4 and IPv6; nothing leaves the page.',
    embed: 'The subnet calculator for a sidebar: which addresses a network covers, and whether one of them is ours.',
    keywords: [
      'netmask calculator',
      'IP calculator',
      'CIDR to netmask',
      'convert a mask',
      'how many addresses',
      'CIDR converter',
      'convert a range into CIDR',
      'IP range to prefix',
      'wildcard mask calculator',
      'network calculator',
      'how big is a /21',
      'binary mask',
      'IP subnet tool',
      'is this address inside',
      'what addresses does a network cover',
      'which addresses are in a range',
      'how many hosts',
    ],
  },
  {
    id: 'headers',
    folder: 'HeaderCheck',
    name: 'Header check',
    summary: 'Paste the headers of a message: whether it came through the filter, and which line proves it.',
    description: `Paste the headers of a message: did it come through ${site.company} or around it, and which line proves that? Sessions and bounces too; nothing leaves the page.`,
    embed:
      'The header check for a sidebar: did a message come through the filter or around it, and which line proves that?',
    keywords: [
      'header check',
      'header analyzer',
      'message headers',
      'Internet headers',
      'Received line',
      'did this message come through the filter',
      'went around the filter',
      'trace a message',
      'how do I read headers',
      'trace email path',
      'where did this message come from',
      'was this message filtered',
      'from which IP a message came',
      'hop delays',
      'find the IP that a message really came from',
      'did spammers go around the filter',
      'SMTP session',
      'bounce',
      'NDR',
    ],
  },
  {
    id: 'probe',
    folder: 'Probe',
    name: 'Lock-down probe',
    summary:
      'A script for a host outside: whether a stranger can deliver to your server, and at which stage it refuses.',
    description:
      'A script that proves from outside whether a mail server is locked: sessions over IPv4 and IPv6 on ports 25, 465 and 587, no message, plain words.',
    embed: 'The commands that prove from outside whether a mail server is locked to the filter.',
    keywords: [
      'check-lockdown.sh',
      'check-lockdown.ps1',
      'test from outside',
      'is my server locked',
      'open port 25 test',
      'download a script that tests the lock from outside',
      'smtp probe',
      'prove the lockdown',
      'telnet test as a script',
      'exit status',
      'does my server still accept mail from anyone',
      'can a stranger deliver to my server',
      'who can connect to port 25',
    ],
  },
];
