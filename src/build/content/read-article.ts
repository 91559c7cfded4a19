import { type MdastNode, mdxToMdast } from 'satteri';
import { endOfFrontMatter, type FrontMatter, linesOf, readFrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';

/** What is wrong and where, before the file's name is added. */
export type Finding = Omit<Problem, 'file'>;

/** A tag in an article, with its place among the others. */
export type Tag = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** A node with the nearest tag around it. */
export interface Placed<Node> {
  readonly node: Node;
  readonly inside: Tag | undefined;
}

/** An article as the checks see it. */
export interface Article {
  readonly text: string;
  /** The lines of the file; line 1 is the first. */
  readonly lines: readonly string[];
  /** Undefined when there is none. */
  readonly frontMatter: FrontMatter | undefined;
  /** Line of the file with which the body begins, counted from 1. */
  readonly bodyLine: number;
  /** Every node of the body in document order; none when it cannot be read. */
  readonly nodes: readonly Placed<MdastNode>[];
  readonly syntaxError: Finding | undefined;
}

/**
 * Takes an article apart. Never throws: MDX that cannot be read is a finding.
 *
 * @param frontMatter What readFrontMatter() gave for this text, where that is known already.
 * @example readArticle('<Step id="a">').syntaxError?.line // 1
 */
export function readArticle(text: string, frontMatter = readFrontMatter(text)): Article {
  const lines = linesOf(text);
  const end = endOfFrontMatter(lines);
  const outline = { text, lines, frontMatter, bodyLine: end === undefined ? 1 : end + 2 };
  try {
    const nodes: Placed<MdastNode>[] = [];
    place(mdxToMdast(text, { features: { headingAttributes: true } }), undefined, nodes);
    return { ...outline, nodes, syntaxError: undefined };
  } catch (error) {
    return { ...outline, nodes: [], syntaxError: readSyntaxError(error) };
  }
}

/**
 * The tags of an article, in document order.
 *
 * @example tagsOf(readArticle('<Step id="a">\n\n<Note>Text</Note>\n\n</Step>')).map(({ node,
 *   inside }) => [node.name, inside?.name])
 *   // [['Step', undefined], ['Note', 'Step']]
 */
export function tagsOf(article: Article): Placed<Tag>[] {
  return article.nodes.flatMap(({ node, inside }) => (isTag(node) ? [{ node, inside }] : []));
}

/**
 * The literal value of a tag's attribute; undefined when it is missing or not written as text.
 *
 * @example attributeOf(tagsOf(readArticle('<Step id="a" only />'))[0].node, 'id') // 'a'
 * @example attributeOf(tagsOf(readArticle('<Step id="a" only />'))[0].node, 'only') // undefined
 */
export function attributeOf(tag: Tag, name: string): string | undefined {
  const found = tag.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/**
 * Line of the file on which a node begins, counted from 1.
 *
 * @example lineOf(tagsOf(readArticle('---\nid: x\n---\n\n<Undo />'))[0].node) // 5
 */
export const lineOf = (node: MdastNode): number => node.position?.start.line ?? 1;

/**
 * The words and the code of a node, without marks.
 *
 * @example textOf(tagsOf(readArticle('<Stop>\n\nRun `cat`.\n\n</Stop>'))[0].node) // 'Run cat.'
 */
export const textOf = (node: MdastNode): string =>
  'value' in node ? String(node.value) : 'children' in node ? node.children.map(textOf).join('') : '';

function isTag(node: MdastNode): node is Tag {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function place(node: MdastNode, inside: Tag | undefined, nodes: Placed<MdastNode>[]): void {
  nodes.push({ node, inside });
  if (!('children' in node)) return;
  for (const child of node.children) place(child, isTag(node) ? node : inside, nodes);
}

/** "7:1: Unexpected closing tag `</Stap>`, expected … (mdx-jsx:unexpected-character)" */
function readSyntaxError(error: unknown): Finding {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', said = message] = /^(\d+):\d+: (.*?)(?: \([a-z-]+:[a-z-]+\))?$/s.exec(message) ?? [];
  const [came, expected] = said.split(/,? \b[Ee]xpected (.*)/s);
  const missing = /^Expected (.*)/s.exec(said)?.[1];
  if (missing) return { line: Number(line), came: 'MDX that breaks off', expected: missing };
  return {
    line: Number(line),
    came: `MDX that cannot be read: ${came ?? said}`,
    expected: expected ?? 'tags that open and close, and \\{ or \\< for the bare characters',
  };
}
