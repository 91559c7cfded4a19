import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../../src/domain/article/content.ts';
import { writeMarkdown } from '../../../src/domain/article/write-markdown.ts';
import { nodesOf, parseMarkdown, shownText, wantedText } from './parse-markdown.ts';

// Every sign that means something somewhere in Markdown, much more often than chance would have it.
const sign = fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~$&;:=^"\'/@ 1aä.');
const words = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: sign },
      { weight: 1, arbitrary: fc.constantFrom('&amp;', 'www.a.b', '1.', '- ', '```') },
    ),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((signs) => signs.join('').replace(/ +/g, ' ').trim())
  .filter((text) => text !== '');
const textPiece = words.map((text): Inline => ({ kind: 'text', text }));
const codePiece = words.map((text): Inline => ({ kind: 'code', text }));
const address = fc.constantFrom(
  'https://kb.example/a(b)/?q=1&amp;x',
  'https://kb.example/#step-2&server=%5C',
  'mailto:a@kb.example',
);
const inMark = fc.array(fc.oneof(textPiece, codePiece), { minLength: 1, maxLength: 2 });
const piece: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: textPiece },
  { weight: 2, arbitrary: codePiece },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('strong' as const, 'emphasis' as const),
      content: inMark,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('link' as const), address, content: inMark }) },
);
const content = fc.array(piece, { minLength: 1, maxLength: 4 });
const commandLine = fc
  .array(fc.oneof(sign, fc.constantFrom('```', '~~~', '\t', '    ')), { maxLength: 12 })
  .map((signs) => signs.join(''));
const command = fc.array(commandLine, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));

const codesIn = (inline: readonly Inline[]): string[] =>
  inline.flatMap((one) => {
    if (one.kind === 'code') return [one.text];
    return 'content' in one ? codesIn(one.content) : [];
  });
const shownBy = (block: Block, type: string) => nodesOf(parseMarkdown(writeMarkdown([block])), type).map(shownText);

describe('whatever stands in it, Markdown shows exactly', () => {
  test('a paragraph', () => {
    fc.assert(
      fc.property(content, (inline) => {
        const tree = parseMarkdown(writeMarkdown([{ kind: 'paragraph', content: inline }]));
        expect(tree.children?.map(({ type }) => type)).toEqual(['paragraph']);
        expect(shownText(tree)).toBe(wantedText(inline));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['1', '. a'],
    ['#', '# a'],
    ['www', '.a.b'],
    ['&', 'amp;'],
  ])('a paragraph of the texts %j and %j', (...texts) => {
    const inline = texts.map((text): Inline => ({ kind: 'text', text }));
    const tree = parseMarkdown(writeMarkdown([{ kind: 'paragraph', content: inline }]));
    expect(tree.children?.map(({ type }) => type)).toEqual(['paragraph']);
    expect(shownText(tree)).toBe(wantedText(inline));
  });

  test('the marks, codes and links of a paragraph, no more and no fewer', () => {
    fc.assert(
      fc.property(content, (inline) => {
        const tree = parseMarkdown(writeMarkdown([{ kind: 'paragraph', content: inline }]));
        const wanted = codesIn(inline);
        const codes = nodesOf(tree, 'inlineCode').map(shownText);
        // Two codes that touch cannot both be written with backticks; a tag then says the same.
        expect(wanted.filter((text) => !codes.includes(text)).length).toBeLessThanOrEqual(
          nodesOf(tree, 'html').filter(({ value }) => value === '<code>').length,
        );
        expect(codes.filter((text) => !wanted.includes(text))).toEqual([]);
        const links = inline.filter(({ kind }) => kind === 'link');
        const found = nodesOf(tree, 'link').filter(({ url = '' }) => url.includes('kb.example'));
        expect(found.map(({ url }) => url)).toEqual(links.map((one) => 'address' in one && one.address));
        expect(nodesOf(tree, 'image', 'delete', 'inlineMath', 'math', 'footnoteReference')).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('a heading and an item of a list', () => {
    fc.assert(
      fc.property(content, (inline) => {
        expect(shownBy({ kind: 'heading', level: 2, content: inline }, 'heading')).toEqual([wantedText(inline)]);
        const items = [{ content: [{ kind: 'paragraph', content: inline } as const] }];
        for (const start of [undefined, 9]) {
          expect(shownBy({ kind: 'list', start, items }, 'listItem')).toEqual([wantedText(inline)]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the cells of a table', () => {
    fc.assert(
      fc.property(content, content, (one, other) => {
        const table: Block = { kind: 'table', head: [one, other], rows: [[other, one]] };
        const wanted = [one, other, other, one].map(wantedText);
        expect(shownBy(table, 'tableCell')).toEqual(wanted);
      }),
      { numRuns: 500 },
    );
  });

  test('a command, by itself, in a step and in a note', () => {
    fc.assert(
      fc.property(command, (text) => {
        const code: Block = { kind: 'code', title: 'Shell', language: 'sh', text };
        const text1: Block = { kind: 'paragraph', content: [{ kind: 'text', text: 'Do it.' }] };
        expect(shownBy(code, 'code')).toEqual([text]);
        expect(
          shownBy({ kind: 'list', start: 9, items: [{ content: [text1, code] }, { content: [code] }] }, 'code'),
        ).toEqual([text, text]);
        expect(shownBy({ kind: 'note', label: 'Careful', content: [text1, code] }, 'code')).toEqual([text]);
      }),
      { numRuns: 500 },
    );
  });
});
