import type { Root } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { Site } from '../../site.ts';
import { tokenPattern } from '../../tokens.ts';
import { checkFacts } from '../content/check-facts.ts';
import { type Article, readArticle } from '../content/read-article.ts';
import { slugOf } from './import-index.ts';
import { mapTree, type Remark, textOf } from './tree.ts';

/** Anchors that each page has. */
const ownAnchors = ['content', 'contact', 'help', 'sources', 'sources-section', 'on-this-page'];

/**
 * Writes an article as MDX, with an anchor after each heading.
 *
 * @example writeArticle({ id: 'ports' }, readMarkdown('a.md', '## Ports\n\nText.').body)
 *   // '---\nid: ports\n---\n\n## Ports {#ports}\n\nText.\n'
 */
export function writeArticle(frontMatter: Readonly<Record<string, unknown>>, root: Root): string {
  const anchors = new Set(ownAnchors);
  const body = toMarkdown(root as Parameters<typeof toMarkdown>[0], {
    bullet: '-',
    fences: true,
    resourceLink: true,
    listItemIndent: 'one',
    extensions: [gfmTableToMarkdown()],
    // What MDX would read as code; a paragraph that begins like a module would be one.
    unsafe: [
      { character: '{', inConstruct: ['phrasing'] },
      { character: '}', inConstruct: ['phrasing'] },
      { character: '<', inConstruct: ['phrasing'] },
      { character: 'i', after: 'mport[ {\\n]', atBreak: true },
      { character: 'e', after: 'xport[ {\\n]', atBreak: true },
    ].map(({ after, ...one }) => (after === undefined ? one : { ...one, after })) as never,
    handlers: {
      remark: ({ value }: Remark) => `{/* ${value} */}`,
      heading: (node, parent, state, info) => {
        const id = freeAnchor(textOf(node), anchors);
        return `${defaultHandlers.heading(node, parent, state, info)} {#${id}}`;
      },
    } as NonNullable<Options['handlers']>,
  });
  const yaml = stringify(frontMatter, { lineWidth: 0 }).trimEnd();
  return `---\n${yaml}\n---\n\n${body}`;
}

/**
 * Writes facts of this site as their tokens: the network, the mail addresses, the telephone, the company.
 *
 * @returns The text, and what was written as which token.
 * @example writeTokens('One network: 255.255.248.0', site).text // 'One network: [[mask]]'
 * @example writeTokens('Allow 192.0.2.0/24.', readSite({ ...site, blocks: ['192.0.2.0/24'] }))
 *   // { text: 'Allow [[block]].', done: ['192.0.2.0/24 became [[block]]'] }
 */
export function writeTokens(text: string, site: Site): { text: string; done: string[] } {
  const done: string[] = [];
  const article = readArticle(text);
  const lines = [...article.lines];
  // The same lines with what was found taken out, so that places stay what they are in the tree.
  const rests = [...article.lines];
  for (const { line, came, expected } of checkFacts(article, site, 'plain')) {
    const token = /^(\[\[[a-z0-9-]+\]\](?: days)?)(?: or \[\[[a-z0-9-]+\]\])*$/.exec(expected)?.[1];
    const place = lines[line - 1];
    if (token === undefined || place === undefined) continue;
    // "30-day" stays an adjective.
    const written = token.endsWith(' days') ? came.replace(/\d+/, token.replace(/ days$/, '')) : token;
    const start = place.indexOf(came);
    const rest = place.slice(start + came.length);
    const column = (rests[line - 1]?.indexOf(came) ?? 0) + 1;
    rests[line - 1] = rests[line - 1]?.replace(came, ' '.repeat(came.length)) ?? '';
    // Brackets with a parenthesis after them would be a link.
    const isLink = rest.startsWith('(') && line >= article.bodyLine && !isCode(article, line, column);
    lines[line - 1] = `${place.slice(0, start)}${written}${isLink ? '\\' : ''}${rest}`;
    done.push(`${came} became ${written}`);
  }
  return { text: quoteTokens(lines, article.bodyLine).join('\n'), done };
}

/** In front matter a token that begins a value would be a list of YAML. */
const quoteTokens = (lines: readonly string[], bodyLine: number): string[] =>
  lines.map((line, index) => {
    if (index + 1 >= bodyLine) return line;
    const [, key = '', value] = /^((?:[a-z]+:|\s+-) )(\[\[.*)$/.exec(line) ?? [];
    return value === undefined ? line : `${key}${stringify(value, { lineWidth: 0 }).trimEnd()}`;
  });

/** Whether a place of the file is inside of code. */
const isCode = ({ nodes }: Article, line: number, column: number): boolean =>
  nodes.some(({ node: { type, position } }) => {
    if ((type !== 'code' && type !== 'inlineCode') || position === undefined) return false;
    const { start, end } = position;
    const isAfter = line > start.line || (line === start.line && column >= start.column);
    return isAfter && (line < end.line || (line === end.line && column < end.column));
  });

/**
 * Takes `[[word]]` apart where an author did not mean a token.
 *
 * @example writeArticle({}, withoutTokens(readMarkdown('a.md', 'a [[word]] b').body)).includes('[[word]]') // false
 */
export const withoutTokens = (root: Root): Root =>
  mapTree(root, (node) =>
    (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') && tokenPattern().test(node.value)
      ? { ...node, value: node.value.replace(tokenPattern(), '[ [$1] ]') }
      : node,
  );

function freeAnchor(words: string, taken: Set<string>): string {
  const slug = slugOf(words).slice(0, 60).replace(/-$/, '') || 'part';
  const name = /^[a-z]/.test(slug) ? slug : `part-${slug}`;
  for (let number = 1; ; number += 1) {
    const anchor = number === 1 ? name : `${name}-${number}`;
    if (taken.has(anchor)) continue;
    taken.add(anchor);
    return anchor;
  }
}
