import type { DefaultTreeAdapterTypes } from 'parse5';
import { metaOf, readPage } from '../../domain/article/read-page.ts';
import type { SourceNode } from '../../domain/article/source-node.ts';
import { documentOf, formats } from '../../domain/article/ticket.ts';
import type { PublishedArticle } from '../../publish/articles-json.ts';
import type { ParsedPage } from '../site/html-pages.ts';

/**
 * A tree of parse5 in the shape that articles are read from.
 *
 * @example sourceOf(parseFragment('<p>Press <b>Save</b></p>')).children[0]?.name // 'p'
 */
export function sourceOf(node: DefaultTreeAdapterTypes.Node): SourceNode {
  let children: SourceNode[] | undefined;
  return {
    name: 'tagName' in node ? node.tagName : '',
    text: node.nodeName === '#text' && 'value' in node ? node.value : '',
    // Most of a page is never looked at.
    get children() {
      children ??= 'childNodes' in node ? node.childNodes.map(sourceOf) : [];
      return children;
    },
    attribute: (name) => ('attrs' in node ? node.attrs.find((one) => one.name === name)?.value : undefined),
  };
}

/**
 * The article of a finished page, with what its head says; undefined where the page is none.
 *
 * @example publishedArticle(parsePage({ path: 'a-z/index.html', html: '<title>A to Z</title>' })) // undefined
 */
export function publishedArticle({ path, html, document }: ParsedPage): PublishedArticle | undefined {
  if (!html.includes('<article')) return undefined;
  const page = sourceOf(document);
  const article = readPage(page, readAddress);
  if (article === undefined) return undefined;
  const words = [metaOf(page, 'kb-answers'), metaOf(page, 'keywords')].flatMap((list) => list?.split(', ') ?? []);
  const { title, server, reviewed, permalink, blocks } = article;
  return {
    title,
    ...(server !== undefined && { server }),
    ...(reviewed !== undefined && { reviewed }),
    permalink,
    markdown: formats.markdown(documentOf(article).blocks),
    body: formats.html(blocks),
    path: `/${path.replace(/index\.html$/, '')}`,
    description: metaOf(page, 'description') ?? '',
    section: metaOf(page, 'kb-task') ?? '',
    labels: words,
  };
}

/**
 * An address relative to another one; undefined for what is none.
 *
 * @example readAddress('../tools/', 'https://example.com/a-z/')?.href // 'https://example.com/tools/'
 * @example readAddress('../tools/', 'no base') // undefined
 */
export const readAddress = (href: string, base: string): URL | undefined =>
  URL.canParse(href, base) ? new URL(href, base) : undefined;
