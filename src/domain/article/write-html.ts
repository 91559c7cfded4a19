import type { Block, Inline, Table } from './content.ts';

/**
 * Writes blocks as HTML that survives a mail client: plain tags without classes and styles, everything in them escaped.
 * A style would not come through: browsers take it out on the way to the clipboard, and the policy of the pages reports it.
 *
 * @example writeHtml([{ kind: 'paragraph', content: [{ kind: 'code', text: 'a < b' }] }])
 *   // '<p><code>a &lt; b</code></p>'
 */
export const writeHtml = (blocks: readonly Block[]): string => blocks.map(writeBlock).join('\n');

/**
 * Escapes a text for an element or for an attribute in double quotes.
 *
 * @example escapeHtml('<a title="x">') // '&lt;a title=&quot;x&quot;&gt;'
 */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${writeInline(block.content)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${writeInline(block.content)}</p>`;
    case 'code': {
      const title = block.title ? `<p>${escapeHtml(block.title)}:</p>\n` : '';
      return `${title}<pre><code>${escapeHtml(block.text)}</code></pre>`;
    }
    case 'list': {
      const items = block.items.map(({ content }) => `<li>${writeItem(content)}</li>`).join('\n');
      if (block.start === undefined) return `<ul>\n${items}\n</ul>`;
      return `<ol${block.start === 1 ? '' : ` start="${block.start}"`}>\n${items}\n</ol>`;
    }
    case 'note': {
      const [first, ...rest] = block.content;
      const label = `<strong>${escapeHtml(block.label)}:</strong>`;
      if (first?.kind !== 'paragraph') return `<div>\n<p>${label}</p>\n${writeHtml(block.content)}\n</div>`;
      return `<div>\n${[`<p>${label} ${writeInline(first.content)}</p>`, ...rest.map(writeBlock)].join('\n')}\n</div>`;
    }
    case 'table':
      return writeTable(block);
  }
}

/** An item of one paragraph needs no paragraph. */
function writeItem(content: readonly Block[]): string {
  const [first] = content;
  if (content.length === 1 && first?.kind === 'paragraph') return writeInline(first.content);
  return writeHtml(content);
}

function writeTable({ head, rows }: Table): string {
  const row = (cells: Table['head'], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${writeInline(cell)}</${tag}>`).join('')}</tr>`;
  const lines = [...(head.length > 0 ? [row(head, 'th')] : []), ...rows.map((cells) => row(cells, 'td'))];
  return `<table border="1">\n${lines.join('\n')}\n</table>`;
}

const writeInline = (content: readonly Inline[]): string => content.map(writePiece).join('');

function writePiece(one: Inline): string {
  switch (one.kind) {
    case 'break':
      return '<br>';
    case 'text':
      return escapeHtml(one.text);
    case 'code':
      return `<code>${escapeHtml(one.text)}</code>`;
    case 'strong':
      return `<strong>${writeInline(one.content)}</strong>`;
    case 'emphasis':
      return `<em>${writeInline(one.content)}</em>`;
    case 'link':
      return `<a href="${escapeHtml(one.address)}">${writeInline(one.content)}</a>`;
  }
}
