import { describe, expect, test } from 'vitest';
import {
  changesOf,
  feedSchema,
  networkAtom,
  networkCsv,
  networkJson,
  networkText,
} from '../../src/publish/network-feeds.ts';
import { readSite, site } from '../../src/site.ts';

type Facts = Parameters<typeof readSite>[0];

/** The facts of today with some of them changed. */
const withFacts = (changed: Partial<Facts>) =>
  readSite({ ...site, blocks: ['199.89.0.0/21'], ...changed } as unknown as Facts);

const twoBlocks = withFacts({ blocks: ['198.51.100.0/23', '2001:db8::/32'] });

describe('another block changes every file', () => {
  test('JSON', () => {
    const { blocks } = feedSchema.parse(JSON.parse(networkJson(twoBlocks)));
    expect(blocks).toEqual([
      {
        cidr: '198.51.100.0/23',
        family: 4,
        address: '198.51.100.0',
        prefix: 23,
        mask: '255.255.254.0',
        wildcard: '0.0.1.255',
        first: '198.51.100.0',
        last: '198.51.101.255',
        count: '512',
        slash24: ['198.51.100.0/24', '198.51.101.0/24'],
        leadingNumbers: ['198.51.100', '198.51.101'],
        pattern: '\\b198\\.51\\.10[0-1]\\.[0-9]{1,3}\\b',
        spf: 'ip4:198.51.100.0/23',
        reverseZones: ['100.51.198.in-addr.arpa', '101.51.198.in-addr.arpa'],
        inside: ['198.51.100.0', '198.51.101.255'],
        outside: ['198.51.99.255', '198.51.102.0'],
      },
      {
        cidr: '2001:db8::/32',
        family: 6,
        address: '2001:db8::',
        prefix: 32,
        first: '2001:db8::',
        last: '2001:db8:ffff:ffff:ffff:ffff:ffff:ffff',
        count: '79228162514264337593543950336',
        spf: 'ip6:2001:db8::/32',
        reverseZones: ['8.b.d.0.1.0.0.2.ip6.arpa'],
        inside: ['2001:db8::', '2001:db8:ffff:ffff:ffff:ffff:ffff:ffff'],
        outside: ['2001:db7:ffff:ffff:ffff:ffff:ffff:ffff', '2001:db9::'],
      },
    ]);
  });

  test('a block of one /24 or less is not listed as networks of /24', () => {
    const { blocks } = feedSchema.parse(
      JSON.parse(networkJson(withFacts({ blocks: ['192.0.2.0/24', '203.0.113.0/25'] }))),
    );
    expect(blocks.map(({ slash24 }) => slash24)).toEqual([undefined, undefined]);
  });

  test('text, CSV and Atom', () => {
    expect(networkText(twoBlocks)).toBe('198.51.100.0/23\n2001:db8::/32\n');
    expect(networkCsv(twoBlocks).split('\r\n')).toEqual([
      'cidr,address,prefix,mask,wildcard,first,last,count',
      '198.51.100.0/23,198.51.100.0,23,255.255.254.0,0.0.1.255,198.51.100.0,198.51.101.255,512',
      '2001:db8::/32,2001:db8::,32,,,2001:db8::,2001:db8:ffff:ffff:ffff:ffff:ffff:ffff,79228162514264337593543950336',
      '',
    ]);
    expect(networkAtom(twoBlocks)).toContain('<title>198.51.100.0/23, 2001:db8::/32</title>');
  });
});

describe('a change', () => {
  const first = { day: '2020-01-31', what: 'The first block, which is & stays <an example>.' };
  const moved = { day: '2021-02-28', what: 'The block moved to another network.', before: ['192.0.2.0/24'] };
  const changed = withFacts({ blocks: ['198.51.100.0/24'], blockChanges: [moved, first] });

  test('is listed with the blocks from that day on', () => {
    expect(changesOf(changed).map(({ day, cidrs }) => `${day} ${cidrs}`)).toEqual([
      '2021-02-28 198.51.100.0/24',
      '2020-01-31 192.0.2.0/24',
    ]);
    expect(JSON.parse(networkJson(changed))).toMatchObject({ changed: '2021-02-28' });
    expect(networkAtom(changed)).toMatch(/<updated>2021-02-28T00:00:00Z<\/updated>\s*<author>/);
  });

  test('keeps its signs out of the markup of the feed', () => {
    expect(networkAtom(changed)).toContain('The first block, which is &#38; stays &#60;an example&#62;.');
  });

  test.each<[string, Facts['blockChanges'], string]>([
    ['without a day that exists', [{ ...first, day: '2021-02-29' }], 'blockChanges.0.day: '],
    [
      'below an older one',
      [
        { ...first, before: ['192.0.2.0/24'] },
        { ...first, day: '2020-02-01' },
      ],
      'Expected the newest day first',
    ],
    ['on a day with another', [{ ...first, before: ['192.0.2.0/24'] }, first], 'no day twice'],
    [
      'that does not say what was before',
      [{ ...moved, before: undefined }, first],
      'Expected "before" in every entry but the last',
    ],
    [
      'from what is no network',
      [{ ...moved, before: ['192.0.2.7/24'] }, first],
      'blockChanges.0.before.0: Expected a network',
    ],
    ['that says nothing', [{ ...first, what: '' }], 'blockChanges.0.what: '],
  ])('%s stops the build', (_name, blockChanges, message) => {
    expect(() => withFacts({ blockChanges })).toThrow(message);
  });
});
