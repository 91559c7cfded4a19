/**
 * The picture shown beside a link to a page in a chat or a ticket (Open Graph), as SVG.
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

type Weight = keyof typeof letters;
type Outlines = Readonly<Record<string, readonly [advance: number, outline: string] | undefined>>;

const width = 1200;
const height = 630;
const margin = 80;

/**
 * @returns An SVG of 1200 × 630 in the light colours: a picture has no second reading for the dark. Longer texts end with "…".
 * @example drawShareImage({ title: 'A & B', description: '', site: '', host: '' }, { page: '', text: '', quiet: '',
 *   accent: '', line: '' }).slice(0, 72)
 *   // '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBo'
 */
export function drawShareImage({ title, description, site, host }: ShareImage, colours: BrandColours): string {
  const size = title.length > 44 ? 60 : 72;
  const titleLines = breakLines(title, 'bold', size, width - 2 * margin, 3);
  const descriptionLines = breakLines(description, 'medium', 30, width - 2 * margin, 3);
  const top = 214;
  const below = top + (titleLines.length - 1) * size * 1.12 + 78;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path fill="${colours.page}" d="M0 0h${width}v${height}H0z"/>`,
    `<path fill="${colours.accent}" d="M0 0h${width}v12H0z"/>`,
    drawMark(margin, 74, colours.accent),
    ...drawLines([site], 'medium', 30, margin + 62, 104, 1, colours.quiet),
    ...drawLines(titleLines, 'bold', size, margin, top, 1.12, colours.text),
    ...drawLines(descriptionLines, 'medium', 30, margin, below, 1.5, colours.quiet),
    `<path fill="${colours.line}" d="M${margin} 534h${width - 2 * margin}v2H${margin}z"/>`,
    ...drawLines([host], 'bold', 26, margin, 582, 1, colours.accent),
    '</svg>',
  ].join('');
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
  return ([...spellable(text)].reduce((sum, letter) => sum + glyphOf(letter, weight)[0], 0) * size) / 1000;
}

function drawLines(
  lines: readonly string[],
  weight: Weight,
  size: number,
  x: number,
  y: number,
  leading: number,
  colour: string,
): string[] {
  return lines.map((line, index) => {
    let pen = 0;
    const outlines = [...spellable(line)].map((letter) => {
      const [advance, outline] = glyphOf(letter, weight);
      const drawn = outline === '' ? '' : `<path transform="translate(${pen})" d="${outline}"/>`;
      pen += advance;
      return drawn;
    });
    const baseline = Math.round(y + index * size * leading);
    return `<g fill="${colour}" transform="translate(${x} ${baseline}) scale(${size / 1000})">${outlines.join('')}</g>`;
  });
}

/** The mark of the site: filled cells are the network, outlined ones are free. */
function drawMark(x: number, y: number, accent: string): string {
  const network = 'M1 1h4v7H1zM7 1h4v7H7zM13 1h4v7h-4zM19 1h4v7h-4zM1 12h4v7H1z';
  const host = 'M7.5 12.5h3v6h-3zM13.5 12.5h3v6h-3zM19.5 12.5h3v6h-3z';
  return `<g transform="translate(${x} ${y}) scale(1.9)"><path fill="${accent}" d="${network}"/><path fill="none" stroke="${accent}" d="${host}"/></g>`;
}

/** A letter that the outlines lack loses its accent, or leaves a space. */
function spellable(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => (known(letter) ? letter : (letter.normalize('NFD')[0] ?? ' ')))
    .map((letter) => (known(letter) ? letter : ' '))
    .join('');
}

const known = (letter: string): boolean => Object.hasOwn(letters.bold, letter);

function glyphOf(letter: string, weight: Weight): readonly [number, string] {
  const outlines = letters[weight] as unknown as Outlines;
  return outlines[letter] ?? [280, ''];
}
