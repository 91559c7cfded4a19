import { filterConnector } from '../../domain/values/filter-connector.ts';
import { site } from '../../site.ts';

/** One way in: a port of a service, who may use it, and whether the lock is put on it. */
export interface Door {
  readonly name: string;
  readonly port: string;
  readonly who: string;
  readonly mark?: 'lock' | 'leave';
}

export type Generation = 'virtual-server' | 'hub' | 'front-end' | 'edge' | 'online';

const block = site.blocks.map(({ cidr }) => cidr).join(', ');

/**
 * Where the connector sits in each generation of Exchange.
 *
 * Sources: Microsoft's pages on receive connectors for 2007 (aa996395), 2013 and 2016 to 2019, on the SMTP virtual
 * server of 2003 (SP2 help), on Edge Transport and on connectors with a partner in Exchange Online.
 */
export const generations: Record<
  Generation,
  { title: string; caption: string; services: readonly { name: string; doors: readonly Door[] }[] }
> = {
  'virtual-server': {
    title: 'Exchange 2003',
    caption:
      'The SMTP service of Windows listens through virtual servers. The list belongs to one virtual server and applies to every session on it.',
    services: [
      {
        name: 'SMTP service',
        doors: [
          { name: 'Default SMTP Virtual Server', port: '25', who: `only ${block} and your own machines`, mark: 'lock' },
        ],
      },
    ],
  },
  hub: {
    title: 'Exchange 2007 and 2010',
    caption:
      'The Hub Transport service listens through receive connectors. The most specific match for the sender’s address takes the session.',
    services: [
      {
        name: 'Hub Transport service',
        doors: [
          { name: filterConnector, port: '25', who: `from ${block}, anonymous allowed`, mark: 'lock' },
          { name: 'Default SERVER', port: '25', who: 'other Exchange servers; no anonymous', mark: 'leave' },
          { name: 'Client SERVER', port: '587', who: 'users who log on', mark: 'leave' },
        ],
      },
    ],
  },
  'front-end': {
    title: 'Exchange 2013 and later',
    caption:
      'The front end takes the session and passes it to the transport service behind it. The filter’s connector belongs to the front end.',
    services: [
      {
        name: 'Front End Transport service',
        doors: [
          { name: filterConnector, port: '25', who: `from ${block}, anonymous allowed`, mark: 'lock' },
          { name: 'Default Frontend SERVER', port: '25', who: 'other Exchange servers; anonymous taken off last' },
          { name: 'Client Frontend SERVER', port: '587', who: 'users who log on', mark: 'leave' },
        ],
      },
      {
        name: 'Transport service (behind it)',
        doors: [
          { name: 'Default SERVER', port: '2525', who: 'Exchange servers', mark: 'leave' },
          { name: 'Client Proxy SERVER', port: '465', who: 'the front end', mark: 'leave' },
        ],
      },
    ],
  },
  edge: {
    title: 'Exchange Edge Transport',
    caption: 'One connector takes mail from the Internet and from the servers inside. Both must stay on its list.',
    services: [
      {
        name: 'Transport service on the Edge server',
        doors: [
          {
            name: 'Default internal receive connector SERVER',
            port: '25',
            who: `${block} and your internal Exchange servers`,
            mark: 'lock',
          },
        ],
      },
    ],
  },
  online: {
    title: 'Exchange Online',
    caption:
      'No server of your own listens. A partner connector for all sender domains refuses what does not come from the filter.',
    services: [
      {
        name: 'Exchange Online',
        doors: [
          {
            name: 'Inbound connector, type Partner, for *',
            port: '25',
            who: `only ${block}, entered as /24 networks`,
            mark: 'lock',
          },
        ],
      },
    ],
  },
};
