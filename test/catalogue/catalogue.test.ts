import { describe, expect, test } from 'vitest';
import { makeCatalogue } from '../../src/catalogue/catalogue.ts';
import { site } from '../../src/site.ts';
import { article, content, guide, reply } from './content.ts';

const lock = site.tasks.find(({ id }) => id === 'lock-down');
const server = (id: string) => site.servers.find((one) => one.id === id);
const made = (parts: Parameters<typeof content>[0]) => makeCatalogue(content(parts), site);

describe('guides', () => {
  const {
    guides,
    at,
    guide: find,
    guidesOf,
    guidesFor,
  } = made({
    articles: [
      guide('undo/exchange-2007', { id: 'undo-2007' }),
      guide('lock-down/exchange-2016', {
        id: 'lock-2016',
        title: 'Lock down [[server]]',
        also: ['exchange-2019'],
        was: ['/lock-down/exchange-16/'],
      }),
      guide('lock-down/exchange-2007', { id: 'lock-2007' }),
    ],
  });

  test('are in the order of tasks and servers, whatever the order of files', () => {
    expect(guides.map(({ path }) => path)).toEqual([
      '/lock-down/exchange-2007/',
      '/lock-down/exchange-2016/',
      '/lock-down/exchange-2019/',
      '/undo/exchange-2007/',
    ]);
  });

  test('of one article have a page, a permanent id and a title for each server', () => {
    const [own, other] = guides.slice(1, 3);
    expect([own?.id, own?.title, own?.badge]).toEqual(['lock-2016', 'Lock down Exchange 2016', 'Exchange 2016']);
    expect([other?.id, other?.title, other?.badge]).toEqual(['lock-2019', 'Lock down Exchange 2019', 'Exchange 2019']);
  });

  test('keep the former address of an article for its own server only', () => {
    expect(guides.map(({ was }) => was.length)).toEqual([0, 1, 0, 0]);
  });

  test('are found by path, by task, by server and by both', () => {
    const [exchange2007, exchange2003] = [server('exchange-2007'), server('exchange-2003')];
    if (!lock || !exchange2007 || !exchange2003) throw new Error('src/site.ts lacks what this test asks for.');
    expect(at('/lock-down/exchange-2019/')).toBe(guides[2]);
    expect(at('/lock-down/exchange-2003/')).toBeUndefined();
    expect(guidesOf(lock)).toEqual(guides.slice(0, 3));
    expect(guidesFor(exchange2007)).toEqual([guides[0], guides[3]]);
    expect(guidesFor(exchange2003)).toEqual([]);
    expect(find(lock, exchange2007)).toBe(guides[0]);
    expect(find(lock, exchange2003)).toBeUndefined();
  });
});

describe('what cannot be is refused', () => {
  test('a server that src/site.ts does not have', () => {
    const articles = [guide('lock-down/exchange-2011', { id: 'lock-2011' })];
    expect(() => made({ articles })).toThrow(/came lock-down\/exchange-2011 — expected both to be in src\/site\.ts/);
  });

  test('two articles for one page', () => {
    const articles = [
      guide('lock-down/exchange-2016', { id: 'lock-2016', also: ['exchange-2019'] }),
      guide('lock-down/exchange-2019', { id: 'lock-2019' }),
    ];
    expect(() => made({ articles })).toThrow(/\/lock-down\/exchange-2019\/ has two articles/);
  });

  test('a permanent id that a tool has', () => {
    expect(() => made({ background: [article('background', 'subnets', { id: 'subnet' })] })).toThrow(
      /came "subnet" twice: "Subnet calculator"/,
    );
  });
});

test('symptoms and background are by title, and say what page they are below', () => {
  const { symptoms, background } = made({
    troubleshooting: [
      article('troubleshooting', 'b', { title: 'Mail waits in a queue' }),
      article('troubleshooting', 'a', { title: 'Spam still arrives' }),
    ],
    background: [article('background', 'ports')],
  });
  expect(symptoms.map(({ path }) => path)).toEqual(['/troubleshooting/b/', '/troubleshooting/a/']);
  expect(symptoms[0]?.section).toEqual({ path: '/troubleshooting/', name: 'Troubleshooting' });
  expect(background[0]?.section).toEqual({ path: '/background/', name: 'Background' });
});

describe('replies', () => {
  const { replies, codePages } = made({
    replies: [
      reply('550-5-7-1-unable-to-relay', { code: '550 5.7.1', text: 'Unable to relay' }),
      reply('421-4-7-0-too-many', { code: '421 4.7.0', text: 'Too many connections from <address>' }),
      reply('550-5-7-1-not-authorized', {
        code: '550 5.7.1',
        text: 'Not authorized',
        changed: { day: new Date('2026-03-04'), what: 'It says who prints it.' },
      }),
    ],
  });

  test('are places on the page of their code, by code and text', () => {
    expect(replies.map(({ path }) => path)).toEqual([
      '/replies/421-4-7-0/#too-many',
      '/replies/550-5-7-1/#not-authorized',
      '/replies/550-5-7-1/#unable-to-relay',
    ]);
  });

  test('share a page, which is as new as the newest of them', () => {
    expect(codePages.map(({ path, title }) => [path, title])).toEqual([
      ['/replies/421-4-7-0/', '421 4.7.0 A title of ten characters'],
      ['/replies/550-5-7-1/', '550 5.7.1: 2 replies'],
    ]);
    expect(codePages.map(({ modified }) => modified)).toEqual(['2026-01-02', '2026-03-04']);
    expect(codePages[1]?.latest.text).toBe('Not authorized');
  });

  test('give the page of their code what each of them answers', () => {
    const [page] = made({
      replies: [
        reply('550-5-7-1-no', { code: '550 5.7.1', text: 'No', answers: ['AS(1430)'] }),
        reply('550-5-7-1-never', { code: '550 5.7.1', text: 'Never', answers: ['5.7.133', 'AS(1430)'] }),
      ],
    }).codePages;
    expect(page?.answers.toSorted()).toEqual(['5.7.133', '550 5.7.1', 'AS(1430)']);
  });
});
