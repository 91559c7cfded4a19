import type { ServerWord } from './knowledge.ts';

/** Products that people have and that no guide is for: name, and the words that each tell it. */
const products: readonly (readonly [name: string, ...words: string[]])[] = [
  ['HCL Domino', 'domino', 'lotus'],
  ['GroupWise', 'groupwise'],
  ['CommuniGate', 'communigate'],
  ['Axigen', 'axigen'],
  ['qmail', 'qmail'],
  ['SurgeMail', 'surgemail'],
  ['Mailcow', 'mailcow'],
  ['DirectAdmin', 'directadmin'],
  ['Virtualmin', 'virtualmin'],
  ['ISPConfig', 'ispconfig'],
  ['Check Point', 'checkpoint', 'check point'],
  ['Juniper', 'juniper'],
  ['Zyxel', 'zyxel'],
  ['DrayTek', 'draytek'],
  ['Cisco Meraki', 'meraki'],
  ['Untangle', 'untangle'],
  ['IPFire', 'ipfire'],
  ['Oracle Cloud', 'oracle cloud'],
  ['DigitalOcean', 'digitalocean', 'digital ocean'],
  ['Hetzner', 'hetzner'],
  ['Synology MailPlus', 'synology', 'mailplus'],
  ['QNAP', 'qnap'],
  ['Stalwart', 'stalwart'],
  ['Courier', 'courier'],
  ['Mailu', 'mailu'],
  ['Mail-in-a-Box', 'mail in a box', 'mailinabox'],
  ['Modoboa', 'modoboa'],
  ['Maddy', 'maddy'],
  ['Kopano', 'kopano'],
  ['Zarafa', 'zarafa'],
  ['Open-Xchange', 'open xchange'],
  ['Scalix', 'scalix'],
  ['Citadel', 'citadel'],
  ['Apache James', 'apache james'],
  ['Postal', 'postal'],
  ['VPOP3', 'vpop3'],
  ['XMail', 'xmail'],
  ['Merak', 'merak'],
  ['IMail', 'imail'],
  ['VestaCP', 'vestacp', 'hestiacp'],
  ['CyberPanel', 'cyberpanel'],
  ['Webmin', 'webmin'],
  ['Froxlor', 'froxlor'],
  ['Zoho Mail', 'zoho'],
  ['Rackspace', 'rackspace'],
  ['Stormshield', 'stormshield'],
  ['Forcepoint', 'forcepoint'],
  ['Cyberoam', 'cyberoam'],
  ['Smoothwall', 'smoothwall'],
  ['VyOS', 'vyos'],
  ['FRITZ!Box', 'fritzbox', 'fritz box'],
  ['TP-Link', 'tp link', 'tplink'],
  ['NETGEAR', 'netgear'],
  ['Linode', 'linode'],
  ['Vultr', 'vultr'],
  ['OVH', 'ovh'],
  ['Scaleway', 'scaleway'],
  ['IONOS', 'ionos'],
];

/**
 * True for a word that names one of them: it is no slip.
 *
 * @example isUncovered('domino') // true
 * @example isUncovered('exchange') // false
 */
export const isUncovered = (word: string): boolean => products.some(([, ...words]) => words.includes(word));

/**
 * What a query names that no guide is for: one of these products, or a version of a product that has guides for others.
 * Its reader has to be told, since the nearest guides are for something else.
 *
 * @example uncoveredIn('exchange 2000 relay', [{ name: 'Exchange 2019', words: ['2019'], isVersion: true }]) // 'Exchange 2000'
 */
export function uncoveredIn(query: string, servers: readonly ServerWord[]): string | undefined {
  const text = ` ${query.toLowerCase().replace(/[^\p{L}\p{N}.]+/gu, ' ')} `;
  const names = servers.map(({ name }) => name.toLowerCase());
  for (const [name, ...words] of products) {
    if (!names.some((one) => words.includes(one)) && words.some((word) => text.includes(` ${word} `))) return name;
  }
  for (const { name } of servers.filter(({ isVersion }) => isVersion)) {
    const [product = ''] = name.split(' ');
    const version = new RegExp(` ${product.toLowerCase()} (?:server )?((?:19|20)\\d\\d|[1-9]\\.[05]) `).exec(text)?.[1];
    if (version && !names.includes(`${product} ${version}`.toLowerCase())) return `${product} ${version}`;
  }
  return undefined;
}
