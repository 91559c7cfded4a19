import type { Product } from './products.ts';

/**
 * The systems whose commands, files or settings a query has.
 *
 * @example markedServers('postconf -n', [['Postfix', 'postconf']]) // ['Postfix']
 */
export function markedServers(query: string, marks: readonly Product[]): string[] {
  const words = query.toLowerCase().split(/[\s"'(){}[\],;=]+/);
  const isIn = (mark: string): boolean => {
    const [first = '', second] = mark.split(' ');
    if (second !== undefined) return words.some((word, place) => word === first && words[place + 1] === second);
    const [start = '', ...ends] = mark.split('*');
    return words.some((word) =>
      ends.length === 0 ? word === start : word.startsWith(start) && ends.every((end) => word.includes(end)),
    );
  };
  return marks.filter(([, ...own]) => own.some(isIn)).map(([name]) => name);
}
