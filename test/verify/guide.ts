import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A block of code of a built guide, and the place that it has there. */
export interface Block {
  /** Class of its section: "steps", "prove-it", "undo". */
  readonly section: string;
  /** Id of the list of steps that it belongs to; empty where there is none. */
  readonly list: string;
  /** What is above it: the path of a file, who runs it, or what it shows. */
  readonly title: string;
  readonly text: string;
}

/**
 * Reads the titled blocks of code of a guide as it was built, in their order.
 *
 * @param folder The built site.
 * @param path Path of the page, such as "/lock-down/postfix/".
 * @throws Error when the page was not built.
 */
export function readGuide(folder: string, path: string): Block[] {
  const blocks: Block[] = [];
  let [section, list] = ['', ''];
  const walk = (node: Node): void => {
    if (!('tagName' in node)) return;
    if (node.tagName === 'section') [section, list] = [attribute(node, 'class').split(' ')[0] ?? '', ''];
    if (node.tagName === 'h3') list = attribute(node, 'id');
    if (node.tagName === 'figure' && attribute(node, 'class').split(' ').includes('code')) {
      const part = (name: string) =>
        node.childNodes.find((one): one is Element => 'tagName' in one && one.tagName === name);
      const [title, code] = [part('figcaption'), part('pre')];
      if (title && code) blocks.push({ section, list, title: textOf(title).trim(), text: textOf(code).trimEnd() });
      return;
    }
    for (const child of node.childNodes) walk(child);
  };
  for (const node of parse(readFileSync(join(folder, path, 'index.html'), 'utf8')).childNodes) walk(node);
  return blocks;
}

const attribute = ({ attrs }: Element, name: string): string => attrs.find((one) => one.name === name)?.value ?? '';

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
