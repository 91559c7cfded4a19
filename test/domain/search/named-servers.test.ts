import { expect, test } from 'vitest';
import { namedServers, withoutNegated, wordsOfServers } from '../../../src/domain/search/named-servers.ts';
import { readTerms } from '../../../src/domain/search/terms.ts';

const facts = [
  { name: 'Exchange 2019', shortName: '2019' },
  { name: 'Exchange Subscription Edition', shortName: 'SE' },
  { name: 'Cisco ASA', shortName: 'Cisco ASA' },
  { name: 'Cisco IOS', shortName: 'Cisco IOS' },
  { name: 'Windows Firewall', shortName: 'Windows Firewall' },
  { name: 'pfSense', shortName: 'pfSense' },
  { name: 'Exim 4', shortName: 'Exim' },
  { name: 'Other hosted mail', shortName: 'Others' },
];
const words = wordsOfServers(facts, (word) =>
  ['windows', 'firewall', 'subscription', 'edition', 'other', 'hosted', 'mail'].includes(word),
);
const servers = facts.map(({ name }, place) => ({ name, words: words[place] ?? [] }));

test.each([
  ['lock down 2019', ['Exchange 2019']],
  ['exchange se', ['Exchange Subscription Edition']],
  ['subscription edition of exchange', ['Exchange Subscription Edition']],
  ['cisco asa rule', ['Cisco ASA']],
  ['asa', ['Cisco ASA']],
  ['cisco', []],
  ['the windows firewall', ['Windows Firewall']],
  ['a firewall', []],
  ['subscription expired', []],
  ['pfsense', ['pfSense']],
  ['4', []],
  ['the others', []],
  ['exim', ['Exim 4']],
  ['', []],
])('"%s" names %j', (text, names) => {
  expect(namedServers(text.split(' '), servers)).toEqual(names);
});

test.each([
  ['exchange 2019 not exchange se', 'exchange 2019'],
  ['pfsense instead of cisco asa', 'pfsense'],
  ['not exim but pfsense', 'but pfsense'],
  ['exim rather than pfsense or asa', 'exim or asa'],
  ['exim statt pfsense', 'exim'],
  ['we left exim for pfsense', 'we for pfsense'],
  ['used to run exim now pfsense', 'used now pfsense'],
  ['no exim here, just pfsense', 'here just pfsense'],
  ['no longer exim, pfsense', 'pfsense'],
  // What it says no to is no name, the only one, or where something fails.
  ['pfsense works but not exim', 'pfsense works but not exim'],
  ['mail arrives on pfsense not on exim', 'mail arrives on pfsense not on exim'],
  ['which is used exim or pfsense', 'which is used exim or pfsense'],
  ['not exim', 'not exim'],
  ['exim does not relay for pfsense', 'exim does not relay for pfsense'],
  ['exchange 2019 does not', 'exchange 2019 does not'],
  ['', ''],
])('"%s" asks for "%s"', (text, left) => {
  const terms = withoutNegated(readTerms(text), servers);
  expect(terms.map((term) => term.text).join(' ')).toBe(left);
});
