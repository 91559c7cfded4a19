import type { MdastNode } from 'satteri';
import { parse } from 'yaml';
import { replySlugs } from '../../domain/answers/replies.ts';
import type { Problem } from './problem.ts';
import { type Article, type Finding, lineOf, readArticle } from './read-article.ts';

/** "550 5.7.1", "5.7.1", "550-5.7.1"; not the section of an RFC, a version, an address or the end of a range. */
const codePattern =
  /(?<![\d.])(?<!(?:\bsection|\bversion|\bup to|(?:^|\d) to) )(?:([45]\d\d)[ -])?([45]\.\d\.\d{1,3})(?![\d.]*\d)/g;

/** One page of replies: what its entries stand for. */
interface ReplyPage {
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
 * Checks that every reply code an article mentions is a link to a page of that code: enhanced codes wherever they stand,
 * three bare digits where they are written as code (`530`; elsewhere 587 is a port). Code boxes cannot hold links, so
 * what a session in one shows is linked somewhere else on the page.
 *
 * An entry stands for its own code and for the codes in its `answers`, and need not link to itself. A link that also
 * says the text of one of several entries leads to its anchor.
 *
 * @param articles All files below src/content.
 */
export function checkReplyLinks(articles: readonly { readonly file: string; readonly text: string }[]): Problem[] {
  const read = articles.map(({ file, text }) => ({ file, article: readArticle(text) }));
  const pages = pagesOf(read);
  return read.flatMap(({ file, article }) => checkOne(file, article, pages).map((one) => ({ file, ...one })));
}

function checkOne(file: string, article: Article, pages: readonly ReplyPage[]): Finding[] {
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

function pagesOf(articles: readonly { readonly file: string; readonly article: Article }[]): ReplyPage[] {
  const pages = new Map<string, ReplyPage>();
  for (const { file, article } of articles) {
    const [, name] = /^src\/content\/replies\/([^/]+)\.mdx$/.exec(file) ?? [];
    const { code, text, answers } = name === undefined ? {} : frontMatterOf(article);
    if (name === undefined || code === undefined) continue;
    const address = `/replies/${replySlugs({ code, name }).page}/`;
    const page = pages.get(address) ?? {
      address,
      files: [],
      replies: new Set<string>(),
      enhanced: new Set<string>(),
      entries: [],
    };
    pages.set(address, page);
    page.files.push(file);
    if (text !== undefined) page.entries.push({ words: fixedWords(text), anchor: replySlugs({ code, name }).anchor });
    for (const one of [code, ...(answers ?? [])]) {
      const [, reply, enhanced] = /^([45]\d\d)?(?:(?:^| )([45]\.\d{1,3}\.\d{1,3}))?$/.exec(one) ?? [];
      if (reply !== undefined) page.replies.add(reply);
      if (enhanced !== undefined) page.enhanced.add(enhanced);
    }
  }
  return [...pages.values()];
}

/** What is wrong with it is found with the front matter. */
function frontMatterOf({ frontMatter }: Article): { code?: string; text?: string; answers?: string[] } {
  try {
    const { code, text, answers } = parse(frontMatter?.text ?? '') as Record<string, unknown>;
    return {
      ...(typeof code === 'string' || typeof code === 'number' ? { code: String(code) } : {}),
      ...(typeof text === 'string' ? { text } : {}),
      ...(Array.isArray(answers) ? { answers: answers.map(String) } : {}),
    };
  } catch {
    return {};
  }
}

/** The longest stretch of a reply in which nothing stands for an address or a name: "<address>: Relay access denied". */
function fixedWords(text: string): string {
  const stretches = text.split(/<[^>]*>|\[[^\]]*\]|…/).map((one) => one.replace(/^[:;,\s]+|[:;,\s]+$/g, ''));
  return stretches.reduce((longest, one) => (one.length > longest.length ? one : longest), '').toLowerCase();
}

const withoutAnchor = (url: string): string => url.replace(/#.*$/, '');
