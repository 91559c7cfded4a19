import { type ExpectedPages, readExpectedPages } from './expected-pages.ts';
import type { PackedTranslations } from './foreign.ts';
import { type LexiconOf, lateLexicon, type PackedLexicon } from './lexicon.ts';
import type { PageFacts } from './page-facts.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

/** A server, and the words that each tell it from the others: "2007", "online". */
export interface ServerWord {
  readonly name: string;
  readonly words: readonly string[];
  /** True for one of several versions of a product: Exchange 2007 is, Exchange Online is not. */
  readonly isVersion: boolean;
}

/** A network of ours: its first and last address as numbers of 32 bits, and its spelling. */
export interface KnownBlock {
  readonly first: number;
  readonly last: number;
  readonly spelling: string;
}

/** What the assistant knows about this site before it asks the engine. */
export interface Knowledge {
  readonly vocabulary: Vocabulary;
  readonly pages: readonly PageFacts[];
  /** A page by the id that the engine gives it; undefined for a page that was not there at build. */
  readonly pageOf: (id: string) => PageFacts | undefined;
  /** The pages where the server of a task is chosen, by the beginning of the id that the engine gives them. */
  readonly choosers: readonly { readonly id: string; readonly facts: PageFacts }[];
  /** Of a product's versions the newest first. */
  readonly servers: readonly ServerWord[];
  /** The names of tasks and rooms, the one that most come for first. */
  readonly tasks: readonly string[];
  readonly blocks: readonly KnownBlock[];
  /** Words that are not typos although no page has them. Never rejects. */
  readonly lexicon: LexiconOf;
  /** The words with which the files of the engine's words begin; see `steadyEngine`. */
  readonly chunkStarts: readonly string[];
  /** What tells the names of these files apart, in the same order: "1a2b3c4". */
  readonly chunkNames: readonly string[];
  /** Titles of sections that many pages have. */
  readonly genericHeadings: readonly string[];
  /** What readers who used a word wanted. */
  readonly expected: ExpectedPages;
  /** From what people type to what the pages say; words in lower case. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
}

/** What the engine finds all choosers with: the titles of all end alike. */
export const findsChoosers = '"which system"';

/** `Knowledge` as the build writes it, small: lists in the order of the pages, names by their place in another list. */
export interface PackedKnowledge {
  /** See `packVocabulary`. */
  readonly words: string;
  /** The beginnings of the ids, as long as is needed to tell them apart, one after the other. */
  readonly ids: string;
  /** Length of such a beginning. */
  readonly idLength: number;
  /** With a star for the name of the page's server. */
  readonly titles: readonly string[];
  /** For each page the place of its server in the list, see `packPlaces`. */
  readonly ofServer: string;
  /** The same for its task. */
  readonly ofTask: string;
  readonly servers: readonly (readonly [name: string, words: string, isVersion?: 1])[];
  /** The one that most come for first. */
  readonly tasks: readonly string[];
  readonly blocks: readonly (readonly [first: number, last: number, spelling: string])[];
  /** Words with which the files of words begin, with spaces between. */
  readonly chunkStarts: string;
  /** What tells these files apart, one behind the other: all are equally long. */
  readonly chunkNames: string;
  readonly genericHeadings: readonly string[];
  /** See `learnExpectedPages`: first the tasks by their place, then the pages. */
  readonly expected: string;
  readonly synonyms: readonly (readonly [typed: readonly string[], means: readonly string[]])[];
}

/**
 * Reads what the build wrote.
 *
 * @param fetchLexicon Fetches the words that come in a file of their own; its rejections are ignored.
 * @param fetchTranslations The same for those words of other languages that begin alike.
 * @throws TypeError when it has another form, as after a deployment that exchanged half of the files.
 * @example readKnowledge(await (await fetch('/pagefind/knowledge.json')).json()).pages
 */
export function readKnowledge(
  packed: PackedKnowledge,
  fetchLexicon: () => Promise<PackedLexicon>,
  fetchTranslations: (start: string) => Promise<PackedTranslations>,
): Knowledge {
  const chunkStarts = packed.chunkStarts.split(' ');
  const nameLength = packed.chunkNames.length / chunkStarts.length;
  const { ids, idLength, titles, ofServer, ofTask, servers, tasks } = packed;
  const serverPlaces = readPlaces(ofServer);
  const taskPlaces = readPlaces(ofTask);
  const pages = titles.map((title, index): PageFacts => {
    const server = servers[serverPlaces[index] ?? -1]?.[0];
    const task = tasks[taskPlaces[index] ?? -1];
    return { title: server === undefined ? title : title.replace('*', server), server, task };
  });
  const synonyms = new Map(packed.synonyms.flatMap(([typed, means]) => typed.map((one) => [one, means] as const)));
  const withIds = pages.map((facts, index) => ({ id: ids.slice(index * idLength, (index + 1) * idLength), facts }));
  const byId = new Map(withIds.map(({ id, facts }) => [id, facts]));
  return {
    vocabulary: readVocabulary(
      packed.words,
      [...synonyms.keys()].filter((word) => /^[a-z]{4,}$/.test(word)),
    ),
    pages,
    pageOf: (id) => byId.get(id.slice(0, idLength)),
    choosers: withIds.filter(({ facts: { task, server, title } }) => task && !server && title.startsWith(`${task}:`)),
    tasks,
    servers: servers.map(([name, words, isVersion]) => ({ name, words: words.split(' '), isVersion: isVersion === 1 })),
    lexicon: lateLexicon(fetchLexicon, fetchTranslations),
    chunkStarts,
    chunkNames: chunkStarts.map((_, index) => packed.chunkNames.slice(index * nameLength, (index + 1) * nameLength)),
    genericHeadings: packed.genericHeadings,
    expected: readExpectedPages(packed.expected, [...tasks, ...pages]),
    blocks: packed.blocks.map(([first, last, spelling]) => ({ first, last, spelling })),
    synonyms,
  };
}

/** The character of the first place. Those before it stand for no place; none of those after it is a surrogate. */
const firstPlace = 0x30;

/**
 * Writes places in a list, one character each, so that a reader finds the place of a page by counting. A place below
 * zero is none. There is room for 55,000 places before surrogates.
 *
 * @example packPlaces([0, -1, 2]) // '0-2'
 */
export const packPlaces = (places: readonly number[]): string =>
  places.map((place) => (place < 0 ? '-' : String.fromCharCode(firstPlace + place))).join('');

/**
 * Reads what `packPlaces` wrote; a place below zero for none.
 *
 * @example readPlaces('0-2') // [0, -3, 2]
 */
export const readPlaces = (text: string): number[] =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index) - firstPlace);
