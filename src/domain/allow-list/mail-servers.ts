import { leadingNumbers } from '../addresses/leading-numbers.ts';
import { spellNetwork } from '../addresses/network.ts';
import { bothFamilies, eachLine, onlyIpv4, type Target } from './target.ts';

const refusal = 'Direct delivery not accepted, use the MX host';
const octets = 'A hash table supports no prefixes, so every network is written as its leading numbers';

/** Mail servers other than Exchange. */
export const mailServerTargets: readonly Target[] = [
  {
    id: 'postfix',
    name: 'Postfix: cidr table',
    kind: 'server',
    rule: 'A table for check_client_access and never mynetworks, where the filter could relay to any domain and every check after permit_mynetworks would be off.',
    takes: bothFamilies,
    lines: (networks) =>
      eachLine(
        [
          ...networks.map((one) => [spellNetwork(one), 'OK']),
          ['0.0.0.0/0', `REJECT ${refusal}`],
          ['::/0', `REJECT ${refusal}`],
        ],
        ([key, action]) => `${key}  ${action}`,
      ),
    undo: () =>
      'Take check_client_access cidr:/etc/postfix/mail-filter.cidr out of smtpd_client_restrictions, then run: postfix check && postfix reload',
  },
  {
    id: 'postfix-hash',
    name: 'Postfix: hash table',
    kind: 'server',
    rule: `${octets}; run postmap after each change and end the restrictions with reject.`,
    takes: onlyIpv4,
    lines: (networks) => eachLine(leadingNumbers(networks), (key) => `${key}  OK`),
    undo: () =>
      'Take check_client_access hash:/etc/postfix/mail-filter and the reject after it out of smtpd_client_restrictions, then run: postfix check && postfix reload',
  },
  {
    id: 'sendmail',
    name: 'Sendmail: access map',
    kind: 'server',
    rule: `${octets}; the map has no default, so these lines alone lock nothing: the rest must be refused by a rule of its own.`,
    takes: onlyIpv4,
    lines: (networks) => eachLine(leadingNumbers(networks), (key) => `Connect:${key}\tOK`),
    undo: (networks) =>
      `Take these lines out of the access map and build it again:\n${eachLine(leadingNumbers(networks), (key) => `Connect:${key}`)}`,
  },
  {
    id: 'exim',
    name: 'Exim: host list',
    kind: 'server',
    rule: 'Colons separate the entries of a list, so a list with IPv6 names another separator first.',
    takes: bothFamilies,
    lines: (networks) => {
      const entries = networks.map(spellNetwork);
      const hasColons = networks.some(({ family }) => family === 6);
      return `hostlist filter_hosts = ${hasColons ? `<; ${entries.join(' ; ')}` : entries.join(' : ')}`;
    },
    undo: () => 'Take acl_smtp_connect and the hostlist filter_hosts out of the configuration, then restart Exim.',
  },
  {
    id: 'opensmtpd',
    name: 'OpenSMTPD: table',
    kind: 'server',
    rule: 'One network per line, in a file that a table in smtpd.conf names and a filter of the connect phase looks up.',
    takes: bothFamilies,
    lines: (networks) => eachLine(networks, spellNetwork),
    undo: () => 'Take the filter out of the listen lines of smtpd.conf, then restart smtpd.',
  },
  {
    id: 'haraka',
    name: 'Haraka: list of networks',
    kind: 'server',
    rule: 'One network per line, for a plugin that asks net.BlockList in hook_connect; never relay_acl_allow, which allows relay.',
    takes: bothFamilies,
    lines: (networks) => eachLine(networks, spellNetwork),
    undo: () => 'Take the plugin out of config/plugins, then restart Haraka.',
  },
];
