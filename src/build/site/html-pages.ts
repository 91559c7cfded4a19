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

/** Every .html file below a folder, in the order of their paths. */
export function readPages(folder: string): Page[] {
  return globSync('**/*.html', { cwd: folder })
    .sort()
    .map((file) => ({ path: file.split(sep).join('/'), html: readFileSync(join(folder, file), 'utf8') }));
}

/** Every file below a folder, as its path from there with forward slashes. */
export function listFiles(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/**
 * All elements of a page in document order, with the content of `<template>` and `<noscript>`, each with its place in
 * the source (`sourceCodeLocation`).
 */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  // "scripting off": otherwise the content of <noscript> would be text.
  collect(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }), found);
  return found;
}

/** An element and all elements inside of it, in document order. */
export function elementsIn(element: Element): Element[] {
  const found: Element[] = [];
  collect(element, found);
  return found;
}

/** The address of a page, as a link writes it: "/lock-down/exchange-2007/", or "/404.html". */
export const addressOf = ({ path }: Pick<Page, 'path'>): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

/** Where a page that only leads on leads to; undefined for every other page. */
export function leadsTo(elements: readonly Element[]): string | undefined {
  const refresh = elements.find(
    (one) => one.tagName === 'meta' && /^refresh$/i.test(attribute(one, 'http-equiv') ?? ''),
  );
  return refresh && /url\s*=\s*["']?([^"']+)/i.exec(attribute(refresh, 'content') ?? '')?.[1];
}

/** The value of an attribute, or undefined where the element has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** The text directly inside an element, as a browser hashes it for `<script>` and `<style>`. */
export function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

/** Line of the source in which an element begins, counted from 1. */
export function lineOf(element: Element): number {
  return element.sourceCodeLocation?.startLine ?? 1;
}

function collect(node: Node, found: Element[]): void {
  if ('tagName' in node) found.push(node);
  if ('content' in node) collect(node.content, found);
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, found);
}
