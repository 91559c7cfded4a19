import { spellAddress } from '../addresses/address.ts';
import { describeNetwork, type Network, spellNetwork } from '../addresses/network.ts';
import { eachLine, onlyIpv4, type Target } from './target.ts';

const mailServer = '203.0.113.25';
const behindNat = '10.0.5.25';

/** Firewalls in front of a server. */
export const firewallTargets: readonly Target[] = [
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
