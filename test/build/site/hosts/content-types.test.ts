import { expect, test } from 'vitest';
import { compressedTypes, headerOf, isText } from '../../../../src/build/site/hosts/content-types.ts';

test('text names its charset, whatever its type is called', () => {
  for (const type of ['text/csv', 'application/json', 'application/xml', 'image/svg+xml', 'text/javascript'])
    expect(headerOf(type)).toBe(`${type}; charset=utf-8`);
  for (const type of ['image/png', 'application/octet-stream']) expect(isText(type)).toBe(false);
});

test('what is compressed already is not compressed again', () => {
  expect(compressedTypes).toContain('image/svg+xml');
  expect(compressedTypes).not.toContain('image/png');
  expect(compressedTypes).not.toContain('application/octet-stream');
});
