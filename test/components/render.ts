import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Component = Parameters<AstroContainer['renderToString']>[0];
type Options = NonNullable<Parameters<AstroContainer['renderToString']>[1]>;
type Node = DefaultTreeAdapterTypes.Node;

/** An element of a rendered component, reduced to what a test asks about. */
export interface Rendered {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text in it, with white space folded. */
  readonly text: string;
}

/** Renders a component and lists its elements in order. Without the server's marks, which carry paths of the machine. */
export async function render(component: Component, options: Options = {}): Promise<readonly Rendered[]> {
  const container = await AstroContainer.create();
  const html = await container.renderToString(component, options);
  const found: Rendered[] = [];
  collect(parseFragment(html), found);
  return found;
}

function collect(node: Node, found: Rendered[]): void {
  if ('tagName' in node) {
    const attributes = Object.fromEntries(
      node.attrs.filter(({ name }) => !name.startsWith('data-astro')).map(({ name, value }) => [name, value]),
    );
    found.push({ tag: node.tagName, attributes, text: textOf(node).replaceAll(/\s+/g, ' ').trim() });
  }
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, found);
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
