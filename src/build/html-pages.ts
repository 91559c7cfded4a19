import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
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
