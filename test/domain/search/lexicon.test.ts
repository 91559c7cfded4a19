import { expect, test } from 'vitest';
import { lateLexicon } from '../../../src/domain/search/lexicon.ts';
import { packVocabulary } from '../../../src/domain/search/vocabulary.ts';

const packed = {
  common: packVocabulary(['target']),
  foreign: [['German', 'die', 'nicht', 'seit']] as const,
  products: [['HCL Domino', 'domino']] as const,
  marks: [],
};
const languages = { english: ['queue'], words: 'warteschlange' };
const starts = async () => ({ German: 'druwar', French: 'drufil' });
const isKnown = (word: string): boolean => word === 'mail';

test('words of other languages are fetched once, and for no English query', async () => {
  let fetched = 0;
  const lexicon = lateLexicon(
    async () => packed,
    async () => {
      fetched += 1;
      return languages;
    },
    starts,
  );
  expect((await lexicon('mail target', isKnown)).foreign).toEqual([]);
  expect(fetched).toBe(0);
  await lexicon('die warteschlange', isKnown);
  expect((await lexicon('die warteschlange', isKnown)).foreign[0]?.language).toBe('German');
  expect(fetched).toBe(1);
});

test('without the words of other languages nothing is corrected, products are still known, and the next query asks again', async () => {
  const answers = [Promise.reject(new Error('offline')), Promise.resolve(languages)];
  const lexicon = lateLexicon(
    async () => packed,
    () => answers.shift() ?? Promise.reject(new Error('no more')),
    starts,
  );
  const first = await lexicon('die warteschlange', isKnown);
  expect(first.isCommon('anything')).toBe(true);
  expect(first.foreign).toEqual([]);
  expect(first.products).toEqual(packed.products);
  expect((await lexicon('die warteschlange', isKnown)).foreign).toHaveLength(1);
});

test('where the lexicon does not come, any word may be right', async () => {
  const lexicon = lateLexicon(
    () => Promise.reject(new Error('offline')),
    async () => languages,
    starts,
  );
  const { isCommon, products } = await lexicon('die warteschlange', isKnown);
  expect(isCommon('anything')).toBe(true);
  expect(products).toEqual([]);
});

test('of several languages those are fetched whose small words a query has, else those with words that begin like its own', async () => {
  const fetched: string[] = [];
  const lexicon = lateLexicon(
    async () => ({
      ...packed,
      foreign: [...packed.foreign, ['French', 'les une', 'pas', 'depuis']] as const,
    }),
    async (language) => {
      fetched.push(language);
      return languages;
    },
    starts,
  );
  expect((await lexicon('les imprimantes', isKnown)).foreign.map(({ language }) => language)).toEqual(['French']);
  expect(fetched).toEqual(['French']);
  expect((await lexicon('warteschlange', isKnown)).foreign.map(({ language }) => language)).toEqual(['German']);
  expect((await lexicon('drucker', isKnown)).foreign).toHaveLength(2);
  expect((await lexicon('bulider', isKnown)).foreign).toEqual([]);
  // What was fetched for another query changes nothing.
  expect((await lexicon('les imprimantes', isKnown)).foreign).toHaveLength(1);
});
