import { applyEdits, type Edit, type Element, elementsIn, readTree, textOf } from '../html-pages.ts';

/** Where a site that was written for the root of its host goes. */
export interface Move {
  /** The host with its protocol, without a slash at the end: "https://example.com". */
  readonly host: string;
  /** The folder, with both slashes: "/kb/". */
  readonly base: string;
  /** Names of the folders and files at the root of the site: in scripts and data, an address of ours begins with one. */
  readonly roots: readonly string[];
}

/** Attributes that hold an address, whatever it begins with. */
const addressAttributes = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href', 'cite']);
const listAttributes = new Set(['srcset', 'imagesrcset', 'ping']);

/**
 * Full addresses of the site, also percent-encoded as in the text of a mail, begin with the folder afterwards. What has
 * it already stays as it is, so that a text may come here twice.
 *
 * @example moveFullAddresses('at https://example.com/a-z/', { host: 'https://example.com', base: '/kb/', roots: [] })
 *   // 'at https://example.com/kb/a-z/'
 */
export function moveFullAddresses(text: string, { host, base }: Pick<Move, 'host' | 'base'>): string {
  const folder = base.slice(1);
  return [(one: string) => one, encodeURIComponent].reduce((moved, spell) => {
    const start = spell(`${host}/`);
    const [first = '', ...pieces] = moved.split(start);
    const rest = pieces.map((piece) => start + (piece.startsWith(spell(folder)) ? piece : spell(folder) + piece));
    return first + rest.join('');
  }, text);
}

/**
 * Addresses in a script: each is the beginning of a literal. Only what begins with the name of a folder or file of the
 * site is one, or with an anchor or a query of the home page; a lone slash may be anything.
 *
 * @example moveScript('open("/a-z/?q=/a-z/", "/etc/", "/")', { host: '', base: '/kb/', roots: ['a-z'] })
 *   // 'open("/kb/a-z/?q=/a-z/", "/etc/", "/")'
 */
export const moveScript = (text: string, { base, roots }: Pick<Move, 'base' | 'roots'>): string =>
  text.replace(new RegExp(`(?<=["'\`])/(?=(?:${names(roots)})(?:[/"'\`?#\\\\]|$)|[#?])`, 'g'), base);

/**
 * Addresses in JSON: each is a whole text, and a lone slash is the home page.
 *
 * @example moveJson('["/a-z/", "/etc/", "/"]', { host: '', base: '/kb/', roots: ['a-z'] })
 *   // '["/kb/a-z/", "/etc/", "/kb/"]'
 */
export const moveJson = (text: string, { base, roots }: Pick<Move, 'base' | 'roots'>): string =>
  text.replace(new RegExp(`(?<=")/(?=(?:${names(roots)})[/"?#]|[#?"])`, 'g'), base);

/**
 * Addresses in a style sheet.
 *
 * @example moveStyle('a{background:url(/a.svg)}', { base: '/kb/' }) // 'a{background:url(/kb/a.svg)}'
 */
export const moveStyle = (text: string, { base }: Pick<Move, 'base'>): string =>
  text.replace(/(?<=\burl\(\s*["']?|@import\s+["'])\/(?!\/)/g, base);

/**
 * Addresses in attributes of XML and SVG.
 *
 * @example moveXml('<link href="/a-z/"/>', { base: '/kb/' }) // '<link href="/kb/a-z/"/>'
 */
export const moveXml = (text: string, { base }: Pick<Move, 'base'>): string =>
  text.replace(/(?<=\s(?:xlink:)?(?:href|src)\s*=\s*["'])\/(?!\/)/g, base);

/**
 * Addresses in a page: in attributes, in its scripts, data and styles, and where the text of a link is its address.
 *
 * @example moveHtml('<a href="/">Home</a>', { host: 'https://example.com', base: '/kb/', roots: [] })
 *   // '<a href="/kb/">Home</a>'
 */
export function moveHtml(html: string, move: Move): string {
  const edits = readTree(html).elements.flatMap((element) => [
    ...attributesOf(element, html, move),
    ...textsOf(element, html, move),
  ]);
  return applyEdits(html, edits);
}

function attributesOf(element: Element, html: string, move: Move): Edit[] {
  return Object.entries(element.sourceCodeLocation?.attrs ?? {}).flatMap(([name, { startOffset, endOffset }]) => {
    const source = html.slice(startOffset, endOffset);
    const text = moveAttribute(name.toLowerCase(), element.tagName, source, move);
    return text === source ? [] : [{ start: startOffset, end: endOffset, text }];
  });
}

/** An attribute as it is written, with its name and its quotes. */
function moveAttribute(name: string, tagName: string, source: string, { base, roots }: Move): string {
  if (addressAttributes.has(name)) return source.replace(/(?<=^[^=]*=\s*["']?\s*)\/(?!\/)/, base);
  if (listAttributes.has(name)) return source.replace(/(?<=(?:^[^=]*=\s*["']?|,)\s*)\/(?!\/)/g, base);
  if (tagName === 'meta') return source.replace(/(?<=\burl\s*=\s*["']?)\/(?!\/)/i, base);
  // Whatever else is the beginning of a text: that of an attribute, or of one in JSON.
  return source.replace(new RegExp(`(?<=["']|&quot;)/(?=(?:${names(roots)})[/"'?#&]|[#?]|&quot;)`, 'g'), base);
}

function textsOf(element: Element, html: string, move: Move): Edit[] {
  const { startTag, endTag } = element.sourceCodeLocation ?? {};
  if (!startTag || !endTag) return [];
  const start = startTag.endOffset;
  const end = endTag.startOffset;
  const source = html.slice(start, end);
  const text = moveContent(element, source, move);
  return text === source ? [] : [{ start, end, text }];
}

function moveContent(element: Element, source: string, move: Move): string {
  const type = element.attrs.find(({ name }) => name === 'type')?.value ?? '';
  if (element.tagName === 'style') return moveStyle(source, move);
  if (element.tagName === 'script') return /json|rules/.test(type) ? moveJson(source, move) : moveScript(source, move);
  // A link whose text is its address.
  const href = element.attrs.find(({ name }) => name === 'href')?.value;
  const shown = href?.startsWith('/') ? elementsIn(element).map(textOf).join('').trim() : undefined;
  return shown !== undefined && shown === href ? source.replace('/', move.base) : source;
}

const names = (roots: readonly string[]): string =>
  roots.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') || '(?!)';
