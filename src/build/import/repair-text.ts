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
