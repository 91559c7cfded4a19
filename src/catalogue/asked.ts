const files = import.meta.glob<string>('./asked/**/*.txt', { query: '?raw', import: 'default', eager: true });

const lists = new Map(Object.entries(files).map(([file, text]) => [addressOf(file), linesOf(text)]));

/**
 * What readers type who are best served by a page, in their own words: one line each of the file in `src/catalogue/asked`
 * that is named like the address. Only the index of the search has them.
 *
 * @example askedOf('/undo/').includes('put it back') // true
 */
export const askedOf = (path: string): readonly string[] => lists.get(path) ?? [];

/**
 * Every address that has such a file.
 *
 * @example askedAddresses().includes('/undo/') // true
 */
export const askedAddresses = (): string[] => [...lists.keys()];

function addressOf(file: string): string {
  return file.replace(/^.*\/asked/, '').replace(/\.txt$/, '/');
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
