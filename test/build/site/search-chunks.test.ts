import { globSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCbor, writeArray, writeText } from '../../../src/build/site/cbor.ts';
import { cutChunks } from '../../../src/build/site/search-chunks.ts';
import { packKnowledge } from '../../../src/build/site/search-knowledge.ts';
import { openIndex } from '../../search/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'search-chunks-'));
const [whole, cut] = [join(folder, 'whole/'), join(folder, 'cut/')];

// Enough different words for several chunks; the last letters vary, so that families of words are large.
const words = Array.from({ length: 4000 }, (_, index) => `w${(index * 7919).toString(26)}x`);

beforeAll(async () => {
  const { index } = await createIndex();
  for (let page = 0; page < 40; page += 1) {
    const text = words.filter((_, place) => place % (page + 2) === 0).join(' ');
    const content = `<html lang="en"><body><main><h1>Page ${page}</h1>${text}</main></body></html>`;
    await index?.addHTMLFile({ url: `/${page}/`, content });
  }
  for (const outputPath of [whole, cut]) {
    await index?.writeFiles({ outputPath });
    if (outputPath === cut) cutChunks(cut);
    writeFileSync(`${outputPath}knowledge.json`, JSON.stringify(packKnowledge(outputPath)));
  }
  await close();
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

const sizes = (of: string): number[] =>
  globSync('index/*.pf_index', { cwd: of }).map((file) => statSync(of + file).size);

test('the files are many and small', () => {
  expect(sizes(cut).length).toBeGreaterThan(4 * sizes(whole).length);
  expect(Math.max(...sizes(cut))).toBeLessThan(8_000);
  expect(globSync('pagefind.en_*.pf_meta', { cwd: cut })).toHaveLength(1);
});

test('every word is found on the same pages, with the same score', async () => {
  const [before, after] = [await openIndex(whole), await openIndex(cut)];
  for (const word of [...words.filter((_, index) => index % 97 === 0), 'page', 'Page 7', '"w0x"', 'w1', 'nowhere']) {
    expect(await after.engine.search(word), word).toEqual(await before.engine.search(word));
  }
}, 60_000);

describe('what is not as Pagefind 1.5 writes it stops the build', () => {
  test('a file without the signature', () => {
    const broken = join(folder, 'broken');
    mkdirSync(broken);
    writeFileSync(join(broken, 'pagefind.en_00.pf_meta'), 'something else');
    expect(() => cutChunks(broken)).toThrow(
      'came no "pagefind_dcd" — expected it, with which Pagefind 1.5 begins its files',
    );
  });

  test('a folder with two languages, or none', () => {
    expect(() => cutChunks(join(folder, 'whole/fragment'))).toThrow(
      'came 0 files pagefind.*.pf_meta — expected one language',
    );
  });

  test('a list that is a single value', () => {
    const broken = join(folder, 'single');
    mkdirSync(broken);
    writeFileSync(
      join(broken, 'pagefind.en_00.pf_meta'),
      Buffer.concat([Buffer.from('pagefind_dcd'), writeText('1.6')]),
    );
    expect(() => cutChunks(broken)).toThrow('came a single value — expected a list');
  });
});

describe('CBOR', () => {
  // Appendix A of RFC 8949.
  test.each([
    ['00', undefined],
    ['1903e8', undefined],
    ['6161', 'a'],
    ['62c3bc', 'ü'],
    ['83010203', undefined],
    ['8301820203820405', undefined],
    ['98190102030405060708090a0b0c0d0e0f101112131415161718181819', undefined],
  ])('reads %s to its end', (hex, text) => {
    const bytes = Buffer.from(hex, 'hex');
    const item = readCbor(bytes, 9);
    expect(Buffer.from(item.bytes).toString('hex')).toBe(hex);
    expect(item.text).toBe(text);
    if (item.items) expect(Buffer.from(writeArray(item.items.map((one) => one.bytes))).toString('hex')).toBe(hex);
    if (text !== undefined) expect(Buffer.from(writeText(text)).toString('hex')).toBe(hex);
  });

  test.each([
    ['a longer text', writeText('x'.repeat(70_000)), 70_005],
    ['a longer list', writeArray(Array.from({ length: 300 }, () => writeText(''))), 303],
  ])('writes %s', (_what, bytes, length) => {
    expect(bytes).toHaveLength(length);
    expect(readCbor(bytes, 1).bytes).toHaveLength(length);
  });

  test.each([
    ['a1616101', 'CBOR: came kind 5 at byte 0 — expected no map, no tag'],
    ['9f01ff', 'CBOR: came length 31 at byte 0 — expected a known one'],
    ['6461', 'CBOR: ends at byte 2 — expected 5 bytes'],
    ['82', 'CBOR: ends at byte 1 — expected a value'],
    ['', 'CBOR: ends at byte 0 — expected a value'],
  ])('refuses %s', (hex, message) => {
    expect(() => readCbor(Buffer.from(hex, 'hex'), 9)).toThrow(message);
  });
});
