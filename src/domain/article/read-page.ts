import type { Article, Block, Item } from './content.ts';
import { plain } from './content.ts';
import { factsOf, readBlocks } from './read-blocks.ts';
import { everyNode, findNode, fold, hasClass, type SourceNode, textOf } from './source-node.ts';

/** Reads an address that may be relative to another one, as `URL` does; undefined for what is none. */
export type ReadAddress = (
  href: string,
  base: string,
) => { readonly protocol: string; readonly href: string } | undefined;

/**
 * Reads the article of a page: what is in its `<article>`, and what its head says about it.
 *
 * @param page The whole document, as the reader sees it: values that were filled in are read as they stand.
 * @returns Undefined for a page that is no article: without `<article>`, title or canonical address.
 * @example readPage(sourceOf(parse('<link rel="canonical" href="/a-z/"><article><h1>A to Z</h1></article>')),
 *   (href) => new URL(href, 'https://example.com'))?.title
 *   // 'A to Z'
 */
export function readPage(page: SourceNode, readAddress: ReadAddress): Article | undefined {
  const body = findNode(page, ({ name }) => name === 'article');
  const title = body && findNode(body, ({ name }) => name === 'h1');
  const address = linkOf(page, 'canonical');
  if (!body || !title || address === undefined) return undefined;
  // The facts of the page, and not those of one reply on it.
  const line = findNode(body, ({ children }) => children.includes(title))?.children.find((one) =>
    hasClass(one, 'facts'),
  );
  const nodes = withoutNode(body, line);
  // A copy is read elsewhere: it links with full addresses, and to pages, mail and telephones only.
  const resolve = (href: string) => {
    const read = readAddress(href, address);
    return read && /^(?:https?|mailto|tel):$/.test(read.protocol) ? read.href : undefined;
  };
  return {
    title: fold(textOf(title)).trim(),
    server: metaOf(page, 'kb-server'),
    facts: line ? factsOf(line) : [],
    reviewed: line && dayOf(line),
    address,
    permalink: resolve(linkOf(page, 'shortlink') ?? address) ?? address,
    blocks: readBlocks(nodes.children, resolve),
  };
}

/** One step of an article, and where it is. */
export interface FoundStep extends Item {
  readonly anchor: string;
  /** As the page shows it: "9", or "S2" for the second step of a way. */
  readonly number: string;
  /** The section, such as "Undo", and the part of it, such as "Create the connector". */
  readonly section: string;
  readonly part: string;
}

/**
 * All steps of an article in their order.
 *
 * @example stepsOf({ blocks: [{ kind: 'list', start: 2, letter: 'S', items: [{ anchor: 'step-save',
 *   content: [] }] }] })[0]?.number
 *   // 'S2'
 */
export function stepsOf({ blocks }: Pick<Article, 'blocks'>): FoundStep[] {
  let section = '';
  let part = '';
  return blocks.flatMap((block): FoundStep[] => {
    if (block.kind === 'heading') {
      part = block.level > 2 ? plain(block.content) : '';
      if (block.level === 2) section = plain(block.content);
    }
    if (block.kind !== 'list' || block.start === undefined) return [];
    const { start, letter = '', items } = block;
    return items.flatMap((item, index) =>
      item.anchor === undefined
        ? []
        : [{ ...item, anchor: item.anchor, number: `${letter}${start + index}`, section, part }],
    );
  });
}

/**
 * The blocks of an article without its sources: a reply to a customer carries the steps, and the link has the rest.
 *
 * @example withoutSources([{ kind: 'heading', level: 2, content: [{ kind: 'text', text: 'Sources' }] },
 *   { kind: 'list', items: [] }])
 *   // []
 */
export function withoutSources(blocks: readonly Block[]): Block[] {
  let dropping = 0;
  return blocks.filter((block) => {
    if (block.kind === 'heading') {
      if (plain(block.content) === 'Sources') dropping = block.level;
      else if (block.level <= dropping) dropping = 0;
    }
    return dropping === 0;
  });
}

function withoutNode(node: SourceNode, gone: SourceNode | undefined): SourceNode {
  if (gone === undefined || node.children.length === 0) return node;
  const children = node.children.filter((child) => child !== gone).map((child) => withoutNode(child, gone));
  return { name: node.name, text: node.text, children, attribute: (name) => node.attribute(name) };
}

/** The day in the fact that begins with "Reviewed", or "Updated" where nobody has reviewed it; others are days of the server's maker. */
function dayOf(line: SourceNode): string | undefined {
  const fact = everyNode(line).find((node) => node.name !== '' && /^\s*(?:Reviewed|Updated)\s/.test(textOf(node)));
  const time = fact && findNode(fact, ({ name }) => name === 'time');
  return time?.attribute('datetime');
}

const linkOf = (page: SourceNode, rel: string): string | undefined =>
  findNode(page, (one) => one.name === 'link' && one.attribute('rel') === rel)?.attribute('href');

/**
 * What a `<meta>` in the head says; undefined where there is none of that name.
 *
 * @example metaOf(sourceOf(parse('<meta name="server" content="exchange-2016">')), 'server') // 'exchange-2016'
 */
export const metaOf = (page: SourceNode, wanted: string): string | undefined =>
  findNode(page, (one) => one.name === 'meta' && one.attribute('name') === wanted)?.attribute('content');
