import { describe, expect, test } from 'vitest';
import { bestSections, excerptOf } from '../../../src/domain/search/excerpt.ts';
import { filterPages, preferServer } from '../../../src/domain/search/filter.ts';
import type { RankedPage } from '../../../src/domain/search/rank.ts';

const page = (title: string, server?: string, task?: string): RankedPage => ({
  id: title,
  score: 1,
  places: [],
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

describe('an excerpt', () => {
  const words = Array.from({ length: 200 }, (_, index) => `w${index}`);
  const text = (pieces: readonly ReturnType<typeof excerptOf>[number][]) =>
    pieces.map((one) => (one.marked ? `[${one.text}]` : one.text)).join('');

  test('is the stretch with most of what was looked for, with marks', () => {
    const excerpt = text(excerptOf(words, [[10, 100], [103]]));
    expect(excerpt).toMatch(/^… w96 w97 w98 w99 \[w100\] w101 w102 \[w103\] w104 .* w119 …$/);
  });

  test('of nothing found is the beginning', () => {
    expect(text(excerptOf(words, [[]]))).toMatch(/^w0 w1 .* w23 …$/);
    expect(excerptOf([], [[]])).toEqual([]);
  });

  test('keeps text that looks like HTML as text', () => {
    expect(excerptOf(['<img', 'onerror=x>'], [[0]])).toEqual([
      { text: '<img', marked: true },
      { text: ' onerror=x>', marked: false },
    ]);
  });

  test('comes with the headings that have most of it', () => {
    const headings = [0, 50, 90, 150].map((place) => ({ id: `h${place}`, title: `Heading ${place}`, place }));
    const sections = bestSections(words, headings, [[51, 100], [103]], 2);
    expect(sections.map(({ heading }) => heading.id)).toEqual(['h90', 'h50']);
    expect(text(sections[0]?.excerpt ?? [])).toContain('[w100] w101 w102 [w103]');
  });
});
