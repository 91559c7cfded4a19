import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Edit, Element, ParsedPage } from './html-pages.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Elements that no style of this site puts into a line: blanks at their edges are never drawn. */
const blocks = new Set(
  (
    'html body main article header footer nav section aside search form div p ul ol li dl dt dd figure figcaption ' +
    'blockquote h1 h2 h3 table caption thead tbody tr th td details summary fieldset hr'
  ).split(' '),
);

/** What counts each blank, or is no text of the page. */
const kept = new Set(['pre', 'textarea', 'script', 'style', 'svg', 'template', 'noscript', 'head']);

/**
 * The edits that take out blanks which no browser draws: at the edges of blocks and between them. Components are written
 * with a line for each element, and every page would carry those; a tenth of a kilobyte less in the first flight of packets.
 *
 * @example trimBlanks(parsePage({ path: '', html: '<ul> <li> <a> b </a> c </li> </ul>' })).length // 5
 */
export function trimBlanks({ document, html }: Pick<ParsedPage, 'document' | 'html'>): Edit[] {
  const edits: Edit[] = [];
  visit(document, html, edits);
  return edits;
}

function visit(node: DefaultTreeAdapterTypes.Node, html: string, edits: Edit[]): void {
  if (!('childNodes' in node) || ('tagName' in node && kept.has(node.tagName))) return;
  for (const [index, child] of node.childNodes.entries()) {
    if (!isText(child)) {
      visit(child, html, edits);
      continue;
    }
    const place = child.sourceCodeLocation;
    if (!place || !('tagName' in node)) continue;
    const { startOffset: start, endOffset: end } = place;
    const source = html.slice(start, end);
    const before = atEdge(node, index, -1) ? (/^\s+/.exec(source)?.[0].length ?? 0) : 0;
    const after = atEdge(node, index, 1) ? (/\s+$/.exec(source)?.[0].length ?? 0) : 0;
    if (before + after >= end - start) edits.push({ start, end, text: '' });
    else {
      if (before > 0) edits.push({ start, end: start + before, text: '' });
      if (after > 0) edits.push({ start: end - after, end, text: '' });
    }
  }
}

/** True where a text is next to the edge of a block, on one side: its own block, or one beside it. */
function atEdge(parent: Element, index: number, side: -1 | 1): boolean {
  const beside = parent.childNodes[index + side];
  if (beside !== undefined) return 'tagName' in beside && blocks.has(beside.tagName);
  if (blocks.has(parent.tagName)) return true;
  return parent.tagName === 'a' && isAlone(parent, side);
}

/** True for a link with nothing but blanks between it and the edge of its block. */
function isAlone(link: Element, side: -1 | 1): boolean {
  const outer = link.parentNode;
  if (!outer || !('tagName' in outer) || !blocks.has(outer.tagName)) return false;
  const at = outer.childNodes.indexOf(link);
  const others = side < 0 ? outer.childNodes.slice(0, at) : outer.childNodes.slice(at + 1);
  return others.every((one) => isText(one) && one.value.trim() === '');
}

const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';
