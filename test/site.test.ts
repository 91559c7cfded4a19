import { describe, expect, test } from 'vitest';
import { readSite, site } from '../src/site.ts';

type Facts = Parameters<typeof readSite>[0];

const withFrames = (...embedIn: string[]) =>
  readSite({ ...site, blocks: ['192.0.2.0/24'], embedIn } as unknown as Facts).embedIn;

describe('sites that may show the tools in a frame', () => {
  test.each(['https://help.example.com', 'https://*.example.com', 'https://example.com:8443'])('%s may', (source) => {
    expect(withFrames(source)).toEqual([source]);
  });

  test.each([
    'http://example.com',
    'https://*',
    'https://*.com',
    '*',
    'https://example.com/',
    'https://example.com/path',
    "'self'",
    'https://a.example.com https://b.example.com',
    'https://example.com; script-src *',
    'https://exämple.com',
    '',
  ])('%j is refused, with the name of the fact', (source) => {
    expect(() => withFrames(source)).toThrow(/embedIn\.0: Expected an origin such as https:/);
  });
});
