import { globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** A page of the built site. */
export interface Page {
  /** Path inside the folder, with forward slashes: `lock-down/exchange-2007/index.html`. */
  readonly path: string;
  readonly html: string;
}

/** A page with its tree. It is large: keep what you take from it, never the page. */
export interface ParsedPage extends Page {
  /** The page, with a mark where each of its style sheets goes: edits and places in the source are of this text. */
  readonly html: string;
  /** The text of each `<style>` without attributes. */
  readonly styles: ReadonlyMap<Element, string>;
  readonly document: DefaultTreeAdapterTypes.Document;
  /**
   * All elements in document order, with the content of `<template>` and `<noscript>`, each with its place in the source
   * (`sourceCodeLocation`).
   */
  readonly elements: readonly Element[];
}

/** A change to the text of a page: what is between two offsets becomes `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The paths of all .html files below a folder, sorted. */
function pagePaths(folder: string): string[] {
  return globSync('**/*.html', { cwd: folder })
    .sort()
    .map((file) => file.split(sep).join('/'));
}

/**
 * The text of every page below a folder, one after the other, so that only one is in memory.
 *
 * @example [...readTexts('/nowhere')] // []
 */
export function* readTexts(folder: string): Generator<Page, void, void> {
  for (const path of pagePaths(folder)) yield { path, html: readFileSync(join(folder, path), 'utf8') };
}

/**
 * Reads every page below a folder, one after the other, so that only one is in memory.
 *
 * @example [...readPages('/nowhere')] // []
 */
export function* readPages(folder: string): Generator<ParsedPage, void, void> {
  for (const page of readTexts(folder)) yield parsePage(page);
}

/**
 * Reads the tree of a page. Its style sheets are taken out before, because they are half of many a page.
 *
 * @example parsePage({ path: 'a-z/index.html', html: '<p>a</p>' }).elements.map(({ tagName }) => tagName)
 *   // ['html', 'head', 'body', 'p']
 */
export function parsePage({ path, html }: Page): ParsedPage {
  const sheets: string[] = [];
  const marked = html.replaceAll(/(?<=<style>)[\s\S]*?(?=<\/style>)/g, (sheet) => {
    // Lines stay what they are, so that a problem is found where it is.
    return `/*${sheets.push(sheet) - 1}*/${sheet.replaceAll(/[^\n]+/g, '')}`;
  });
  const page = readTree(marked);
  const styles = stylesOf(page.elements, (text) => sheets[Number(/^\/\*(\d+)\*\/\n*$/.exec(text)?.[1])]);
  if (styles.size === sheets.length) return { path, html: marked, styles, ...page };
  // Something that looked like a style sheet is none, such as text of a script.
  const whole = readTree(html);
  return { path, html, styles: stylesOf(whole.elements, (text) => text), ...whole };
}

/**
 * The tree of a text as it is, style sheets included.
 *
 * @example readTree('<style>p{top:0}</style>').elements.map(({ tagName }) => tagName)
 *   // ['html', 'head', 'style', 'body']
 */
export function readTree(html: string): Pick<ParsedPage, 'document' | 'elements'> {
  // "scripting off": otherwise the content of <noscript> would be text.
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const elements: Element[] = [];
  collect(document, elements);
  return { document, elements };
}

function stylesOf(elements: readonly Element[], sheetOf: (text: string) => string | undefined): Map<Element, string> {
  const styles = elements.filter(({ tagName, attrs }) => tagName === 'style' && attrs.length === 0);
  return new Map(
    styles.flatMap((style) => {
      const sheet = sheetOf(textOf(style));
      return sheet === undefined ? [] : [[style, sheet]];
    }),
  );
}

/**
 * The text with all edits. Edits at the same place come in the order of the list.
 *
 * @throws Error when two of them overlap.
 * @example applyEdits('<p></p>', [{ start: 3, end: 3, text: 'a' }, { start: 3, end: 3, text: 'b' }]) // '<p>ab</p>'
 */
export function applyEdits(html: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  let [done, result] = [0, ''];
  for (const { start, end, text } of sorted) {
    if (start < done) throw new Error(`Edits of a page: came one at ${start} — expected it after ${done}`);
    result += html.slice(done, start) + text;
    done = end;
  }
  return result + html.slice(done);
}

/**
 * Every file below a folder, as its path from there with forward slashes.
 *
 * @example listFiles('/nowhere') // []
 */
export function listFiles(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/**
 * An element and all elements inside of it, in document order.
 *
 * @example elementsIn(parsePage({ path: '',
 *   html: '<ul><li>a</li></ul>' }).elements.find(({ tagName }) => tagName === 'ul')).length
 *   // 2
 */
export function elementsIn(element: Element): Element[] {
  const found: Element[] = [];
  collect(element, found);
  return found;
}

/**
 * The address of a page, as a link writes it: "/lock-down/exchange-2007/", or "/404.html".
 *
 * @example addressOf({ path: 'lock-down/exchange-2007/index.html' }) // '/lock-down/exchange-2007/'
 * @example addressOf({ path: '404.html' }) // '/404.html'
 */
export const addressOf = ({ path }: Pick<Page, 'path'>): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

/**
 * The value of an attribute, or undefined where the element has none of that name.
 *
 * @example attribute(parseFragment('<p id="a">').childNodes[0], 'id') // 'a'
 */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/**
 * The text directly inside an element, as a browser hashes it for `<script>` and `<style>`.
 *
 * @example textOf(parseFragment('<p>a<b>c</b></p>').childNodes[0]) // 'a'
 */
export function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

/**
 * Line of the source in which an element begins, counted from 1.
 *
 * @example lineOf(parsePage({ path: '', html: '<p>\n<b>' }).elements.find(({ tagName }) => tagName === 'b')) // 2
 */
export function lineOf(element: Element): number {
  return element.sourceCodeLocation?.startLine ?? 1;
}

function collect(node: Node, found: Element[]): void {
  if ('tagName' in node) found.push(node);
  if ('content' in node) collect(node.content, found);
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, found);
}
