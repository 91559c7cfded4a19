import { describe, expect, test } from 'vitest';
import { isNoise, isStopWord } from '../../../src/domain/search/stop-words.ts';
import { synonyms } from '../../../src/domain/search/synonyms.ts';
import { partsOf, readTerms } from '../../../src/domain/search/terms.ts';

describe('readTerms', () => {
  test.each([
    ['550-5.7.1', 'code 550, code 5.7.1'],
    ['#550 5.7.1, unable', 'code 550, code 5.7.1, word unable'],
    ['Set-ReceiveConnector -RemoteIPRanges', 'name Set-ReceiveConnector, name RemoteIPRanges'],
    [
      '192.0.2.0/24 192.0.2.7 192.0.2.0-192.0.2.255',
      'address 192.0.2.0/24, address 192.0.2.7, address 192.0.2.0-192.0.2.255',
    ],
    ['ex2016 exchange2019', 'word exchange, number 2016, word exchange, number 2019'],
    ['ex16 2003/2007', 'word exchange, number 2016, number 2003, number 2007'],
    ['Small Business Server 2003', 'word sbs, number 2003'],
    ['E2K13 E2016', 'word exchange, number 2013, word exchange, number 2016'],
    ['exchange 15.1 exchange 6.5', 'word exchange, number 2016, word exchange, number 2003'],
    ['¿por qué?', 'word por, word qué'],
    // A build tells the version of Exchange: https://learn.microsoft.com/exchange/new-features/build-numbers-and-release-dates
    ['Version 14.3 (Build 123.4)', 'word exchange, number 2010'],
    ['Version 15.2', 'word Version, name 15.2'],
    ['14.03.0123.004', 'word exchange, number 2010'],
    ['build 8.3.83.6 hub', 'word exchange, number 2007, word hub'],
    ['build 10.0.0.5', 'word build, address 10.0.0.5'],
    ['15.1.2507.6', 'word exchange, number 2016'],
    ['exchange 15.2.1544.4', 'word exchange, number 2019'],
    ['15.2.2562.17', 'word exchange, word se'],
    ['from 15.2.3.4', 'word from, address 15.2.3.4'],
    ['postfix version 3.5', 'word postfix, word version, name 3.5'],
    ['(port 25)', 'word port, number 25'],
    ["filter's mail…", "word filter's, word mail"],
    ['smtpd_relay_restrictions main.cf', 'name smtpd_relay_restrictions, name main.cf'],
    ['-- ... ///', ''],
  ])('%s', (query, terms) => {
    expect(
      readTerms(query)
        .map(({ kind, text }) => `${kind} ${text}`)
        .join(', '),
    ).toBe(terms);
  });
});

test('partsOf takes a compound apart as the index does', () => {
  expect(partsOf('Set-ReceiveConnector')).toEqual(['set', 'receive', 'connector']);
  expect(partsOf('smtpd_relay_restrictions')).toEqual(['smtpd', 'relay', 'restrictions']);
});

test('words that turn a sentence around are never dropped', () => {
  for (const word of ['not', 'no', 'off', 'on', 'stop', 'open']) expect(isStopWord(word), word).toBe(false);
  expect(isStopWord('constructor')).toBe(false);
  expect(isNoise('error')).toBe(true);
});

test('each group of synonyms gives a reason, is in lower case, and says no word twice', () => {
  const typed = synonyms.flatMap((group) => group.typed);
  expect(typed.filter((one, index) => typed.indexOf(one) !== index)).toEqual([]);
  for (const { typed: words, means, reason } of synonyms) {
    expect(reason).toMatch(/^\p{Lu}.{15,}\.$/u);
    expect([...words, ...means].filter((word) => word !== word.toLowerCase())).toEqual([]);
    expect(Math.max(...words.map((word) => word.split(' ').length))).toBeLessThanOrEqual(3);
  }
});
