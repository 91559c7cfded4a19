import { spellAddress } from '../addresses/address.ts';
import { describeNetwork, type Network, spellNetwork } from '../addresses/network.ts';
import { bothFamilies, eachLine, onlyIpv4, type Target } from './target.ts';

/** Cloud services, DNS records and plain data. */
export const cloudAndDataTargets: readonly Target[] = [
  {
    id: 'google-workspace',
    name: 'Google Workspace: inbound gateway',
    kind: 'cloud',
    rule: 'Public addresses only, and nothing is locked until "Reject all mail not from gateway IPs" is ticked.',
    takes: onlyIpv4,
    publicOnly: true,
    lines: (networks) => eachLine(networks, spellNetwork),
    undo: (networks) => `Remove these entries from the inbound gateway:\n${eachLine(networks, spellNetwork)}`,
  },
  {
    id: 'aws',
    name: 'AWS security group',
    kind: 'cloud',
    rule: 'A security group only allows, so what locks is removing the rule for everybody.',
    takes: onlyIpv4,
    lines: (networks) =>
      [...networks.map((one) => aws('authorize', one)), ...aboutEverybody('revoke', networks)].join('\n'),
    undo: (networks) =>
      [...aboutEverybody('authorize', networks), ...networks.map((one) => aws('revoke', one))].join('\n'),
  },
  {
    id: 'azure',
    name: 'Azure network security group',
    kind: 'cloud',
    rule: 'The lower number is checked first, so the refusal has the higher one.',
    takes: onlyIpv4,
    lines: (networks) =>
      [
        azure(
          'create',
          'smtp-filter',
          ` --priority 100 ${azureRule} --access Allow --source-address-prefixes ${networks.map(spellNetwork).join(' ')}`,
        ),
        azure('create', 'smtp-others', ` --priority 110 ${azureRule} --access Deny`),
      ].join('\n'),
    undo: () => [azure('delete', 'smtp-others'), azure('delete', 'smtp-filter')].join('\n'),
  },
  {
    id: 'google-cloud',
    name: 'Google Cloud firewall rule',
    kind: 'cloud',
    rule: 'The lower number is checked first, so both rules come before those with the usual 1000; mail stands for the network tag of your server.',
    takes: onlyIpv4,
    lines: (networks) =>
      [
        google('smtp-filter', 900, 'ALLOW', networks.map(spellNetwork).join(',')),
        google('smtp-others', 910, 'DENY', '0.0.0.0/0'),
      ].join('\n'),
    undo: () =>
      eachLine(['smtp-others', 'smtp-filter'], (name) => `gcloud compute firewall-rules delete ${name} --quiet`),
  },
  {
    id: 'spf',
    name: 'SPF terms',
    kind: 'data',
    rule: 'Terms for a record that begins with v=spf1 say who may send for a domain, and lock no server.',
    takes: bothFamilies,
    lines: (networks) =>
      networks
        .map((one) => `ip${one.family}:${isOne(one) ? spellAddress(one.family, one.address) : spellNetwork(one)}`)
        .join(' '),
    undo: () => 'Take these terms out of the record.',
  },
  {
    id: 'cidr',
    name: 'CIDR list',
    kind: 'data',
    rule: 'One network per line, as most programs read it.',
    takes: bothFamilies,
    lines: (networks) => eachLine(networks, spellNetwork),
    undo: () => '',
  },
  {
    id: 'csv',
    name: 'CSV',
    kind: 'data',
    rule: 'The first line names the columns, and IPv6 networks have no mask.',
    takes: bothFamilies,
    lines: (networks) =>
      eachLine(
        [['network', 'address', 'mask', 'first', 'last', 'count'], ...networks.map(describeNetwork).map(toRow)],
        (row) => row.join(','),
      ),
    undo: () => '',
  },
  {
    id: 'json',
    name: 'JSON',
    kind: 'data',
    rule: 'Counts are strings, because IPv6 has more addresses than a JSON number can hold exactly.',
    takes: bothFamilies,
    lines: (networks) =>
      JSON.stringify(
        networks
          .map(describeNetwork)
          .map(({ cidr, count, ...rest }) => ({ network: cidr, ...rest, count: `${count}` })),
        undefined,
        2,
      ),
    undo: () => '',
  },
];

const azureRule = '--direction Inbound --protocol Tcp --destination-port-ranges 25';

const isOne = (network: Network): boolean => describeNetwork(network).count === 1n;

const toRow = ({ cidr, address, mask = '', first, last, count }: ReturnType<typeof describeNetwork>): string[] => [
  cidr,
  address,
  mask,
  first,
  last,
  `${count}`,
];

const aws = (action: 'authorize' | 'revoke', network: Network): string =>
  `aws ec2 ${action}-security-group-ingress --group-id sg-EXAMPLE --protocol tcp --port 25 --cidr ${spellNetwork(network)}`;

// A list that is everybody would otherwise be taken away with the rule for everybody.
const aboutEverybody = (action: 'authorize' | 'revoke', networks: readonly Network[]): string[] =>
  networks.some(({ prefix }) => prefix === 0) ? [] : [aws(action, { family: 4, address: 0n, prefix: 0 })];

const azure = (verb: 'create' | 'delete', name: string, options = ''): string =>
  `az network nsg rule ${verb} -g RG --nsg-name NSG -n ${name}${options}`;

const google = (name: string, priority: number, action: 'ALLOW' | 'DENY', ranges: string): string =>
  `gcloud compute firewall-rules create ${name} --network=default --direction=INGRESS --priority=${priority} --action=${action} --rules=tcp:25 --source-ranges=${ranges} --target-tags=mail`;
