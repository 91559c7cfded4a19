import { expect, test } from 'vitest';
import { makeCatalogue } from '../../src/catalogue/catalogue.ts';
import { articlesAtom } from '../../src/publish/article-feed.ts';
import { sitemap } from '../../src/publish/sitemap.ts';
import { site } from '../../src/site.ts';
import { article, content, reply } from '../catalogue/content.ts';

const facts = { ...site, address: 'https://kb.example.com', company: 'Example & Sons' };
const { pages } = makeCatalogue(
  content({
    troubleshooting: [article('troubleshooting', 'queue', { title: 'Mail <waits> in a queue' })],
    background: [
      article('background', 'ports', {
        changed: { day: new Date('2026-05-06'), what: 'Port 587 is told from port 25 of [[company]].' },
      }),
    ],
    replies: [reply('550-5-7-1-no', { id: 'no-relay', code: '550 5.7.1', text: 'Unable to relay' })],
  }),
  site,
);
const feed = articlesAtom(pages, facts);
const all = (pattern: RegExp) => [...feed.matchAll(pattern)].map(([, found]) => found);

test('the feed has articles only, the one that changed last first, by permanent id', () => {
  expect(all(/<entry>\s*<id>([^<]*)/g)).toEqual([
    'https://kb.example.com/a/ports/',
    'https://kb.example.com/a/no-relay/',
    'https://kb.example.com/a/queue/',
  ]);
  expect(all(/<updated>([^<]*)/g)).toEqual([
    '2026-05-06T00:00:00Z',
    '2026-05-06T00:00:00Z',
    '2026-01-02T00:00:00Z',
    '2026-01-02T00:00:00Z',
  ]);
});

test('an entry says what changed, or what the article is about; a reply is called by code and text', () => {
  expect(all(/<summary>([^<]*)/g).slice(0, 2)).toEqual([
    `Port 587 is told from port 25 of ${site.company}.`,
    'What the page is about, in a sentence.',
  ]);
  expect(all(/<title>([^<]*)/g)[2]).toBe('550 5.7.1 Unable to relay');
  expect(all(/<link href="([^"]*)/g)[1]).toBe('https://kb.example.com/replies/550-5-7-1/#no');
});

test('signs of XML in a title are text', () => {
  expect(feed).toContain('<title>Mail &#60;waits&#62; in a queue</title>');
  expect(feed).toContain('<author><name>Example &#38; Sons</name></author>');
});

test('the sitemap has every page once and no place on a page', () => {
  const found = [...sitemap(pages, facts).matchAll(/<loc>([^<]*)/g)].map(([, address]) => address);
  expect(found).toContain('https://kb.example.com/replies/550-5-7-1/');
  expect(found).toContain('https://kb.example.com/tools/headers/');
  expect(found.filter((address) => address?.includes('#'))).toEqual([]);
  expect(new Set(found).size).toBe(found.length);
});
