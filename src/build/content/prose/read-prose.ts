import type { MdastNode } from 'satteri';
import { isScalar, visit } from 'yaml';
import { type Article, attributeOf, type Finding, lineOf } from '../read-article.ts';

/** A stretch of an author's words: a paragraph, a heading, the title of a list of steps, a field of the front matter. */
export interface Passage {
  readonly kind: 'paragraph' | 'heading' | 'field';
  /** Line of the file on which it begins, counted from 1. */
  readonly line: number;
  /**
   * The words with `**` around bold ones, so that a rule sees names on the screen. What is no prose is masked: code is
   * `` `…` ``, a tag in the line is its name. A link is its text alone.
   */
  readonly text: string;
  readonly links: readonly { readonly url: string; readonly text: string }[];
}

/** One step: what is in a `<Step>`, or in an item of a numbered list in a reply's `<Fix>`. */
export interface Step {
  readonly line: number;
  /** A word for it that its author finds again: its id, or "1." */
  readonly name: string;
  readonly passages: readonly Passage[];
  readonly code: readonly { readonly line: number; readonly language: string; readonly title: string }[];
}

/** An article as the rules of prose see it. */
export interface Prose {
  readonly article: Article;
  readonly passages: readonly Passage[];
  /** The steps by the list in which they are. */
  readonly stepLists: readonly (readonly Step[])[];
}

/** What an author says in prose; identifiers, keywords and titles of others' documents are no prose of theirs. */
const fields: readonly string[] = ['title', 'description', 'outcome', 'says', 'supports'];

/**
 * Takes the prose out of an article; there is only that of its front matter where the MDX cannot be read.
 *
 * @example readProse(readArticle('Press **Save** in `dir`.')).passages[0]?.text // 'Press **Save** in `…`.'
 */
export function readProse(article: Article): Prose {
  const root = article.nodes[0]?.node;
  const body = root === undefined ? [] : passagesIn(root);
  return { article, passages: [...fieldsOf(article), ...body], stepLists: root === undefined ? [] : stepListsIn(root) };
}

/** A place in a passage's text, as the line of the file. */
function lineAt(passage: Passage, index: number): number {
  return passage.line + passage.text.slice(0, index).split('\n').length - 1;
}

/**
 * One finding for each match of a pattern in the passages.
 *
 * @example findWords([{ line: 7, text: 'one\ntwo' }], /two/g, ([came]) => ({ came, expected: '2' }))
 *   // [{ line: 8, came: 'two', expected: '2' }]
 */
export function findWords(
  passages: readonly Passage[],
  pattern: RegExp,
  spell: (match: RegExpMatchArray, passage: Passage) => Pick<Finding, 'came' | 'expected'> | undefined,
): Finding[] {
  return passages.flatMap((passage) => {
    // Nearly always nothing is found, and matchAll() would copy the pattern for each passage.
    if (passage.text.search(pattern) < 0) return [];
    return [...passage.text.matchAll(pattern)].flatMap((match): Finding[] => {
      const finding = spell(match, passage);
      return finding === undefined ? [] : [{ line: lineAt(passage, match.index), ...finding }];
    });
  });
}

/**
 * The sentences of a passage with their place in it. A colon or semicolon ends none.
 *
 * @example sentencesOf({ text: 'Stop. Then: go.' }) // [{ index: 0, text: 'Stop.' }, { index: 6, text: 'Then: go.' }]
 */
export function sentencesOf({ text }: Passage): { readonly index: number; readonly text: string }[] {
  return [...text.matchAll(/\S[\s\S]*?(?:[.!?]["')*]*(?=\s|$)|$)/g)].map((match) => ({
    index: match.index,
    text: match[0],
  }));
}

/**
 * A piece of a text for a message: on one line, and not longer than a person reads.
 *
 * @example quote('one\n  two') // '"one two"'
 */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `"${line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line}"`;
}

function fieldsOf({ frontMatter }: Article): Passage[] {
  if (frontMatter === undefined) return [];
  const { document, lineAt } = frontMatter;
  const found: Passage[] = [];
  visit(document, {
    Pair(_, { key, value }, { length: depth }) {
      if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string') return;
      const name = String(key.value);
      // A title below another field is that of a source.
      if (!fields.includes(name) || (name === 'title' && depth > 2)) return;
      const line = lineAt(value.range?.[0] ?? 0);
      found.push({ kind: name === 'title' ? 'heading' : 'field', line, text: value.value, links: [] });
    },
  });
  return found;
}

function passagesIn(node: MdastNode): Passage[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return [passageOf(node)];
  if (node.type === 'mdxJsxFlowElement') {
    const title = attributeOf(node, 'title');
    const own: Passage[] = title ? [{ kind: 'heading', line: lineOf(node), text: title, links: [] }] : [];
    return [...own, ...node.children.flatMap(passagesIn)];
  }
  return 'children' in node ? node.children.flatMap(passagesIn) : [];
}

function passageOf(node: Extract<MdastNode, { type: 'paragraph' | 'heading' | 'tableCell' }>): Passage {
  const links: { url: string; text: string }[] = [];
  const spell = (part: MdastNode): string => {
    if (part.type === 'text') return part.value;
    if (part.type === 'inlineCode') return '`…`';
    // Nothing is seen of a remark, and the spaces around it are not two.
    if (part.type === 'mdxTextExpression') return '{}';
    if (part.type === 'break') return '\n';
    if (part.type === 'image') return part.alt ?? '';
    if (part.type === 'mdxJsxTextElement' && part.children.length === 0) return part.name ?? '';
    const inner = 'children' in part ? part.children.map(spell).join('') : '';
    if (part.type === 'link') links.push({ url: part.url, text: textOf(part) });
    return part.type === 'strong' ? `**${inner}**` : inner;
  };
  const text = node.children.map(spell).join('');
  return { kind: node.type === 'heading' ? 'heading' : 'paragraph', line: lineOf(node), text, links };
}

/** What a reader sees of a node, code as it is written. */
function textOf(node: MdastNode): string {
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'mdxJsxTextElement' && node.children.length === 0) return node.name ?? '';
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}

function stepListsIn(node: MdastNode): Step[][] {
  if (!('children' in node)) return [];
  if (node.type === 'list' && node.ordered) {
    return [node.children.map((item, index) => stepOf(item, `${(node.start ?? 1) + index}.`))];
  }
  const tags = node.children.filter((child) => child.type === 'mdxJsxFlowElement' && child.name === 'Step');
  const own = tags.map((tag) => stepOf(tag, tag.type === 'mdxJsxFlowElement' ? (attributeOf(tag, 'id') ?? '') : ''));
  if (own.length > 0) return [own];
  // Numbered lists are steps where something is to be done, not in an explanation.
  const children = node.children.filter(
    (child) => child.type !== 'mdxJsxFlowElement' || !['Why', 'Recognise'].includes(child.name ?? ''),
  );
  return children.flatMap(stepListsIn);
}

function stepOf(node: MdastNode, name: string): Step {
  const code: { line: number; language: string; title: string }[] = [];
  const collect = (part: MdastNode): void => {
    if (part.type === 'code') {
      const title = /title="([^"]*)"/.exec(part.meta ?? '')?.[1] ?? '';
      code.push({ line: lineOf(part), language: part.lang ?? '', title });
    }
    if ('children' in part) part.children.forEach(collect);
  };
  collect(node);
  return { line: lineOf(node), name, passages: passagesIn(node), code };
}
