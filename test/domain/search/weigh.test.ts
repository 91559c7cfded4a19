import { expect, test } from 'vitest';
import type { PageFacts } from '../../../src/domain/search/knowledge.ts';
import { type Asked, weigh } from '../../../src/domain/search/weigh.ts';

const guideFor = (server: string): PageFacts => ({ title: `Lock down ${server}`, server, task: 'Lock down' });
const symptom: PageFacts = { title: 'Scanner cannot send', server: undefined, task: 'Troubleshooting' };
/** A query whose words say nothing but the server. */
const askingFor = (...servers: string[]): Asked => ({
  titles: [],
  servers,
  concepts: [],
  weights: [],
  isWords: true,
  isSentence: false,
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

test('of two servers that are named, neither is another one', () => {
  const asked = askingFor('Exchange 2010', 'Exchange 2013');
  expect(count(0.8, guideFor('Exchange 2010'), asked)).toBeGreaterThan(count(1, symptom, asked));
});

test('where no server is named, a guide is worth what a page for all is worth', () => {
  const asked = askingFor();
  expect(count(1, guideFor('Exchange 2013'), asked)).toBe(count(1, symptom, asked));
});
