import { expect, test } from 'vitest';
import { checkFacts } from '../../../src/build/content/check-facts.ts';
import { readArticle } from '../../../src/build/content/read-article.ts';
import { readSite, site } from '../../../src/site.ts';

const found = (block: string, text: string) =>
  checkFacts(readArticle(text), readSite({ ...site, blocks: [block] })).map(({ came }) => came);

test.each([
  ['192.0.0.0/22', 'Type /22, or 255.255.252.0, for the 1,024 addresses.', ['1,024', '/22', '255.255.252.0']],
  ['192.0.0.0/22', 'The wildcard is 0.0.3.255.', ['0.0.3.255']],
  // Any network may be a /24: the words are about one in general.
  ['192.0.2.0/24', 'A /24 has the mask 255.255.255.0, the wildcard 0.0.0.255 and 256 addresses.', []],
  ['192.0.2.0/24', 'Allow 192.0.2.0/24.', ['192.0.2.0/24']],
])('with the network %s, "%s" writes down %j', (block, text, literals) => {
  expect(found(block.replace('192.0.0.0/22', '192.0.0.0/22'), text)).toEqual(literals);
});
