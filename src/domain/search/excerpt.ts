/** A piece of text; `marked` where it is one of the words looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A heading with an anchor: its place is counted in words from the beginning of the page. */
export interface Heading {
  readonly id: string;
  readonly title: string;
  readonly place: number;
}

/** A part of a page, under a heading. */
export interface Section {
  readonly heading: Heading;
  readonly excerpt: readonly Piece[];
}

/** Length of an excerpt, in words. */
const length = 24;

/**
 * The words of a page around what was looked for: the stretch that has most of it.
 *
 * @param words The page, word by word.
 * @param places For each concept the places of its words.
 */
export function excerptOf(words: readonly string[], places: readonly (readonly number[])[]): Piece[] {
  return cut(words, places, 0, words.length);
}

/**
 * The sections of a page that have most of what was looked for, best first.
 *
 * @param headings In the order of the page.
 * @param most How many at the most.
 */
export function bestSections(
  words: readonly string[],
  headings: readonly Heading[],
  places: readonly (readonly number[])[],
  most: number,
): Section[] {
  return headings
    .map((heading, index) => {
      const end = headings[index + 1]?.place ?? words.length;
      const inside = places.map((list) => list.filter((place) => heading.place <= place && place < end).length);
      const concepts = inside.filter((count) => count > 0).length;
      return { heading, end, value: concepts + inside.reduce((sum, count) => sum + count, 0) / (words.length + 1) };
    })
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, most)
    .map(({ heading, end }) => ({ heading, excerpt: cut(words, places, heading.place, end) }));
}

function cut(words: readonly string[], places: readonly (readonly number[])[], start: number, end: number): Piece[] {
  const marks = new Map(places.flatMap((list, concept) => list.map((place) => [place, concept] as const)));
  const inside = [...marks.keys()].filter((place) => start <= place && place < end).sort((a, b) => a - b);
  let [from, most] = [start, 0];
  for (const place of inside) {
    const near = inside.filter((other) => place <= other && other < place + length - 4);
    const value = new Set(near.map((other) => marks.get(other))).size + near.length / (length + 1);
    // A few words before the first give it a context.
    if (value > most) [from, most] = [Math.max(start, Math.min(place - 4, end - length)), value];
  }
  const to = Math.min(end, from + length);
  const pieces: { text: string; marked: boolean }[] = [];
  for (let place = from; place < to; place += 1) {
    const marked = marks.has(place);
    const gap = place === from ? '' : ' ';
    const last = pieces.at(-1);
    if (last?.marked === marked) last.text += gap + words[place];
    else if (marked && last) {
      // The blank before a mark is not marked.
      last.text += gap;
      pieces.push({ text: words[place] ?? '', marked });
    } else pieces.push({ text: gap + words[place], marked });
  }
  const ellipsis = (text: string) => ({ text, marked: false });
  return [...(from > start ? [ellipsis('… ')] : []), ...pieces, ...(to < end ? [ellipsis(' …')] : [])];
}
