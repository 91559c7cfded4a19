import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { Kept } from '../../../src/build/cache/kept.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
const file = join(folder, 'things');
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => rmSync(file, { force: true }));

/** A build that asks for these inputs; returns which of them were made in it. */
function build(asked: readonly string[], surroundings = 's', ends = true): string[] {
  const made: string[] = [];
  const kept = new Kept<unknown>(folder, 'things', surroundings);
  for (const one of asked) {
    const value = kept.get([one], () => {
      made.push(one);
      return resultOf(one);
    });
    expect(value).toEqual(resultOf(one));
  }
  if (ends) kept.finish();
  return made;
}

/** Results have sets, signs of every script and fields without a value. */
const resultOf = (one: string) => ({ text: `${one} ü 🙂`, set: new Set([one]), none: undefined });

test('what one build has made, the next one has', () => {
  expect(build(['a', 'b'])).toEqual(['a', 'b']);
  expect(build(['b', 'a', 'b'])).toEqual([]);
});

test('other inputs and other surroundings are made anew', () => {
  build(['a']);
  expect(build(['a', 'c'])).toEqual(['c']);
  expect(build(['a', 'c'], 'other facts')).toEqual(['a', 'c']);
});

test('what a build does not ask for is gone after it, so that the file does not grow', () => {
  build(['a', 'b']);
  const size = statSync(file).size;
  build(['a']);
  expect(statSync(file).size).toBeLessThan(size);
  expect(build(['a', 'b'])).toEqual(['b']);
});

test('a build that fails leaves what was there', () => {
  build(['a', 'b']);
  build(['c'], 's', false);
  expect(build(['a', 'b', 'c'])).toEqual(['c']);
});

test('a result that takes a while is kept as well', async () => {
  const first = new Kept<string>(folder, 'things', 's');
  expect(await first.getLater(['a'], async () => 'one')).toBe('one');
  first.finish();
  const second = new Kept<string>(folder, 'things', 's');
  expect(await second.getLater(['a'], () => Promise.reject(new Error('made anew')))).toBe('one');
  second.finish();
});

test('nothing that went wrong is kept', () => {
  const kept = new Kept<string>(folder, 'things', 's');
  expect(() =>
    kept.get(['a'], () => {
      throw new Error('no');
    }),
  ).toThrow('no');
  kept.finish();
  expect(build(['a'])).toEqual(['a']);
});

test.each([
  ['is garbage', () => writeFileSync(file, 'garbage '.repeat(100))],
  ['is empty', () => writeFileSync(file, '')],
  ['ends in the middle', () => truncateSync(file, Math.floor(statSync(file).size / 2))],
  ['has a broken head', () => writeFileSync(file, readFileSync(file, 'latin1').replace(/^./, 'x'), 'latin1')],
])('a file that %s costs time and nothing else', (_what, spoil) => {
  build(['a', 'b', 'c']);
  spoil();
  build(['a', 'b', 'c']);
  expect(build(['a', 'b', 'c'])).toEqual([]);
});
