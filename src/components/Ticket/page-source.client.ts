import type { SourceNode } from '../../domain/article/source-node.ts';

/** A tree of the browser in the shape that articles are read from: as the page is now, with what was filled in. */
export function sourceOf(node: Node): SourceNode {
  const element = node instanceof Element ? node : undefined;
  let children: SourceNode[] | undefined;
  return {
    name: element?.localName ?? '',
    text: node instanceof Text ? node.data : '',
    get children() {
      children ??= [...node.childNodes].map(sourceOf);
      return children;
    },
    attribute: (name) => element?.getAttribute(name) ?? undefined,
  };
}
