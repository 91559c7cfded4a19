import { expect, test } from 'vitest';
import { filesFor } from '../../../src/domain/search/rehearsal.ts';
import { knowledgeOf } from './fake-engine.ts';

const pages = [
  { title: 'Undo', text: 'take the lock off a receive connector' },
  { title: 'Lock down', text: 'anonymous mail' },
];
const knowledge = knowledgeOf(pages, {
  chunkStarts: 'about connec connectors lock recei undo zone',
  chunkNames: 'f0f1f2f3f4f5f6',
});

test('the files are those of each word, of what begins like it, and of its stem', async () => {
  const files = await filesFor('receive connectors', knowledge);
  expect(files).toEqual(expect.arrayContaining(['f1', 'f2', 'f4']));
  expect(files).not.toContain('f6');
});

test('what is asked only where nothing, or where something, was found is among them', async () => {
  // "office 365" is looked for as "exchange online" as well.
  expect(await filesFor('undo office 365', knowledge)).toEqual(expect.arrayContaining(['f2', 'f3', 'f5']));
  expect(await filesFor('', knowledge)).toEqual([]);
});

test('the stem of a word may be in the file before that of the word', async () => {
  const stems = knowledgeOf(pages, { chunkStarts: 'about sto stopp use user_ usua', chunkNames: 'f0f1f2f3f4f5' });
  expect(await filesFor('stopped', stems)).toEqual(expect.arrayContaining(['f1', 'f2']));
  expect(await filesFor('users', stems)).toEqual(expect.arrayContaining(['f3']));
});
