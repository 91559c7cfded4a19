import type { Block, Inline, Item, Table } from './content.ts';
import { readCode, readDialog } from './read-figure.ts';
import { type Resolve, readInline } from './read-inline.ts';
import { everyNode, findNode, fold, hasClass, isWidget, type SourceNode, textOf } from './source-node.ts';

/** What holds for the place that is read. */
interface Place {
  readonly resolve: Resolve;
  /**
   * Number of the last step: steps are counted through a section, over all its lists. Those of a way are counted apart,
   * by its letter; the letter of steps that everybody takes is empty.
   */
  readonly steps: Map<string, number>;
  /** Letter of the way that is read. */
  readonly letter: string;
}

const blockElements = new Set(
  'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre search section summary table ul'.split(
    ' ',
  ),
);

/**
 * Reads everything in an article that is text. Elements that are not known are read through, so that no word is lost;
 * what is there to be used (`isWidget`), the title and the help with its contact are left out.
 *
 * @example readBlocks([sourceOf(parseFragment('<p>Run <code>dir</code>.</p>'))], (href) => href)
 *   // [{ kind: 'paragraph', content: [{ kind: 'text', text: 'Run ' }, { kind: 'code', text: 'dir' }, { kind: 'text', text: '.' }] }]
 */
export const readBlocks = (nodes: readonly SourceNode[], resolve: Resolve): Block[] =>
  blocksIn(nodes, { resolve, steps: new Map(), letter: '' });

function blocksIn(nodes: readonly SourceNode[], place: Place): Block[] {
  const blocks: Block[] = [];
  let running: SourceNode[] = [];
  const endParagraph = () => {
    blocks.push(...paragraph(readInline(running, place.resolve)));
    running = [];
  };
  for (const node of nodes) {
    if (isWidget(node)) continue;
    if (!holdsBlocks(node)) running.push(node);
    else {
      endParagraph();
      blocks.push(...blocksOf(node, place));
    }
  }
  endParagraph();
  return blocks;
}

/** An element around blocks is a block, whatever its name: one of our own may be around a whole section. */
const holdsBlocks = (node: SourceNode): boolean => findNode(node, ({ name }) => blockElements.has(name)) !== undefined;

function blocksOf(node: SourceNode, place: Place): Block[] {
  const inline = () => readInline(node.children, place.resolve);
  switch (node.name) {
    case 'h1':
    case 'hr':
      return [];
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return [{ kind: 'heading', level: Number(node.name[1]), content: inline() }];
    case 'p':
      return hasClass(node, 'facts')
        ? paragraph([{ kind: 'text', text: factsOf(node).join(' · ') }])
        : paragraph(inline());
    case 'pre':
      return [readCode(node)];
    case 'figure':
      return figure(node, place);
    case 'ul':
    case 'ol':
      return [list(node, place)];
    case 'dt':
    case 'summary':
      return paragraph([{ kind: 'strong', content: inline() }]);
    case 'table':
      return [table(node, place.resolve)];
    case 'section':
      if (node.attribute('aria-labelledby') === 'help') return [];
      if (hasClass(node, 'callout')) return [note(node, place)];
      return blocksIn(node.children, { ...place, steps: new Map() });
    default:
      return hasClass(node, 'callout')
        ? [note(node, place)]
        : blocksIn(node.children, { ...place, letter: letterOf(node) ?? place.letter });
  }
}

const paragraph = (content: readonly Inline[]): Block[] => (content.length > 0 ? [{ kind: 'paragraph', content }] : []);

/**
 * The parts of a line of facts, each on its own: they are set apart by space and not by words.
 *
 * @example factsOf(sourceOf(parseFragment('<span>Reviewed 25 November 2026</span> <span>45 minutes</span>')))
 *   // ['Reviewed 25 November 2026', '45 minutes']
 */
export const factsOf = (line: SourceNode): string[] =>
  (line.children.some(({ name }) => name === 'span') ? line.children : [line])
    .filter((node) => !isWidget(node) && node.name !== 'a')
    .map((node) => fold(textOf(node)).trim())
    .filter((text) => text !== '');

function figure(node: SourceNode, place: Place): Block[] {
  if (hasClass(node, 'dialog')) return readDialog(node);
  const caption = findNode(node, ({ name }) => name === 'figcaption');
  const pre = findNode(node, ({ name }) => name === 'pre');
  if (pre) return [readCode(pre, caption && fold(textOf(caption)).trim())];
  const described = blocksIn(node.children, place);
  if (described.length > 0) return described;
  // A picture without a caption says in its name what it shows.
  const named = findNode(node, ({ name }) => name === 'svg' || name === 'img');
  const words = named?.attribute('aria-label') ?? named?.attribute('alt') ?? '';
  return paragraph(words === '' ? [] : [{ kind: 'text', text: words }]);
}

function list(node: SourceNode, place: Place): Block {
  const entries = node.children.filter(({ name }) => name === 'li');
  const items = entries.map(
    (entry): Item => ({ anchor: entry.attribute('id'), content: blocksIn(entry.children, place) }),
  );
  if (node.name === 'ul') return { kind: 'list', items };
  if (!entries.some((entry) => hasClass(entry, 'step'))) {
    return { kind: 'list', start: Number(node.attribute('start') ?? 1) || 1, items };
  }
  const { steps, letter } = place;
  const start = (steps.get(letter) ?? 0) + 1;
  steps.set(letter, start - 1 + items.length);
  return { kind: 'list', start, ...(letter !== '' && { letter }), items };
}

/** The letter of a way: "S" for `data-path="shell"`. */
const letterOf = (node: SourceNode): string | undefined => node.attribute('data-path')?.[0]?.toUpperCase();

function note(node: SourceNode, place: Place): Block {
  const isLabel = (one: SourceNode) => hasClass(one, 'label');
  const label = node.children.find(isLabel);
  const content = blocksIn(
    node.children.filter((child) => !isLabel(child)),
    place,
  );
  return { kind: 'note', label: label ? fold(textOf(label)).trim() : 'Note', content };
}

function table(node: SourceNode, resolve: Resolve): Table {
  const rows = everyNode(node).filter(({ name }) => name === 'tr');
  const isCell = ({ name }: SourceNode) => name === 'td' || name === 'th';
  const cells = rows.map((row) => row.children.filter(isCell).map((cell) => readInline(cell.children, resolve)));
  const [first] = rows;
  const hasHead = first?.children.filter(isCell).every(({ name }) => name === 'th') ?? false;
  const [head = [], ...rest] = hasHead ? cells : [[], ...cells];
  return { kind: 'table', head, rows: rest };
}
