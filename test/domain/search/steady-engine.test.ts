import { expect, test } from 'vitest';
import { readHit } from '../../../src/domain/search/engine.ts';
import { sharedBeginning, steadyEngine } from '../../../src/domain/search/steady-engine.ts';

/** Words in files; finds, as Pagefind does, those that begin like the one asked for, in the files it has fetched so far. */
function filing(files: readonly (readonly string[])[]) {
  const have = new Set<number>();
  const fileOf = (word: string) =>
    Math.max(
      0,
      files.findLastIndex(([first = '']) => first <= word),
    );
  const fetch = async (word: string) => have.add(fileOf(word));
  const search = async (term: string) => {
    await fetch(term);
    const words = files.filter((_, place) => have.has(place)).flat();
    return words.filter((word) => word.startsWith(term)).map((id) => ({ id, score: 1 / 3, isAbout: false }));
  };
  return { engine: { fetch, search }, starts: files.map(([first = '']) => first) };
}

const files = [['address', 'allow'], ['connect', 'connection'], ['connector'], ['connectors', 'copier'], ['queue']];

test('a query has one answer, whatever was asked before', async () => {
  const answers: string[] = [];
  for (const before of [[], ['copier'], ['queue', 'connectors', 'connector']]) {
    const { engine, starts } = filing(files);
    const { search } = steadyEngine(engine, starts);
    for (const term of before) await search(term);
    answers.push((await search('connect')).map(({ id }) => id).join(' '));
  }
  expect(answers).toEqual(Array(3).fill('connect connection connector connectors'));
});

test('without it the order of questions shows, as the test before would say', async () => {
  const { engine } = filing(files);
  const first = await engine.search('connect');
  await engine.search('copier');
  expect(await engine.search('connect')).not.toEqual(first);
});

test('digits that are chance are dropped, and equals have an order', async () => {
  const scores = [65.7560806, 65.7561035];
  const make = (order: readonly [string, string]) =>
    steadyEngine(
      {
        fetch: async () => {},
        search: async () => order.map((id, at) => ({ id, score: scores[at] ?? 0, isAbout: false })),
      },
      [],
    );
  expect(await make(['a', 'b']).search('x')).toEqual(await make(['b', 'a']).search('x'));
});

/** Words and their stems, from the vocabulary that Snowball publishes with its English stemmer. */
const stems = {
  used: 'use',
  using: 'use',
  settings: 'set',
  getting: 'get',
  adding: 'ad',
  ips: 'ip',
  why: 'whi',
  trying: 'tri',
  denied: 'deni',
  policies: 'polici',
  organization: 'organ',
  hospitalizations: 'hospit',
  badly: 'bad',
  skies: 'sky',
  '5.7.1': '5.7.1',
};

test.each(Object.entries(stems))('the beginning of %s is one of its stem as well', (word, stem) => {
  expect(sharedBeginning(word)).not.toBe('');
  expect(word.startsWith(sharedBeginning(word))).toBe(true);
  expect(stem.startsWith(sharedBeginning(word))).toBe(true);
});

test('of a term in quotes no field counts that the engine took by chance', () => {
  const [one, other] = [
    { id: 'en_1', score: 3, matchedMetaFields: ['keywords'] },
    { id: 'en_1', score: 1, matchedMetaFields: ['server'] },
  ];
  expect(readHit('"queue"', one)).toEqual(readHit('"queue"', other));
  expect(readHit('"queue"', { id: 'en_1', score: 1, matchedMetaFields: [] }).isAbout).toBe(false);
  expect(readHit('queue', one)).toEqual({ id: 'en_1', score: 3, isAbout: true });
  expect(readHit('queue', other).isAbout).toBe(false);
});
