import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import type { Block, Inline } from '../../../src/domain/article/content.ts';
import { writeHtml } from '../../../src/domain/article/write-html.ts';
import { writeText } from '../../../src/domain/article/write-text.ts';
import { wantedText } from './parse-markdown.ts';

type Node = DefaultTreeAdapterTypes.Node;

const shown = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(shown).join('') : '';
const elements = (node: Node): DefaultTreeAdapterTypes.Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elements) : []),
];

const hostile = fc
  .array(
    fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      '&lt;',
      '</pre>',
      '</code>',
      '<!--',
      ']]>',
      '<script>',
      'a',
      ' ',
      '\\',
      '`',
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((signs) => signs.join('').replace(/ +/g, ' ').trim())
  .filter((text) => text !== '');
const piece = fc.oneof(
  hostile.map((text): Inline => ({ kind: 'text', text })),
  hostile.map((text): Inline => ({ kind: 'code', text })),
  hostile.map(
    (text): Inline => ({ kind: 'link', address: `https://kb.example/?${text}`, content: [{ kind: 'text', text }] }),
  ),
);
const content = fc.array(piece, { minLength: 1, maxLength: 4 });

const all = (inline: readonly Inline[], command: string): Block[] => [
  { kind: 'heading', level: 2, content: inline },
  { kind: 'paragraph', content: inline },
  { kind: 'list', start: 3, items: [{ content: [{ kind: 'paragraph', content: inline }] }] },
  { kind: 'table', head: [inline], rows: [[inline]] },
  { kind: 'note', label: 'Careful', content: [{ kind: 'paragraph', content: inline }] },
  { kind: 'code', title: command, text: command },
];

test('whatever stands in it, HTML shows exactly, and has no tags and attributes but its own', () => {
  fc.assert(
    fc.property(content, hostile, (inline, command) => {
      const tree = parseFragment(writeHtml(all(inline, command)));
      const found = elements(tree);
      const texts = (name: string) => found.filter(({ tagName }) => tagName === name).map(shown);
      const wanted = wantedText(inline);
      for (const name of ['h2', 'li', 'th', 'td']) expect(texts(name), name).toEqual([wanted]);
      expect(texts('p')).toEqual([wanted, `Careful: ${wanted}`, `${command}:`]);
      expect(texts('pre')).toEqual([command]);
      const own = 'a code div h2 li ol p pre strong table tbody td th tr'.split(' ');
      expect(found.filter(({ tagName }) => !own.includes(tagName))).toEqual([]);
      const names = new Set(found.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
      expect([...names].filter((name) => !['border', 'href', 'start'].includes(name))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('plain text has every text as it is, and the address behind a link', () => {
  fc.assert(
    fc.property(content, hostile, (inline, command) => {
      const text = writeText(all(inline, command));
      for (const one of inline) {
        if (one.kind === 'link') expect(text).toContain(`${wantedText(one.content)} (${one.address})`);
        else expect(text).toContain(wantedText([one]));
      }
      expect(text).toContain(`${command}:\n    ${command}`);
    }),
    { numRuns: 500 },
  );
});
