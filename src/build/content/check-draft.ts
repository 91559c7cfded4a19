import { isPair, isScalar, visit } from 'yaml';
import { type Article, attributeOf, type Finding, lineOf, tagsOf } from './read-article.ts';

/** What `npm run new` begins a text with that its author has still to write; what is wanted is behind it. */
export const blank = '…';

/**
 * Whether a text is still to be written. One may begin with the sign in the middle of a sentence: "… and so on".
 *
 * @example isBlank('… What to do.') // true
 * @example isBlank('… and so on') // false
 */
export const isBlank = (text: string | undefined): text is string =>
  text !== undefined && /^…(?:\s+[A-Z]|$)/.test(text.trim());

/** How `npm run new` begins an anchor that its author has still to name. */
export const blankAnchor = 'name-this';

/** What it writes for the address of a source: one that can be read, so that the page can be looked at. */
export const blankUrl = 'https://example.com/write-the-address-here';

/**
 * Finds what a new article still has from `npm run new`. It stops a build, and not the writing: the page can be looked
 * at before every word is there.
 *
 * @example checkDraft(readArticle('… The text.')).map(({ came, expected }) => [came, expected])
 *   // [['… in the text', 'The text.']]
 */
export function checkDraft(article: Article): Finding[] {
  return [...inFrontMatter(article), ...inBody(article)].map((one) => ({ ...one, isDraft: true }));
}

function inFrontMatter({ frontMatter }: Article): Finding[] {
  if (frontMatter === undefined || frontMatter.errors.length > 0) return [];
  const found: Finding[] = [];
  visit(frontMatter.document, {
    Scalar(key, node, path) {
      if (node.value === blankUrl) {
        const line = frontMatter.lineAt(node.range?.[0] ?? 0);
        found.push({ line, came: `${blank} in "url"`, expected: 'the address of the document that this rests on' });
      }
      if (key === 'key' || typeof node.value !== 'string' || !isBlank(node.value)) return;
      const pair = path.findLast((one) => isPair(one));
      const name = isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : 'front matter';
      found.push({ line: frontMatter.lineAt(node.range?.[0] ?? 0), ...spell(`"${name}"`, node.value) });
    },
  });
  return found;
}

function inBody(article: Article): Finding[] {
  const texts = article.nodes.flatMap(({ node, inside }): Finding[] => {
    const [first] = node.type === 'paragraph' ? node.children : [];
    if (first?.type !== 'text' || !isBlank(first.value)) return [];
    return [{ line: lineOf(node), ...spell(inside?.name ? `<${inside.name}>` : 'the text', first.value.trim()) }];
  });
  const tags = tagsOf(article).flatMap(({ node }): Finding[] => {
    const line = lineOf(node);
    const title = attributeOf(node, 'title');
    const id = attributeOf(node, 'id');
    return [
      ...(isBlank(title) ? [{ line, ...spell(`the title of <${node.name}>`, title) }] : []),
      ...(id?.startsWith(blankAnchor) ? [anchor(line, id)] : []),
    ];
  });
  const headings = article.nodes.flatMap(({ node }): Finding[] => {
    const id =
      node.type === 'heading' && (node.data as { hProperties?: { id?: unknown } } | undefined)?.hProperties?.id;
    if (node.type !== 'heading') return [];
    const [first] = node.children;
    const line = lineOf(node);
    return [
      ...(first?.type === 'text' && isBlank(first.value) ? [{ line, ...spell('a heading', first.value) }] : []),
      ...(typeof id === 'string' && id.startsWith(blankAnchor) ? [anchor(line, id)] : []),
    ];
  });
  return [...texts, ...tags, ...headings];
}

const anchor = (line: number, id: string): Finding => ({
  line,
  came: `the anchor "${id}" of a new article`,
  expected: 'its own, such as "create-connector": it will be in links for ever',
});

/**
 * A placeholder, and what its author was asked for.
 *
 * @example spell('"title"', '… A title') // { came: '… in "title"', expected: 'A title' }
 */
export const spell = (where: string, text: string): Pick<Finding, 'came' | 'expected'> => ({
  came: `${blank} in ${where}`,
  expected: text.slice(blank.length).trim() || 'your own words',
});
