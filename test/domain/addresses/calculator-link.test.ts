import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LinkState, readLink, writeLink } from '../../../src/domain/addresses/calculator-link.ts';
import { rangeOf, spellNetwork, spellRange } from '../../../src/domain/addresses/network.ts';
import { anyText, network, range } from '../arbitraries.ts';
import links from '../cases/addresses/links.json' with { type: 'json' };

const nothing: LinkState = { networks: [], without: [], address: undefined, output: undefined };

describe('links that were given out are read for ever', () => {
  test.each(links)('$fragment', ({ fragment, ...expected }) => {
    expect(readLink(fragment)).toEqual({ ...nothing, ...expected });
  });
});

describe('what is no link of the calculator gives nothing', () => {
  test.each([
    '',
    '#',
    '#v=1',
    '#step-add-computer',
    '#net=',
    '#v=2&net=192.0.2.0/24',
    '#NET=192.0.2.0/24',
    '#=192.0.2.0',
    '#net',
  ])('%j', (fragment) => {
    expect(readLink(fragment)).toBeUndefined();
  });
});

describe('hostile links', () => {
  test('are not looked at when they are too long', () => {
    expect(readLink(`#net=192.0.2.0/24&x=${'1'.repeat(8000)}`)).toBeUndefined();
  });

  test('cannot reach a prototype', () => {
    const state = readLink('#__proto__=1&constructor=2&toString=3&net.__proto__=4&ip=192.0.2.1');
    expect(state).toEqual({ ...nothing, address: '192.0.2.1' });
    expect(Object.getPrototypeOf(state)).toBe(Object.prototype);
    expect(readLink('#out=__proto__')).toEqual({ ...nothing, output: '__proto__' });
  });

  test('give at most a hundred networks', () => {
    expect(readLink(`#${'net=1&'.repeat(300)}`)?.networks).toHaveLength(100);
  });

  test('keep markup as text, and a bad escape as it is', () => {
    expect(readLink('#net=%3Cimg%20onerror=x%3E&ip=%ZZ')).toEqual({
      ...nothing,
      networks: ['<img onerror=x>'],
      address: '%ZZ',
    });
  });

  test('never throw', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('', '#net=', '#v=1&ip=', '#out='), (text, start) => {
        const state = readLink(start + text);
        if (state) expect(readLink(writeLink(state))).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('writing', () => {
  test('gives the canonical text, readable, and keeps what cannot be read', () => {
    const state = {
      networks: ['192.0.2.0 255.255.255.0', '192.0.2.0 – 192.0.2.9', '2001:DB8:0::/32', '192.0.2.256'],
      without: ['192.0.2.7/25'],
      address: '::ffff:192.0.2.7',
      output: 'postfix',
    };
    expect(writeLink(state)).toBe(
      '#v=1&net=192.0.2.0/24&net=192.0.2.0-192.0.2.9&net=2001:db8::/32&net=192.0.2.256&not=192.0.2.0/25&ip=192.0.2.7&out=postfix',
    );
    expect(writeLink({ ...nothing, networks: ['a&b=c#d é\ud800'] })).toBe('#v=1&net=a%26b%3Dc%23d%20%C3%A9%EF%BF%BD');
  });

  test('and reading back give the same texts, however often', () => {
    const texts = fc.array(
      fc.oneof(
        network.map(spellNetwork),
        range.map(spellRange),
        network.map((one) => spellRange(rangeOf(one))),
      ),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(
        texts,
        texts,
        fc.option(fc.constantFrom('192.0.2.1', '2001:db8::1'), { nil: undefined }),
        (networks, without, address) => {
          const link = writeLink({ networks, without, address, output: 'cidr' });
          const state = readLink(link);
          expect(state && writeLink(state)).toBe(link);
          expect(state).toMatchObject({ address, output: 'cidr' });
          expect(state?.networks).toHaveLength(networks.length);
        },
      ),
    );
  });
});
