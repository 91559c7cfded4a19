import { describe, expect, test } from 'vitest';
import { filterPages, preferServer } from '../../../src/domain/search/filter.ts';
import type { RankedPage } from '../../../src/domain/search/ranked-page.ts';

const page = (title: string, server?: string, task?: string): RankedPage => ({
  id: title,
  score: 1,
  facts: { title, server, task },
});
const pages = [
  page('lock 2010', '2010', 'Lock down'),
  page('reply', undefined, 'Replies'),
  page('lock 2013', '2013', 'Lock down'),
  page('undo 2010', '2010', 'Undo'),
  page('undo 2013', '2013', 'Undo'),
];
const titles = (list: readonly RankedPage[]) => list.map(({ id }) => id);

describe('filterPages', () => {
  test('counts for each filter what the other one leaves', () => {
    const { pages: left, servers, tasks } = filterPages(pages, { server: '2010', task: 'Undo' });
    expect(titles(left)).toEqual(['undo 2010']);
    expect(servers).toEqual([
      { name: '2010', count: 1 },
      { name: '2013', count: 1 },
    ]);
    expect(tasks).toEqual([
      { name: 'Lock down', count: 1 },
      { name: 'Undo', count: 1 },
    ]);
  });

  test('without a filter leaves all', () => {
    expect(filterPages(pages, {}).pages).toHaveLength(pages.length);
    expect(filterPages(pages, { server: 'Postfix' }).pages).toEqual([]);
  });
});

test('the own server comes before the same task for another, and other pages stay where they are', () => {
  expect(titles(preferServer(pages, '2013'))).toEqual(['lock 2013', 'lock 2010', 'reply', 'undo 2013', 'undo 2010']);
  expect(titles(preferServer(pages, undefined))).toEqual(titles(pages));
});
