import { expect, test } from 'vitest';
import { takeApart } from '../../../src/domain/search/take-apart.ts';
import { packVocabulary, readVocabulary } from '../../../src/domain/search/vocabulary.ts';

const vocabulary = readVocabulary(packVocabulary(['agents', 'antispam', 'exchange', 'server', 'filter']));

test.each([
  ['Uninstall-AntispamAgents.ps1', 'uninstall antispam agents ps1'],
  ['uninstall-antispamagents.ps1', 'uninstall antispam agents ps1'],
  ['exchangeserverfilter', 'exchange server filter'],
  // No word but in pieces that are all known.
  ['exchangeserverauth', 'exchangeserverauth'],
  ['filters', 'filters'],
  ['', ''],
])('%s is made of %s', (query, words) => {
  expect(takeApart(query, vocabulary)).toBe(words);
});
