import type { Block, Inline, Item, Table } from './content.ts';

/** How a format that is made of lines spells each kind of block. Lines hold no line breaks. */
export interface Spelling {
  heading(level: number, content: readonly Inline[]): readonly string[];
  paragraph(content: readonly Inline[]): readonly string[];
  code(block: Extract<Block, { kind: 'code' }>): readonly string[];
  note(label: string, content: readonly Block[]): readonly string[];
  table(table: Table): readonly string[];
  /**
   * What is before an item, with the space after it; its width is the indent of the item's other lines.
   *
   * @param isSecond Whether a list of the same kind is directly before, which must not be taken for the same list.
   */
  marker(number: number | undefined, isSecond: boolean): string;
}

/**
 * All lines of some blocks, with an empty line between two of them.
 *
 * @example layOut([{ kind: 'paragraph', content: [] }, { kind: 'paragraph', content: [] }],
 *   { paragraph: () => ['text'] })
 *   // ['text', '', 'text']
 */
export function layOut(blocks: readonly Block[], spelling: Spelling): string[] {
  const lines: string[] = [];
  let isSecond = false;
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    isSecond = isSameKindOfList(before, block) && !isSecond;
    const own = spell(block, spelling, isSecond);
    if (own.length === 0) continue;
    if (lines.length > 0) lines.push('');
    lines.push(...own);
  }
  return lines;
}

/**
 * Moves lines to the right; empty ones stay empty.
 *
 * @example indent(['a', '', 'b'], '    ') // ['    a', '', '    b']
 */
export const indent = (lines: readonly string[], space: string): string[] =>
  lines.map((line) => (line === '' ? '' : space + line));

function spell(block: Block, spelling: Spelling, isSecond: boolean): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return spelling.heading(block.level, block.content);
    case 'paragraph':
      return spelling.paragraph(block.content);
    case 'code':
      return spelling.code(block);
    case 'note':
      return spelling.note(block.label, block.content);
    case 'table':
      return spelling.table(block);
    case 'list':
      return listLines(block.items, block.start, spelling, isSecond);
  }
}

function listLines(items: readonly Item[], start: number | undefined, spelling: Spelling, isSecond: boolean): string[] {
  // Items of one paragraph each are close together; others need air.
  const isTight = items.every(({ content }) => content.length < 2);
  return items.flatMap((item, index) => {
    const marker = spelling.marker(start === undefined ? undefined : start + index, isSecond);
    const [first = '', ...rest] = layOut(item.content, spelling);
    const lines = [first === '' ? marker.trimEnd() : marker + first, ...indent(rest, ' '.repeat(marker.length))];
    return index === 0 || isTight ? lines : ['', ...lines];
  });
}

const isSameKindOfList = (one: Block | undefined, other: Block): boolean =>
  one?.kind === 'list' && other.kind === 'list' && (one.start === undefined) === (other.start === undefined);
