import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestTitles } from '../../../src/domain/search/nearest-titles.ts';

const page = (title: string, badge?: string) => ({ title, path: `/${title.length}/`, badge });
const pages = [
  page('Lock down Exchange 2010', 'Exchange 2010'),
  page('Lock down Exchange 2016', 'Exchange 2016'),
  undefined,
  page('Subnet calculator'),
  page('The filter’s mail is rejected'),
];
const titles = (text: string, server?: string) => nearestTitles(text, pages, 2, server).map(({ title }) => title);

test.each([
  ['lokc down', 'Lock down Exchange 2010'],
  ['calclator', 'Subnet calculator'],
  ['sub', 'Subnet calculator'],
  ['my mail was rejcted', 'The filter’s mail is rejected'],
  ['exchange 2016', 'Lock down Exchange 2016'],
])('"%s" is nearest to "%s"', (text, title) => {
  expect(titles(text)[0]).toBe(title);
});

test('among equals the reader’s own server comes first', () => {
  expect(titles('lock down', 'Exchange 2016')[0]).toBe('Lock down Exchange 2016');
  expect(titles('lock down')[0]).toBe('Lock down Exchange 2010');
});

test.each(['zebra', '', '2', '日本', 'blorp', 'qqqxz exchange zzzzzzz', 'mail from my aunt in bologna'])(
  'nothing is near "%s"',
  (text) => {
    expect(titles(text)).toEqual([]);
  },
);

test('whatever is typed, no error and no more than was asked for', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => titles(text).length <= 2));
});
