import { expect, test } from 'vitest';
import type { PageFacts } from '../../../src/domain/search/page-facts.ts';
import { lightStem } from '../../../src/domain/search/stem.ts';
import { type Asked, weigh } from '../../../src/domain/search/weigh.ts';

const guideFor = (server: string): PageFacts => ({ title: `Lock down ${server}`, server, task: 'Lock down' });
const symptom: PageFacts = { title: 'Scanner cannot send', server: undefined, task: 'Troubleshooting' };
/** A query whose words say nothing but the server. */
const askingFor = (...servers: string[]): Asked => ({
  titles: [],
  servers,
  isUncovered: false,
  leading: undefined,
  beside: undefined,
  concepts: [],
  weights: [],
  isWords: true,
  isSentence: false,
  missing: [],
  sole: new Set(),
  query: '',
  intent: { isSymptom: false, isWhy: false, isProof: false },
  isOfProduct: false,
});

/** What a page counts whose words count so much, the best being 1. */
const count = (score: number, page: PageFacts, asked: Asked): number => weigh(score, 1, page, asked);

test('whoever names a server wants its guide before a page for all, also where the words of that one fit a little better', () => {
  const asked = askingFor('Exchange 2013');
  expect(count(0.8, guideFor('Exchange 2013'), asked)).toBeGreaterThan(count(1, symptom, asked));
});

test('the guide for another server comes after the page for all, also where its words fit much better', () => {
  const asked = askingFor('Exchange 2013');
  expect(count(1, guideFor('Exchange 2010'), asked)).toBeLessThan(count(0.5, symptom, asked));
});

test('of two servers that are named, neither is another one, and a page on both may come first', () => {
  const asked = askingFor('Exchange 2010', 'Exchange 2013');
  expect(count(0.5, guideFor('Exchange 2010'), asked)).toBeGreaterThan(count(1, guideFor('Exchange 2016'), asked));
  expect(count(1, symptom, asked)).toBeGreaterThan(count(0.8, guideFor('Exchange 2010'), asked));
});

test('of the guides for a server the lock-down comes first, unless the query names another task', () => {
  const undo: PageFacts = { title: 'Undo it', server: 'Exchange 2013', task: 'Undo' };
  const [open, named] = [{ ...askingFor('Exchange 2013'), leading: 'Lock down' }, askingFor('Exchange 2013')];
  expect(count(0.9, guideFor('Exchange 2013'), open)).toBeGreaterThan(count(1, undo, open));
  expect(count(0.9, guideFor('Exchange 2013'), named)).toBeLessThan(count(1, undo, named));
});

test('beside another task the lock-down is what that one is about', () => {
  const undo: PageFacts = { title: 'Undo it', server: 'Azure', task: 'Undo' };
  const asked = {
    ...askingFor('Azure'),
    beside: 'Lock down',
    concepts: [[['undo']], [['lock', 'down']]],
    weights: [1, 1],
  };
  expect(count(1, guideFor('Azure'), asked)).toBeLessThan(count(0.7, undo, asked));
});

test('the guides for other tasks step back where one is named', () => {
  const [proof, undo] = [
    { title: 'Prove it', server: 'Azure', task: 'Prove it' },
    { title: 'Undo it', server: 'Azure', task: 'Undo' },
  ] as const;
  const asked = { ...askingFor('Azure'), concepts: [[['lock', 'down']]], weights: [1] };
  expect(count(1, undo, asked)).toBeLessThan(count(0.8, guideFor('Azure'), asked));
  expect(count(1, proof, { ...asked, concepts: [], leading: 'Lock down' })).toBeGreaterThan(count(1, proof, asked));
});

test('a reply that has the query word for word is no less than another page', () => {
  const reply: PageFacts = { title: '451 4.3.5 Wrong setting', server: undefined, task: 'SMTP replies' };
  expect(weigh(1, 1, reply, askingFor(), true)).toBeGreaterThan(weigh(1, 1, reply, askingFor(), false));
});

test('where no guide is for the server, a page for all comes before the guides for others', () => {
  const asked = { ...askingFor(), isUncovered: true };
  expect(count(1, guideFor('Exchange 2013'), asked)).toBeLessThan(count(0.5, symptom, asked));
});

test('where no server is named, a guide for one is worth a little less than a page for all', () => {
  const asked = askingFor();
  expect(count(1, guideFor('Exchange 2013'), asked)).toBeLessThan(count(1, symptom, asked));
  expect(count(1, guideFor('Exchange 2013'), asked)).toBeGreaterThan(count(0.5, symptom, asked));
});

test('whoever asks for a proof gets the proofs before the page on the symptom', () => {
  const proof: PageFacts = { title: 'Prove it', server: 'Exchange 2013', task: 'Prove it' };
  const [plain, asked] = [false, true].map((isProof) => ({
    ...askingFor(),
    intent: { isSymptom: false, isWhy: false, isProof },
  }));
  if (plain === undefined || asked === undefined) throw new Error('There are two.');
  expect(count(0.9, proof, plain)).toBeLessThan(count(1, symptom, plain));
  expect(count(0.9, proof, asked)).toBeGreaterThan(count(1, symptom, asked));
});

test('a reply comes first for its code, and keeps its place for three of its words', () => {
  const reply: PageFacts = {
    title: '5.4.6 Hop count exceeded - possible mail loop',
    server: undefined,
    task: undefined,
  };
  const words = askingFor();
  expect(count(1, reply, { ...words, query: 'hop count was high' })).toBeLessThan(count(1, symptom, words));
  expect(count(1, reply, { ...words, query: 'bounce says hop count exceeded' })).toBe(count(1, symptom, words));
  const coded = { ...words, isWords: false, concepts: [[['5.4.6']]], weights: [1] };
  expect(count(0.8, reply, coded)).toBeGreaterThan(count(1, symptom, coded));
});

test('a reply with another code of three digits is not the one that was pasted, though its dotted code agrees', () => {
  const asked: Asked = {
    ...askingFor(),
    isWords: false,
    concepts: [[['554']], [['5.7.1']], [['block']]],
    weights: [2, 2, 1],
  };
  const reply = (title: string): PageFacts => ({ title, server: undefined, task: undefined });
  expect(count(0.8, reply('554 5.7.1 Client host blocked'), asked)).toBeGreaterThan(
    count(1, reply('550 5.7.1 Client host blocked'), asked),
  );
});

test('a reply whose text is another way to say what was typed does not step back', () => {
  const asked: Asked = {
    ...askingFor(),
    concepts: [[['exchange', 'server', 'authentication'].map(lightStem)]],
    weights: [1],
  };
  const reply: PageFacts = {
    title: '5.7.3 Cannot achieve Exchange Server authentication',
    server: undefined,
    task: undefined,
  };
  const other: PageFacts = { ...reply, title: '5.7.12 Sender was not authenticated' };
  expect(count(0.6, reply, asked)).toBeGreaterThan(count(1, other, asked));
});
