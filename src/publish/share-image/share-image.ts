/**
 * What is where in the picture shown beside a link to a page in a chat or a ticket (Open Graph).
 *
 * Its letters are outlines and not text, so that it comes out the same on every machine, whatever fonts that has.
 */
import type { BrandColours } from '../brand-colours.ts';
import letters from './letters.json' with { type: 'json' };

/** What the picture says. */
export interface ShareImage {
  readonly title: string;
  readonly description: string;
  /** Above the title: the name of the site. */
  readonly site: string;
  /** Below everything: the host. */
  readonly host: string;
}

export type Weight = keyof typeof letters;

/** The colours of the picture on its background. */
export const inks = ['text', 'quiet', 'accent', 'line'] as const satisfies readonly (keyof BrandColours)[];
export type Ink = (typeof inks)[number];

/** Letters of one weight and size, in pixels. */
export interface Face {
  readonly weight: Weight;
  readonly size: number;
}

/** A line of text; `x` is where its first letter begins, `y` the line on which its letters are. */
export interface TextLine extends Face {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly ink: Ink;
}

/** A filled rectangle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ink: Ink;
}

/** Everything in a picture, in whole pixels from its upper left corner. */
export interface Layout {
  readonly boxes: readonly Box[];
  readonly lines: readonly TextLine[];
  /** The upper left corner of the mark of the site, which is in the accent. */
  readonly mark: { readonly x: number; readonly y: number };
}

export const width = 1200;
export const height = 630;
const margin = 80;

/**
 * Puts everything in its place. Longer texts end with "…".
 *
 * @example layOut({ title: 'A & B', description: '', site: '', host: '' }).lines.map(({ text, size }) => [text, size])
 *   // [['A & B', 72]]
 */
export function layOut({ title, description, site, host }: ShareImage): Layout {
  const size = title.length > 44 ? 60 : 72;
  const titleLines = breakLines(title, 'bold', size, width - 2 * margin, 3);
  const descriptionLines = breakLines(description, 'medium', 30, width - 2 * margin, 3);
  const top = 214;
  const below = top + (titleLines.length - 1) * size * 1.12 + 78;
  const line = (text: string, weight: Weight, size: number, x: number, y: number, ink: Ink): TextLine[] => {
    const spelled = spellable(text);
    return spelled.trim() === '' ? [] : [{ text: spelled, weight, size, x, y: Math.round(y), ink }];
  };
  return {
    boxes: [
      { x: 0, y: 0, width, height: 12, ink: 'accent' },
      { x: margin, y: 534, width: width - 2 * margin, height: 2, ink: 'line' },
    ],
    lines: [
      ...line(site, 'medium', 30, margin + 62, 104, 'quiet'),
      ...titleLines.flatMap((text, index) => line(text, 'bold', size, margin, top + index * size * 1.12, 'text')),
      ...descriptionLines.flatMap((text, index) => line(text, 'medium', 30, margin, below + index * 45, 'quiet')),
      ...line(host, 'bold', 26, margin, 582, 'accent'),
    ],
    mark: { x: margin, y: 74 },
  };
}

/**
 * Breaks a text into lines of at most `room` pixels, at spaces; a word that is wider has a line of its own.
 *
 * @example breakLines('Lock down Exchange', 'bold', 72, 400, 3) // ['Lock down', 'Exchange']
 */
export function breakLines(text: string, weight: Weight, size: number, room: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, weight, size) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const end = (kept.at(-1) ?? '').replace(/[\s,.;:]*\S*$/, '');
  return [...kept.slice(0, -1), `${end}…`];
}

/**
 * In pixels.
 *
 * @example widthOf('ii', 'bold', 72) < widthOf('WW', 'bold', 72) // true
 */
export function widthOf(text: string, weight: Weight, size: number): number {
  return ([...spellable(text)].reduce((sum, letter) => sum + advanceOf(letter, weight), 0) * size) / 1000;
}

/** A letter that the outlines lack loses its accent, or leaves a space. */
function spellable(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => (known(letter) ? letter : (letter.normalize('NFD')[0] ?? ' ')))
    .map((letter) => (known(letter) ? letter : ' '))
    .join('');
}

const known = (letter: string): boolean => Object.hasOwn(letters.bold, letter);

/** How far a letter takes the pen, in thousandths of the size. */
function advanceOf(letter: string, weight: Weight): number {
  const advances: Readonly<Record<string, readonly (number | string)[] | undefined>> = letters[weight];
  return Number(advances[letter]?.[0] ?? 280);
}
