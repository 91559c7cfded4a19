import { describe, expect, test } from 'vitest';
import { bestSections, excerptOf, placesOf } from '../../../src/domain/search/excerpt.ts';

/** Concepts at these places, all of them asked for. */
const at = (...lists: number[][]) => lists.map((all) => ({ all, asked: all }));

describe('an excerpt', () => {
  const words = Array.from({ length: 200 }, (_, index) => `w${index}`);
  const text = (pieces: readonly ReturnType<typeof excerptOf>[number][]) =>
    pieces.map((one) => (one.marked ? `[${one.text}]` : one.text)).join('');

  test('is the stretch with most of what was looked for, with marks', () => {
    const excerpt = text(excerptOf(words, at([10, 100], [103])));
    expect(excerpt).toMatch(/^… w96 w97 w98 w99 \[w100\] w101 w102 \[w103\] w104 .* w119 …$/);
  });

  test('of nothing found is the beginning', () => {
    expect(text(excerptOf(words, at([])))).toMatch(/^w0 w1 .* w23 …$/);
    expect(excerptOf([], at([]))).toEqual([]);
  });

  test('keeps text that looks like HTML as text', () => {
    expect(excerptOf(['<img', 'onerror=x>'], at([0]))).toEqual([
      { text: '<img', marked: true },
      { text: ' onerror=x>', marked: false },
    ]);
  });

  test('comes with the headings that have most of it', () => {
    const headings = [0, 50, 90, 150].map((place) => ({ id: `h${place}`, title: `Heading ${place}`, place }));
    const sections = bestSections(words, headings, at([51, 100], [103]), 2);
    expect(sections.map(({ heading }) => heading.id)).toEqual(['h90', 'h50']);
    expect(text(sections[0]?.excerpt ?? [])).toContain('[w100] w101 w102 [w103]');
  });

  test('steps over a section that every page has, and prefers the one that is named so', () => {
    const headings = ['Before you start', 'Other', 'Queue'].map((title, index) => ({
      id: title,
      title,
      place: 50 * index,
    }));
    const ids = (places: number[], isGeneric?: (title: string) => boolean) =>
      bestSections(words, headings, at(places), 3, isGeneric).map(({ heading }) => heading.id);
    expect(ids([10, 20, 60])[0]).toBe('Before you start');
    expect(ids([10, 20, 60], (title) => title === 'Before you start')[0]).toBe('Other');
    expect(ids([10, 20, 60, 100])[0]).toBe('Queue');
  });
});

describe('places', () => {
  const concept = (asked: number, ...terms: string[]) => ({
    alternatives: terms.map((term) => ({ term, beginnings: 'count' as const })),
    otherwise: [],
    weight: 1,
    asked,
  });
  const words = 'A scanner sends Set-ReceiveConnector to 2507 smart hosts, 250 scanning'.split(' ');

  test('are those of the word and its forms, of parts of a name, and of a phrase side by side', () => {
    expect(placesOf(words, [concept(1, 'scanners')], false)[0]?.all).toEqual([1]);
    expect(placesOf(words, [concept(1, 'connector')], false)[0]?.all).toEqual([3]);
    expect(placesOf(words, [concept(1, 'smart host')], false)[0]?.all).toEqual([6, 7]);
    expect(placesOf(words, [concept(1, 'host smart')], false)[0]?.all).toEqual([]);
  });

  test('are none of a longer number', () => {
    expect(placesOf(words, [concept(1, '2507')], true)[0]?.all).toEqual([5]);
    expect(placesOf(words, [concept(1, '250'), concept(1, 'to')], true)[0]?.all).toEqual([8]);
  });

  test('keep apart what was asked for and what only means the same', () => {
    const [{ all, asked } = { all: [], asked: [] }] = placesOf(words, [concept(1, 'printer', 'scanner')], false);
    expect({ all, asked }).toEqual({ all: [1], asked: [] });
  });

  test('of the last word begin with it while it is typed', () => {
    expect(placesOf(words, [concept(1, 'scan')], true)[0]?.all).toEqual([1, 9]);
    expect(placesOf(words, [concept(1, 'scanne')], false)[0]?.all).toEqual([]);
  });
});
