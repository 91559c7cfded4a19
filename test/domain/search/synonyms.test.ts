import { expect, test } from 'vitest';
import { rank } from '../../../src/domain/search/rank.ts';
import { synonyms } from '../../../src/domain/search/synonyms.ts';
import { engineOf, type FakePage, knowledgeOf } from './fake-engine.ts';

// Words that administrators type, each with the page that has another word for it.
const cases: readonly (readonly [query: string, title: string])[] = [
  ['printer cannot send', 'Scanner cannot send'],
  ['copier cannot send', 'Scanner cannot send'],
  ['mfp cannot send', 'Scanner cannot send'],
  ['multifunction cannot send', 'Scanner cannot send'],
  ['fax cannot send', 'Scanner cannot send'],
  ['harden port', 'Lock down the port'],
  ['outgoing mail', 'Outbound mail'],
  ['connection hangs', 'A timeout at the connection'],
];

const pages: readonly FakePage[] = [
  { title: 'Users cannot send', text: 'a mailbox is full' },
  { title: 'Scanner cannot send', text: 'a scanner gets 530' },
  { title: 'Lock down the port', text: 'only the filter' },
  { title: 'Open the port', text: 'for everybody' },
  { title: 'Inbound mail', text: 'what comes in' },
  { title: 'Outbound mail', text: 'what goes out' },
  { title: 'A timeout at the connection', text: 'timed out' },
  { title: 'A connection that is refused', text: 'nobody answers' },
];

test.each(cases)('%s leads to "%s"', async (query, title) => {
  const knowledge = knowledgeOf(pages, { synonyms: synonyms.map(({ typed, means }) => [typed, means]) });
  const { pages: found } = await rank(query, engineOf(pages), knowledge);
  expect(found[0]?.facts?.title).toBe(title);
});
