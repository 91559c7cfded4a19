import sharp from 'sharp';
import letters from './letters.json' with { type: 'json' };
import type { Face } from './share-image.ts';

/** A drawing in one ink: how much of each pixel it covers, row by row, from 0 to 255. */
export interface Shape {
  /** Pixels from the pen to its left edge, and from the line down to its upper edge. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly cover: Uint8Array;
}

/** A letter as the pen draws it. */
export interface LetterShape {
  /** How far it takes the pen, in pixels. */
  readonly advance: number;
  /** One for each part of a pixel on which the pen may be: letters at whole pixels would be unevenly apart. */
  readonly shapes: readonly Shape[];
}

/** Parts of a pixel on which a letter may begin. */
export const phases = 4;

/**
 * The letters of a face, drawn once: a picture has some two hundred, and the outlines of each are the same everywhere.
 *
 * @example (await drawLetters({ weight: 'bold', size: 26 })).get('i')?.shapes.length // 4
 */
export async function drawLetters({ weight, size }: Face): Promise<ReadonlyMap<string, LetterShape>> {
  const all = Object.entries(letters[weight]) as unknown as [string, [advance: number, outline: string]][];
  // Outlines reach a little past their advance, above capitals and below the line.
  const [room, above, cell] = [Math.ceil(size * 0.15), Math.ceil(size * 1.05), Math.ceil(size * 1.4)];
  const step = Math.ceil(Math.max(...all.map(([, [advance]]) => advance)) * (size / 1000)) + 2 * room;
  const drawn = all.flatMap(([, [, outline]], row) =>
    Array.from({ length: phases }, (_, phase) => {
      const [x, y] = [phase * step + room + phase / phases, row * cell + above];
      return `<path transform="translate(${x} ${y}) scale(${size / 1000})" d="${outline}"/>`;
    }),
  );
  const sheet = await coverOf(drawn.join(''), phases * step, all.length * cell);
  return new Map(
    all.map(([letter, [advance]], row) => {
      const shapes = Array.from({ length: phases }, (_, phase) => {
        const { left, top, ...shape } = cut(sheet, phase * step, row * cell, step, cell);
        return { ...shape, left: left - room, top: top - above };
      });
      return [letter, { advance: (advance * size) / 1000, shapes }];
    }),
  );
}

/**
 * The mark of the site: filled cells are the network, outlined ones are free.
 *
 * @example (await drawMark()).left // 1
 */
export async function drawMark(): Promise<Shape> {
  const network = 'M1 1h4v7H1zM7 1h4v7H7zM13 1h4v7h-4zM19 1h4v7h-4zM1 12h4v7H1z';
  const host = 'M7.5 12.5h3v6h-3zM13.5 12.5h3v6h-3zM19.5 12.5h3v6h-3z';
  const drawing = `<g transform="scale(1.9)"><path d="${network}"/><path fill="none" stroke="#000" d="${host}"/></g>`;
  const [width, height] = [46, 38];
  return cut(await coverOf(drawing, width, height), 0, 0, width, height);
}

interface Sheet {
  readonly width: number;
  readonly cover: Uint8Array;
}

/** What a black drawing covers. */
async function coverOf(drawing: string, width: number, height: number): Promise<Sheet> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawing}</svg>`;
  return { width, cover: await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer() };
}

/** A part of a sheet, as small as what is drawn there. */
function cut(sheet: Sheet, x: number, y: number, width: number, height: number): Shape {
  const at = (column: number, row: number) => sheet.cover[(y + row) * sheet.width + x + column] ?? 0;
  const columns = Array.from({ length: width }, (_, column) => column);
  const rows = Array.from({ length: height }, (_, row) => row);
  const usedRows = rows.filter((row) => columns.some((column) => at(column, row) > 0));
  const usedColumns = columns.filter((column) => usedRows.some((row) => at(column, row) > 0));
  const [left = 0, top = 0] = [usedColumns[0], usedRows[0]];
  const [wide, high] = [(usedColumns.at(-1) ?? left - 1) + 1 - left, (usedRows.at(-1) ?? top - 1) + 1 - top];
  const cover = new Uint8Array(wide * high);
  for (let row = 0; row < high; row += 1)
    for (let column = 0; column < wide; column += 1) cover[row * wide + column] = at(left + column, top + row);
  return { left, top, width: wide, height: high, cover };
}
