import { spellAddress } from '../addresses/address.ts';
import { describeNetwork, type Network, spellNetwork } from '../addresses/network.ts';
import { filterConnector } from '../values/filter-connector.ts';
import { bothFamilies, eachLine, onlyIpv4, type Target } from './target.ts';

const replaces = 'The value replaces the whole list of the connector';
const permissions = '-PermissionGroups AnonymousUsers -AuthMechanism Tls';

/** Behind a closed default connector the filter's is the only way in, so the order matters. */
const removeConnector = (server: string): string =>
  `# First give the default connector AnonymousUsers again: without it, no mail comes in.\nRemove-ReceiveConnector "${server}\\${filterConnector}"`;

/** Exchange on its own servers, and Exchange Online. */
export const exchangeTargets: readonly Target[] = [
  {
    id: 'address-and-mask',
    name: 'Exchange 2003 and other dialogs: address and mask',
    kind: 'server',
    rule: 'The dialog takes IPv4 only, with the mask in full, and one network at a time.',
    takes: onlyIpv4,
    lines: (networks) => eachLine(networks, (one) => `${addressOf(one)}\t${describeNetwork(one).mask}`),
    undo: (networks) =>
      `Remove these entries from the same list:\n${eachLine(networks, (one) => `${addressOf(one)} (${describeNetwork(one).mask})`)}`,
    fields: (network) => [
      { label: 'Subnet address', value: addressOf(network) },
      { label: 'Subnet mask', value: describeNetwork(network).mask ?? '' },
    ],
  },
  {
    id: 'exchange-2007',
    name: 'Exchange 2007: new receive connector',
    kind: 'server',
    rule: 'The Shell of 2007 is documented with first and last address, so every network is written as a range.',
    takes: onlyIpv4,
    lines: (networks) =>
      `New-ReceiveConnector -Name "${filterConnector}" -Server HUB01 -Custom -Bindings 0.0.0.0:25 -RemoteIPRanges ${ranges(networks)} ${permissions}`,
    undo: () => removeConnector('HUB01'),
  },
  {
    id: 'exchange-2007-existing',
    name: 'Exchange 2007: existing receive connector',
    kind: 'server',
    rule: `${replaces}; save the old one first.`,
    takes: onlyIpv4,
    lines: (networks) => `Set-ReceiveConnector "HUB01\\${filterConnector}" -RemoteIPRanges ${ranges(networks)}`,
    undo: () => `Set-ReceiveConnector "HUB01\\${filterConnector}" -RemoteIPRanges <the ranges that you saved>`,
  },
  {
    id: 'exchange-2010',
    name: 'Exchange 2010: new receive connector',
    kind: 'server',
    rule: 'Exchange 2010 takes CIDR, and has no -TransportRole.',
    takes: bothFamilies,
    lines: (networks) =>
      `New-ReceiveConnector -Name "${filterConnector}" -Server HUB01 -Custom -Bindings 0.0.0.0:25 -RemoteIPRanges ${list(networks)} ${permissions}`,
    undo: () => removeConnector('HUB01'),
  },
  {
    id: 'exchange-2013',
    name: 'Exchange 2013 and later: new receive connector',
    kind: 'server',
    rule: 'The connector that strangers meet is on the front end, so the role is named.',
    takes: bothFamilies,
    lines: (networks) =>
      `New-ReceiveConnector -Name "${filterConnector}" -Server EX01 -TransportRole FrontendTransport -Custom -Bindings 0.0.0.0:25 -RemoteIPRanges ${list(networks)} ${permissions}`,
    undo: () => removeConnector('EX01'),
  },
  {
    id: 'exchange-existing',
    name: 'Exchange 2010 and later: existing receive connector',
    kind: 'server',
    rule: `${replaces}; save the old one first.`,
    takes: bothFamilies,
    lines: (networks) => `Set-ReceiveConnector "EX01\\${filterConnector}" -RemoteIPRanges ${list(networks)}`,
    undo: () => `Set-ReceiveConnector "EX01\\${filterConnector}" -RemoteIPRanges <the ranges that you saved>`,
  },
  {
    id: 'exchange-online',
    name: 'Exchange Online',
    kind: 'cloud',
    rule: 'Exchange Online takes IPv4 from /24 to /32 only, so a wider network becomes several entries; the connector locks only once you enable it.',
    takes: onlyIpv4,
    shortest: 24,
    lines: (networks) =>
      `New-InboundConnector -Name "${filterConnector}" -ConnectorType Partner -SenderDomains * -RestrictDomainsToIPAddresses $true -RequireTls $true -SenderIPAddresses ${list(networks)} -Enabled $false`,
    undo: () => `Set-InboundConnector "${filterConnector}" -Enabled $false`,
  },
];

const addressOf = ({ family, address }: Network): string => spellAddress(family, address);

const list = (networks: readonly Network[]): string => networks.map(spellNetwork).join(',');

const ranges = (networks: readonly Network[]): string =>
  networks
    .map(describeNetwork)
    .map(({ first, last }) => (first === last ? first : `${first}-${last}`))
    .join(',');
