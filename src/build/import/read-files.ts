import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { Refusal, refusalOf } from './source-article.ts';

/** A text longer than this is no article: it is a thousand printed pages. */
const largest = 2_000_000;

/** A file of an import. */
export interface ImportFile {
  /** Where it is. */
  readonly path: string;
  /** The same from the folder of the import, with forward slashes. */
  readonly source: string;
}

/**
 * Every file below a folder with one of these endings, by path. Names that begin with a dot are left out. Links are
 * refused, so that no loop and no file from elsewhere comes in.
 *
 * @example [...filesIn('/export', ['.md'])] holds { path: '/export/a/index.md', source: 'a/index.md' }
 */
export function* filesIn(root: string, endings: readonly string[], folder = root): Generator<ImportFile | Refusal> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  } catch (error) {
    yield refusalOf(relative(root, folder), error);
    return;
  }
  for (const entry of entries.sort(byName)) {
    const path = join(folder, entry.name);
    const source = relative(root, path).split(sep).join('/');
    if (entry.isSymbolicLink()) yield new Refusal(source, 'a symbolic link: put the file itself in its place');
    else if (entry.isDirectory()) yield* filesIn(root, endings, path);
    else if (!entry.isFile() && endings.includes(extname(entry.name).toLowerCase()))
      yield new Refusal(source, 'it is no file');
    else if (entry.isFile() && endings.includes(extname(entry.name).toLowerCase())) yield { path, source };
  }
}

/**
 * Reads a text. @throws Refusal where it is too long, or no UTF-8.
 *
 * @example readText({ path: '/export/a/index.md', source: 'a/index.md' })
 */
export function readText({ path, source }: ImportFile, limit = largest): string {
  const { size } = lstatSync(path);
  if (size > limit) throw new Refusal(source, `it has ${size} bytes; at most ${limit} are read`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    throw new Refusal(source, 'it is no UTF-8: save it with that encoding');
  }
}

/**
 * Whether a path leads to something inside of a folder, links followed; false for what is not there.
 *
 * @example isInside('/nowhere', '/nowhere/a.md') // false
 */
export function isInside(root: string, path: string): boolean {
  try {
    const way = relative(realpathSync(root), realpathSync(path));
    return way !== '' && !way.startsWith('..') && !way.startsWith(sep);
  } catch {
    return false;
  }
}

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1);
