import { crc32, deflateSync } from 'node:zlib';
import type { BrandColours } from '../brand-colours.ts';
import { drawLetters, drawMark, type LetterShape, phases, type Shape } from './letter-shapes.ts';
import { height, type Ink, inks, type Layout, type TextLine, width } from './share-image.ts';

/** Shades from the background to an ink: more are not seen, and would weigh. */
const shades = 16;

/** Bytes of a row: a pixel each, behind the filter of PNG, which is none. */
const rowLength = width + 1;

/**
 * Some 30 kB in one millisecond; the default takes 6 kB less and four times as long. The window is three rows: a larger one
 * finds no more, and the memory of a thousand of them would keep the garbage collector busy.
 */
const packing = { level: 1, windowBits: 12, memLevel: 6 };

/**
 * Draws a picture in the light colours: it has no second reading for the dark.
 *
 * A drawing library would take 16 ms of a processor and give 60 kB: it fills the outlines of two hundred letters anew for
 * each picture, and knows no palette but one that it looks for. Here letters are drawn once and put in their places.
 *
 * @returns The PNG, of 1200 × 630; the same bytes each time.
 * @example await sharePng(layOut(image), brandColours(css))
 */
export async function sharePng(layout: Layout, colours: BrandColours): Promise<Uint8Array<ArrayBuffer>> {
  mark ??= drawMark();
  const [shapeOfMark, ...letters] = await Promise.all([mark, ...layout.lines.map(lettersOf)]);
  // From here on nothing waits, so that one picture at a time has the rows.
  rows.fill(0);
  for (const { x, y, width, height, ink } of layout.boxes) {
    for (let row = y; row < y + height; row += 1) {
      rows.fill(colourOf(ink, 255), row * rowLength + 1 + x, row * rowLength + 1 + x + width);
    }
  }
  put(shapeOfMark, layout.mark.x, layout.mark.y, 'accent');
  for (const [index, line] of layout.lines.entries()) putLine(line, letters[index] ?? new Map());
  return Buffer.concat([
    signature,
    header,
    chunk('PLTE', palette(colours)),
    chunk('IDAT', deflateSync(rows, packing)),
    end,
  ]);
}

/** For all pictures: three quarters of a megabyte anew for each would keep the garbage collector busy. */
const rows = new Uint8Array(rowLength * height);
let mark: Promise<Shape> | undefined;
const faces = new Map<string, ReturnType<typeof drawLetters>>();

function lettersOf({ weight, size }: TextLine): ReturnType<typeof drawLetters> {
  const known = faces.get(`${weight} ${size}`) ?? drawLetters({ weight, size });
  faces.set(`${weight} ${size}`, known);
  return known;
}

function putLine({ text, x, y, ink }: TextLine, letters: ReadonlyMap<string, LetterShape>): void {
  let pen = x;
  for (const letter of text) {
    const known = letters.get(letter);
    if (known === undefined) throw new Error(`Share picture: came "${letter}" — expected a letter of letters.json`);
    const place = Math.round(pen * phases);
    const shape = known.shapes[place % phases];
    if (shape) put(shape, Math.floor(place / phases), y, ink);
    pen += known.advance;
  }
}

/** Where letters touch, the darker one shows. What is past an edge is cut. */
function put({ left, top, width: wide, height: high, cover }: Shape, x: number, y: number, ink: Ink) {
  for (let row = Math.max(0, -y - top); row < Math.min(high, height - y - top); row += 1) {
    for (let column = Math.max(0, -x - left); column < Math.min(wide, width - x - left); column += 1) {
      const covered = cover[row * wide + column] ?? 0;
      const place = (y + top + row) * rowLength + 1 + x + left + column;
      const colour = colourOf(ink, covered);
      if (covered > 0 && colour % shades > (rows[place] ?? 0) % shades) rows[place] = colour;
    }
  }
}

/** The place in the palette of an ink that covers so much of a pixel. */
const colourOf = (ink: Ink, cover: number): number => inks.indexOf(ink) * shades + ((cover * shades) >> 8);

function palette(colours: BrandColours): Uint8Array {
  const parts = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const page = parts(colours.page);
  return Uint8Array.from(
    inks.flatMap((ink) => {
      const full = parts(colours[ink]);
      return Array.from({ length: shades }, (_, shade) =>
        page.map((part, at) => Math.round(part + (((full[at] ?? 0) - part) * shade) / (shades - 1))),
      ).flat();
    }),
  );
}

/** A piece of a PNG: its length, its name, its data and a sum of both (https://www.w3.org/TR/png-3/#5Chunk-layout). */
function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Width and height, then 8 bits, a palette, and the only methods that there are. */
const header = chunk(
  'IHDR',
  Uint8Array.of(0, 0, width >> 8, width & 255, 0, 0, height >> 8, height & 255, 8, 3, 0, 0, 0),
);
const end = chunk('IEND', new Uint8Array());
