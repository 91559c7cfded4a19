import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;

/** A page of the built site. */
export interface BuiltPage {
  /** "/lock-down/exchange-2007/", or "/404.html" for a file that is no folder's index. */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Element[];
}

export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** All pages of dist, those that only lead on from a former address left out. */
export const pages: readonly BuiltPage[] = globSync('**/*.html', { cwd: dist })
  .sort()
  .map((file) => {
    const html = readFileSync(`${dist}${file}`, 'utf8');
    return {
      path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      html,
      elements: elementsIn(parse(html, { scriptingEnabled: false })),
    };
  })
  .filter(({ elements }) => !elements.some((one) => attribute(one, 'http-equiv') === 'refresh'));

/** Their paths: what a test is named after. A page itself is too big, and goes in circles, for a table of tests. */
export const paths: readonly string[] = pages.map(({ path }) => path);

/** @throws Error when there is no page at this path. */
export function pageAt(path: string): BuiltPage {
  const page = pages.find((one) => one.path === path);
  if (page) return page;
  throw new Error(`There is no page at ${path}. There are: ${paths.join(' ')}`);
}

/** The pages that other sites show in a frame: known to no search engine, and to no search of our own. */
export const embeds: readonly string[] = paths.filter((path) => path.startsWith('/embed/'));

/** Plain articles and their sections, also those that were moved in. */
export const plainPages: readonly string[] = paths.filter((path) => /^\/articles\/./.test(path));

/** The pages of one task for one server. */
export const guides: readonly BuiltPage[] = pages.filter(({ elements }) =>
  elements.some((one) => attribute(one, 'name') === 'kb-server'),
);

/** The value of an attribute; undefined when the element has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** The elements with this tag name and these attributes. */
export function find(page: BuiltPage, tagName: string, attributes: Record<string, string> = {}): Element[] {
  const wanted = Object.entries(attributes);
  return page.elements.filter(
    (one) => one.tagName === tagName && wanted.every(([name, value]) => attribute(one, name) === value),
  );
}

/** The text inside of an element, as it is written. */
export function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function elementsIn(node: DefaultTreeAdapterTypes.Node): Element[] {
  const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  return [...('tagName' in node ? [node] : []), ...children.flatMap(elementsIn)];
}
