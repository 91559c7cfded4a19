import type { PhrasingContent, Root, RootContent, Table, TableCell } from 'mdast';
import { mapTree, text, textOf } from './tree.ts';

/** What stands in a line; everything else is a block. */
const inLine = /^(?:text|inlineCode|strong|emphasis|delete|link|linkReference|image|imageReference|break|remark|html)$/;

const isBlock = (node: RootContent): boolean => !inLine.test(node.type);

/**
 * Writes a table as text whose cells hold lists, headings or code, which a table of Markdown cannot: cell after cell, in
 * their order. Editors use such tables for layout.
 *
 * @example tablesOfBlocks(readHtml('a.html', '<table><tr><td><ul><li>a</li></ul></td></tr></table>').body)
 */
export const tablesOfBlocks = (root: Root): Root =>
  mapTree(root, (node) => {
    if (node.type !== 'table' || !node.children.some((row) => row.children.some(holdsBlocks))) return node;
    return node.children.flatMap((row, index) => row.children.flatMap((cell) => blocksOf(cell, index === 0)));
  });

/**
 * Makes one line of the paragraphs in a cell of a table, a heading or whatever else is one line.
 *
 * @example oneLine(readMarkdown('a.md', '# Ports').body).children.length // 1
 */
export const oneLine = (root: Root): Root =>
  mapTree(root, (node) => {
    const isLine = /^(?:tableCell|heading|paragraph|strong|emphasis|link)$/.test(node.type);
    if (!isLine || !('children' in node) || !(node.children as RootContent[]).some(isBlock)) return node;
    return { ...node, children: phrasesOf(node.children as RootContent[]) } as RootContent;
  });

/** Paragraphs and line breaks go into one line; what else there is needs more. */
const holdsBlocks = ({ children }: TableCell): boolean =>
  (children as RootContent[]).some((child) => isBlock(child) && child.type !== 'paragraph');

function blocksOf({ children }: Table['children'][number]['children'][number], isHead: boolean): RootContent[] {
  const blocks: RootContent[] = [];
  let line: PhrasingContent[] = [];
  const end = () => {
    if (line.some((one) => one.type === 'image' || textOf(one).trim() !== ''))
      blocks.push({ type: 'paragraph', children: isHead ? [{ type: 'strong', children: line }] : line });
    line = [];
  };
  for (const child of children as RootContent[]) {
    if (isBlock(child)) {
      end();
      blocks.push(child);
    } else line.push(child as PhrasingContent);
  }
  end();
  return blocks;
}

/** Blocks as parts of one line, with a sign between two of them where none is. */
function phrasesOf(children: readonly RootContent[]): PhrasingContent[] {
  const phrases: PhrasingContent[] = [];
  for (const [index, child] of children.entries()) {
    const before = phrases.map(textOf).join('');
    if (index > 0 && (isBlock(child) || isBlock(children[index - 1] as RootContent)) && before.trim() !== '')
      phrases.push(text(/[.:;,!?]\s*$/.test(before) ? ' ' : '; '));
    if (!isBlock(child)) phrases.push(child as PhrasingContent);
    else if (child.type === 'code') phrases.push({ type: 'inlineCode', value: child.value.replace(/\s+/g, ' ') });
    else if (child.type === 'list' && child.ordered)
      phrases.push(
        ...child.children.flatMap((item, place) => [
          text(`${place > 0 ? '; ' : ''}${(child.start ?? 1) + place}. `),
          ...phrasesOf(item.children),
        ]),
      );
    else if ('children' in child) phrases.push(...phrasesOf(child.children as RootContent[]));
  }
  return phrases;
}
