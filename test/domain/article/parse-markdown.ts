import { markdownToMdast } from 'satteri';
import type { Inline } from '../../../src/domain/article/content.ts';

/** A node of a Markdown tree (mdast), as far as the tests look at it. */
export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly start?: number;
  readonly ordered?: boolean;
  readonly lang?: string | null;
  readonly url?: string;
  readonly children?: readonly MarkdownNode[];
}

/** Reads Markdown with a parser that is not ours, with the extensions of GitHub that could take a sign for a mark. */
export function parseMarkdown(markdown: string): MarkdownNode {
  const features = { gfm: true, math: true, smartPunctuation: false };
  return markdownToMdast(markdown, { features }) as MarkdownNode;
}

/** All nodes of these types, in the order of the text. */
export const nodesOf = (node: MarkdownNode, ...types: readonly string[]): MarkdownNode[] => [
  ...(types.includes(node.type) ? [node] : []),
  ...(node.children ?? []).flatMap((child) => nodesOf(child, ...types)),
];

/** The text that a reader of the Markdown sees. */
export const shownText = (node: MarkdownNode): string => {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return node.value === '<br>' ? '\n' : '';
  return node.value ?? (node.children ?? []).map(shownText).join('');
};

/** The text that a piece of ours should show. */
export const wantedText = (content: readonly Inline[]): string =>
  content
    .map((one) => {
      if (one.kind === 'break') return '\n';
      return 'text' in one ? one.text : wantedText(one.content);
    })
    .join('');
