import type { Problem } from '../content/problem.ts';
import { addressOf, attribute, type Element, elementsIn, lineOf, type ParsedPage } from './html-pages.ts';
import type { KeptAnchors } from './permanent/keep-anchors.ts';

/** What the checks of the whole site need from a page: small, because that of every page is kept. */
export interface PageRecord {
  /** Path inside the folder, with forward slashes: `lock-down/exchange-2007/index.html`. */
  readonly path: string;
  /** "/lock-down/exchange-2007/" */
  readonly address: string;
  /** Where a page that only leads on leads to; undefined for every other page. */
  readonly redirectTo: string | undefined;
  /** Everything on the page that a link can name. */
  readonly anchors: ReadonlySet<string>;
  /** The anchors that readers are given and that are kept for ever, sorted. */
  readonly published: readonly string[];
  /** As they are written on the page. */
  readonly links: readonly PageLink[];
}

/** A link and the line of the page on which it is. */
export interface PageLink {
  readonly link: string;
  readonly line: number;
}

/**
 * Takes the record of a page, with the anchors that it had before a rename.
 *
 * @param kept What keepAnchors() gave for this page.
 * @param base The folder that addresses on the page begin with; addresses of the record are without it.
 * @example recordOf(parsePage({ path: 'a-z/index.html', html: '<main><h2 id="ports">Ports</h2></main>' }),
 *   noAnchors).published
 *   // ['ports']
 */
export function recordOf(page: ParsedPage, kept: KeptAnchors, base = '/'): PageRecord {
  const { path, elements } = page;
  const target = targetOf(elements);
  const redirectTo = target?.startsWith(base) ? `/${target.slice(base.length)}` : target;
  const main = redirectTo === undefined ? elements.find(({ tagName }) => tagName === 'main') : undefined;
  const { startOffset = 0, endOffset = 0 } = main?.sourceCodeLocation ?? {};
  const keptInMain = kept.marks.filter(({ offset }) => startOffset < offset && offset < endOffset).map(({ id }) => id);
  const anchors = elements.flatMap((one) => [
    attribute(one, 'id') ?? [],
    one.tagName === 'a' ? (attribute(one, 'name') ?? []) : [],
  ]);
  return {
    path,
    address: addressOf(page),
    redirectTo,
    anchors: new Set([...anchors.flat(), ...kept.marks.map(({ id }) => id)].map(once)),
    published: [...(main === undefined ? [] : anchorsIn(main)), ...keptInMain].map(once).sort(),
    links: elements.flatMap((one) => linksOf(one).map((link) => ({ link: once(link), line: lineOf(one) }))),
  };
}

/**
 * The same record with texts that it shares with those of other pages, so that all together are small.
 *
 * @example shareTexts(recordOf(parsePage({ path: '', html: '<a href="/a-z/">' }), noAnchors)).links[0]?.link // '/a-z/'
 */
export const shareTexts = (record: PageRecord): PageRecord => ({
  ...record,
  anchors: new Set([...record.anchors].map(once)),
  published: record.published.map(once),
  links: record.links.map(({ link, line }) => ({ link: once(link), line })),
});

/**
 * Finds ids that a page has twice.
 *
 * @example findRepeatedIds(parsePage({ path: 'a-z/index.html', html: '<p id="a"></p><p id="a"></p>' }))[0]?.came
 *   // '<p id="a"> (page /a-z/)'
 */
export function findRepeatedIds(page: ParsedPage): Problem[] {
  const lines = new Map<string, number>();
  return page.elements.flatMap((element): Problem[] => {
    const id = attribute(element, 'id');
    if (id === undefined) return [];
    const first = lines.get(id);
    lines.set(id, first ?? lineOf(element));
    if (first === undefined) return [];
    const came = `<${element.tagName} id="${id}"> (page ${addressOf(page)})`;
    const expected = `each id once: line ${first} has this one`;
    return [{ file: `dist/${page.path}`, line: lineOf(element), came, expected }];
  });
}

function targetOf(elements: readonly Element[]): string | undefined {
  const refresh = elements.find(isRefresh);
  return refresh && targetIn(refresh);
}

function linksOf(element: Element): string[] {
  const links: string[] = [];
  for (const { name, value } of element.attrs) {
    if (linkAttributes.has(name)) links.push(value);
    if (name === 'srcset') links.push(...value.split(',').flatMap((one) => one.trim().split(/\s+/)[0] || []));
  }
  if (element.tagName !== 'meta') return links;
  if (isRefresh(element)) return [targetIn(element) ?? ''];
  return /^og:(?:url|image)$/.test(attribute(element, 'property') ?? '') ? [attribute(element, 'content') ?? ''] : [];
}

const linkAttributes = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data']);

const isRefresh = (element: Element): boolean =>
  element.tagName === 'meta' && /^refresh$/i.test(attribute(element, 'http-equiv') ?? '');

const targetIn = (refresh: Element): string | undefined =>
  /url\s*=\s*["']?([^"']+)/i.exec(attribute(refresh, 'content') ?? '')?.[1];

function anchorsIn(main: Element): string[] {
  const ids = elementsIn(main).flatMap((element) => {
    // Labels, fields and drawings have ids too, but nobody links them. An empty span is the former anchor of a place.
    if (!/^(?:h[2-6]|li|dt|tr|details|span)$/.test(element.tagName)) return [];
    return attribute(element, 'id') ?? [];
  });
  return ids.filter((id) => !id.startsWith('letter-'));
}

/**
 * One copy of each text: menus repeat the same links on every page. A piece of a page would also keep the whole page in
 * memory, so the copy is made of its bytes.
 */
function once(text: string): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  const copy = Buffer.from(text).toString();
  texts.set(copy, copy);
  return copy;
}

const texts = new Map<string, string>();
