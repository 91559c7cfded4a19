import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { JudgedQuery } from '../../domain/search/expected-pages.ts';
import { fillTokens } from '../../tokens.ts';

const folder = fileURLToPath(new URL('../../catalogue/judged-queries/', import.meta.url));

/**
 * The queries of `src/catalogue/judged-queries`, from which the search learns what readers of a word want. Each file groups
 * its queries by kind, and gives each the addresses of the pages that answer it, best first, with `*` for any guide of a
 * task. Queries in other languages are left out: they are read as English before anything is looked for.
 *
 * @param wantedAt The number of what a page is wanted as; undefined for a page that is not in the index.
 * @throws SyntaxError for a file that is no JSON.
 * @example readJudgedQueries((address) => places.get(address))
 */
export function readJudgedQueries(wantedAt: (address: string) => number | undefined): JudgedQuery[] {
  const files = globSync('*.json', { cwd: folder }).sort();
  return files.flatMap((file) => {
    const kinds: Record<string, Record<string, readonly string[]>> = JSON.parse(readFileSync(folder + file, 'utf8'));
    const { languages: _, ...english } = kinds;
    return Object.values(english).flatMap((queries) =>
      Object.entries(queries).map(([query, addresses]) => ({
        query: fillTokens(query, file),
        wanted: addresses.flatMap((address) => wantedAt(address.replace(/[#*].*/, '')) ?? []),
      })),
    );
  });
}
