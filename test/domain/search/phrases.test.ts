import { expect, test } from 'vitest';
import { phrasesOf } from '../../../src/domain/search/phrases.ts';
import { synonyms } from '../../../src/domain/search/synonyms.ts';
import { readTerms } from '../../../src/domain/search/terms.ts';
import { knowledgeOf } from './fake-engine.ts';

const knowledge = knowledgeOf([], { synonyms: synonyms.map(({ typed, means }) => [typed, means]) });
const meant = (query: string): string[] =>
  phrasesOf(readTerms(query), knowledge).flatMap(({ concept }) => concept.alternatives.map(({ term }) => term));

test.each([
  ['how do I put everything back', 'undo'],
  ['take all of it back', 'undo'],
  ['we want it the way it was', 'undo'],
  ['turn our spam filter off', 'switch off'],
  ['open postfix again', 'undo'],
  ['take mail from nobody but the filter', 'lock down'],
  ['mail between our two exchange servers waits', 'exchange server authentication'],
  ['which IP addresses do I allow', 'mailroute network'],
])('%s means %s, though its words are apart or say nothing alone', (query, means) => {
  expect(meant(query)).toContain(means);
});

test.each([
  'put the connector in front, and go to the back of the rack',
  'from which ip did it come',
  'what is between the two',
])('%s means none of these', (query) => {
  expect(meant(query)).not.toEqual(expect.arrayContaining([expect.stringMatching(/undo|network|authentication/)]));
});
