import { describe, expect, test } from 'vitest';
import { applyEdits, attribute, lineOf, parsePage } from '../../../src/build/site/html-pages.ts';

const parse = (html: string) => parsePage({ path: 'index.html', html });

describe('the style sheets of a page', () => {
  test('come with their elements, and places behind them keep their line', () => {
    const page = parse('<style>a {\n top: 0 }\n</style>\n<style media="print">i{}</style><style></style><p id="x">');
    expect([...page.styles.values()]).toEqual(['a {\n top: 0 }\n', '']);
    const [x] = page.elements.filter((one) => attribute(one, 'id') === 'x');
    expect(x && lineOf(x)).toBe(4);
  });

  test.each([
    ['a script', '<script>x = "<style>a{}</style>"</script><style>b{}</style>', ['b{}']],
    ['a comment', '<!-- <style>a{}</style> --><style>b{}</style>', ['b{}']],
    ['an attribute', '<p title="<style>a{}</style>"><style>b{}</style>', ['b{}']],
    ['nothing', '<style>a[b="<i>"]{}</style>', ['a[b="<i>"]{}']],
    ['a mark', '<style>/*7*/</style>', ['/*7*/']],
  ])('are told from what looks like one in %s', (_where, html, sheets) => {
    const page = parse(html);
    expect([...page.styles.values()]).toEqual(sheets);
    const edits = [...page.styles].map(([style, sheet]) => {
      const { startTag, endTag } = style.sourceCodeLocation ?? {};
      return { start: startTag?.endOffset ?? 0, end: endTag?.startOffset ?? 0, text: sheet };
    });
    expect(applyEdits(page.html, edits)).toBe(html);
  });
});

describe('edits', () => {
  test('come in their places, those of one place in the order of the list', () => {
    const insert = (at: number, text: string) => ({ start: at, end: at, text });
    expect(applyEdits('abc', [insert(3, '!'), insert(1, '1'), insert(1, '2'), { start: 1, end: 2, text: 'B' }])).toBe(
      'a12Bc!',
    );
  });

  test('that overlap are an error', () => {
    const edits = [
      { start: 0, end: 2, text: '' },
      { start: 1, end: 3, text: '' },
    ];
    expect(() => applyEdits('abc', edits)).toThrow('Edits of a page: came one at 1 — expected it after 2');
  });
});
