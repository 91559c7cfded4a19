import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { inlineCode } from '../../../src/build/content/inline-code.ts';

const compile = async (text: string): Promise<string> =>
  (await mdxToJs(text, { hastPlugins: [inlineCode()], optimizeStatic: { component: 'Fragment', prop: 'html' } })).code;

test.each([
  ['a parameter', 'Run `Get-X -Server EX01` now.', '<code><span>Get-X</span> <span>-Server</span> EX01</code>'],
  ['an address with a port', '`on [::]:25 only`', '<code>on <span>[::]:25</span> only</code>'],
  ['a command with marks of its own', '`a <b> -c`', '<code>a &lt;b&gt; <span>-c</span></code>'],
])('words with a hyphen stay whole in %s', async (_, text, expected) => {
  expect(await compile(text)).toContain(expected);
});

test.each([
  ['code without a hyphen', '`250 OK`'],
  ['a block of code', '```text\nGet-X -Server EX01\n```'],
  ['a sentence', 'It is well-known.'],
])('%s stays as it is', async (_, text) => {
  expect(await compile(text)).not.toContain('span');
});
