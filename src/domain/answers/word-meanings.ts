import { englishStems } from './english-stems.ts';
import { translatedStems } from './translated-stems.ts';

const stems = { ...translatedStems, ...englishStems };

/** What a stem means. */
export type Meaning = keyof typeof stems;

type Place = readonly [start: number, end: number];
/** Where the words of each meaning are in one text, as far as somebody has looked. */
export type Places = Map<Meaning, readonly Place[]>;

/** More places of one meaning in a line are not looked at. */
const mostPlaces = 40;
/** So many characters may be between two words, the expected one first, or behind. */
const [ahead, behind] = [45, 25];

const expressions = new Map(
  Object.entries(stems).map(([meaning, words]) => [meaning as Meaning, new RegExp(words.join('|'), 'g')]),
);

/**
 * True where words of two meanings are near each other in a line, in either order.
 *
 * @param text In lower case, without the accents of Latin letters.
 * @param places Of the same text; what is looked for is added.
 * @example areNear('das postfach ist voll', 'mailbox', 'full') // true
 */
export function areNear(text: string, one: Meaning, other: Meaning, places: Places = new Map()): boolean {
  const others = placesOf(text, other, places);
  return (
    others.length > 0 &&
    placesOf(text, one, places).some(([start, end]) =>
      others.some(([from, to]) => (from >= start ? from - end <= ahead : start - to <= behind)),
    )
  );
}

/**
 * True where a line has words of a meaning. Forms are those of `areNear`.
 *
 * @example isNamed('empfanger unbekannt', 'unknown') // true
 */
export const isNamed = (text: string, meaning: Meaning): boolean => placesOf(text, meaning, new Map()).length > 0;

function placesOf(text: string, meaning: Meaning, known: Places): readonly Place[] {
  const before = known.get(meaning);
  if (before) return before;
  const places: Place[] = [];
  for (const match of text.matchAll(expressions.get(meaning) ?? /$^/g)) {
    places.push([match.index, match.index + match[0].length]);
    if (places.length === mostPlaces) break;
  }
  known.set(meaning, places);
  return places;
}
