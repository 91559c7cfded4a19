import { expect, test } from 'vitest';
import { isKnownFromStart } from '../../../src/build/content/start-anew.ts';

test.each(['src/site.ts', 'src/tokens.ts', 'src/content.schema.ts', 'src/build/content/prose/names.ts'])(
  'a change of %s starts the server of the authors anew',
  (file) => expect(isKnownFromStart(file)).toBe(true),
);

test.each([
  'src/content/background/ports.mdx',
  'src/pages/index.astro',
  'test/build/content/prose/names.ts',
  'site.ts',
])('a change of %s does not', (file) => expect(isKnownFromStart(file)).toBe(false));
