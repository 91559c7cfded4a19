import { expect, test } from 'vitest';
import { namedServers, wordsOfServers } from '../../../src/domain/search/named-servers.ts';

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
