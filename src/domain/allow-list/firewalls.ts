import { spellAddress } from '../addresses/address.ts';
import { describeNetwork, type Network, spellNetwork } from '../addresses/network.ts';
import { bothFamilies, eachLine, onlyIpv4, type Target } from './target.ts';

const mailServer = '203.0.113.25';
const behindNat = '10.0.5.25';

/** Firewalls on a server and in front of it. */
export const firewallTargets: readonly Target[] = [
  {
    id: 'windows-firewall',
    name: 'Windows Firewall',
    kind: 'firewall',
    rule: 'Block beats allow, so never add a rule that blocks the rest: switch off or narrow the rules that allow port 25 to everybody.',
    takes: bothFamilies,
    lines: (networks) =>
      `New-NetFirewallRule -DisplayName "SMTP from mail filter" -Direction Inbound -Protocol TCP -LocalPort 25 -RemoteAddress ${networks.map(spellNetwork).join(',')} -Action Allow`,
    undo: () => 'Remove-NetFirewallRule -DisplayName "SMTP from mail filter"',
  },
  {
    id: 'nftables',
    name: 'nftables',
    kind: 'firewall',
    rule: 'A set takes networks only with flags interval, and one set holds one family.',
    takes: bothFamilies,
    lines: writeNftables,
    undo: () => 'nft delete table inet smtp_lockdown',
  },
  {
    id: 'iptables',
    name: 'iptables and ip6tables',
    kind: 'firewall',
    rule: 'The first match wins, so the refusal comes last; IPv6 has a command of its own and is refused too.',
    takes: bothFamilies,
    lines: (networks) => iptables('A', networks),
    undo: (networks) => iptables('D', networks),
  },
  {
    id: 'pf',
    name: 'pf',
    kind: 'firewall',
    rule: 'The last match wins unless a rule says quick, as this one does.',
    takes: bothFamilies,
    lines: (networks) =>
      `table <mailfilter> const { ${networks.map(spellNetwork).join(', ')} }\nblock return in quick on egress proto tcp from ! <mailfilter> to port smtp`,
    undo: () => 'Take both lines out of /etc/pf.conf, then run: pfctl -f /etc/pf.conf',
  },
  {
    id: 'cisco-ios',
    name: 'Cisco IOS (wildcard)',
    kind: 'firewall',
    rule: `IOS takes the wildcard where ASA takes the mask, and checks the list before NAT: ${mailServer} stands for the public address of your mail server.`,
    takes: onlyIpv4,
    lines: (networks) => [iosRoom, iosList, ...numberLines(iosRules(networks))].join('\n'),
    undo: (networks) =>
      [
        iosList,
        ...iosRules(networks)
          .toReversed()
          .map((rule) => ` no ${rule}`),
      ].join('\n'),
  },
  {
    id: 'cisco-asa',
    name: 'Cisco ASA (mask)',
    kind: 'firewall',
    rule: `ASA takes the mask where IOS takes the wildcard, and from 8.3 on the address behind NAT: ${behindNat} stands for that of your mail server.`,
    takes: onlyIpv4,
    lines: (networks) =>
      [
        'object-group network MAILFILTER',
        ...networks.map((one) => ` network-object ${addressOf(one)} ${describeNetwork(one).mask}`),
        ...asaRules.map((rule, index) => `access-list outside_in line ${index + 1} extended ${rule}`),
      ].join('\n'),
    undo: () =>
      [
        ...asaRules.toReversed().map((rule) => `no access-list outside_in extended ${rule}`),
        'no object-group network MAILFILTER',
      ].join('\n'),
  },
  {
    id: 'fortigate',
    name: 'FortiGate',
    kind: 'firewall',
    rule: 'The command line takes the mask; the group MAILFILTER is the source address of the policy.',
    takes: onlyIpv4,
    lines: (networks) =>
      [
        'config firewall address',
        ...networks.flatMap((one, index) => [
          `    edit "${memberName(index)}"`,
          `        set subnet ${addressOf(one)} ${describeNetwork(one).mask}`,
          '    next',
        ]),
        'end',
        'config firewall addrgrp',
        '    edit "MAILFILTER"',
        `        set member ${networks.map((_, index) => `"${memberName(index)}"`).join(' ')}`,
        '    next',
        'end',
      ].join('\n'),
    undo: (networks) =>
      [
        'config firewall addrgrp',
        '    delete "MAILFILTER"',
        'end',
        'config firewall address',
        ...networks.map((_, index) => `    delete "${memberName(index)}"`),
        'end',
      ].join('\n'),
  },
  {
    id: 'palo-alto',
    name: 'Palo Alto',
    kind: 'firewall',
    rule: 'The keyword is ip-netmask, but CIDR is what it takes; the group MAILFILTER is the source of the rule.',
    takes: onlyIpv4,
    lines: (networks) =>
      [
        ...networks.map((one, index) => `set address ${memberName(index)} ip-netmask ${spellNetwork(one)}`),
        `set address-group MAILFILTER static [ ${networks.map((_, index) => memberName(index)).join(' ')} ]`,
      ].join('\n'),
    undo: (networks) =>
      ['delete address-group MAILFILTER', ...networks.map((_, index) => `delete address ${memberName(index)}`)].join(
        '\n',
      ),
  },
  {
    id: 'mikrotik',
    name: 'MikroTik',
    kind: 'firewall',
    rule: 'Put src-address-list=mailfilter on the dst-nat rule itself, because a later rule would let other forwarded traffic pass.',
    takes: onlyIpv4,
    lines: (networks) =>
      eachLine(networks, (one) => `/ip firewall address-list add list=mailfilter address=${spellNetwork(one)}`),
    undo: () => '/ip firewall address-list remove [find list=mailfilter]',
  },
];

/** FortiOS and PAN-OS take no group with the name of an address. */
const memberName = (index: number): string => `MAILFILTER-${index + 1}`;

const asaRules = [
  `permit tcp object-group MAILFILTER host ${behindNat} eq smtp`,
  `deny tcp any host ${behindNat} eq smtp`,
];

// A line without a number goes below all others, where the rule that admits everybody has matched already. The way back
// has no numbers: a restart of the router gives the lines other ones.
const iosRoom = 'ip access-list resequence outside_in 10000 10';
const iosList = 'ip access-list extended outside_in';

const addressOf = ({ family, address }: Network): string => spellAddress(family, address);

const iosRules = (networks: readonly Network[]): string[] => [
  ...networks.map((one) => `permit tcp ${addressOf(one)} ${describeNetwork(one).wildcard} host ${mailServer} eq smtp`),
  `deny tcp any host ${mailServer} eq smtp`,
];

// Numbers below these are free for senders of the reader's own.
const numberLines = (rules: readonly string[]): string[] => rules.map((rule, index) => ` ${101 + index} ${rule}`);

function iptables(action: 'A' | 'D', networks: readonly Network[]): string {
  const command = (family: number) => `${family === 4 ? 'iptables' : 'ip6tables'} -${action} INPUT -p tcp --dport 25`;
  const accept = networks.map((one) => `${command(one.family)} -s ${spellNetwork(one)} -j ACCEPT`);
  const reject = [4, 6].map((family) => `${command(family)} -j REJECT --reject-with tcp-reset`);
  return (action === 'A' ? [...accept, ...reject] : [...reject, ...accept]).join('\n');
}

function writeNftables(networks: readonly Network[]): string {
  const families = bothFamilies.filter((family) => networks.some((one) => one.family === family));
  return [
    'table inet smtp_lockdown {',
    ...families.flatMap((family) => [
      `  set allowed${family} {`,
      `    type ipv${family}_addr`,
      '    flags interval',
      `    elements = { ${networks
        .filter((one) => one.family === family)
        .map(spellNetwork)
        .join(', ')} }`,
      '  }',
    ]),
    '  chain input {',
    '    type filter hook input priority -10; policy accept;',
    '    iif "lo" accept',
    ...families.map((family) => `    tcp dport 25 ${family === 4 ? 'ip' : 'ip6'} saddr @allowed${family} accept`),
    '    tcp dport 25 counter reject with tcp reset',
    '  }',
    '}',
  ].join('\n');
}
