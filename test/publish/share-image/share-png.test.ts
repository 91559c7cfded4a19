import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { brandColours } from '../../../src/publish/brand-colours.ts';
import { layOut } from '../../../src/publish/share-image/share-image.ts';
import { sharePng } from '../../../src/publish/share-image/share-png.ts';

const colours = brandColours(readFileSync('src/styles/tokens.css', 'utf8'));
const image = { title: 'Lock down', description: 'What it does.', site: 'Help', host: 'kb.example.com' };

/** The picture as its decoder sees it, and the colour of a pixel of it. */
async function read(png: Uint8Array) {
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => {
    const start = (y * info.width + x) * info.channels;
    return `#${data.subarray(start, start + 3).toString('hex')}`;
  };
  return { info, at };
}

test('a picture is what a decoder reads as 1200 × 630 with the bar, the line and the page in their colours', async () => {
  const { info, at } = await read(await sharePng(layOut(image), colours));
  expect(info).toMatchObject({ format: 'raw', width: 1200, height: 630 });
  expect([at(0, 0), at(1199, 11), at(0, 12), at(1199, 629)]).toEqual([
    colours.accent,
    colours.accent,
    colours.page,
    colours.page,
  ]);
  expect([at(79, 534), at(80, 534), at(1119, 535), at(1120, 535)]).toEqual([
    colours.page,
    colours.line,
    colours.line,
    colours.page,
  ]);
});

test('texts are in their inks: the stem of the title, and nothing of it in the margin', async () => {
  const { at } = await read(await sharePng(layOut({ ...image, title: 'LLL' }), colours));
  const row = Array.from({ length: 1200 }, (_, x) => at(x, 190));
  expect(row.filter((colour) => colour === colours.text).length).toBeGreaterThan(20);
  expect(new Set(row.slice(0, 80))).toEqual(new Set([colours.page]));
});

test('a word that is wider than the picture ends at its edge', async () => {
  const { at } = await read(await sharePng(layOut({ ...image, title: 'W'.repeat(80) }), colours));
  const margin = Array.from({ length: 80 * 100 }, (_, place) => at(place % 80, 160 + Math.floor(place / 80)));
  expect(new Set(margin)).toEqual(new Set([colours.page]));
});

test('the same picture has the same bytes', async () => {
  expect(await sharePng(layOut(image), colours)).toEqual(await sharePng(layOut(image), colours));
});

describe('a picture is another one with another', () => {
  test.each([
    ['title', layOut({ ...image, title: 'Lock down!' }), colours],
    ['description', layOut({ ...image, description: 'What it did.' }), colours],
    ['name of the site', layOut({ ...image, site: 'Helps' }), colours],
    ['host', layOut({ ...image, host: 'kb.example.org' }), colours],
    ['colour', layOut(image), { ...colours, quiet: '#ff0000' }],
  ])('%s', async (_what, layout, inks) => {
    expect(await sharePng(layout, inks)).not.toEqual(await sharePng(layOut(image), colours));
  });
});
