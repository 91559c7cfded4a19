import { englishStems } from './english-stems.ts';
import { translatedStems } from './translated-stems.ts';

const stems = { ...translatedStems, ...englishStems };

/** What a stem means. */
export type Meaning = keyof typeof stems;

type Place = readonly [start: number, end: number];

/** More places of one meaning in a line are not looked at. */
const mostPlaces = 40;
/** So many characters may be between two words, the expected one first, or behind. */
const [ahead, behind] = [45, 25];

const expressions = new Map(
  Object.entries(stems).map(([meaning, words]) => [meaning as Meaning, new RegExp(words.join('|'), 'g')]),
);
/** The places of each meaning in the line that was looked at last. */
let last: { text: string; places: Map<Meaning, readonly Place[]> } = { text: '', places: new Map() };

/**
 * True where words of two meanings are near each other in a line, in either order.
 *
 * @param text In lower case, without the accents of Latin letters.
 * @example areNear('das postfach ist voll', 'mailbox', 'full') // true
 */
export function areNear(text: string, one: Meaning, other: Meaning): boolean {
  const others = placesOf(text, other);
  return (
    others.length > 0 &&
    placesOf(text, one).some(([start, end]) =>
      others.some(([from, to]) => (from >= start ? from - end <= ahead : start - to <= behind)),
    )
  );
}

function placesOf(text: string, meaning: Meaning): readonly Place[] {
  if (last.text !== text) last = { text, places: new Map() };
  const known = last.places.get(meaning);
  if (known) return known;
  const places: Place[] = [];
  for (const match of text.matchAll(expressions.get(meaning) ?? /$^/g)) {
    places.push([match.index, match.index + match[0].length]);
    if (places.length === mostPlaces) break;
  }
  last.places.set(meaning, places);
  return places;
}
