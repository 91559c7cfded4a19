import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { askedAddresses, askedOf } from '../../src/catalogue/asked.ts';
import { dist } from './pages.ts';

const addresses = askedAddresses();

test('every list of what readers ask is for a page', () => {
  expect(addresses.length).toBeGreaterThan(20);
  expect(addresses.filter((address) => !existsSync(`${dist}${address.slice(1)}index.html`))).toEqual([]);
});

test('no line is twice, in one list or in two, and none is longer than a question', () => {
  const lines = addresses.flatMap((address) => askedOf(address).map((line) => line.toLowerCase()));
  expect(lines.filter((line, place) => lines.indexOf(line) !== place)).toEqual([]);
  expect(lines.filter((line) => line.length > 120)).toEqual([]);
});
