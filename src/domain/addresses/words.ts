const NUMBER_WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

const ORDINAL_WORDS = 'first second third fourth fifth sixth seventh eighth'.split(' ');

/** Writes a number with its digits in groups of three, exact at any size. Example: `spellCount(2048n)` is `'2,048'`. */
export const spellCount = (count: bigint): string => count.toString().replace(/\B(?=(\d{3})+$)/g, ',');

/** Writes a small number as a word, a larger one in digits. Example: `spellNumber(3)` is `'three'`. */
export const spellNumber = (count: number): string => NUMBER_WORDS[count] ?? spellCount(BigInt(count));

/** Writes a number with its noun. Example: `spellAmount(1n, 'address', 'addresses')` is `'1 address'`. */
export const spellAmount = (count: bigint, one: string, many: string): string =>
  `${spellCount(count)} ${count === 1n ? one : many}`;

/** Writes a place in a row as a word, counted from 1. Example: `spellOrdinal(2)` is `'second'`. */
export const spellOrdinal = (place: number): string => ORDINAL_WORDS[place - 1] ?? spellPlace(BigInt(place));

/** Writes a place in a row in digits, counted from 1. Example: `spellPlace(1793n)` is `'1,793rd'`. */
export function spellPlace(place: bigint): string {
  const teens = place % 100n > 10n && place % 100n < 14n;
  return spellCount(place) + ((!teens && ['th', 'st', 'nd', 'rd'][Number(place % 10n)]) || 'th');
}

/** Puts a piece of somebody's text in quotation marks, cut after 40 characters so that a message stays a sentence. */
export const quote = (text: string): string => `"${clip(text)}"`;

/** Cuts a piece of somebody's text after 40 characters. */
export const clip = (text: string): string =>
  text.length > 40 ? `${text.slice(0, 40).replace(/[\ud800-\udbff]$/, '')}…` : text;
