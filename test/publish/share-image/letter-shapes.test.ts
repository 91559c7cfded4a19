import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawLetters, drawMark, type Shape } from '../../../src/publish/share-image/letter-shapes.ts';
import letters from '../../../src/publish/share-image/letters.json' with { type: 'json' };

const sumOf = (cover: Iterable<number>) => [...cover].reduce((sum, one) => sum + one, 0);

/** The same letter alone on a sheet that no letter fills: with its left edge and its upper edge, from the pen. */
async function drawAlone(outline: string, size: number) {
  const pen = size * 2;
  const drawing = `<path transform="translate(${pen} ${pen}) scale(${size / 1000})" d="${outline}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${pen * 2}" height="${pen * 2}">${drawing}</svg>`;
  const cover = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
  const places = [...cover.entries()].filter(([, one]) => one > 0).map(([place]) => place);
  const left = Math.min(...places.map((place) => place % (pen * 2))) - pen;
  const top = Math.floor(Math.min(...places) / (pen * 2)) - pen;
  return { left, top, sum: sumOf(cover) };
}

describe.each([
  { weight: 'bold', size: 72 },
  { weight: 'bold', size: 26 },
  { weight: 'medium', size: 30 },
] as const)('$weight letters of $size pixels', (face) => {
  test('are whole, and where their outlines are', async () => {
    const drawn = await drawLetters(face);
    const outlines = Object.entries(letters[face.weight]) as unknown as [string, [number, string]][];
    expect(drawn.size).toBe(outlines.length);
    for (const [letter, [advance, outline]] of outlines) {
      const [shape] = drawn.get(letter)?.shapes ?? [];
      expect(drawn.get(letter)?.advance).toBeCloseTo((advance * face.size) / 1000, 9);
      if (outline === '') expect(shape?.cover, letter).toHaveLength(0);
      else {
        const { left, top, sum } = await drawAlone(outline, face.size);
        expect([shape?.left, shape?.top], letter).toEqual([left, top]);
        // Rounding of each pixel.
        expect(Math.abs(sumOf(shape?.cover ?? []) / sum - 1), letter).toBeLessThan(0.005);
      }
    }
  });

  test('are further right by a part of a pixel, and otherwise the same', async () => {
    const middle = ({ left, width, cover }: Shape) =>
      [...cover].reduce((sum, one, place) => sum + one * (left + (place % width)), 0) / sumOf(cover);
    const shapes = (await drawLetters(face)).get('H')?.shapes ?? [];
    const [first = 0, ...others] = shapes.map(middle);
    for (const [index, other] of others.entries()) expect(other - first).toBeCloseTo((index + 1) / 4, 1);
  });
});

test('the mark is whole: its cells begin one unit from the left, and it has air below', async () => {
  const { left, top, width, height } = await drawMark();
  expect([left, top]).toEqual([1, 1]);
  expect(left + width).toBeLessThan(46);
  expect(top + height).toBeLessThan(38);
});
