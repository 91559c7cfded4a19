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
type Element = Extract<Node, { type: 'element' }>;
type Text = Extract<Element['children'][number], { type: 'text' }>;

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
        child.children = withLineBreaks(child.children.flatMap(withClasses));
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
  return [{ ...node, properties, children }];
}

/**
 * Colour is kept for words. Marks and numbers stay plain, so that an address is of one colour; of what the grammar of
 * PowerShell calls a function, only Verb-Noun is one: it takes a path for a function too.
 */
function saysSomething(classes: string[], text: string): boolean {
  if (classes.includes('sh-function')) return /^\s*[A-Z]\w*-[A-Z]\w*\s*$/.test(text) || !/[-\\]/.test(text);
  const isMark = classes.some((name) => ['sh-keyword', 'sh-punctuation', 'sh-constant'].includes(name));
  return !isMark || /[a-z]/i.test(text);
}

/** The texts of an element, those that belong together as one, with the places where a line may break. */
function withLineBreaks(children: Element['children']): Element['children'] {
  const joined: Element['children'] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (child.type === 'text' && last?.type === 'text') last.value += child.value;
    else joined.push(child.type === 'text' ? { ...child } : child);
  }
  return joined.flatMap((child): Element['children'] => {
    if (child.type === 'text') return withBreaks(child);
    return [child.type === 'element' ? { ...child, children: withLineBreaks(child.children) } : child];
  });
}

/**
 * A line may break after a comma: the lists of properties in a command have no spaces. It does not break after a hyphen,
 * where the browser would: "-" at the end of a line is read as the whole of a parameter.
 */
function withBreaks(node: Text): Element['children'] {
  const pieces = node.value.split(/(?<=,)(?!\s)/);
  return pieces.flatMap((value): Element['children'] =>
    value.endsWith(',')
      ? [...withWholeWords(value), { type: 'element', tagName: 'wbr', properties: {}, children: [] }]
      : value
        ? withWholeWords(value)
        : [],
  );
}

/** As much of a word is kept together, in letters: at 320 px more is wider than the command, which then breaks the rest. */
const longestPiece = 25;

/**
 * A text of code in which each word with a hyphen, or its beginning, and each IPv6 address with a port is in a `<span>`,
 * which the styles do not let break.
 *
 * @param longest Letters of a word that are kept together; what is beyond them is outside of the `<span>`.
 * @example withWholeWords('Set-X a').length // 2
 */
export function withWholeWords(text: string, longest = longestPiece): Element['children'] {
  return text
    .split(/([^\s,;(){}'"]*-[^\s,;(){}'"]+|\[[\da-f:.]*\]:\d+)/)
    .flatMap((value, index): Element['children'] => {
      if (value === '') return [];
      if (index % 2 === 0) return [{ type: 'text', value }];
      const [beginning, rest] = [value.slice(0, longest), value.slice(longest)];
      const whole: Element = {
        type: 'element',
        tagName: 'span',
        properties: {},
        children: [{ type: 'text', value: beginning }],
      };
      return rest === '' ? [whole] : [whole, { type: 'text', value: rest }];
    });
}

function textOf(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
}

function classOf(declaration: string): string[] {
  const token = /^\s*color:\s*var\(--astro-code-token-([a-z-]+)\)\s*$/.exec(declaration)?.[1];
  if (token !== undefined) return [`sh-${token}`];
  if (/^\s*(color:\s*var\(--astro-code-foreground\))?\s*$/.test(declaration)) return [];
  if (/^\s*font-style:\s*italic\s*$/.test(declaration)) return ['sh-i'];
  if (/^\s*font-weight:\s*bold\s*$/.test(declaration)) return ['sh-b'];
  if (/^\s*text-decoration:\s*underline\s*$/.test(declaration)) return ['sh-u'];
  throw new Error(`Code highlighting: came the style "${declaration.trim()}" — expected one that has a class "sh-…"`);
}
