import { type Block, site } from '../site.ts';
import { tokens } from '../tokens.ts';

/** One control of a dialog, in the state in which the reader should leave it. */
export type Control =
  | { readonly kind: 'group'; readonly label: string }
  | { readonly kind: 'choice'; readonly label: string; readonly chosen: boolean }
  | { readonly kind: 'box'; readonly label: string; readonly ticked: boolean }
  | { readonly kind: 'field'; readonly label: string; readonly value: string }
  | { readonly kind: 'list'; readonly entries: readonly string[] }
  | { readonly kind: 'buttons'; readonly labels: readonly string[] };

export interface Dialog {
  readonly title: string;
  readonly controls: readonly Control[];
}

/** Blocks that a dialog with an address and a mask can take. */
const blocks = site.blocks.filter((block): block is Block & { mask: string } => block.mask !== undefined);

/**
 * Dialogs of servers, filled in. Titles and labels are those of the vendor's help; what the help does not name is left
 * out rather than invented.
 */
export const dialogs = {
  /** Exchange 2003, SP2 help "Set SMTP IP Address and Domain Name Restrictions". */
  'exchange-2003-connection': {
    title: 'Connection',
    controls: [
      { kind: 'choice', label: 'Only the list below', chosen: true },
      { kind: 'choice', label: 'All except the list below', chosen: false },
      { kind: 'list', entries: [...blocks.map(({ address, mask }) => `${address} (${mask})`), 'your own machines'] },
      { kind: 'buttons', labels: ['Add', 'Remove', 'OK'] },
    ],
  },
  /** Exchange 2003, help on the Computer dialog of the SMTP server. */
  'exchange-2003-computer': {
    title: 'Computer',
    controls: [
      { kind: 'choice', label: 'Single computer', chosen: false },
      { kind: 'choice', label: 'Group of computers', chosen: true },
      ...blocks.flatMap(({ address, mask }): Control[] => [
        { kind: 'field', label: 'Subnet address', value: address },
        { kind: 'field', label: 'Subnet mask', value: mask },
      ]),
      { kind: 'choice', label: 'Domain', chosen: false },
      { kind: 'buttons', labels: ['OK'] },
    ],
  },
  /** Exchange 2003, "How to Configure Access Controls and Authentication Methods". */
  'exchange-2003-authentication': {
    title: 'Authentication',
    controls: [
      { kind: 'box', label: 'Anonymous access', ticked: true },
      { kind: 'buttons', labels: ['OK'] },
    ],
  },
  /**
   * Exchange 2016 and 2019, help "Allow anonymous relay on Exchange servers". Of the boxes it has those to tick, and those
   * with which whoever comes through the connector could relay.
   */
  'receive-connector-security': {
    title: 'Security',
    controls: [
      { kind: 'group', label: 'Authentication' },
      { kind: 'box', label: 'Transport Layer Security (TLS)', ticked: true },
      { kind: 'box', label: 'Externally secured (for example, with IPsec)', ticked: false },
      { kind: 'group', label: 'Permission groups' },
      { kind: 'box', label: 'Exchange servers', ticked: false },
      { kind: 'box', label: 'Anonymous users', ticked: true },
    ],
  },
  /** Exchange 2013 to 2019, help "Procedures for custom Receive connectors". */
  'receive-connector-scoping': {
    title: 'Scoping',
    controls: [
      { kind: 'group', label: 'Remote network settings' },
      { kind: 'list', entries: site.blocks.map(({ cidr }) => cidr) },
      { kind: 'buttons', labels: ['Save'] },
    ],
  },
  /** Exchange Online, help "Set up connectors for secure mail flow with a partner organization". */
  'partner-connector-restrictions': {
    title: 'Security restrictions',
    controls: [
      { kind: 'box', label: "Reject email messages if they aren't sent over TLS", ticked: true },
      {
        kind: 'box',
        label:
          'And require that the subject name of the certificate that the partner uses to authenticate with Office 365 matches this domain name',
        ticked: false,
      },
      {
        kind: 'box',
        label: "Reject email messages if they aren't sent from within this IP address range",
        ticked: true,
      },
      {
        kind: 'list',
        entries: [...(tokens.get('slash24')?.split(/,\s*/) ?? []), 'the noted addresses'],
      },
      { kind: 'buttons', labels: ['Next'] },
    ],
  },
} as const satisfies Record<string, Dialog>;

export type DialogName = keyof typeof dialogs;
