import { type Block, type Inline, plain } from './content.ts';
import { codeSpan, escapeAddress, escapeMarkdown, fenceFor } from './escape-markdown.ts';
import { layOut, type Spelling } from './lay-out.ts';

/**
 * Writes blocks as Markdown: CommonMark 0.31, with tables as GitHub has them. Whatever is in a text or a command is
 * shown as it is; nothing in it can become a mark, a tag or the end of a fence. Lines end with LF.
 *
 * @example writeMarkdown([{ kind: 'paragraph', content: [{ kind: 'text', text: '# no heading' }] }])
 *   // '\\# no heading'
 */
export const writeMarkdown = (blocks: readonly Block[]): string => layOut(blocks, spelling).join('\n');

/** What a piece is in: in a table bars are escaped, a mark within a mark is a tag, a link has an end to keep. */
interface Where {
  readonly inTable?: boolean;
  readonly inMark?: boolean;
  readonly inLink?: boolean;
}

const tags = { strong: 'strong', emphasis: 'em' } as const;
const signs = { strong: '**', emphasis: '*' } as const;

function spellInline(content: readonly Inline[], where: Where = {}): string {
  let out = '';
  const pieces = joinTexts(content);
  for (const [index, one] of pieces.entries()) out += spellPiece(one, out, firstSign(pieces[index + 1]), where);
  return out;
}

/** Texts that are side by side as one: "1" and ". a" would begin a list where neither does alone. */
function joinTexts(content: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const one of content) {
    const last = joined.at(-1);
    if (one.kind === 'text' && last?.kind === 'text')
      joined[joined.length - 1] = { ...last, text: last.text + one.text };
    else joined.push(one);
  }
  return joined;
}

function spellPiece(one: Inline, before: string, next: string, where: Where): string {
  switch (one.kind) {
    case 'break':
      return where.inTable ? '<br>' : '\\\n';
    case 'text': {
      const text = escapeMarkdown(one.text, before === '' || before.endsWith('\n'));
      // "![" would begin a picture.
      const safe = next === '[' ? text.replace(/!$/, '\\!') : text;
      return where.inTable ? safe.replaceAll('|', '\\|') : safe;
    }
    case 'code':
      return spellCode(one.text, before, where);
    case 'link': {
      const isBare = /^https?:[^\s<>]+$/.test(one.address) && plain(one.content) === one.address;
      return isBare
        ? `<${one.address}>`
        : `[${spellInline(one.content, { ...where, inLink: true })}](${escapeAddress(one.address)})`;
    }
    default:
      return spellMark(one, before, next, where);
  }
}

/**
 * Marks count only where letters, punctuation and spaces around them are as CommonMark wants it (section 6.2). Where they
 * are not, the tag says the same. Spaces at the ends move out of the marks.
 */
function spellMark(
  { kind, content }: Extract<Inline, { kind: keyof typeof tags }>,
  before: string,
  next: string,
  where: Where,
) {
  const inner = spellInline(content, { ...where, inMark: true });
  const core = inner.replace(/^ | $/g, '');
  const [lead, trail] = [inner.startsWith(' ') ? ' ' : '', inner.endsWith(' ') ? ' ' : ''];
  const opens = canTouch(before + lead, core.charAt(0));
  const closes = canTouch((trail || next).charAt(0), core.slice(-1));
  const isClear = !where.inMark && opens && closes;
  const marked = isClear ? signs[kind] + core + signs[kind] : `<${tags[kind]}>${core}</${tags[kind]}>`;
  return lead + marked + trail;
}

/** Whether a mark between these two works: what is inside is a letter, or what is outside is none. */
function canTouch(outside: string, inside: string): boolean {
  if (outside.endsWith('*') || inside === '*' || inside === '' || /\s/.test(inside)) return false;
  return /[\p{L}\p{N}]/u.test(inside) || /^$|[\s\p{P}\p{S}]$/u.test(outside);
}

function firstSign(next: Inline | undefined): string {
  if (next === undefined) return '';
  if (next.kind === 'text') return next.text.charAt(0);
  return { code: '`', break: '\n', link: '[', strong: '*', emphasis: '*' }[next.kind];
}

function spellCode(text: string, before: string, { inTable, inLink }: Where): string {
  // In a table, a backslash before a bar cannot be written in code marks (GFM 0.29, section 4.10); a link that begins a
  // line with "[`]:" is taken for a definition.
  const isMisread = (inTable && text.includes('\\|')) || (inLink && text.includes(']'));
  const needsTag = before.endsWith('`') || isMisread;
  if (needsTag) return `<code>${escapeMarkdown(text, false).replaceAll('|', '&#124;')}</code>`;
  return inTable ? codeSpan(text).replaceAll('|', '\\|') : codeSpan(text);
}

const spelling: Spelling = {
  heading: (level, content) => [`${'#'.repeat(level)} ${escapeClosing(oneLine(content))}`],
  paragraph: (content) => spellInline(content).split('\n'),
  code({ title, language = '', text }) {
    const fence = fenceFor(text);
    const caption = title ? [...spelling.paragraph([{ kind: 'text', text: `${title}:` }]), ''] : [];
    return [...caption, fence + (/^[\w+#-]+$/.test(language) ? language : ''), ...text.split('\n'), fence];
  },
  note(label, content) {
    const [first, ...rest] = content;
    const strong: Inline = { kind: 'strong', content: [{ kind: 'text', text: `${label}:` }] };
    const opening: Inline[] = [strong, { kind: 'text', text: ' ' }];
    const isText = first?.kind === 'paragraph';
    const begun: Block = { kind: 'paragraph', content: isText ? [...opening, ...first.content] : [strong] };
    return layOut([begun, ...(isText ? rest : content)], spelling).map((line) => (line === '' ? '>' : `> ${line}`));
  },
  table({ head, rows }) {
    const width = Math.max(head.length, ...rows.map((row) => row.length));
    const columns = Array.from({ length: width }, (_, index) => index);
    const line = (cells: readonly (readonly Inline[])[]) =>
      `| ${columns.map((index) => spellInline(cells[index] ?? [], { inTable: true })).join(' | ')} |`;
    return [line(head), `|${columns.map(() => ' --- |').join('')}`, ...rows.map(line)];
  },
  marker(number, isSecond) {
    if (number === undefined) return isSecond ? '* ' : '- ';
    return `${number}${isSecond ? ')' : '.'} `;
  },
};

const oneLine = (content: readonly Inline[]): string =>
  spellInline(content.map((one): Inline => (one.kind === 'break' ? { kind: 'text', text: ' ' } : one)));

/** Signs at the end of a heading would be taken for its end. */
const escapeClosing = (heading: string): string => heading.replace(/(^| )(#+)$/, '$1\\$2');
