import type { Literal, Nodes, PhrasingContent, Root, RootContent } from 'mdast';

/** A remark that authors see and readers do not; Markdown has no node of that kind. */
export interface Remark extends Literal {
  type: 'remark';
}

declare module 'mdast' {
  interface RootContentMap {
    remark: Remark;
  }
  interface PhrasingContentMap {
    remark: Remark;
  }
}

/**
 * A tree in which each node is what a function makes of it, its children first. What did not change is the same object,
 * so that `===` tells whether there was anything to do.
 *
 * @example textOf(mapTree(readMarkdown('a.md', 'a').body, (node) => (node.type === 'text' ? { ...node,
 *   value: 'b' } : node)))
 *   // 'b'
 */
export function mapTree(root: Root, change: (node: RootContent) => RootContent | readonly RootContent[]): Root {
  return withChildren(root, change);
}

function withChildren<Node extends Nodes>(
  node: Node,
  change: (node: RootContent) => RootContent | readonly RootContent[],
): Node {
  if (!('children' in node)) return node;
  let isSame = true;
  const children = node.children.flatMap((child) => {
    const changed = change(withChildren(child, change) as RootContent);
    if (changed !== child) isSame = false;
    return changed;
  });
  return isSame ? node : ({ ...node, children } as Node);
}

/**
 * The words of a node as a reader sees them, with the numbers of lists; a picture and a remark have none.
 *
 * @example textOf(readMarkdown('a.md', 'one **two**').body) // 'one two'
 */
export function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  if (node.type === 'list' && node.ordered)
    return node.children.map((item, index) => `${(node.start ?? 1) + index}. ${textOf(item)}`).join('\n');
  const isBlock = !['paragraph', 'heading', 'link', 'strong', 'emphasis', 'delete', 'tableCell'].includes(node.type);
  return node.children.map(textOf).join(isBlock ? '\n' : '');
}

/**
 * A node of text.
 *
 * @example text('one') // { type: 'text', value: 'one' }
 */
export const text = (value: string): PhrasingContent => ({ type: 'text', value });
