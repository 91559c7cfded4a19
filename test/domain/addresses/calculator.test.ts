import { expect, test } from 'vitest';
import { judge, judgeAmong } from '../../../src/domain/addresses/calculator.ts';
import { understoodIn } from '../../../src/domain/addresses/lists.ts';
import { readSingleAddress } from '../../../src/domain/addresses/read-network.ts';
import { readList } from './read-whole.ts';

const blocks = (text: string) => understoodIn(readList(text)).map(({ range }) => range);

function address(text: string) {
  const reading = readSingleAddress(text);
  if (reading.outcome !== 'result') throw new Error(text);
  return reading;
}

test.each([
  ['192.0.2.1', true, 'Yes: 192.0.2.1 is inside 192.0.2.0/24, the 2nd of 256.'],
  ['198.51.100.9', true, 'Yes: 198.51.100.9 is inside 198.51.100.7-198.51.100.9, the 3rd of 3.'],
  ['2001:db8::1', true, 'Yes: 2001:db8::1 is inside 2001:db8::/32, the 2nd of 79,228,162,514,264,337,593,543,950,336.'],
  ['203.0.113.1', false, 'No: 203.0.113.1 is outside, in none of them.'],
])('%s among several blocks', (text, inside, sentence) => {
  const several = blocks('192.0.2.0/24 198.51.100.7-198.51.100.9 2001:db8::/32');
  expect(judgeAmong(several, address(text))).toMatchObject({ inside, sentence });
});

test('among one block is what it is for the block', () => {
  const [block] = blocks('192.0.2.0/24');
  if (!block) throw new Error('no block');
  for (const text of ['192.0.2.9', '192.0.3.0']) {
    expect(judgeAmong([block], address(text))).toEqual(judge(block, address(text)));
  }
});
