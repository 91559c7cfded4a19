import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PackedKnowledge } from '../domain/search/knowledge.ts';
import { isStopWord } from '../domain/search/stop-words.ts';
import { synonyms } from '../domain/search/synonyms.ts';
import { flatten, partsOf } from '../domain/search/terms.ts';
import { packVocabulary } from '../domain/search/vocabulary.ts';
import { type Site, site } from '../site.ts';

/** Where the browser finds it, below the folder of the index. */
export const knowledgeFile = 'knowledge.json';

/** More words than this are not worth their bytes; the rarest go. */
const mostWords = 6000;

/** A longer word that only one page has is found when it is typed in full, and a slip in it leads to no other word. */
const longestRare = 8;

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
    words: packVocabulary(frequentWords(fragments)),
    ids: ids.map((id) => id.slice(0, idLength)).join(''),
    idLength,
    titles: fragments.map(({ meta, url }) => meta['title'] ?? url),
    ofServer: fragments.map(({ meta }) => digitOf(serverNames.indexOf(meta['server'] ?? ''))).join(''),
    ofTask: fragments.map(({ meta }) => digitOf(tasks.indexOf(meta['task'] ?? ''))).join(''),
    servers: facts.servers.map(({ name, shortName }) => [name, shortName.toLowerCase()]),
    tasks,
    blocks: facts.blocks.flatMap(({ network, count, cidr }) =>
      network.family === 4 ? [[Number(network.address), Number(network.address + count - 1n), cidr]] : [],
    ),
    synonyms: synonyms.map(({ typed, means }) => [typed, means]),
  };
}

/** A place in a list as one character; for none a sign that is no digit. */
const digitOf = (place: number): string => (place < 0 ? '-' : place.toString(36));

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

/** Words of the pages, the most frequent first: whole words, the parts of compounds, and compounds as one word. */
function frequentWords(fragments: readonly Fragment[]): string[] {
  const counts = new Map<string, number>();
  for (const { content, meta } of fragments) {
    const words = new Set([content, ...Object.values(meta)].flatMap((text) => text.split(/\s+/)).flatMap(wordsIn));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const worth = [...counts].filter(([word, count]) => count > 1 || word.length <= longestRare);
  const sorted = worth.sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return sorted.slice(0, mostWords).map(([word]) => word);
}

function wordsIn(text: string): string[] {
  const token = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  // A cmdlet, a parameter, "lock-down", "e-mail"; no paths and no lists.
  const compound = /^[A-Za-z]+(?:-[A-Za-z]+)*$/.test(token) ? [flatten(token)] : [];
  return [...compound, ...partsOf(token)].filter((word) => /^[a-z]{4,40}$/.test(word) && !isStopWord(word));
}
