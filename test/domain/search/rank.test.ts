import { expect, test } from 'vitest';
import { noLexicon } from '../../../src/domain/search/lexicon.ts';
import { rank } from '../../../src/domain/search/rank.ts';
import { engineOf, type FakePage, knowledgeOf } from './fake-engine.ts';

const pages: readonly FakePage[] = [
  {
    title: 'Lock down Exchange 2010',
    text: 'receive connector anonymous users spam',
    server: 'Exchange 2010',
    task: 'Lock down',
  },
  {
    title: 'Lock down Exchange 2013',
    text: 'receive connector anonymous users spam',
    server: 'Exchange 2013',
    task: 'Lock down',
  },
  {
    title: 'Undo the lock-down of Exchange 2013',
    text: 'restore the receive connector',
    server: 'Exchange 2013',
    task: 'Undo',
  },
  { title: 'Scanner cannot send', text: 'a scanner gets 530 from the receive connector', task: 'Troubleshooting' },
  { title: 'The block', text: '192.0.2.0/24 is the network of the filter', task: 'Troubleshooting' },
  { title: 'Unable to relay', text: '550 5.7.1 set-receiveconnector refused by the server', task: 'Troubleshooting' },
];

const search = async (query: string, asTyped = false) => {
  const ranking = await rank(query, engineOf(pages), knowledgeOf(pages), asTyped);
  return { ...ranking, titles: ranking.pages.map(({ facts }) => facts?.title) };
};

test('a page needs not have every word, and one that has more of them comes first', async () => {
  const { titles } = await search('anonymous users restore');
  expect(titles[0]).toMatch(/^Lock down/);
  expect(titles).toContain('Undo the lock-down of Exchange 2013');
});

test('words that say nothing are not looked for, unless there are no others', async () => {
  const engine = engineOf(pages);
  await rank('how do I stop the spam', engine, knowledgeOf(pages));
  expect(engine.asked).toEqual(expect.arrayContaining(['spam']));
  expect(engine.asked).not.toEqual(expect.arrayContaining(['how']));
  expect((await search('the')).titles.length).toBeGreaterThan(0);
});

test('a mistyped word is mended, and the answer says so', async () => {
  const { titles, shown, typed } = await search('scaner cannot');
  expect(titles[0]).toBe('Scanner cannot send');
  expect({ shown, typed }).toEqual({ shown: 'scanner', typed: 'scaner' });
});

test('as it was typed, nothing is mended', async () => {
  const { shown, typed } = await search('scaner connector', true);
  expect(shown).toBe(typed);
});

test('a word that is nowhere finds no page that begins a little alike', async () => {
  expect((await search('zzzzzz')).titles).toEqual([]);
});

test.each(['exchange 2013', 'ex2013 lock down', 'lock down 2013'])('%s wants that version', async (query) => {
  const { pages: found, servers } = await search(query);
  expect(servers).toEqual(['Exchange 2013']);
  expect(found[0]?.facts?.server).toBe('Exchange 2013');
});

test('a product is known by its other names', async () => {
  expect((await search('office 365 rollback')).servers).toEqual(['Exchange Online']);
  expect((await search('rollback')).titles[0]).toBe('Undo the lock-down of Exchange 2013');
});

test('a title leads to its page, however often its words stand on others', async () => {
  expect((await search('undo the LOCK-DOWN of exchange 2013')).titles[0]).toBe('Undo the lock-down of Exchange 2013');
});

test.each(['550-5.7.1', '5.7.1 unable to relay', 'Set-ReceiveConnector', 'set receiveconnector'])(
  '%s leads to the page that has it',
  async (query) => {
    const { titles, shown, typed } = await search(query);
    expect(titles[0]).toBe('Unable to relay');
    expect(shown).toBe(typed);
  },
);

test('where no server is named, guides for one task leave room for another answer, and none is lost', async () => {
  const guide = (year: string): FakePage => ({
    title: `Lock down Exchange ${year}`,
    text: 'restrict port',
    server: `Exchange ${year}`,
    task: 'Lock down',
  });
  const other = { title: 'What comes in', text: 'restrict port 25 at the firewall', task: 'Troubleshooting' };
  const site = [guide('2010'), guide('2013'), guide('Online'), other];
  const { pages: found } = await rank('restrict port', engineOf(site), knowledgeOf(site));
  const tasks = found.map(({ facts }) => facts?.task);
  expect(tasks).toEqual(['Lock down', 'Troubleshooting', 'Lock down', 'Lock down']);
});

test('words lead to the symptom before the replies that belong to it, a code to its reply', async () => {
  const site = [
    { title: '451 4.7.1 Greylisting makes mail wait', text: 'come back later', task: 'Replies' },
    { title: 'Mail waits behind greylisting', text: '451 4.7.1 come back later', task: 'Troubleshooting' },
  ];
  const first = async (query: string) => {
    const { pages: found } = await rank(query, engineOf(site), knowledgeOf(site));
    return found[0]?.facts?.title;
  };
  expect(await first('greylisting later')).toBe('Mail waits behind greylisting');
  expect(await first('451 4.7.1 greylisting')).toBe('451 4.7.1 Greylisting makes mail wait');
});

test('an address in the block leads to the block, and so does one outside of it', async () => {
  expect((await search('192.0.2.77')).titles[0]).toBe('The block');
  expect((await search('198.51.100.7')).titles[0]).toBe('The block');
});

test('what no page has in quotes is looked for without them, and the answer says so', async () => {
  const { titles, shown, typed } = await search('"relay refused scanner"');
  expect(titles.length).toBeGreaterThan(0);
  expect({ shown, typed }).toEqual({ shown: 'relay refused scanner', typed: '"relay refused scanner"' });
});

test('in quotes, a page must have the words as they stand', async () => {
  expect((await search('"zebra crossing"')).titles).toEqual([]);
  expect((await search('"scanner"')).titles).toEqual(['Scanner cannot send']);
});

test('where no server is named, the newest version stands for a task, and a named one wins', async () => {
  const guide = (year: string, more = ''): FakePage => ({
    title: `Lock down Exchange ${year}`,
    text: `restrict port 25 ${more}`,
    server: `Exchange ${year}`,
    task: 'Lock down',
  });
  const site = [guide('2010', 'restrict'), guide('2013'), guide('Online', 'tenant tenant tenant tenant tenant')];
  const first = async (query: string) => {
    const { pages: found } = await rank(query, engineOf(site), knowledgeOf(site));
    return found[0]?.facts?.server;
  };
  expect(await first('restrict port')).toBe('Exchange 2013');
  expect(await first('restrict port 2010')).toBe('Exchange 2010');
  expect(await first('tenant')).toBe('Exchange Online');
});

test('the name of a task alone leads to where its server is chosen', async () => {
  const site: FakePage[] = [
    { title: 'Undo the lock-down of Exchange 2013', text: 'undo undo undo', server: 'Exchange 2013', task: 'Undo' },
    { title: 'Undo: which server?', text: 'choose', task: 'Undo' },
  ];
  for (const query of ['undo', 'rollback']) {
    const { pages: found } = await rank(query, engineOf(site), knowledgeOf(site));
    expect(found[0]?.facts?.title, query).toBe('Undo: which server?');
  }
});

test('a word of the language is no slip of one that the pages have, nor is its opposite', async () => {
  const site: FakePage[] = [{ title: 'Tarpit', text: 'a target of unreachable hosts', task: 'Troubleshooting' }];
  for (const query of ['target', 'reachable']) {
    const { shown, typed } = await rank(query, engineOf(site), knowledgeOf(site));
    expect(shown, query).toBe(typed);
  }
  const { shown } = await rank('tarpot', engineOf(site), knowledgeOf(site));
  expect(shown).toBe('tarpit');
});

test.each(['mailserver', 'jane@example.com connector'])('nothing in %s is a slip', async (query) => {
  const site: FakePage[] = [{ title: 'hMailServer', text: 'mail server dane hmailserver connector', task: 'Undo' }];
  const { shown, typed } = await rank(query, engineOf(site), knowledgeOf(site));
  expect(shown).toBe(typed);
});

test('a number is that number and none that begins like it', async () => {
  const site: FakePage[] = [{ title: 'Event 2507', text: 'code 5.4.14', task: 'Troubleshooting' }];
  for (const query of ['250', '25070', '5.4.1']) {
    const { pages: found } = await rank(query, engineOf(site), knowledgeOf(site));
    expect(found, query).toEqual([]);
  }
  const { pages: found } = await rank('2507', engineOf(site), knowledgeOf(site));
  expect(found).toHaveLength(1);
});

test('a query in another language finds the English page, and says how it was read', async () => {
  const ranking = await search('Drucker und Warteschlange');
  expect(ranking.titles[0]).toBe('Scanner cannot send');
  expect(ranking.foreign).toMatchObject({ language: 'German', read: 'scanner, queue' });
  expect(ranking.shown).toBe(ranking.typed);
  expect((await search('the scanner cannot send')).foreign).toBeUndefined();
});

test('between words of another language, a word is itself and no beginning of an English one', async () => {
  const site: FakePage[] = [
    { title: 'Mail waits in a queue', text: 'queue', task: 'Troubleshooting' },
    { title: 'Yahoo defers', text: 'yahoo', task: 'Troubleshooting' },
  ];
  const { pages: found } = await rank('die Warteschlange ya', engineOf(site), knowledgeOf(site));
  expect(found.map(({ facts }) => facts?.title)).toEqual(['Mail waits in a queue']);
});

test('words that stand side by side as in the query tell the page that is about them', async () => {
  const site: FakePage[] = [
    { title: 'Cloud', text: 'virtual machine and its server', task: 'Troubleshooting' },
    { title: 'Sites', text: 'the virtual server and others', task: 'Troubleshooting' },
  ];
  const { pages: found } = await rank('virtual server', engineOf(site), knowledgeOf(site));
  expect(found[0]?.facts?.title).toBe('Sites');
});

test.each([
  ['exchange 2000 relay', 'Exchange 2000'],
  ['lock down lotus domino', 'HCL Domino'],
  ['exchange 2013 relay', undefined],
  ['exchange 5.7.1', undefined],
])('%s: no guide is for %s', async (query, name) => {
  const { uncovered, shown, typed } = await search(query);
  expect(uncovered).toBe(name);
  expect(shown).toBe(typed);
});

test.each([
  ['exchange 2013 on windows server 2010', ['Exchange 2013']],
  ['exchange 2013 on server 2010', ['Exchange 2013']],
  ['outlook 2013 relay', []],
  ['since 2010 spam', []],
  ['exchange server 2010', ['Exchange 2010']],
  ['exchange mail server 2010', ['Exchange 2010']],
  ['server 2010 spam', []],
  ['ubuntu 20.10 connector', []],
  ['exchange 2013 not 2010', ['Exchange 2013']],
])('%s names %j: a year belongs to what is before it', async (query, servers) => {
  expect((await search(query)).servers).toEqual(servers);
});

test('a word with a meaning is also found where it is written as two', async () => {
  const site = [
    { title: 'Greylisting', text: 'the filter waits' },
    { title: 'Lists', text: 'a list' },
  ];
  const more = { synonyms: [[['graylist', 'gray listing'], ['greylisting']]] as const };
  for (const query of ['graylist', 'gray list', 'gray listing'])
    expect((await rank(query, engineOf(site), knowledgeOf(site, more))).pages[0]?.facts?.title, query).toBe(
      'Greylisting',
    );
});

test('a word that may be right stays where the list of such words does not come', async () => {
  const broken = { ...knowledgeOf(pages), lexicon: async () => noLexicon };
  const { shown, typed } = await rank('scaner', engineOf(pages), broken);
  expect(shown).toBe(typed);
});

test('a page that has next to nothing of the query is no answer', async () => {
  const site: FakePage[] = [
    { title: 'Greylisting delays mail', text: 'greylisting delays the first mail', task: 'Troubleshooting' },
    { title: 'Ports', text: `mail ${'and other words '.repeat(30)}`, task: 'Troubleshooting' },
  ];
  const { pages: found } = await rank('greylisting delays mail', engineOf(site), knowledgeOf(site));
  expect(found.map(({ facts }) => facts?.title)).toEqual(['Greylisting delays mail']);
});

test.each(['', '__proto__', 'constructor', '""', '-', "'"])('%j is no reason to fail', async (query) => {
  expect((await search(query)).pages).toEqual([]);
});

test('what the engine throws is passed on', async () => {
  const broken = { search: () => Promise.reject(new Error('no index')) };
  await expect(rank('mask', broken, knowledgeOf(pages))).rejects.toThrow('no index');
});

test('where most servers have a guide, the page that lets the reader choose comes first, unless a server is named', async () => {
  const guide = (server: string): FakePage => ({
    title: `Lock down ${server}`,
    text: 'restrict port 25',
    server,
    task: 'Lock down',
  });
  const site: FakePage[] = [
    ...['Exchange 2010', 'Exchange 2013', 'Exchange Online', 'Exchange Online'].map(guide),
    { title: 'Lock down: which system?', text: 'choose', task: 'Lock down' },
  ];
  const first = async (query: string) => {
    const { pages: found } = await rank(query, engineOf(site), knowledgeOf(site));
    return found[0]?.facts?.title;
  };
  expect(await first('restrict port')).toBe('Lock down: which system?');
  expect(await first('restrict port 2010')).toBe('Lock down Exchange 2010');
  expect(await first('exchange restrict port')).toBe('Lock down Exchange 2013');
});

test('of two words side by side the last may be half typed', async () => {
  const two: readonly FakePage[] = [
    { title: 'Apart', text: 'access to the relay', task: 'Troubleshooting' },
    { title: 'Together', text: 'to relay access denied', task: 'Troubleshooting' },
  ];
  const { pages: found } = await rank('relay acc', engineOf(two), knowledgeOf(two));
  expect(found.map(({ facts }) => facts?.title)).toEqual(['Together', 'Apart']);
});

test('a word that begins none leads to pages for its first letters', async () => {
  expect((await search('restorex')).titles).toEqual(['Undo the lock-down of Exchange 2013']);
  expect((await search('zzzzz')).titles).toEqual([]);
});
