import { type Document, LineCounter, parseDocument } from 'yaml';

/** The YAML at the top of an article. */
export interface FrontMatter {
  /** What is between the two lines `---`. */
  readonly text: string;
  /** The line of the file on which it begins, counted from 1. */
  readonly line: number;
  readonly document: Document.Parsed;
  /** Why it cannot be read; none where it can. */
  readonly errors: readonly { readonly message: string; readonly line: number }[];
  /** What it says, unchecked; nothing where it cannot be read or is no list of keys. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The line of the file of a place in the text, counted from 1. */
  lineAt(offset: number): number;
}

/**
 * Reads the front matter of an article; undefined where it has none. Never throws.
 *
 * @example readFrontMatter('---\nid: ports\n---\nText.')?.data // { id: 'ports' }
 * @example readFrontMatter('Text.') // undefined
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const lines = linesOf(text);
  const end = endOfFrontMatter(lines);
  if (end === undefined) return undefined;
  const yaml = `${lines.slice(1, end).join('\n')}\n`;
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + 1;
  const errors = document.errors.map(({ message, pos }) => ({ message, line: lineAt(pos[0]) }));
  let data: unknown;
  try {
    if (errors.length === 0) data = document.toJS();
  } catch (error) {
    // An alias without an anchor, or far too many of them.
    errors.push({ message: error instanceof Error ? error.message : String(error), line: 2 });
  }
  return {
    text: yaml,
    line: 2,
    document,
    errors,
    data: typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {},
    lineAt,
  };
}

/**
 * The lines of a file, whatever ends them.
 *
 * @example linesOf('a\r\nb\n') // ['a', 'b', '']
 */
export const linesOf = (text: string): string[] => text.split(/\r?\n/);

/**
 * Index of the second `---`; undefined where there is no front matter.
 *
 * @example endOfFrontMatter(['---', 'id: ports', '---', 'Text.']) // 2
 */
export function endOfFrontMatter(lines: readonly string[]): number | undefined {
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  return end > 0 ? end : undefined;
}
