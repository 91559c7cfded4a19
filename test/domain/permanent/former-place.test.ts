import { describe, expect, test } from 'vitest';
import { readFormerPlace } from '../../../src/domain/permanent/former-place.ts';

describe('an entry of "was" is', () => {
  test.each([
    ['/lock-down/exchange-07/', { kind: 'page', from: '/lock-down/exchange-07/', to: undefined }],
    ['/a/old/', { kind: 'page', from: '/a/old/', to: undefined }],
    ['/x/y/ → /lock-down/exchange-2019/', { kind: 'page', from: '/x/y/', to: '/lock-down/exchange-2019/' }],
    ['#step-old → #step-new', { kind: 'anchor', from: 'step-old', to: 'step-new' }],
    ['#ends-with- → #ends-with', { kind: 'anchor', from: 'ends-with-', to: 'ends-with' }],
  ])('%s', (entry, place) => {
    expect(readFormerPlace(entry)).toEqual(place);
  });
});

describe('nothing else', () => {
  test.each([
    '',
    'lock-down/x/',
    '/lock-down/x',
    '/',
    '//evil.example/',
    '/x/?q=1/',
    '#step-old',
    '#a → b',
    '#a → /x/',
    '/x/ → #a',
    '/x/ → /y/ → /z/',
    '#a -> #b',
    '#a b → #c',
    `/${'a'.repeat(400)}/`,
  ])('%s', (entry) => {
    expect(readFormerPlace(entry)).toBeUndefined();
  });
});
