import type { MdastNode } from 'satteri';
import type { ContentFile } from './content-file.ts';
import { type Article, type Finding, lineOf } from './read-article.ts';

/** "550 5.7.1", "5.7.1", "550-5.7.1"; not the section of an RFC, a version, an address or the end of a range. */
const codePattern =
  /(?<![\d.])(?<!(?:\bsection|\bversion|\bup to|(?:^|\d) to) )(?:([45]\d\d)[ -])?([45]\.\d\.\d{1,3})(?![\d.]*\d)/g;

/** One page of replies: what its entries stand for. */
export interface ReplyPage {
  readonly address: string;
  readonly files: string[];
  readonly replies: Set<string>;
  readonly enhanced: Set<string>;
  /** What each entry says where nothing varies, and its anchor. */
  readonly entries: { readonly words: string; readonly anchor: string }[];
}

interface Code {
  readonly text: string;
  readonly reply: string | undefined;
  readonly enhanced: string | undefined;
}

/**
 * Checks that every reply code an article mentions is a link to a page of that code: enhanced codes wherever they are,
 * three bare digits where they are written as code (`530`; elsewhere 587 is a port). Code boxes cannot hold links, so
 * what a session in one shows is linked somewhere else on the page.
 *
 * An entry stands for its own code and for the codes in its `answers`, and need not link to itself. A link that also
 * says the text of one of several entries leads to its anchor.
 *
 * @param article The file as readArticle() has read it.
 * @param pages All pages of replies, by replyPagesOf().
 * @example checkReplyLinks({ file: 'src/content/background/ports.mdx' }, readArticle('It answers 550 5.7.1.'),
 *   replyPagesOf([new ContentFile('src/content/replies/550-5-7-1-unable-to-relay.mdx',
 *   '---\ncode: 550 5.7.1\ntext: Unable to relay\n---\n')]))[0]?.expected
 *   // '[`550 5.7.1`](/replies/550-5-7-1/)'
 */
export function checkReplyLinks({ file }: ContentFile, article: Article, pages: readonly ReplyPage[]): Finding[] {
  const root = article.nodes[0]?.node;
  if (root === undefined) return [];
  const own = pages.find(({ files }) => files.includes(file));
  const links = article.nodes.flatMap(({ node }) => (node.type === 'link' ? [withoutAnchor(node.url)] : []));
  const findings: Finding[] = [];
  const visit = (node: MdastNode, link: string | undefined): void => {
    for (const code of codesIn(node)) {
      const wanted = pages.filter((page) => isFor(page, code));
      const addresses = wanted.map(({ address }) => address);
      const inBox = node.type === 'code';
      const linked = inBox
        ? addresses.some((one) => links.includes(one))
        : link !== undefined && addresses.includes(link);
      if (linked || (own !== undefined && wanted.includes(own))) continue;
      findings.push({ line: lineOf(node), ...spell(code, addresses, link, inBox) });
    }
    if (!('children' in node)) return;
    const inside = node.type === 'link' ? withoutAnchor(node.url) : link;
    for (const child of node.children) visit(child, inside);
  };
  visit(root, undefined);
  return [...findings, ...checkAnchors(article, pages)];
}

/**
 * The pages that the replies among these files become.
 *
 * @example replyPagesOf([new ContentFile('src/content/replies/550-5-7-1-unable-to-relay.mdx',
 *   '---\ncode: 550 5.7.1\ntext: Unable to relay\n---\n')])[0]?.address
 *   // '/replies/550-5-7-1/'
 */
export function replyPagesOf(files: readonly ContentFile[]): ReplyPage[] {
  const pages = new Map<string, ReplyPage>();
  for (const one of files) {
    const { reply } = one;
    const [address] = one.addresses;
    if (reply === undefined || address === undefined) continue;
    const { code, anchor } = reply;
    const page = pages.get(address) ?? {
      address,
      files: [],
      replies: new Set<string>(),
      enhanced: new Set<string>(),
      entries: [],
    };
    pages.set(address, page);
    page.files.push(one.file);
    const text = one.data['text'];
    if (typeof text === 'string') page.entries.push({ words: fixedWords(text), anchor });
    for (const name of [code, ...one.list('answers')]) {
      const [, digits, enhanced] = /^([45]\d\d)?(?:(?:^| )([45]\.\d{1,3}\.\d{1,3}))?$/.exec(name) ?? [];
      if (digits !== undefined) page.replies.add(digits);
      if (enhanced !== undefined) page.enhanced.add(enhanced);
    }
  }
  return [...pages.values()];
}

function checkAnchors(article: Article, pages: readonly ReplyPage[]): Finding[] {
  return article.nodes.flatMap(({ node }): Finding[] => {
    if (node.type !== 'link') return [];
    const entries = pages.find(({ address }) => address === withoutAnchor(node.url))?.entries ?? [];
    if (entries.length < 2) return [];
    const text = textOf(node);
    const said = entries.filter(({ words }) => text.toLowerCase().includes(words));
    const [only] = said;
    if (said.length !== 1 || only === undefined || node.url.endsWith(`#${only.anchor}`)) return [];
    const expected = `${withoutAnchor(node.url)}#${only.anchor}`;
    return [{ line: lineOf(node), came: `the link ${node.url} for the reply "${text}"`, expected }];
  });
}

function textOf(node: MdastNode): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
}

function spell({ text }: Code, addresses: readonly string[], link: string | undefined, inBox: boolean) {
  const to = link === undefined ? 'without a link' : `with a link to ${link}`;
  const came = `the reply code ${text} ${inBox ? 'in a box and no link to it on the page' : to}`;
  if (addresses.length > 0) return { came, expected: addresses.map((one) => `[\`${text}\`](${one})`).join(' or ') };
  return {
    came,
    expected: 'one that has an entry: write src/content/replies/<code>-<text>.mdx, or add the code to "answers" of one',
  };
}

function codesIn(node: MdastNode): Code[] {
  if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code') return [];
  if (node.type === 'code' && node.lang !== 'smtp') return [];
  if (node.type === 'inlineCode' && /^[45]\d\d$/.test(node.value)) {
    return [{ text: node.value, reply: node.value, enhanced: undefined }];
  }
  return [...node.value.matchAll(codePattern)].map(([text, reply, enhanced]) => ({ text, reply, enhanced }));
}

/** A page without the three digits stands for the enhanced code alone, whatever is printed before it. */
function isFor({ replies, enhanced }: ReplyPage, code: Code): boolean {
  if (code.enhanced === undefined) return code.reply !== undefined && replies.has(code.reply);
  return enhanced.has(code.enhanced) && (code.reply === undefined || replies.size === 0 || replies.has(code.reply));
}

/** The longest stretch of a reply in which nothing stands for an address or a name: "<address>: Relay access denied". */
function fixedWords(text: string): string {
  const stretches = text.split(/<[^>]*>|\[[^\]]*\]|…/).map((one) => one.replace(/^[:;,\s]+|[:;,\s]+$/g, ''));
  return stretches.reduce((longest, one) => (one.length > longest.length ? one : longest), '').toLowerCase();
}

const withoutAnchor = (url: string): string => url.replace(/#.*$/, '');
