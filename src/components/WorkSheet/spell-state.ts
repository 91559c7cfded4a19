/**
 * How much of a page is filled in.
 *
 * @param of What there is: a number, or the number and its noun.
 * @example spellState(2, 1, '7 values') // '2 of 7 values filled in, 1 not used'
 */
export const spellState = (count: number, wrong: number, of: string): string =>
  `${count} of ${of} filled in${wrong > 0 ? `, ${wrong} not used` : ''}`;
