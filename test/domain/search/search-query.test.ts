import { describe, expect, test } from 'vitest';
import { longestQuery, readSearchQuery } from '../../../src/domain/search/search-query.ts';

describe('readSearchQuery turns what was typed into words of the index', () => {
  test.each([
    ['leaves words, codes and addresses alone', '550 5.7.1 203.0.113.0/24 RemoteIPRanges', undefined],
    [
      'keeps what the query language needs: quotes, dashes, colons',
      '"Sender ID" Set-ReceiveConnector a:b \'c\'',
      undefined,
    ],
    ['takes symbols for spaces', '$true <code> a+b c|d e=f ~g `h`', 'true code a b c d e f g h'],
    ['takes a no-break space for a space', '550\u00A05.7.1\u202Fx', '550 5.7.1 x'],
    ['drops soft hyphens and characters without width', 'con\u00ADnec\u200Btor\uFEFF', 'connector'],
    ['drops marks that turn the reading direction', '\u202Eexe.txt', 'exe.txt'],
    [
      'reads dashes of a word processor',
      'Set\u2011Receive\u2013Connector \u2014 x \u2212 y',
      'Set-Receive-Connector - x - y',
    ],
    ['reads quotes of a word processor', '\u201Csender id\u201D \u2018x\u2019', '"sender id" \'x\''],
    ['reads full-width digits', '\uFF15\uFF15\uFF10', '550'],
    ['survives half a surrogate pair and control characters', 'a\uD800b\u0000c\nd', 'a b c d'],
    ['has nothing to say about nothing', ' \t\n ', ''],
  ])('%s', (_name, typed, read = typed) => {
    expect(readSearchQuery(typed)).toBe(read);
  });

  test('looks at 200 characters of a megabyte', () => {
    expect(readSearchQuery('-'.repeat(1_000_000))).toHaveLength(longestQuery);
  });

  test('stays within the limit when compatibility forms grow', () => {
    expect(readSearchQuery('\uFDFA'.repeat(longestQuery)).length).toBeLessThanOrEqual(longestQuery);
  });
});
