import { describe, expect, test } from 'vitest';
import {
  formerArticleAddresses,
  formerArticleTarget,
  formerPlaces,
  readFormerAddress,
} from '../../../src/domain/permanent/former-article.ts';

const articles = [
  { number: '224059088', title: 'Microsoft Exchange 2003 & 2007 - Locking Down the Server', now: '/lock-down/' },
  { number: '225721448', title: 'Disabling Microsoft Exchange Content Filtering', now: '/disable-filters/' },
  { number: '205311908', kind: 'section' as const, title: 'Locking Down Your Email Server', now: '/lock-down/' },
];

describe('an address of the former help centre leads to the page that has its content', () => {
  test.each([
    ['/hc/en-us/articles/224059088', '/lock-down/'],
    ['/hc/en-us/articles/224059088/', '/lock-down/'],
    ['/hc/en-us/articles/224059088-Microsoft-Exchange-2003-2007-Locking-Down-the-Server', '/lock-down/'],
    ['/hc/en-us/articles/224059088-any%20other-title/', '/lock-down/'],
    ['/hc/de/articles/225721448', '/disable-filters/'],
    ['/hc/zh-hant-tw/articles/225721448', '/disable-filters/'],
    ['/hc/articles/225721448', '/disable-filters/'],
    ['/HC/EN-US/Articles/225721448', '/disable-filters/'],
    ['/hc/en-us/articles/225721448/comments/115000', '/disable-filters/'],
    ['/hc/en-us/articles/225721448-x?page=2#comments', '/disable-filters/'],
    ['/hc/en-us/articles/225721448?page=2', '/disable-filters/'],
    ['/hc/en-us/articles/225721448#step-3', '/disable-filters/'],
    ['/hc/en-us/articles/225721448)', '/disable-filters/'],
    ['/hc/en-us/articles/225721448.', '/disable-filters/'],
    ['/hc/en-us/articles/225721448,?x=1', '/disable-filters/'],
    ['/hc/en-us/articles/225721448-Any-Title%3E).#y', '/disable-filters/'],
    ['/hc/en-us/sections/205311908', '/lock-down/'],
    ['/hc/en-us/sections/205311908-Locking-Down-Your-Email-Server', '/lock-down/'],
    ['/hc', '/#'],
    ['/hc/', '/#'],
    ['/hc/en-us', '/#'],
    ['/hc/pt-br/?x=1', '/#'],
    ['/hc/en-us/requests/new', '/#contact'],
    ['/hc/requests/new.', '/#contact'],
  ])('%s → %s', (path, target) => {
    expect(formerArticleTarget(path, articles)).toBe(target);
  });
});

describe('any other address leads nowhere', () => {
  test.each([
    '',
    '/',
    '/hc/en-us/articles/',
    '/hc/en-us/articles/1',
    '/hc/en-us/articles/2240590880',
    '/hc/en-us/articles/224059088x',
    '/hc/en-us/articles/٢٢٤٠٥٩٠٨٨',
    '/hc/en-us/sections/224059088',
    '/hc/en-us/articles/205311908',
    '/hc/en-us/requests/7',
    '/hcx',
    '/x/hc/en-us/articles/224059088',
    '//evil.example/hc/en-us/articles/224059088',
    'https://evil.example/hc/en-us/articles/224059088',
    '/hc/../articles/224059088',
    '/hc/en-us/articles/%32%32%34059088',
    '/hc/en-us/articles/__proto__',
    `/hc/en-us/articles/224059088-${'a-'.repeat(2000)}`,
    `/hc/${'a-'.repeat(990)}`,
  ])('%s', (path) => {
    expect(formerArticleTarget(path, articles)).toBeUndefined();
  });
});

test('an article had two addresses: its number, and its number with the title', () => {
  expect(articles.flatMap(formerArticleAddresses)).toEqual([
    '/hc/en-us/articles/224059088/',
    '/hc/en-us/articles/224059088-Microsoft-Exchange-2003-2007-Locking-Down-the-Server/',
    '/hc/en-us/articles/225721448/',
    '/hc/en-us/articles/225721448-Disabling-Microsoft-Exchange-Content-Filtering/',
    '/hc/en-us/sections/205311908/',
    '/hc/en-us/sections/205311908-Locking-Down-Your-Email-Server/',
  ]);
  expect(formerArticleAddresses({ number: '100000000', title: '"Größe": 5 %!' })[1]).toBe(
    '/hc/en-us/articles/100000000-Größe-5/',
  );
});

test('the start page and the form for requests lead on from where they were', () => {
  for (const [address, now] of Object.entries(formerPlaces)) {
    expect(formerArticleTarget(address, articles)?.replace(/#$/, ''), address).toBe(now);
  }
});

test('each of these addresses leads to its article', () => {
  for (const article of articles) {
    for (const address of formerArticleAddresses(article)) {
      expect(formerArticleTarget(address, articles)).toBe(article.now);
    }
  }
});

test('an article whose title is not known had an address with its number', () => {
  expect(formerArticleAddresses({ number: '224059248' })).toEqual(['/hc/en-us/articles/224059248/']);
});

describe('an address says its number and the words of its title', () => {
  test.each([
    ['/hc/en-us/articles/360001', '360001', ''],
    ['/hc/en-us/articles/360001-Setting-up-Gmail', '360001', 'Setting up Gmail'],
    ['/hc/de/articles/360001-Gr%C3%B6%C3%9Fe-5/comments/7', '360001', 'Größe 5'],
    ['/hc/articles/360001-x?q=no#no', '360001', 'x'],
    ['/hc/en-us/articles/360001-%3Cimg%20src=x%20onerror=alert(1)%3E', '360001', 'img src x onerror alert 1'],
    ['/hc/en-us/articles/360001-%E0%A4%A', '360001', 'E0 A4 A'],
    ['/hc/en-us/articles/360001-%E2%80%AEevil%00', '360001', 'evil'],
    [`/hc/en-us/articles/${'9'.repeat(300)}-${'a-'.repeat(300)}`, '9'.repeat(20), 'a '.repeat(100).trim()],
  ])('%s', (path, number, words) => {
    expect(readFormerAddress(path)).toEqual({ number, words });
  });

  test.each([
    '/hc/en-us/articles/x',
    '/lock-down/',
    '/hc/en-us/articles/1x',
    `/hc/en-us/articles/1-${'a'.repeat(2000)}`,
  ])('%s says nothing', (path) => {
    expect(readFormerAddress(path)).toBeUndefined();
  });
});
