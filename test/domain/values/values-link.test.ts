import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { values } from '../../../src/domain/values/stand-ins.ts';
import { readTexts, readValuesLink, writeValuesLink } from '../../../src/domain/values/values-link.ts';
import { anyText, hostileTexts } from './hostile.ts';

describe('a link', () => {
  test.each([
    ['#server=EX02&connector=From+filter', '', { server: 'EX02', connector: 'From filter' }],
    ['#step-create-connector&server=EX02', 'step-create-connector', { server: 'EX02' }],
    ['#step-create-connector', 'step-create-connector', {}],
    ['#folder=D%3A%5CChange%2042', '', { folder: 'D:\\Change 42' }],
    ['#server=A&server=B', '', { server: 'A' }],
    ['#server=&nonsense=1&__proto__=x&constructor=y&=z', '', {}],
    ['#server=%ZZ', '', { server: '%ZZ' }],
    ['#server=100%', '', { server: '100%' }],
    ['#server=a=b', '', { server: 'a=b' }],
    ['#server=%E2%80%9Cx%E2%80%9D', '', { server: '“x”' }],
    ['#mailbox=user@example.com', '', { mailbox: 'user@example.com' }],
    ['#mailbox=user%40example.com', '', { mailbox: 'user@example.com' }],
    ['', '', {}],
    ['#', '', {}],
    [`#server=${'x'.repeat(8000)}`, '', {}],
  ])('%s', (fragment, anchor, texts) => {
    const link = readValuesLink(fragment);
    expect(link.anchor).toBe(anchor);
    expect(Object.fromEntries(link.texts)).toEqual(texts);
  });

  test('is written and read back as it was, whatever the texts are', () => {
    const text = fc
      .oneof(anyText, fc.constantFrom(...hostileTexts))
      .filter((one) => one.length > 0 && one.length < 1000 && one.isWellFormed());
    const anchor = fc.stringMatching(/^[a-z][a-z0-9-]{0,30}$/);
    fc.assert(
      fc.property(
        fc.option(anchor, { nil: '' }),
        fc.uniqueArray(fc.constantFrom(...values)),
        text,
        (place, some, one) => {
          const link = { anchor: place, texts: new Map(some.map(({ key }) => [key, one])) };
          const written = writeValuesLink(link);
          if (written.length <= 8000) expect(readValuesLink(written)).toEqual(link);
          expect(written).toMatch(/^(?:#[\w\-.~/:,%&=]+)?$/);
        },
      ),
    );
  });
});

test.each([
  [{ server: 'a b\u2028c' }, '#server=a%20b%E2%80%A8c'],
  [{ server: `<a href="x">'(y)*!'` }, '#server=%3Ca%20href%3D%22x%22%3E%27%28y%29%2A%21%27'],
  [{ server: '\ud800' }, '#server=%EF%BF%BD'],
  [{ folder: 'D:/Change, 42' }, '#folder=D:/Change,%2042'],
  [{ mailbox: 'user@example.com' }, '#mailbox=user%40example.com'],
])('%j is written so that nothing in it ends a link, an attribute or a line', (texts, written) => {
  expect(writeValuesLink({ anchor: '', texts: new Map(Object.entries(texts)) })).toBe(written);
});

test('what a link brings is sorted into values and refusals, in the order of the list', () => {
  const { given, refused } = readTexts(
    new Map([
      ['connector', 'a\nb'],
      ['server', 'EX02'],
      ['folder', 'x'],
    ]),
  );
  expect([...given]).toEqual([['server', 'EX02']]);
  expect(refused.map(({ key, reason }) => [key, reason])).toEqual([
    ['connector', 'There is a character that cannot be seen (U+000A).'],
    ['folder', '"x" is not a full path. Expected one such as C:\\Baseline.'],
  ]);
});
