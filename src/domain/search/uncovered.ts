import type { ServerWord } from './knowledge.ts';
import type { Product } from './products.ts';

/**
 * True for a word that names one of them: it is no slip.
 *
 * @example isUncovered('domino', products) // true
 * @example isUncovered('exchange', products) // false
 */
export const isUncovered = (word: string, products: readonly Product[]): boolean =>
  products.some(([, ...words]) => words.includes(word));

/**
 * What a query names that no guide is for: one of these products, or a version of a product that has guides for others.
 * Its reader has to be told, since the nearest guides are for something else.
 *
 * @example uncoveredIn('exchange 2000 relay', [{ name: 'Exchange 2019', words: ['2019'], isVersion: true }], products) // 'Exchange 2000'
 */
export function uncoveredIn(
  query: string,
  servers: readonly ServerWord[],
  products: readonly Product[],
): string | undefined {
  const text = ` ${query.toLowerCase().replace(/[^\p{L}\p{N}.]+/gu, ' ')} `;
  const names = servers.map(({ name }) => name.toLowerCase());
  for (const [name, ...words] of products) {
    if (!names.some((one) => words.includes(one)) && words.some((word) => text.includes(` ${word} `))) return name;
  }
  const versions = [...text.matchAll(/(?<= )(\S{1,40}) (?:server )?((?:19|20)\d\d|[1-9]\.[05])(?= )/g)];
  for (const { name } of servers.filter(({ isVersion }) => isVersion)) {
    const [product = ''] = name.split(' ');
    const version = versions.find(([, word]) => word === product.toLowerCase())?.[2];
    if (version && !names.includes(`${product} ${version}`.toLowerCase())) return `${product} ${version}`;
  }
  return undefined;
}
