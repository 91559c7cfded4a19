import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeAgainstBlocks } from '../../../src/domain/addresses/block-verdict.ts';
import { isBuildNumber } from '../../../src/domain/addresses/build-number.ts';
import { readLink } from '../../../src/domain/addresses/calculator-link.ts';
import cases from '../cases/addresses/block-verdicts.json';

const block = ['192.0.2.0/24'];

describe('with the block 192.0.2.0/24', () => {
  test.each(cases)('$text', ({ text, place, sentence, link, detail }) => {
    const [verdict, ...more] = judgeAgainstBlocks(text, block);
    expect(more).toEqual([]);
    expect(verdict).toMatchObject({ place, sentence, fragment: link, ...(detail && { detail }) });
  });

  test.each([
    'sender id',
    'Exchange 15.2.1118.7',
    '192.0.2',
    '192.0.2.999',
    '550 5.7.1',
    '5.7.1',
    'version 4.9.1.2',
    '',
  ])('nothing is judged in "%s"', (text) => {
    expect(judgeAgainstBlocks(text, block)).toEqual([]);
  });

  test('of several addresses the first three are judged, each by itself', () => {
    const text = 'Received from 192.0.2.9 by 198.51.100.4, then 203.0.113.5 and 203.0.113.6';
    expect(judgeAgainstBlocks(text, block).map(({ place }) => place)).toEqual(['inside', 'outside', 'outside']);
  });
});

test('with several blocks, the one that has the address is named, and all of them where none has it', () => {
  const blocks = ['192.0.2.0/25', '198.51.100.0/24'];
  const [inside] = judgeAgainstBlocks('198.51.100.9', blocks);
  const [outside] = judgeAgainstBlocks('203.0.113.1', blocks);
  expect(inside?.sentence).toBe('198.51.100.9 is inside 198.51.100.0/24: this is the filter.');
  expect(outside?.sentence).toBe('203.0.113.1 is outside 192.0.2.0/25 and 198.51.100.0/24: this is not the filter.');
});

test('an address is called the filter exactly when its number is between the ends of the block', () => {
  const number = (text: string) => text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  const byte = fc.integer({ min: 0, max: 255 });
  const near = fc.tuple(fc.constant(192), fc.constant(0), fc.integer({ min: 1, max: 3 }), byte);
  fc.assert(
    fc.property(fc.oneof(near, fc.tuple(fc.integer({ min: 1, max: 223 }), byte, byte, byte)), (parts) => {
      const text = parts.join('.');
      fc.pre(!isBuildNumber(text));
      const [verdict] = judgeAgainstBlocks(text, block);
      const isInside = number(text) >= number('192.0.2.0') && number(text) <= number('192.0.2.255');
      expect(verdict?.place).toBe(isInside ? 'inside' : 'outside');
      expect(readLink(verdict?.fragment ?? '')?.address).toBe(text);
    }),
  );
});

test('whatever is typed, no error and no verdict without a block', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      judgeAgainstBlocks(text, block);
      expect(judgeAgainstBlocks(text, ['no network'])).toEqual([]);
    }),
  );
});
