import type { Concept } from './concept.ts';
import { lightStem } from './stem.ts';
import { flatten, partsOf } from './terms.ts';

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

/** Where a concept is among the words of a page. */
export interface Places {
  /** Of all its alternatives. */
  readonly all: readonly number[];
  /** Of those that were asked for, not of what only means the same. */
  readonly asked: readonly number[];
}

/**
 * Finds the concepts of a query among the words of a page. An engine tells places too, but those of longer words as well
 * that begin alike.
 *
 * @param isTyping True where the last word may be incomplete.
 * @example placesOf(['two', 'scanners'], [{ alternatives: [{ term: 'scanner', beginnings: 'count' }],
 *   otherwise: [], weight: 1, asked: 1 }], false)[0]?.all
 *   // [1]
 */
export function placesOf(words: readonly string[], concepts: readonly Concept[], isTyping: boolean): Places[] {
  const index = indexOf(words);
  return concepts.map(({ alternatives, otherwise, asked }, place) => {
    const isLast = isTyping && place === concepts.length - 1;
    const lists = [...alternatives, ...otherwise].map(({ term }) => placesOfTerm(term, index, isLast));
    return { all: lists.flat(), asked: lists.slice(0, asked).flat() };
  });
}

/** For each stem on a page the places of its words, in order. */
type PageIndex = ReadonlyMap<string, readonly number[]>;

/** A page is looked through again with every key. */
const indexes = new WeakMap<readonly string[], PageIndex>();

function indexOf(words: readonly string[]): PageIndex {
  const known = indexes.get(words);
  if (known) return known;
  const index = new Map<string, number[]>();
  for (const [place, word] of words.entries()) {
    for (const stem of stemsOf(word)) {
      const places = index.get(stem);
      if (places) places.push(place);
      else index.set(stem, [place]);
    }
  }
  indexes.set(words, index);
  return index;
}

/** Pages share most of their words. */
const stems = new Map<string, ReadonlySet<string>>();
const mostStems = 30_000;

/** What a word of a page is compared by: itself and its parts, without endings. */
function stemsOf(word: string): ReadonlySet<string> {
  const known = stems.get(word);
  if (known) return known;
  const own = new Set([flatten(word), ...partsOf(word)].map(lightStem));
  if (stems.size >= mostStems) stems.clear();
  stems.set(word, own);
  return own;
}

/** Of a phrase, where its words are side by side. */
function placesOfTerm(term: string, index: PageIndex, isLast: boolean): number[] {
  const [first, ...others] = term.split(' ').map(flatten).filter(Boolean).map(lightStem);
  if (first === undefined) return [];
  const isBeginning = isLast && others.length === 0 && first.length > 2;
  const starts = isBeginning
    ? [...index].flatMap(([stem, places]) => (stem.startsWith(first) ? places : []))
    : (index.get(first) ?? []);
  const behind = others.map((word) => new Set(index.get(word)));
  return [...new Set(starts)]
    .sort((a, b) => a - b)
    .filter((place) => behind.every((places, next) => places.has(place + next + 1)))
    .flatMap((place) => [place, ...others.map((_, next) => place + next + 1)]);
}

/** Length of an excerpt, in words. */
const length = 24;

/**
 * The words of a page around what was looked for: the stretch that has most of it.
 *
 * @param words The page, word by word.
 * @param places For each concept the places of its words.
 * @example excerptOf(['two', 'scanners'], [{ all: [1], asked: [1] }])
 *   // [{ text: 'two ', marked: false }, { text: 'scanners', marked: true }]
 */
export function excerptOf(words: readonly string[], places: readonly Places[]): Piece[] {
  return cut(words, places, 0, words.length);
}

/**
 * The sections of a page that have most of what was looked for, best first. A word that few of them have tells more, one
 * in the heading most. What every page has ("Before you start") steps back.
 *
 * @param headings In the order of the page.
 * @param most How many at the most.
 * @param isGeneric True for the title of a section that many pages have.
 * @example bestSections(['Undo', 'the', 'lock'], [{ id: 'undo', title: 'Undo', place: 0 }], [{ all: [2],
 *   asked: [2] }], 3)[0]?.heading.id
 *   // 'undo'
 */
export function bestSections(
  words: readonly string[],
  headings: readonly Heading[],
  places: readonly Places[],
  most: number,
  isGeneric: (title: string) => boolean = () => false,
): Section[] {
  const sections = headings.map((heading, index) => {
    const end = headings[index + 1]?.place ?? words.length;
    // The index has the words of a heading at its place.
    const titleEnd = heading.place + heading.title.split(/\s+/).length;
    const counts = places.map(({ all }) => all.filter((place) => heading.place <= place && place < end).length);
    const titled = places.map(({ all }) => all.some((place) => heading.place <= place && place < titleEnd));
    return { heading, end, counts, titled };
  });
  const rarity = places.map((_, concept) => {
    const having = sections.filter(({ counts }) => (counts[concept] ?? 0) > 0).length;
    return Math.log(1 + sections.length / Math.max(1, having));
  });
  return sections
    .map(({ heading, end, counts, titled }) => {
      const sum = counts.reduce((total, count, concept) => {
        const times = count > 0 ? 1 + count / (count + 10) + Number(titled[concept]) : 0;
        return total + (rarity[concept] ?? 0) * times;
      }, 0);
      return { heading, end, value: sum * (isGeneric(heading.title) ? 0.5 : 1) };
    })
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, most)
    .map(({ heading, end }) => ({ heading, excerpt: cut(words, places, heading.place, end) }));
}

function cut(words: readonly string[], places: readonly Places[], start: number, end: number): Piece[] {
  const concepts = new Map(places.flatMap(({ all }, concept) => all.map((place) => [place, concept] as const)));
  const marks = new Set(places.flatMap(({ asked }) => asked));
  const inside = [...concepts.keys()].filter((place) => start <= place && place < end).sort((a, b) => a - b);
  let [from, most] = [start, 0];
  for (const place of inside) {
    const near = inside.filter((other) => place <= other && other < place + length - 4);
    const value = new Set(near.map((other) => concepts.get(other))).size + near.length / (length + 1);
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
