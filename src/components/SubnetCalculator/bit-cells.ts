import type { BitRow } from '../../domain/addresses/bits.ts';

/** What the rows of the bit view are called. */
export const rowNames: Record<BitRow['name'], string> = {
  address: 'Address',
  mask: 'Mask',
  first: 'First',
  last: 'Last',
};

/**
 * The path of the first cells of a row of 32, in a drawing 320 wide. A cell ends at its multiple of ten, where the
 * slider's handle is; every eighth gap is wider. A part of a cell is drawn as such.
 */
export function cellsPath(count: number): string {
  const cells: string[] = [];
  for (let cell = 0; cell < count; cell += 1) {
    const left = cell * 10 + (cell % 8 === 0 ? 2.5 : 1);
    const right = cell * 10 + 10 - (cell % 8 === 7 ? 2.5 : 1);
    const width = (right - left) * Math.min(1, count - cell);
    cells.push(`M${left} 1h${width}v18h${-width}z`);
  }
  return cells.join('');
}
