/** Repairs of Markdown as text, before its syntax is read. Each keeps every character that is no white space. */

/**
 * Joins the address of a link that was broken over lines.
 *
 * @example joinBrokenLinks('[a](https://b.example/en-\nus)') // '[a](https://b.example/en-us)'
 */
export const joinBrokenLinks = (text: string): string =>
  text
    .replace(
      /(?<=\]\()((?:https?:\/\/|\/|mailto:)[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)((?:\n[^\s()<>[\]]+){1,6})(?=\s*\)|\s+")/g,
      join,
    )
    .replace(/(?<=<)(https?:\/\/[^\s<>]*)((?:\n[^\s<>]+){1,6})(?=>)/g, join);

const join = (_: string, first: string, more: string): string => first + more.replaceAll('\n', '');

/**
 * Indents the bullets below a numbered item as far as its text, where they stand too far to the left to be a part of it.
 *
 * @example indentLists('  7. Add:\n    * Mask') // '  7. Add:\n     * Mask'
 */
export function indentLists(text: string): string {
  let marker: { indent: number; text: number } | undefined;
  let shift = 0;
  let isFence = false;
  return text
    .split('\n')
    .map((line) => {
      if (/^\s*(?:```|~~~)/.test(line)) isFence = !isFence;
      if (isFence) return line;
      const [, indent = '', number] = /^( *)(\d{1,3}[.)] +)?/.exec(line) ?? [];
      if (number !== undefined) {
        marker = { indent: indent.length, text: indent.length + number.length };
        shift = 0;
        return line;
      }
      if (marker === undefined || line.trim() === '') return line;
      if (indent.length <= marker.indent) {
        if (/^\s*[*+-] /.test(line) || indent.length < marker.indent) marker = undefined;
        return line;
      }
      if (/^ *[*+-] /.test(line)) shift = Math.max(0, marker.text - indent.length);
      return ' '.repeat(shift) + line;
    })
    .join('\n');
}

/**
 * Reads the shortcodes of Hugo: a reference becomes the address of its link, a figure its picture. Others are left out,
 * and named as they were.
 *
 * @example readShortcodes('[a]({{< ref "b.md" >}}) {{< note >}}').text // '[a](b.md) '
 */
export function readShortcodes(text: string): { text: string; done: string[] } {
  const done: string[] = [];
  let isFence = false;
  const lines = text.split('\n').map((line) => {
    if (/^\s*(?:```|~~~)/.test(line)) isFence = !isFence;
    if (isFence || !line.includes('{{')) return line;
    return line.replace(
      /\{\{([<%])\s*(\/?)\s*([\w-]+)([^{}]*?)\s*[>%]\}\}/g,
      (whole, _sign, end, name, rest: string) => {
        const value = (key: string) => new RegExp(`\\b${key}="([^"]*)"`).exec(rest)?.[1];
        const [, first] = /^\s*"([^"]*)"/.exec(rest) ?? [];
        if (/^(?:rel)?ref$/.test(name) && first !== undefined) {
          done.push('read references of Hugo as links');
          return first;
        }
        const source = value('src');
        if (name === 'figure' && source !== undefined) {
          done.push('read figures of Hugo as pictures');
          return `![${value('alt') ?? value('caption') ?? value('title') ?? ''}](${source.replace(/ /g, '%20')})`;
        }
        if (end === '') done.push(`left out a shortcode of Hugo: ${whole}`);
        return '';
      },
    );
  });
  return { text: lines.join('\n'), done: [...new Set(done)] };
}
