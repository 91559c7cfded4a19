import { expect, test } from 'vitest';
import type { PackedTranslations } from '../../../src/domain/search/foreign.ts';
import { lateLexicon } from '../../../src/domain/search/lexicon.ts';
import { packVocabulary } from '../../../src/domain/search/vocabulary.ts';

const packed = {
  common: packVocabulary(['target']),
  foreign: [['German', 'die', 'nicht', 'seit']] as const,
  products: [['HCL Domino', 'domino']] as const,
  marks: [],
};
const words = {
  w: [['queue', 'warteschlange']],
  d: [
    ['scanner', 'drucker|'],
    ['right', '|droit*'],
  ],
} as const satisfies Record<string, PackedTranslations>;
const wordsOf = (letter: string): PackedTranslations => (letter === 'w' || letter === 'd' ? words[letter] : []);
const isKnown = (word: string): boolean => word === 'mail';

test('words of other languages are fetched once, and for no English query', async () => {
  const fetched: string[] = [];
  const lexicon = lateLexicon(
    async () => packed,
    async (letter) => {
      fetched.push(letter);
      return wordsOf(letter);
    },
  );
  expect((await lexicon('mail target', isKnown)).foreign).toEqual([]);
  expect(fetched).toEqual([]);
  await lexicon('die warteschlange', isKnown);
  expect((await lexicon('die warteschlange', isKnown)).foreign[0]?.language).toBe('German');
  expect(fetched.sort()).toEqual(['d', 'w']);
});

test('without the words of other languages nothing is corrected, products are still known, and the next query asks again', async () => {
  const answers = [Promise.reject(new Error('offline'))];
  const lexicon = lateLexicon(
    async () => packed,
    (letter) => answers.shift() ?? Promise.resolve(wordsOf(letter)),
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
    async (letter) => wordsOf(letter),
  );
  const { isCommon, products } = await lexicon('die warteschlange', isKnown);
  expect(isCommon('anything')).toBe(true);
  expect(products).toEqual([]);
});

test('where no small word tells the language, the unknown words do, and the other letters come only for one that does', async () => {
  const fetched: string[] = [];
  const lexicon = lateLexicon(
    async () => ({
      ...packed,
      foreign: [...packed.foreign, ['French', 'les une', 'pas', 'depuis']] as const,
    }),
    async (letter) => {
      fetched.push(letter);
      return wordsOf(letter);
    },
  );
  const languagesOf = async (query: string) => (await lexicon(query, isKnown)).foreign.map(({ language }) => language);
  expect(await languagesOf('les imprimantes')).toEqual(['French']);
  expect(await languagesOf('warteschlange')).toEqual(['German']);
  expect(await languagesOf('drucker')).toEqual(['German']);
  expect(await languagesOf('droite')).toEqual(['French']);
  fetched.length = 0;
  expect(await languagesOf('mail bulider')).toEqual([]);
  expect(fetched).toEqual(['b']);
  // What was fetched for another query changes nothing.
  expect(await languagesOf('les imprimantes')).toEqual(['French']);
});
