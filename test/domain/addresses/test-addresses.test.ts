import { expect, test } from 'vitest';
import { understoodIn } from '../../../src/domain/addresses/lists.ts';
import { testAddresses } from '../../../src/domain/addresses/test-addresses.ts';
import { readList } from './read-whole.ts';

function around(list: string): string[] {
  const ranges = understoodIn(readList(list)).map(({ range }) => range);
  const [first] = ranges;
  return first ? testAddresses(first, ranges).map(({ address, inside, place }) => `${inside} ${place} ${address}`) : [];
}

test.each([
  [
    '199.89.0.0/21',
    ['false before 199.88.255.255', 'true first 199.89.0.0', 'true last 199.89.7.255', 'false after 199.89.8.0'],
  ],
  ['0.0.0.0/8', ['true first 0.0.0.0', 'true last 0.255.255.255', 'false after 1.0.0.0']],
  [
    'ff00::/8',
    [
      'false before feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
      'true first ff00::',
      'true last ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
    ],
  ],
  ['192.0.2.0/25 192.0.2.128/25', ['false before 192.0.1.255', 'true first 192.0.2.0', 'true last 192.0.2.127']],
])('%s', (list, addresses) => {
  expect(around(list)).toEqual(addresses);
});
