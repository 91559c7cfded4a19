import { describe, expect, test } from 'vitest';

import { brandColours } from '../../../src/publish/brand-colours.ts';

import { breakLines, layOut, widthOf } from '../../../src/publish/share-image/share-image.ts';

const texts = { title: 'Lock down Exchange 2016', description: 'So & so.', site: 'A site', host: 'kb.example.com' };

describe('lines', () => {
  const text = 'Anonymous users on Exchange Subscription Edition';

  test('hold every word and no more than there is room for', () => {
    const lines = breakLines(text, 'bold', 72, 700, 9);
    expect(lines.join(' ')).toBe(text);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(widthOf(line, 'bold', 72)).toBeLessThanOrEqual(700);
  });

  test('end with an ellipsis where there are too many', () => {
    expect(breakLines('one two three four', 'bold', 72, 150, 2)).toEqual(['one', '…']);
    expect(breakLines('one two three four', 'bold', 72, 300, 1)).toEqual(['one…']);
  });

  test('take a word that is wider than the room, and no text at all', () => {
    expect(breakLines('Tenantinboundattribution', 'bold', 72, 100, 3)).toEqual(['Tenantinboundattribution']);
    expect(breakLines('  ', 'bold', 72, 100, 3)).toEqual([]);
  });
});

test('everything has its place: site, title, description and host from top to bottom, inside of the margins', () => {
  const { lines } = layOut({ ...texts, title: 'Lock down Exchange 2016 and everything that is in front of it' });
  expect(lines.map(({ text }) => text)).toEqual([
    'A site',
    'Lock down Exchange 2016 and',
    'everything that is in front of it',
    'So & so.',
    'kb.example.com',
  ]);
  const tops = lines.map(({ y }) => y);
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  for (const { x, text, weight, size } of lines) expect(x + widthOf(text, weight, size)).toBeLessThanOrEqual(1120);
});

test('letters without an outline leave a space or lose their accent, and break nothing', () => {
  expect(widthOf('č', 'bold', 1000)).toBe(widthOf('c', 'bold', 1000));
  const { lines } = layOut({ ...texts, title: 'Č日本 <b>\u202E\u0000' });
  expect(lines.find(({ size }) => size === 72)?.text).toBe('C   <b>  ');
  expect(layOut({ title: '日本', description: ' ', site: '', host: '' }).lines).toEqual([]);
});

test('the colours are those of the style sheet; one that it lacks is named', () => {
  const css = ['page', 'text', 'quiet', 'accent', 'line'].map(
    (name, at) => `--${name}: light-dark(#00000${at}, #ffffff);`,
  );
  expect(brandColours(css.join('\n')).accent).toBe('#000003');
  expect(() => brandColours(css.slice(0, 4).join('\n'))).toThrow(/src\/styles\/tokens\.css: came no --line/);
});
