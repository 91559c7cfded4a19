import type { ShikiTransformer } from 'shiki';
import { smtpGrammar } from './smtp-grammar.ts';

/** The languages a code fence may name. */
export const codeLanguages = ['powershell', 'text', 'smtp', 'sh', 'json', 'html'] as const;

/**
 * What astro.config.mjs gives to `markdown.shikiConfig`.
 *
 * The policy of the pages allows no style attributes, so each colour of the css-variables theme becomes a class `sh-…`;
 * light and dark colours are in the site's style sheet. `wrap: null` keeps Astro from adding styles of its own.
 */
export const codeHighlighting = {
  theme: 'css-variables' as const,
  wrap: null,
  langs: [smtpGrammar],
  transformers: [classesForStyles()],
};

type Root = Parameters<NonNullable<ShikiTransformer['root']>>[0];
type Node = Root['children'][number];
type Text = Extract<Node, { type: 'text' }>;
type Element = Extract<Node, { type: 'element' }>;

/**
 * Shiki transformer: a fixed class instead of every style attribute, and the fence's `title="…"` as `data-title`.
 *
 * @throws Error naming a style that has no class, so that none is lost without notice.
 * @example <span style="color:var(--astro-code-token-keyword)"> becomes <span class="sh-keyword">
 */
export function classesForStyles(): ShikiTransformer {
  return {
    name: 'classes-for-styles',
    pre(pre) {
      const title = /(?:^|\s)title="([^"]*)"/.exec(this.options.meta?.__raw ?? '')?.[1];
      if (title) pre.properties['dataTitle'] = title;
    },
    root(root) {
      for (const child of root.children) {
        if (child.type !== 'element') continue;
        // Long lines wrap here, so there is nothing to scroll and no reason to stop at them with the Tab key.
        for (const name of ['style', 'tabindex']) Reflect.deleteProperty(child.properties, name);
        child.properties['class'] = 'astro-code';
        child.children = child.children.flatMap(withClasses).map(inCode);
      }
    },
  };
}

function withClasses(node: Element['children'][number]): Element['children'] {
  if (node.type !== 'element') return [node];
  const children = node.children.flatMap(withClasses);
  const { style, class: _given, ...properties } = node.properties;
  const classes = typeof style === 'string' ? style.split(';').flatMap(classOf) : [];
  if (classes.length > 0 && saysSomething(classes, textOf(node))) properties['class'] = classes.join(' ');
  // A span without attributes says nothing (nor does Shiki's span around each line): plain text is shorter.
  if (node.tagName === 'span' && Object.keys(properties).length === 0) return children;
  const [first] = children;
  if (node.tagName !== 'span' || first?.type !== 'text') return [{ ...node, properties, children }];
  // Shiki has the blank before a word inside of its colour, where the styles of a word on one line would keep it.
  const word = first.value.trimStart();
  const blanks = first.value.slice(0, first.value.length - word.length);
  const inside: Element = { ...node, properties, children: [{ ...first, value: word }, ...children.slice(1)] };
  return blanks === '' ? [inside] : [{ type: 'text', value: blanks }, inside];
}

/**
 * Colour is kept for words. Marks and numbers stay plain, so that an address is of one colour; of what the grammar of
 * PowerShell calls a function, only Verb-Noun is one: it takes a path for a function too.
 */
function saysSomething(classes: string[], text: string): boolean {
  if (classes.includes('sh-function')) return /^\s*[A-Z]\w*-[A-Z]\w*\s*$/.test(text) || !/[-\\]/.test(text);
  const isMark = classes.some((name) => ['sh-keyword', 'sh-punctuation', 'sh-constant'].includes(name));
  // A keyword that goes on after a hyphen is the beginning of a file name.
  return !isMark || /[a-z](?!.*-$)/i.test(text);
}

/** Shiki's <pre> has one <code>, and that has the words. */
const inCode = (node: Element['children'][number]): Element['children'][number] =>
  node.type === 'element' ? { ...node, children: withWholeWords(node.children) } : node;

/**
 * Texts that are side by side as one, and words with a hyphen where two colours meet in the colour of neither: what keeps
 * a word on one line needs it in one piece, see line-breaks.ts.
 */
function withWholeWords(children: Element['children']): Element['children'] {
  const whole: Element['children'] = [];
  for (const child of children) {
    let value = child.type === 'text' || child.type === 'element' ? allTextOf(child) : '';
    const last = whole.at(-1);
    const before = last?.type === 'text' || last?.type === 'element' ? allTextOf(last) : '';
    if (last && /\S$/.test(before) && /^\S/.test(value) && (before.endsWith('-') || value.startsWith('-'))) {
      const [end = ''] = /\S+$/.exec(before) ?? [];
      const [beginning = ''] = /^\S+/.exec(value) ?? [];
      whole.pop();
      addPiece(whole, last, before.slice(0, -end.length));
      addText(whole, end + beginning);
      value = value.slice(beginning.length);
    }
    addPiece(whole, child, value);
  }
  return whole;
}

/** Adds a piece with what is left of its text; blanks alone have no colour. */
function addPiece(children: Element['children'], node: Element['children'][number], value: string): void {
  if (value === '') return;
  if (node.type === 'text' || value.trim() === '') addText(children, value);
  else children.push(withText(node, value));
}

function addText(children: Element['children'], value: string): void {
  const last = children.at(-1);
  if (last?.type === 'text') children[children.length - 1] = { ...last, value: last.value + value };
  else children.push({ type: 'text', value });
}

/** A piece of a line, which holds nothing but text, with another one. */
function withText(node: Element['children'][number], value: string): Element['children'][number] {
  if (node.type === 'text') return { ...node, value };
  return node.type === 'element' && allTextOf(node) !== value ? { ...node, children: [{ type: 'text', value }] } : node;
}

const allTextOf = (node: Element | Text): string => (node.type === 'text' ? node.value : textOf(node));

function textOf(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
}

function classOf(declaration: string): string[] {
  const token = /^\s*color:\s*var\(--astro-code-token-([a-z-]+)\)\s*$/.exec(declaration)?.[1];
  if (token !== undefined) return [`sh-${token === 'string-expression' ? 'string' : token}`];
  if (/^\s*(color:\s*var\(--astro-code-foreground\))?\s*$/.test(declaration)) return [];
  if (/^\s*font-style:\s*italic\s*$/.test(declaration)) return ['sh-i'];
  if (/^\s*font-weight:\s*bold\s*$/.test(declaration)) return ['sh-b'];
  if (/^\s*text-decoration:\s*underline\s*$/.test(declaration)) return ['sh-u'];
  throw new Error(`Code highlighting: came the style "${declaration.trim()}" — expected one that has a class "sh-…"`);
}
