import { toMdast } from 'hast-util-to-mdast';
import type { Nodes, Root } from 'mdast';
import { htmlToHast, markdownToHast, markdownToMdast } from 'satteri';
import { dangerIn, escapeBrackets, hasElements, htmlIn } from './html-in-markdown.ts';
import { indentLists, joinBrokenLinks } from './repair-text.ts';
import { Refusal } from './source-article.ts';
import { textOf } from './tree.ts';

type Hast = ReturnType<typeof htmlToHast>;

/** A body as a tree, and what its text needed before. */
export interface Body {
  readonly body: Root;
  /** What its readers saw. */
  readonly words: string;
  readonly done: readonly string[];
}

/** What each repair of the text does, as the receipt says it. */
const textRepairs: readonly [string, (text: string) => string][] = [
  ['joined links that were broken over lines', joinBrokenLinks],
  ['put bullets back into their numbered list', indentLists],
  ['kept angle brackets that are no HTML as text', escapeBrackets],
];

/**
 * Reads Markdown, also with HTML in it.
 *
 * @throws Refusal where the HTML holds a script.
 * @example readMarkdown('a.md', '# Ports\n\nText').words // 'Ports\nText'
 */
export function readMarkdown(source: string, markdown: string): Body {
  const done: string[] = [];
  let text = markdown;
  for (const [name, repair] of textRepairs) {
    const repaired = repair(text);
    if (repaired !== text) done.push(name);
    text = repaired;
  }
  const danger = htmlIn(text).map(({ value }) => dangerIn(value));
  refuseDanger(
    source,
    danger.find((one) => one !== undefined),
  );
  const features = { frontmatter: false, smartPunctuation: false, gfm: { footnotes: false } };
  if (!hasElements(text)) {
    const body = markdownToMdast(text, { features, position: false }) as Root;
    return { body, words: textOf(body), done };
  }
  done.push('turned HTML into Markdown');
  const tree = markdownToHast(text, { features: { ...features, rawHtml: true } });
  return { body: fromHast(tree), words: wordsOf(tree), done };
}

/**
 * Reads HTML. @throws Refusal where it holds a script.
 *
 * @example readHtml('a.html', '<p>a <b>c</b></p>').words.trim() // 'a c'
 */
export function readHtml(source: string, html: string): Body {
  refuseDanger(source, dangerIn(html));
  const tree = htmlToHast(html);
  return { body: fromHast(tree), words: wordsOf(tree), done: ['turned HTML into Markdown'] };
}

function refuseDanger(source: string, danger: string | undefined): void {
  if (danger !== undefined) throw new Refusal(source, `it holds ${danger}: take it out and import it again`);
}

/** Frames cannot be shown here, so that they become links; remarks and styles are kept out of the words. */
function fromHast(tree: Hast): Root {
  const read = toMdast(tree as Parameters<typeof toMdast>[0], {
    handlers: {
      comment: (_, node): Nodes => ({ type: 'html', value: `<!--${'value' in node ? String(node.value) : ''}-->` }),
      style: () => undefined,
      iframe: (_, node): Nodes => {
        const url = String(node.properties['src'] ?? '');
        const text = String(node.properties['title'] ?? url);
        return { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', value: text }] }] };
      },
    },
  });
  return read.type === 'root' ? read : { type: 'root', children: [] };
}

const inLine =
  /^(?:a|abbr|b|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var)$/;

/** The words of a page as a reader sees them. */
function wordsOf(node: Hast): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element') {
    const { tagName, properties } = node;
    if (tagName === 'iframe') return `\n${String(properties['title'] ?? properties['src'] ?? '')}\n`;
    if (['script', 'style', 'title', 'template', 'noscript'].includes(tagName)) return '';
    if (tagName === 'ol') {
      let number = Number(properties['start'] ?? 1) || 1;
      const items = node.children.map((child) =>
        child.type === 'element' && child.tagName === 'li'
          ? `\n${number++}. ${wordsOf(child)}`
          : wordsOf(child as Hast),
      );
      return `${items.join('')}\n`;
    }
    if (inLine.test(tagName)) return node.children.map((child) => wordsOf(child as Hast)).join('');
  }
  return `\n${node.children.map((child) => wordsOf(child as Hast)).join('')}\n`;
}
