import { describe, expect, test } from 'vitest';
import { shareLink, valuesIn } from '../../../src/domain/article/share-link.ts';

describe('values in a fragment', () => {
  test.each([
    ['', []],
    ['#', []],
    ['#step-check-version', []],
    ['#step-check-version&server=HUB01&net=10.0.0.0/8', ['server=HUB01', 'net=10.0.0.0/8']],
    ['server=HUB01', ['server=HUB01']],
    ['#server=', ['server=']],
    ['#server=a=b', ['server=a%3Db']],
    ['#server=100%', ['server=100%25']],
    ['#server=%E2%80%9Cx%E2%80%9D', ['server=%E2%80%9Cx%E2%80%9D']],
    ['#server=a b\u2028c', ['server=a%20b%E2%80%A8c']],
    [`#server=<a href="x">'(y)'`, ['server=%3Ca%20href%3D%22x%22%3E%27%28y%29%27']],
    ['#server=%3C/a%3E%0A', ['server=%3C/a%3E%0A']],
    ['#=x&&9=y&a b=c&"=d&__proto__=e', []],
    ['#server=\ud800', ['server=%EF%BF%BD']],
    [`#server=${'x'.repeat(5000)}`, []],
  ])('%j gives %j', (fragment, wanted) => {
    expect(valuesIn(fragment)).toEqual(wanted);
  });

  test('are a few at most', () => {
    expect(valuesIn(`#${Array.from({ length: 90 }, (_, index) => `n${index}=1`).join('&')}`)).toHaveLength(40);
  });
});

describe('a link', () => {
  const page = 'https://kb.example/a/lock-7/';
  test.each([
    [undefined, [], page],
    ['step-close', [], `${page}#step-close`],
    [undefined, ['server=HUB01'], `${page}#server=HUB01`],
    ['step-close', ['server=HUB01', 'net=x'], `${page}#step-close&server=HUB01&net=x`],
  ])('to %s with %j', (anchor, values, wanted) => {
    expect(shareLink(page, anchor, values)).toBe(wanted);
  });

  test('holds nothing that ends it in a mail or an attribute, whatever the values were', () => {
    const hostile = `#a="'<>()\\ \n\t\`*_[]{}|^%22%3c\u202e`;
    expect(shareLink(page, 'step-close', valuesIn(hostile))).toMatch(/^[\w:/.#&=%~,-]+$/);
  });
});
