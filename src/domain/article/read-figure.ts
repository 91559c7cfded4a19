import type { Block, Inline, Item } from './content.ts';
import { everyNode, findNode, fold, hasClass, isWidget, type SourceNode, textOf } from './source-node.ts';

/**
 * The block of code in a `<pre>`, with the title of the figure around it.
 *
 * @example readCode(sourceOf(parseFragment('<pre data-language="sh"><code>dir\n</code></pre>').childNodes[0]),
 *   'Shell')
 *   // { kind: 'code', title: 'Shell', language: 'sh', text: 'dir' }
 */
export function readCode(pre: SourceNode, title?: string): Block {
  // A line break at the end is no part of the command.
  return { kind: 'code', title, language: pre.attribute('data-language'), text: textOf(pre).replace(/\n$/, '') };
}

/**
 * A picture of a dialog as words: its title, and each control with the state in which the reader leaves it.
 *
 * @param figure As guide/Dialog.astro draws it: entries of the classes group, choice, box, field, list and buttons.
 * @example writeText(readDialog(sourceOf(parseFragment('<figcaption>Add</figcaption><li class="box"><span>All</span><em>clear</em></li>'))))
 *   // 'Dialog: Add\n\n- All: clear'
 */
export function readDialog(figure: SourceNode): Block[] {
  const title = findNode(figure, ({ name }) => name === 'figcaption');
  const items = everyNode(figure)
    .filter(({ name }) => name === 'li')
    .map((control): Item => ({ content: [{ kind: 'paragraph', content: spellControl(control) }] }));
  const heading: Inline[] = [{ kind: 'strong', content: [text(`Dialog: ${title ? read(title) : ''}`)] }];
  return [
    { kind: 'paragraph', content: heading },
    { kind: 'list', items },
  ];
}

function spellControl(control: SourceNode): Inline[] {
  const all = (wanted: string) => readable(control).filter((node) => node.name === wanted && read(node) !== '');
  const label = all('span').map(read).join(' ');
  const state = all('em').map(read).join(' ');
  const values = all('code').map((node): Inline => ({ kind: 'code', text: read(node) }));
  if (hasClass(control, 'group')) return [{ kind: 'strong', content: [text(read(control))] }];
  if (hasClass(control, 'choice')) return [text(`${label}: ${state || 'not selected'}`)];
  if (hasClass(control, 'box')) return [text(`${label}: ${state}`)];
  if (hasClass(control, 'field')) return [text(`${label}: `), ...values];
  if (hasClass(control, 'list')) return [text('List: '), ...join(values)];
  const buttons = all('b').map(read);
  return [text(`${buttons.length === 1 ? 'Button' : 'Buttons'}: ${buttons.join(', ')}`)];
}

/** All nodes outside of buttons and messages. */
const readable = (node: SourceNode): SourceNode[] => (isWidget(node) ? [] : [node, ...node.children.flatMap(readable)]);

const text = (words: string): Inline => ({ kind: 'text', text: words });

const join = (values: readonly Inline[]): Inline[] =>
  values.flatMap((value, index) => (index === 0 ? [value] : [text(', '), value]));

const read = (node: SourceNode): string => fold(textOf(node)).trim();
