import type { Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { mapTree, text, textOf } from './tree.ts';

/**
 * Makes one line of a paragraph that was wrapped by hand.
 *
 * A hyphen at the end of a line stays a hyphen between two words.
 *
 * @example writeArticle({}, unwrapLines(readMarkdown('a.md', 'one\ntwo').body)).split('\n')[4] // 'one two'
 */
export const unwrapLines = (root: Root): Root =>
  mapTree(root, (node) =>
    node.type === 'text' && node.value.includes('\n')
      ? { ...node, value: node.value.replace(/(?<=\p{L})-\n(?=\p{L})/gu, '-').replace(/[ \t]*\n[ \t]*/g, ' ') }
      : node,
  );

/**
 * Makes spaces of those that keep words together, which editors put everywhere.
 *
 * @example writeArticle({}, plainSpaces(readMarkdown('a.md', 'one\u00a0two').body)).split('\n')[4] // 'one two'
 */
export const plainSpaces = (root: Root): Root =>
  mapTree(root, (node) =>
    node.type === 'text' && /[\u00A0\u202F]/.test(node.value)
      ? { ...node, value: node.value.replace(/[\u00A0\u202F]/g, ' ') }
      : node,
  );

const arrow = /\s*-\s*>\s*|\s*→\s*/;

/**
 * Makes `**A** > **B**` of menu paths with arrows: `**A - > B**`, `A -> B`.
 *
 * @example writeArticle({}, plainArrows(readMarkdown('a.md', '**A - > B**').body)).split('\n')[4] // '**A** > **B**'
 */
export const plainArrows = (root: Root): Root =>
  mapTree(root, (node) => {
    if (node.type === 'strong' && node.children.length === 1) {
      const names = textOf(node).split(' > ');
      if (names.length < 2 || names.some((name) => name.trim() === '')) return node;
      return names.flatMap((name, index): PhrasingContent[] => [
        ...(index > 0 ? [text(' > ')] : []),
        { type: 'strong', children: [text(name.trim())] },
      ]);
    }
    if (node.type !== 'text' || !arrow.test(node.value)) return node;
    return { ...node, value: node.value.replaceAll(new RegExp(arrow, 'g'), ' > ') };
  });

/**
 * Makes headings of short paragraphs that are bold from beginning to end and have something below them.
 *
 * @example writeArticle({}, boldHeadings(readMarkdown('a.md', '**Ports**\n\nText.').body)).split('\n')[4]
 *   // '## Ports {#ports}'
 */
export function boldHeadings(root: Root): Root {
  let depth: 2 | 3 = 2;
  let isSame = true;
  const children = root.children.map((node, index): RootContent => {
    if (node.type === 'heading') depth = 3;
    const [only, ...more] = node.type === 'paragraph' ? node.children : [];
    const next = root.children[index + 1];
    if (only?.type !== 'strong' || more.length > 0 || next === undefined || next.type === 'heading') return node;
    const words = textOf(only).trim();
    if (words.length === 0 || words.length > 70 || /[.!?,;]$/.test(words)) return node;
    isSame = false;
    return { type: 'heading', depth, children: only.children };
  });
  return isSame ? root : { ...root, children };
}

/**
 * Takes out headings without words, and makes the others begin at the second level and leave none out.
 *
 * @example writeArticle({}, wholeHeadings(readMarkdown('a.md', '#### Ports\n\nText.').body)).split('\n')[4]
 *   // '## Ports {#ports}'
 */
export function wholeHeadings(root: Root): Root {
  let last = 1;
  const depths = root.children.flatMap((node) =>
    node.type === 'heading' && textOf(node).trim() !== '' ? [node.depth] : [],
  );
  const shift = 2 - Math.min(...depths, 6);
  const inPlace = mapTree(root, (node) => {
    // Within a list or a quotation, a heading is a line in bold.
    if (node.type !== 'listItem' && node.type !== 'blockquote') return node;
    if (!node.children.some(({ type }) => type === 'heading')) return node;
    const children = node.children.map((child) =>
      child.type === 'heading'
        ? ({ type: 'paragraph', children: [{ type: 'strong', children: child.children }] } as Paragraph)
        : child,
    );
    return { ...node, children } as RootContent;
  });
  return mapTop(inPlace, (node) => {
    if (node.type !== 'heading') return node;
    if (textOf(node).trim() === '') return node.children.some(({ type }) => type === 'image') ? asParagraph(node) : [];
    const depth = Math.max(2, Math.min(4, node.depth + shift, last + 1)) as 2 | 3 | 4;
    last = depth;
    // A heading is one line.
    const children = node.children.map((child) => oneLine(child) as typeof child);
    const isSame = depth === node.depth && children.every((child, index) => child === node.children[index]);
    return isSame ? node : { ...node, depth, children };
  });
}

/** Its words on one line: a heading below which a line was drawn may have had two. */
function oneLine(node: RootContent): RootContent {
  if (node.type === 'break') return text(' ');
  if (node.type === 'text') return /\n/.test(node.value) ? text(node.value.replace(/[ \t]*\n[ \t]*/g, ' ')) : node;
  if (!('children' in node)) return node;
  const children = node.children.map(oneLine);
  return children.every((child, place) => child === node.children[place])
    ? node
    : ({ ...node, children } as RootContent);
}

/**
 * Makes a list of paragraphs that begin with numbers in order: "1\. Open", "2\. Click".
 *
 * @example writeArticle({}, escapedLists(readMarkdown('a.md', '1\\. Open\n\n2\\. Click').body)).split('\n')[4]
 *   // '1. Open'
 */
export function escapedLists(root: Root): Root {
  const children: RootContent[] = [];
  for (const node of root.children) {
    const item = numbered(node);
    const before = children.at(-1);
    const end = before && endOf(before);
    if (item && before?.type === 'list' && end !== undefined && item.number === end + 1) {
      children[children.length - 1] = { ...before, children: [...before.children, item.item] };
    } else if (item?.number === 1 && numbered(root.children[root.children.indexOf(node) + 1])?.number === 2) {
      children.push({ type: 'list', ordered: true, start: 1, spread: true, children: [item.item] });
    } else children.push(node);
  }
  return children.length === root.children.length ? root : { ...root, children };
}

/**
 * Joins a numbered list that code, a picture or a paragraph in between broke in two: the next goes on counting.
 *
 * @example writeArticle({}, wholeLists(readMarkdown('a.md', '1. Open\n\ntext\n\n1. Click').body)).split('\n').at(-2)
 *   // '1. Click'
 */
export function wholeLists(root: Root): Root {
  const children: RootContent[] = [];
  for (const node of root.children) {
    const first = children.findLastIndex(({ type }) => type === 'list' || type === 'heading');
    const before = children[first];
    const between = children.slice(first + 1);
    const end = before && endOf(before);
    if (node.type === 'list' && before?.type === 'list' && end !== undefined && between.length <= 6) {
      if (node.ordered && (node.start ?? 1) > 1 && node.start === end + 1) {
        const items = before.children.slice(0, -1);
        const last = before.children.at(-1);
        if (last) {
          const filled = { ...last, spread: true, children: [...last.children, ...between] } as ListItem;
          children.splice(first, children.length, {
            ...before,
            spread: true,
            children: [...items, filled, ...node.children],
          });
          continue;
        }
      }
    }
    children.push(node);
  }
  return children.length === root.children.length ? root : { ...root, children };
}

/**
 * Puts the addresses of links into them that are written elsewhere: `[text][1]`.
 *
 * @example writeArticle({}, inlineReferences(readMarkdown('a.md',
 *   '[a][1]\n\n[1]: https://example.com/').body)).split('\n')[4]
 *   // '[a](https://example.com/)'
 */
export function inlineReferences(root: Root): Root {
  const addresses = new Map<string, string>();
  mapTree(root, (node) => {
    if (node.type === 'definition') addresses.set(node.identifier, node.url);
    return node;
  });
  return mapTree(root, (node) => {
    if (node.type === 'definition') return [];
    if (node.type === 'linkReference')
      return { type: 'link', url: addresses.get(node.identifier) ?? '', children: node.children };
    if (node.type === 'imageReference')
      return { type: 'image', url: addresses.get(node.identifier) ?? '', alt: node.alt ?? '' };
    return node;
  });
}

/**
 * Keeps what is written for authors, `<!-- … -->`, as a remark of MDX.
 *
 * @example writeArticle({}, keepRemarks(readMarkdown('a.md', '<!-- for authors -->').body)).includes('for authors') // true
 */
export const keepRemarks = (root: Root): Root =>
  mapTree(root, (node) =>
    node.type === 'html'
      ? { type: 'remark', value: node.value.replace(/^<!--+\s*|\s*--+>$/g, '').replaceAll('*/', '* /') }
      : node,
  );

/**
 * Takes away what has no form here: text that was struck out keeps its words, empty emphasis goes.
 *
 * @example writeArticle({}, plainForms(readMarkdown('a.md', 'a ~~b~~').body)).split('\n')[4] // 'a b'
 */
export const plainForms = (root: Root): Root =>
  mapTree(root, (node) => {
    if (node.type === 'delete') return node.children;
    if ((node.type === 'strong' || node.type === 'emphasis') && textOf(node).trim() === '') return node.children;
    if (node.type === 'listItem' && typeof node.checked === 'boolean') return { ...node, checked: null };
    return node;
  });

/** Languages of code blocks by what others call them. */
const languages: Readonly<Record<string, string>> = { bash: 'sh', shell: 'sh', console: 'sh', xml: 'html' };

/**
 * Gives a language to code blocks without one, or with one that is not known here.
 *
 * @example writeArticle({}, knownLanguages(readMarkdown('a.md', '```\ndir\n```').body)).split('\n')[4] // '```text'
 */
export const knownLanguages = (root: Root): Root =>
  mapTree(root, (node) => {
    if (node.type !== 'code') return node;
    const lang = languages[node.lang ?? ''] ?? node.lang ?? '';
    const known = ['text', 'smtp', 'sh', 'json', 'html'].includes(lang) ? lang : 'text';
    return known === node.lang && node.meta == null ? node : { ...node, lang: known, meta: null };
  });

/** What a reader of a plain article finds at its end: the help centre wrote it into each. */
const calls = [
  /^start (?:a|your) free (?:\d+[- ]day )?trial(?: today)?[.!]?$/i,
  /^contact\s+\S+@\S+(?:\s+or\s+\S+@\S+)?(?:\s+for\s+more\s+information)?[.!]?$/i,
  /^(?:call (?:us )?(?:at )?)?(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}\.?$/i,
];

/**
 * Takes away the offer of a trial and the contact at the end of an article: each page ends with both.
 *
 * @returns The words that went.
 * @example withoutCalls(readMarkdown('a.md', 'Text.').body).removed // ''
 */
export function withoutCalls(root: Root): { root: Root; removed: string } {
  let end = root.children.length;
  const isCall = (node: RootContent | undefined) =>
    node?.type === 'thematicBreak' || (node !== undefined && calls.some((call) => call.test(textOf(node).trim())));
  while (isCall(root.children[end - 1])) end -= 1;
  const gone = root.children.slice(end);
  if (!gone.some(({ type }) => type !== 'thematicBreak')) return { root, removed: '' };
  return { root: { ...root, children: root.children.slice(0, end) }, removed: gone.map(textOf).join('\n').trim() };
}

/**
 * Takes away a first heading that says the title again. @returns The words that went.
 *
 * @example withoutTitle(readMarkdown('a.md', '# Ports\n\nText.').body, 'Ports').removed // 'Ports'
 */
export function withoutTitle(root: Root, title: string): { root: Root; removed: string } {
  const [first, ...children] = root.children;
  if (first?.type !== 'heading' || textOf(first).trim().toLowerCase() !== title.trim().toLowerCase())
    return { root, removed: '' };
  return { root: { ...root, children }, removed: textOf(first) };
}

function mapTop(root: Root, change: (node: RootContent) => RootContent | readonly RootContent[]): Root {
  const children = root.children.flatMap(change);
  const isSame = children.length === root.children.length && children.every((one, i) => one === root.children[i]);
  return isSame ? root : { ...root, children };
}

const asParagraph = ({ children }: Heading): Paragraph => ({ type: 'paragraph', children });

const endOf = (node: RootContent): number | undefined =>
  node.type === 'list' && node.ordered ? (node.start ?? 1) + (node as List).children.length - 1 : undefined;

function numbered(node: RootContent | undefined): { number: number; item: ListItem } | undefined {
  const [first, ...more] = node?.type === 'paragraph' ? node.children : [];
  const [whole, number] = first?.type === 'text' ? (/^(\d{1,2})\. /.exec(first.value) ?? []) : [];
  if (first?.type !== 'text' || whole === undefined) return undefined;
  const children = [text(first.value.slice(whole.length)), ...more];
  return {
    number: Number(number),
    item: { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] },
  };
}
