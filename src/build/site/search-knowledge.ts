import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type PackedKnowledge, packPlaces } from '../../domain/search/knowledge.ts';
import { isStopWord } from '../../domain/search/stop-words.ts';
import { synonyms } from '../../domain/search/synonyms.ts';
import { flatten, partsOf } from '../../domain/search/terms.ts';
import { packVocabulary } from '../../domain/search/vocabulary.ts';
import { type Site, site } from '../../site.ts';

/** Where the browser finds it, below the folder of the index. */
export const knowledgeFile = 'knowledge.json';

/** More words than this are not worth their bytes: the file has to fit into 6 kB, however the site grows. */
const mostWords = 1150;

/** A page as Pagefind stores it, to describe it in a result. */
interface Fragment {
  readonly id: string;
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/**
 * Works out what the query assistant has to know, from an index that was just written.
 *
 * @param folder The folder of the index.
 * @throws Error when a file of the index has another form than Pagefind 1.5 gives it.
 */
export function packKnowledge(
  folder: string,
  facts: Pick<Site, 'servers' | 'tasks' | 'blocks'> = site,
): PackedKnowledge {
  const fragments = readFragments(folder);
  const tasks = [
    ...new Set([...facts.tasks.map(({ name }) => name), ...fragments.flatMap(({ meta }) => meta['task'] ?? [])]),
  ];
  const ids = fragments.map(({ id }) => id);
  const lengths = Array.from({ length: 32 }, (_, index) => index + 1);
  const idLength = lengths.find((length) => new Set(ids.map((id) => id.slice(0, length))).size === ids.length) ?? 32;
  const serverNames = facts.servers.map(({ name }) => name);
  return {
    words: packVocabulary(wordsWorthKnowing(fragments)),
    ids: ids.map((id) => id.slice(0, idLength)).join(''),
    idLength,
    titles: fragments.map(({ meta, url }) => (meta['title'] ?? url).replace(meta['server'] ?? '*', '*')),
    ofServer: packPlaces(fragments.map(({ meta }) => serverNames.indexOf(meta['server'] ?? ''))),
    ofTask: packPlaces(fragments.map(({ meta }) => tasks.indexOf(meta['task'] ?? ''))),
    servers: facts.servers.map(({ name, shortName }) => [name, shortName.toLowerCase()]),
    tasks,
    blocks: facts.blocks.flatMap(({ network, count, cidr }) =>
      network.family === 4 ? [[Number(network.address), Number(network.address + count - 1n), cidr]] : [],
    ),
    synonyms: synonyms.map(({ typed, means }) => [typed, means]),
  };
}

function readFragments(folder: string): Fragment[] {
  const files = globSync('fragment/*.pf_fragment', { cwd: folder });
  const fragments = files.map((file): Fragment => {
    const stored = readFileSync(join(folder, file));
    const plain = stored[0] === 0x1f ? gunzipSync(stored) : stored;
    const signature = plain.subarray(0, 12).toString('utf8');
    if (signature !== 'pagefind_dcd') {
      throw new Error(
        `${file}: came "${signature}" — expected "pagefind_dcd", with which Pagefind 1.5 begins its files`,
      );
    }
    const { url, content, meta } = JSON.parse(plain.subarray(12).toString('utf8'));
    return { id: basename(file, '.pf_fragment'), url, content, meta };
  });
  return fragments.sort((a, b) => (a.url < b.url ? -1 : 1));
}

/**
 * Words of the pages: whole words, the parts of compounds, and compounds as one word. First those that a page is about,
 * then those of most pages. The rarest are left out; whoever types one of them in full finds it all the same.
 */
function wordsWorthKnowing(fragments: readonly Fragment[]): string[] {
  const about = new Set(fragments.flatMap(({ meta }) => Object.values(meta).flatMap(wordsIn)));
  const counts = new Map<string, number>([...about].map((word) => [word, fragments.length]));
  for (const { content } of fragments) {
    for (const word of new Set(wordsIn(content))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return sorted.slice(0, mostWords).map(([word]) => word);
}

function wordsIn(text: string): string[] {
  const words = text.split(/\s+/).flatMap((piece) => {
    const token = piece.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    // A cmdlet, a parameter, "lock-down", "e-mail"; no paths and no lists.
    const compound = /^[A-Za-z]+(?:-[A-Za-z]+)*$/.test(token) ? [flatten(token)] : [];
    return [...compound, ...partsOf(token)];
  });
  return words.filter((word) => /^[a-z]{4,40}$/.test(word) && !isStopWord(word));
}
