import { expect, test } from 'vitest';
import type { PackedTranslations } from '../../../src/domain/search/foreign.ts';
import { lateLexicon } from '../../../src/domain/search/lexicon.ts';
import { packVocabulary } from '../../../src/domain/search/vocabulary.ts';

const packed = {
  common: packVocabulary(['target']),
  foreign: [['German', 'die', 'nicht', 'seit']] as const,
  starts: 'wa dr bu',
  products: [['HCL Domino', 'domino']] as const,
  marks: [],
};
const words = {
  wa: [['queue', 'warteschlange']],
  dr: [
    ['scanner', 'drucker|'],
    ['right', '|droit*'],
  ],
} as const satisfies Record<string, PackedTranslations>;
const wordsOf = (start: string): PackedTranslations => (start === 'wa' || start === 'dr' ? words[start] : []);
const isKnown = (word: string): boolean => word === 'mail';

test('words of other languages are fetched once, and for no English query', async () => {
  const fetched: string[] = [];
  const lexicon = lateLexicon(
    async () => packed,
    async (start) => {
      fetched.push(start);
      return wordsOf(start);
    },
  );
  expect((await lexicon('mail target', isKnown)).foreign).toEqual([]);
  expect(fetched).toEqual([]);
  await lexicon('die warteschlange am drucker im zimmer', isKnown);
  expect((await lexicon('die warteschlange', isKnown)).foreign[0]?.language).toBe('German');
  // Nothing begins like the others.
  expect(fetched.sort()).toEqual(['dr', 'wa']);
});

test('without the words of other languages nothing is corrected, products are still known, and the next query asks again', async () => {
  const answers = [Promise.reject(new Error('offline'))];
  const lexicon = lateLexicon(
    async () => packed,
    (start) => answers.shift() ?? Promise.resolve(wordsOf(start)),
  );
  const first = await lexicon('die warteschlange', isKnown);
  expect(first.isCommon('anything')).toBe(true);
  expect(first.isPart).toBe(true);
  expect(first.foreign).toEqual([]);
  expect(first.products).toEqual(packed.products);
  expect((await lexicon('die warteschlange', isKnown)).foreign).toHaveLength(1);
});

test.each([[{ languages: { __proto__: 1 } }], [[1, null]], ['no JSON']])(
  'words of another form than %j are as if they had not come',
  async (garbage) => {
    const lexicon = lateLexicon(
      async () => packed,
      async () => garbage as unknown as PackedTranslations,
    );
    expect((await lexicon('die warteschlange', isKnown)).isPart).toBe(true);
  },
);

test('where the lexicon does not come, any word may be right', async () => {
  const lexicon = lateLexicon(
    () => Promise.reject(new Error('offline')),
    async (start) => wordsOf(start),
  );
  const { isCommon, products } = await lexicon('die warteschlange', isKnown);
  expect(isCommon('anything')).toBe(true);
  expect(products).toEqual([]);
});

test('where no small word tells the language, the unknown words do, and the other words come only for one that does', async () => {
  const fetched: string[] = [];
  const lexicon = lateLexicon(
    async () => ({
      ...packed,
      foreign: [...packed.foreign, ['French', 'les une', 'pas', 'depuis']] as const,
    }),
    async (start) => {
      fetched.push(start);
      return wordsOf(start);
    },
  );
  const languagesOf = async (query: string) => (await lexicon(query, isKnown)).foreign.map(({ language }) => language);
  expect(await languagesOf('les imprimantes')).toEqual(['French']);
  expect(await languagesOf('warteschlange')).toEqual(['German']);
  expect(await languagesOf('drucker')).toEqual(['German']);
  expect(await languagesOf('droite')).toEqual(['French']);
  fetched.length = 0;
  expect(await languagesOf('mail bulider')).toEqual([]);
  expect(fetched).toEqual(['bu']);
  // What was fetched for another query changes nothing.
  expect(await languagesOf('les imprimantes')).toEqual(['French']);
});
