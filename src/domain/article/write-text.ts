import { type Block, type Inline, plain } from './content.ts';
import { indent, layOut, type Spelling } from './lay-out.ts';

/**
 * Writes blocks as plain text for a ticket: numbered steps, commands indented by four, a link as "text (address)".
 * Nothing is wrapped, so that a command stays one line. Lines end with LF.
 *
 * @example writeText([{ kind: 'code', text: 'Get-Queue' }]) // '    Get-Queue'
 */
export const writeText = (blocks: readonly Block[]): string => layOut(blocks, spelling).join('\n');

/** Running text without marks. A link says its address, unless that is its text already. */
const spellText = (content: readonly Inline[]): string =>
  content
    .map((one) => {
      if (one.kind === 'break') return '\n';
      if ('text' in one) return one.text;
      const text = spellText(one.content);
      if (one.kind !== 'link') return text;
      const isShown = [text, `mailto:${text}`].includes(one.address) || one.address.startsWith('tel:');
      return isShown ? text : `${text} (${one.address})`;
    })
    .join('');

/**
 * A title with a line below it that is as long.
 *
 * @example underline('Undo', '-') // ['Undo', '----']
 */
export const underline = (title: string, sign: string): string[] => [title, sign.repeat(title.length)];

const signs = new Map([
  [1, '='],
  [2, '-'],
]);

const spelling: Spelling = {
  heading: (level, content) => underline(plain(content), signs.get(level) ?? '.'),
  paragraph: (content) => spellText(content).split('\n'),
  code: ({ title, text }) => [...(title ? [`${title}:`] : []), ...indent(text.split('\n'), '    ')],
  note(label, content) {
    const lines = layOut(content, spelling);
    // A list or a command begins on a line of its own, as all of its lines do.
    if (content[0]?.kind !== 'paragraph') return [`${label}:`, ...lines];
    const [first = '', ...rest] = lines;
    return [`${label}: ${first}`, ...rest];
  },
  table({ head, rows }) {
    const names = head.map(spellText);
    return rows.map((row) => {
      const cells = row.map((cell, index) => [names[index], spellText(cell)].filter(Boolean).join(': '));
      return `- ${cells.join('; ').replaceAll('\n', ' ')}`;
    });
  },
  marker: (number) => (number === undefined ? '- ' : `${number}. `),
};
