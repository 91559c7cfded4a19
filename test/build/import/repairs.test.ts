import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { escapeBrackets } from '../../../src/build/import/html-in-markdown.ts';
import { readHtml } from '../../../src/build/import/read-body.ts';
import * as tables from '../../../src/build/import/repair-tables.ts';
import { indentLists, joinBrokenLinks, readShortcodes } from '../../../src/build/import/repair-text.ts';
import * as trees from '../../../src/build/import/repair-tree.ts';
import { textOf } from '../../../src/build/import/tree.ts';
import { withoutTokens, writeArticle } from '../../../src/build/import/write-article.ts';

const cases: { repair: string; before: string; after: string }[] = JSON.parse(
  readFileSync(new URL('cases/repairs.json', import.meta.url), 'utf8'),
);

const texts = { joinBrokenLinks, indentLists, escapeBrackets };
const { withoutCalls, withoutTitle, ...rest } = { ...trees, ...tables };
const roots: Readonly<Record<string, (root: Root) => Root>> = {
  ...rest,
  withoutTokens,
  nothing: (root) => root,
  withoutCalls: (root) => withoutCalls(root).root,
  withoutTitle: (root) => withoutTitle(root, 'Pay by card').root,
};

const read = (text: string): Root =>
  text.startsWith('<table')
    ? readHtml('case', text).body
    : (markdownToMdast(text, { position: false }) as MdastNode as Root);
const write = (root: Root): string =>
  writeArticle({ id: 'x' }, root)
    .replace(/^---[\s\S]*?---\n\n/, '')
    .trimEnd();

describe('a repair changes what it is for, and nothing else', () => {
  test.each(cases)('$repair: $before', ({ repair, before, after }) => {
    const byText = Object.entries(texts).find(([name]) => name === repair)?.[1];
    if (byText) expect(byText(before)).toBe(after);
    else expect(write(roots[repair]?.(read(before)) ?? read('no such repair'))).toBe(after);
  });

  test.each(Object.keys({ ...texts, ...roots }))('%s has an example', (name) => {
    expect(cases.map(({ repair }) => repair)).toContain(name);
  });

  test.each(Object.entries(texts))('%s changes nothing when it is done again', (name, repair) => {
    for (const one of cases.filter((one) => one.repair === name)) expect(repair(one.after)).toBe(one.after);
  });
});

const piece = fc.constantFrom(
  '<b',
  '<x>',
  '>',
  '](https://a.example/',
  ')',
  '\n',
  '\n\n',
  ' ',
  '1. ',
  '  * ',
  '- ',
  '`',
  '{',
  '}',
  '#',
  'word',
  '**',
  '[',
  '\\',
  '|',
  '~',
  '_',
  'import ',
  '&lt;',
);
const anything = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));

test('repairs of the text keep every character but white space and backslashes', () => {
  const bare = (text: string) => text.replace(/[\s\\]/g, '');
  fc.assert(
    fc.property(anything, (text) => {
      for (const repair of Object.values(texts)) expect(bare(repair(text))).toBe(bare(text));
    }),
  );
});

test('what is written is MDX with the same words, whatever the text is', () => {
  fc.assert(
    fc.property(
      anything.filter((text) => !/<b/.test(text)),
      (text) => {
        const root = trees.plainForms(trees.keepRemarks(read(escapeBrackets(text))));
        const body = write(trees.knownLanguages(trees.wholeHeadings(root)));
        const words = (tree: Root) => textOf(tree).match(/[\p{L}\p{N}]+/gu) ?? [];
        expect(words(mdxToMdast(body, { features: { headingAttributes: true } }) as MdastNode as Root)).toEqual(
          words(root),
        );
      },
    ),
    // A paragraph whose first line is the word alone.
    { examples: [['import \n|\n- '], ['export\nit']] },
  );
});

test.each([
  ['[a]({{< ref "b/c.md" >}})', '[a](b/c.md)', ['read references of Hugo as links']],
  ['{{<figure src="/a b.png" alt="A card">}}', '![A card](/a%20b.png)', ['read figures of Hugo as pictures']],
  [
    '{{% alert title="Mind" %}}\nText\n{{% /alert %}}',
    '\nText\n',
    ['left out a shortcode of Hugo: {{% alert title="Mind" %}}'],
  ],
  ['```\n{{< x >}}\n```', '```\n{{< x >}}\n```', []],
  ['{{ $x }} and {{', '{{ $x }} and {{', []],
])('shortcodes of Hugo: %j', (before, text, done) => {
  expect(readShortcodes(before)).toEqual({ text, done });
});
