import { describe, expect, test } from 'vitest';
import { formerArticleAddresses, formerArticleTarget } from '../../src/domain/former-article.ts';

const articles = [
  { number: '224059088', title: 'Microsoft Exchange 2003 & 2007 - Locking Down the Server', now: '/lock-down/' },
  { number: '225721448', title: 'Disabling Microsoft Exchange Content Filtering', now: '/disable-filters/' },
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
  ]);
  expect(formerArticleAddresses({ number: '100000000', title: '"Größe": 5 %!' })[1]).toBe(
    '/hc/en-us/articles/100000000-Größe-5/',
  );
});

test('each of these addresses leads to its article', () => {
  for (const article of articles) {
    for (const address of formerArticleAddresses(article)) {
      expect(formerArticleTarget(address, articles)).toBe(article.now);
    }
  }
});
