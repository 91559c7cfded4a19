import type { Engine, EngineHit } from '../../../src/domain/search/engine.ts';
import { type Knowledge, type PackedKnowledge, readKnowledge } from '../../../src/domain/search/knowledge.ts';
import { products } from '../../../src/domain/search/products.ts';
import { flatten } from '../../../src/domain/search/terms.ts';
import { packVocabulary } from '../../../src/domain/search/vocabulary.ts';

/** A page of a small site. */
export interface FakePage {
  readonly title: string;
  readonly text: string;
  readonly server?: string;
  readonly task?: string;
}

/** An engine over a few pages, as Pagefind behaves: all words, each the beginning of a word; in quotes whole words, side by side. */
export function engineOf(pages: readonly FakePage[]): Engine & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    search: async (term) => {
      asked.push(term);
      const isExact = term.startsWith('"');
      const wanted = term.split(' ').map(flatten).filter(Boolean);
      return pages.flatMap(({ title, text }, id): EngineHit[] => {
        const words = `${title} ${text}`.split(' ').map(flatten);
        const matches = (word: string, one: string) => (isExact ? word === one : word.startsWith(one));
        const places = wanted.flatMap((one) => words.flatMap((word, place) => (matches(word, one) ? [place] : [])));
        if (!wanted.every((one) => words.some((word) => matches(word, one)))) return [];
        const isSide = words.some((_, place) => wanted.every((one, next) => words[place + next] === one));
        if (isExact && !isSide) return [];
        const isAbout = title.split(' ').some((word) => wanted.includes(flatten(word)));
        return [{ id: String(id), score: places.length / words.length + Number(isAbout), isAbout }];
      });
    },
  };
}

/** What the build would write for these pages. */
export function knowledgeOf(pages: readonly FakePage[], more: Partial<PackedKnowledge> = {}): Knowledge {
  const servers = ['Exchange 2013', 'Exchange 2010', 'Exchange Online'];
  const tasks = ['Lock down', 'Undo', 'Troubleshooting'];
  const digits = (names: readonly string[], key: 'server' | 'task') =>
    pages.map((page) => names.indexOf(page[key] ?? '')).map((place) => (place < 0 ? '-' : String(place)));
  const lexicon = {
    common: packVocabulary(['target']),
    foreign: [['German', 'und die', 'nicht', 'seit']] as const,
    starts: 'wa dr',
    products,
  };
  const packed: PackedKnowledge = {
    words: packVocabulary(pages.flatMap(({ title, text }) => `${title} ${text}`.split(' ').map(flatten))),
    ids: pages.map((_, id) => id).join(''),
    idLength: 1,
    titles: pages.map(({ title }) => title),
    ofServer: digits(servers, 'server').join(''),
    ofTask: digits(tasks, 'task').join(''),
    servers: servers.map((name) => {
      const word = name.toLowerCase().replace('exchange ', '');
      return /\d/.test(name) ? ([name, word, 1] as const) : ([name, word] as const);
    }),
    tasks,
    blocks: [[3_221_225_984, 3_221_226_239, '192.0.2.0/24']],
    chunkStarts: '',
    chunkNames: '',
    genericHeadings: [],
    expected: '',
    synonyms: [
      [['office 365'], ['exchange online']],
      [['rollback'], ['undo']],
    ],
    ...more,
  };
  return readKnowledge(
    packed,
    async () => lexicon,
    async () => [
      ['queue', 'warteschlange*'],
      ['scanner', 'drucker*'],
    ],
  );
}
