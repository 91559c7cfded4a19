import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { tokenPlugin } from '../../../src/build/content/token-plugin.ts';

const known = new Map([
  ['block', '192.0.2.0/24'],
  ['support', 'help@example.com'],
]);

const compile = async (text: string): Promise<string> => {
  const fileURL = pathToFileURL('src/content/articles/x.mdx');
  return (await mdxToJs(text, { mdastPlugins: [tokenPlugin(known)], fileURL })).code;
};

test.each([
  ['prose', 'Allow [[block]] now.', 'Allow 192.0.2.0/24 now.'],
  ['bold text', '**[[block]]**', '"192.0.2.0/24"'],
  ['inline code', '`[[block]]`', '"192.0.2.0/24"'],
  ['a code fence', '```powershell\nSet-X [[block]]\n```', 'Set-X 192.0.2.0/24'],
  ['the address of a link', '[Write](mailto:[[support]])', 'href: "mailto:help@example.com"'],
  ['the text of a link', '[[[block]]](/network/)', '"192.0.2.0/24"'],
  ['a table', '| a |\n| - |\n| [[block]] |', '"192.0.2.0/24"'],
  ['text in a tag', '<Note>\n\nSee [[block]].\n\n</Note>', 'See 192.0.2.0/24.'],
])('a token is filled in %s', async (_, text, expected) => {
  expect(await compile(text)).toContain(expected);
});

test.each([
  ['tests of bash', '```sh\n[[ -f x ]] && echo [[:alnum:]]\n```', '[[ -f x ]] && echo [[:alnum:]]'],
  ['the attributes of a tag', '<Note title="[[block]]" />', 'title: "[[block]]"'],
])('%s stay as they were typed', async (_, text, expected) => {
  expect(await compile(text)).toContain(expected);
});

test('an unknown token stops the compile with file and line', async () => {
  await expect(compile('One.\n\nTwo.\n\nAllow `[[blok]]`.')).rejects.toThrow(
    'src/content/articles/x.mdx:5: came [[blok]] — expected one of [[block]], [[support]]',
  );
});
