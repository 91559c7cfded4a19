const numberWords = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

const ordinalWords = 'first second third fourth fifth sixth seventh eighth'.split(' ');

/**
 * Writes a number with its digits in groups of three, exact at any size.
 *
 * @example spellCount(2048n) // '2,048'
 */
export const spellCount = (count: bigint): string => count.toString().replace(/\B(?=(\d{3})+$)/g, ',');

/**
 * Writes a small number as a word, a larger one in digits.
 *
 * @example spellNumber(3) // 'three'
 */
export const spellNumber = (count: number): string => numberWords[count] ?? spellCount(BigInt(count));

/**
 * Writes a number with its noun.
 *
 * @example spellAmount(1n, 'address', 'addresses') // '1 address'
 */
export const spellAmount = (count: bigint, one: string, many: string): string =>
  `${spellCount(count)} ${count === 1n ? one : many}`;

/**
 * Writes a place in a row as a word, counted from 1.
 *
 * @example spellOrdinal(2) // 'second'
 */
export const spellOrdinal = (place: number): string => ordinalWords[place - 1] ?? spellPlace(BigInt(place));

/**
 * Writes a place in a row in digits, counted from 1.
 *
 * @example spellPlace(1793n) // '1,793rd'
 */
export function spellPlace(place: bigint): string {
  const teens = place % 100n > 10n && place % 100n < 14n;
  return spellCount(place) + ((!teens && ['th', 'st', 'nd', 'rd'][Number(place % 10n)]) || 'th');
}

/**
 * Puts a piece of somebody's text in quotation marks, cut after 40 characters so that a message stays a sentence.
 *
 * @example quote('192.0.2.l') // '"192.0.2.l"'
 */
export const quote = (text: string): string => `"${clip(text)}"`;

/**
 * Cuts a piece of somebody's text after 40 characters.
 *
 * @example clip('a'.repeat(60)).length // 41
 */
export const clip = (text: string): string =>
  text.length > 40 ? `${text.slice(0, 40).replace(/[\ud800-\udbff]$/, '')}…` : text;
