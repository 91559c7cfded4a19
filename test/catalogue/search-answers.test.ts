import { expect, test } from 'vitest';
import { makeCatalogue } from '../../src/catalogue/catalogue.ts';
import { directAnswersFile } from '../../src/catalogue/search-answers.ts';
import { site } from '../../src/site.ts';
import { article, content, guide, reply } from './content.ts';

const body =
  'Run this:\n\n```powershell\nGet-ReceiveConnector | Format-Table Name\nSet-TransportConfig -Limit 1\n```\n';
const catalogue = makeCatalogue(
  content({
    articles: [guide('lock-down/exchange-2010', { id: 'lock-2010', title: 'Zones of Exchange 2010' }, body)],
    troubleshooting: [
      article('troubleshooting', 'queue', {
        title: 'The backlog of mail',
        answers: ['Set-TransportConfig', '550 5.7.1'],
      }),
    ],
    replies: [reply('550-5-7-1-no', { code: '550 5.7.1', text: 'No' })],
  }),
  site,
);
const file = directAnswersFile(catalogue, site);
const pathsOf = (name: string) =>
  file.identifiers.find(([one]) => one === name)?.flatMap((place) => file.pages[Number(place)]?.[1] ?? []);

test('a page that claims a cmdlet comes before guides that use it', () => {
  expect(pathsOf('Set-TransportConfig')).toEqual(['/troubleshooting/queue/', '/lock-down/exchange-2010/']);
});

test('a cmdlet that only guides use leads to them, and one of PowerShell itself nowhere', () => {
  expect(pathsOf('Get-ReceiveConnector')).toEqual(['/lock-down/exchange-2010/']);
  expect(pathsOf('Format-Table')).toBeUndefined();
});

test('of several versions the newest comes first, whatever their order', () => {
  const of = (server: string) => guide(`lock-down/${server}`, { id: `lock-${server.slice(9)}` }, body);
  const made = makeCatalogue(content({ articles: ['exchange-2010', 'exchange-2019', 'exchange-2013'].map(of) }), site);
  const { identifiers, pages } = directAnswersFile(made, site);
  const [, ...places] = identifiers.find(([name]) => name === 'Get-ReceiveConnector') ?? [];
  expect(places.map((place) => pages[Number(place)]?.[1])).toEqual([
    '/lock-down/exchange-2019/',
    '/lock-down/exchange-2013/',
    '/lock-down/exchange-2010/',
  ]);
});

test('a code is no identifier, because replies answer for it', () => {
  expect(pathsOf('550 5.7.1')).toBeUndefined();
  expect(file.replies.map(([code, text, place]) => [code, text, file.pages[place]?.[1]])).toEqual([
    ['550 5.7.1', 'No', '/replies/550-5-7-1/#no'],
  ]);
});

test('titles are sorted without their "The", and pages that lead to nothing of their own are left out', () => {
  const titles = file.pages.map(([title]) => title);
  expect(titles.indexOf('The backlog of mail')).toBeLessThan(titles.indexOf('Header check'));
  expect(titles).not.toContain(site.name);
  expect(titles.at(-1)).toBe('Zones of Exchange 2010');
});
