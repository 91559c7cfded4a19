import { expect, test } from 'vitest';
import { makeCatalogue } from '../../src/catalogue/catalogue.ts';
import { formerAddresses, permanentLinks } from '../../src/catalogue/permanent-links.ts';
import { site } from '../../src/site.ts';
import { article, content, guide, reply } from './content.ts';

const { pages } = makeCatalogue(
  content({
    articles: [
      guide('lock-down/exchange-2016', {
        id: 'lock-2016',
        also: ['exchange-2019'],
        was: [
          '/lock-down/exchange-16/',
          '/lock-down/exchange-19/ → /lock-down/exchange-2019/',
          '#step-old → #step-new',
        ],
      }),
    ],
    troubleshooting: [article('troubleshooting', 'queue')],
    replies: [reply('550-5-7-1-no', { id: 'no-relay', code: '550 5.7.1', text: 'Unable to relay', title: 'Refused' })],
  }),
  site,
);

test('every article, tool and chooser of a task has a permanent link', () => {
  const links = new Map(permanentLinks(pages).map(({ id, from, to, name }) => [id, [from, to, name]]));
  expect(links.get('lock-2019')).toEqual(['/a/lock-2019/', '/lock-down/exchange-2019/', 'A title of ten characters']);
  expect(links.get('no-relay')).toEqual(['/a/no-relay/', '/replies/550-5-7-1/#no', '550 5.7.1 Unable to relay']);
  expect(links.get('queue')?.[1]).toBe('/troubleshooting/queue/');
  expect(links.get('headers')).toEqual(['/a/headers/', '/tools/headers/', 'Header check']);
  for (const { id, permanentId } of site.tasks) expect(links.get(permanentId)?.[1]).toBe(`/${id}/`);
});

test('the permanent names of tasks and tools, which are in tickets, are what they were', () => {
  const fixed = permanentLinks(makeCatalogue(content(), site).pages).map(({ id }) => id);
  expect(fixed).toEqual(expect.arrayContaining(['allow-list', 'block', 'filters-off', 'headers', 'let-in', 'lock']));
  expect(fixed).toEqual(expect.arrayContaining(['prove', 'replies', 'subnet', 'symptoms', 'undo']));
});

test('a former address leads to the page of the article, or to the one that it names; a former anchor is none', () => {
  expect(formerAddresses(pages).map(({ from, to }) => [from, to])).toEqual([
    ['/lock-down/exchange-16/', '/lock-down/exchange-2016/'],
    ['/lock-down/exchange-19/', '/lock-down/exchange-2019/'],
  ]);
});
