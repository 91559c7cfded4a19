import { type Network, spellNetwork } from '../addresses/network.ts';
import { bothFamilies, type Target } from './target.ts';

/** Firewalls on the server itself. */
export const hostFirewallTargets: readonly Target[] = [
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
    rule: 'A chain of its own holds the list, so that no order of other rules matters; IPv6 has a command of its own and is refused too.',
    takes: bothFamilies,
    lines: (networks) => [...chain(networks), ...jumps('I', ONTO_HOST)].join('\n'),
    undo: () => [...jumps('D', ONTO_HOST), ...removeChain].join('\n'),
  },
  {
    id: 'docker',
    name: 'Docker: published port',
    kind: 'firewall',
    rule: 'Ports that Docker publishes go around INPUT, ufw and firewalld: their chain is DOCKER-USER, which sees the port that strangers connect to only in the connection table.',
    takes: bothFamilies,
    lines: (networks) => [...chain(networks), ...jumps('I', INTO_CONTAINERS), ...jumps('I', ONTO_HOST)].join('\n'),
    undo: () => [...jumps('D', INTO_CONTAINERS), ...jumps('D', ONTO_HOST), ...removeChain].join('\n'),
  },
  {
    id: 'ufw',
    name: 'ufw',
    kind: 'firewall',
    rule: 'The first match wins, so the refusal goes to the top and the networks above it; the old rule goes first, because ufw adds nothing that it has with another action.',
    takes: bothFamilies,
    lines: (networks) =>
      [
        'ufw delete allow 25/tcp',
        'ufw prepend reject 25/tcp',
        ...networks.map((one) => `ufw prepend ${ufwRule(one)}`),
      ].join('\n'),
    undo: (networks) =>
      [...networks.map((one) => `ufw delete ${ufwRule(one)}`), 'ufw delete reject 25/tcp', 'ufw allow 25/tcp'].join(
        '\n',
      ),
  },
  {
    id: 'firewalld',
    name: 'firewalld',
    kind: 'firewall',
    rule: 'Rules with a priority below zero come before everything else in their zone, so services that are let in may stay; it needs firewalld 0.7 or later.',
    takes: bothFamilies,
    lines: (networks) => [...richRules(networks).map((rule) => firewalld('add', rule)), FIREWALLD_RELOAD].join('\n'),
    undo: (networks) =>
      [
        ...richRules(networks)
          .toReversed()
          .map((rule) => firewalld('remove', rule)),
        FIREWALLD_RELOAD,
      ].join('\n'),
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
];

// What the server's own programs hand over to each other does not come through the network.
const ONTO_HOST = 'INPUT ! -i lo -p tcp --dport 25 -j MAILFILTER';

// Behind the translation of addresses the packet has the container's port. Connections from a container to port 25 of
// others are not translated in this direction, and pass.
const INTO_CONTAINERS =
  'DOCKER-USER -p tcp -m conntrack --ctstate DNAT --ctdir ORIGINAL --ctorigdstport 25 -j MAILFILTER';

const commands = [
  [4, 'iptables'],
  [6, 'ip6tables'],
] as const;

/** The list goes on to the rules that were there before; it only takes away. */
const chain = (networks: readonly Network[]): string[] =>
  commands.flatMap(([family, command]) => [
    `${command} -N MAILFILTER`,
    ...networks
      .filter((one) => one.family === family)
      .map((one) => `${command} -A MAILFILTER -s ${spellNetwork(one)} -j RETURN`),
    `${command} -A MAILFILTER -p tcp -j REJECT --reject-with tcp-reset`,
  ]);

const removeChain = commands.flatMap(([, command]) => [`${command} -F MAILFILTER`, `${command} -X MAILFILTER`]);

const jumps = (action: 'I' | 'D', rule: string): string[] =>
  commands.map(([, command]) => `${command} -${action} ${rule}`);

const ufwRule = (network: Network): string => `allow proto tcp from ${spellNetwork(network)} to any port 25`;

const FIREWALLD_RELOAD = 'firewall-cmd --reload';

const firewalld = (action: 'add' | 'remove', rule: string): string =>
  `firewall-cmd --permanent --zone=public --${action}-rich-rule='${rule}'`;

const richRules = (networks: readonly Network[]): string[] => [
  ...networks.map(
    (one) =>
      `rule priority="-100" family="ipv${one.family}" source address="${spellNetwork(one)}" service name="smtp" accept`,
  ),
  ...bothFamilies.map(
    (family) => `rule priority="-90" family="ipv${family}" service name="smtp" reject type="tcp-reset"`,
  ),
];

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
