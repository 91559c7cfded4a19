import { expect, test } from 'vitest';
import { readSite, site } from '../src/site.ts';
import { fillTokens, tokens, tokensFrom } from '../src/tokens.ts';

/** The facts of today with other blocks. */
function withBlocks(...cidrs: [string, ...string[]]): ReturnType<typeof tokensFrom> {
  return tokensFrom(readSite({ ...site, blocks: cidrs }));
}

test('a token is what src/site.ts says', () => {
  const [block] = site.blocks;
  expect(fillTokens('[[block]] [[network]] [[mask]] [[first]] [[last]] [[range]]', 'here')).toBe(
    [block.cidr, block.address, block.mask, block.first, block.last, `${block.first}-${block.last}`].join(' '),
  );
  expect(fillTokens('[[company]], [[knowledge-base]]', 'here')).toBe(`${site.company}, ${site.name}`);
  expect(fillTokens('[[support]] [[sales]] [[telephone]] [[mx]] [[trial-days]]', 'here')).toBe(
    [site.contact.support, site.contact.sales, site.contact.telephone, site.mailExchanger, site.trial.days].join(' '),
  );
});

test('with two blocks a token lists both; the count is of both; the examples are one address each', () => {
  expect(Object.fromEntries(withBlocks('192.0.2.0/24', '198.51.100.128/25'))).toMatchObject({
    block: '192.0.2.0/24, 198.51.100.128/25',
    network: '192.0.2.0, 198.51.100.128',
    mask: '255.255.255.0, 255.255.255.128',
    first: '192.0.2.0, 198.51.100.128',
    last: '192.0.2.255, 198.51.100.255',
    range: '192.0.2.0-192.0.2.255, 198.51.100.128-198.51.100.255',
    count: '384',
    inside: '192.0.2.103',
    outside: '192.0.3.0',
  });
});

test('for what takes nothing wider than /24, a block is its /24 pieces, and a smaller one is itself', () => {
  expect(withBlocks('192.0.2.0/23').get('slash24')).toBe('192.0.2.0/24,192.0.3.0/24');
  expect(withBlocks('192.0.2.128/25').get('slash24')).toBe('192.0.2.128/25');
  expect(tokens.get('slash24')?.split(',')).toHaveLength(8);
});

test('several blocks have what a program wants between them', () => {
  const two = withBlocks('192.0.2.0/24', '203.0.113.0/24');
  expect(two.get('block-spaces')).toBe('192.0.2.0/24 203.0.113.0/24');
  expect(two.get('block-commas')).toBe('192.0.2.0/24,203.0.113.0/24');
  expect(two.get('block-quoted')).toBe("'192.0.2.0/24', '203.0.113.0/24'");
  expect(two.get('block-permit')).toBe('192.0.2.0/24  permit\n203.0.113.0/24  permit');
});

test('for what knows no prefixes, a block is patterns that match it and nothing else', () => {
  expect(withBlocks('192.0.2.0/23', '203.0.113.0/24').get('block-wildcards')).toBe('192.0.2.*\n192.0.3.*\n203.0.113.*');
  expect(withBlocks('198.51.0.0/16').get('block-wildcards')).toBe('198.51.*.*');
  expect(withBlocks('192.0.2.6/31').get('block-wildcards')).toBe('192.0.2.6\n192.0.2.7');
  expect(withBlocks('2001:db8::/32').has('block-wildcards')).toBe(false);
  expect(withBlocks('192.0.2.0/23', '203.0.113.0/24').get('sendmail-limits')?.split('\n')).toEqual([
    'GreetPause:192.0.2\t0',
    'GreetPause:192.0.3\t0',
    'GreetPause:203.0.113\t0',
    'ClientRate:192.0.2\t0',
    'ClientRate:192.0.3\t0',
    'ClientRate:203.0.113\t0',
    'ClientConn:192.0.2\t0',
    'ClientConn:192.0.3\t0',
    'ClientConn:203.0.113\t0',
  ]);
});

test('the outside address is in no block, also when blocks touch or end with the last address of all', () => {
  expect(withBlocks('192.0.2.0/25', '192.0.2.128/25').get('outside')).toBe('192.0.3.0');
  expect(withBlocks('255.255.255.0/24').get('outside')).toBe('255.255.254.255');
});

test('the inside address is in the block, however small', () => {
  expect(withBlocks('192.0.2.8/29').get('inside')).toBe('192.0.2.12');
  expect(withBlocks('192.0.2.7/32').get('inside')).toBe('192.0.2.7');
});

test('a block of IPv6 has no mask, so [[mask]] lists the others, and without others is no token', () => {
  expect(withBlocks('192.0.2.0/24', '2001:db8::/32').get('mask')).toBe('255.255.255.0');
  const six = withBlocks('2001:db8::/32');
  expect(six.has('mask')).toBe(false);
  expect(six.get('inside')).toBe('2001:db8:6000::7');
  expect(six.get('outside')).toBe('2001:db9::');
});

test('an unknown token says where, what came and all that are known', () => {
  expect(() => fillTokens('Type [[blok]].', 'exchange-2007.mdx: outcome')).toThrow(
    'exchange-2007.mdx: outcome: came [[blok]] — expected one of [[block]], [[network]], [[mask]], [[first]], [[last]], [[range]], [[slash24]], [[block-wildcards]], [[sendmail-limits]], [[block-spaces]], [[block-commas]], [[block-quoted]], [[block-permit]], [[count]], [[inside]], [[outside]], [[company]], [[knowledge-base]], [[support]], [[sales]], [[telephone]], [[mx]], [[trial-days]]',
  );
});

test('what only looks like a token stays', () => {
  const text = '[[ -f x ]] [[:alnum:]] [block] [[Block]] [[]] [[a b]]';
  expect(fillTokens(text, 'here')).toBe(text);
  expect(fillTokens('[[[block]]]', 'here')).toBe(`[${tokens.get('block')}]`);
});
