/**
 * The words that a text lost, and those that it got, each as often as that happened.
 *
 * @example compareWords('a b b', 'b c') // { lost: ['a', 'b'], added: ['c'] }
 */
export function compareWords(before: string, after: string): { lost: string[]; added: string[] } {
  const counts = new Map<string, number>();
  for (const word of wordsIn(before)) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of wordsIn(after)) counts.set(word, (counts.get(word) ?? 0) - 1);
  const lost: string[] = [];
  const added: string[] = [];
  for (const [word, count] of counts) {
    for (let more = Math.abs(count); more > 0; more -= 1) (count > 0 ? lost : added).push(word);
  }
  return { lost, added };
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
