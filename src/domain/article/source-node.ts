/**
 * A node of a page, as far as an article is read from it. The tree of a browser and the tree of the build are both
 * brought into this shape, so that both read alike.
 */
export interface SourceNode {
  /** Name of the element in lower case; empty for text and for everything that is neither. */
  readonly name: string;
  /** The text of a text node; empty for everything else. */
  readonly text: string;
  readonly children: readonly SourceNode[];
  /** The value of an attribute; undefined where the element has none of that name. */
  attribute(name: string): string | undefined;
}

/**
 * All text in a node as it is written.
 *
 * @example textOf(sourceOf(parseFragment('<p>Press <b>Save</b></p>'))) // 'Press Save'
 */
export const textOf = (node: SourceNode): string => node.text + node.children.map(textOf).join('');

/**
 * White space folded as a browser shows it; a no-break space stays.
 *
 * @example fold('a \n b\u00a0c') // 'a b\u00a0c'
 */
export const fold = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ');

/**
 * Whether the class attribute of a node has this name among others.
 *
 * @example hasClass(sourceOf(parseFragment('<p class="a b"></p>').childNodes[0]), 'b') // true
 */
export const hasClass = (node: SourceNode, name: string): boolean =>
  (node.attribute('class') ?? '').split(/\s+/).includes(name);

/**
 * All nodes in a node, itself first, in the order of the page.
 *
 * @example everyNode(sourceOf(parseFragment('<ul><li>a</li></ul>'))).map(({ name }) => name) // ['', 'ul', 'li', '']
 */
export const everyNode = (node: SourceNode): SourceNode[] => [node, ...node.children.flatMap(everyNode)];

/**
 * The first node that fits, in the order of the page.
 *
 * @example findNode(sourceOf(parseFragment('<p>a <b>c</b></p>')), ({ name }) => name === 'b')?.children[0]?.text // 'c'
 */
export function findNode(node: SourceNode, fits: (one: SourceNode) => boolean): SourceNode | undefined {
  if (fits(node)) return node;
  for (const child of node.children) {
    const found = findNode(child, fits);
    if (found) return found;
  }
  return undefined;
}

const controls = new Set(['button', 'input', 'select', 'textarea']);
const neverRead = new Set([...controls, 'label', 'nav', 'noscript', 'script', 'style', 'svg', 'template']);

/**
 * Whether a node is there to be used and not to be read: fields, buttons, their labels and messages, navigation,
 * what is hidden or not printed, and every element of our own that holds a control. One without a control is text:
 * it is better to copy a word too many than to lose the name of a server.
 *
 * @example isWidget(sourceOf(parseFragment('<button>Copy</button>').childNodes[0])) // true
 */
export function isWidget(node: SourceNode): boolean {
  if (node.name === '') return false;
  if (neverRead.has(node.name) || hasClass(node, 'no-print')) return true;
  if (node.attribute('hidden') !== undefined || node.attribute('aria-hidden') === 'true') return true;
  if (node.attribute('role') === 'status') return true;
  return node.name.includes('-') && findNode(node, ({ name }) => controls.has(name)) !== undefined;
}
