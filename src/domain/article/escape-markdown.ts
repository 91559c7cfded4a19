/**
 * Escapes a text, so that CommonMark 0.31 with the tables, strikethrough and formulas of GitHub shows exactly it. A sign
 * that can mean nothing where it appears is left alone: commands and names stay readable in the source.
 *
 * @param text Without line breaks.
 * @param isStart Whether it comes first in its line, where a number or a dash would begin a list.
 * @example escapeMarkdown('1. a_b, *c* & <d>', true) // '1\\. a_b, \\*c\\* & \\<d>'
 */
export function escapeMarkdown(text: string, isStart: boolean): string {
  const escaped = text
    .replace(/[\\`*[\]<$~]/g, '\\$&')
    // Between letters an underscore marks nothing: permission_groups.
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?[a-z0-9]{1,40};)/gi, '\\&')
    // GitHub makes a link of such a word, up to the next space and with all escapes in it.
    .replace(/(?<![a-z0-9])(?:www(?=\.)|(?:https?|ftp)(?=:\/\/))/gi, '$&\\');
  return isStart ? escapeStart(escaped) : escaped;
}

/**
 * A text in code marks: more backticks than it has in a row, and a space where it begins or ends with one.
 *
 * @example codeSpan('a`b') // '``a`b``'
 * @example codeSpan('`a') // '`` `a ``'
 */
export function codeSpan(text: string): string {
  const marks = '`'.repeat(longestRun(text) + 1);
  const losesSpaces = text.startsWith(' ') && text.endsWith(' ') && text.trim() !== '';
  const isPadded = text.startsWith('`') || text.endsWith('`') || losesSpaces;
  return isPadded ? `${marks} ${text} ${marks}` : marks + text + marks;
}

/**
 * The fence around a block of code: longer than any run of backticks in it.
 *
 * @example fenceFor('```') // '````'
 */
export const fenceFor = (text: string): string => '`'.repeat(Math.max(3, longestRun(text) + 1));

/**
 * The address of a link between its brackets (CommonMark 0.31, section 6.3).
 *
 * @example escapeAddress('/a b/(c)/') // '</a%20b/(c)/>'
 */
export function escapeAddress(address: string): string {
  const safe = address
    .replace(/[\s<>\\]/g, (sign) => encodeURIComponent(sign))
    .replace(/&(?=#?[a-z0-9]{1,40};)/gi, '&amp;');
  return /[()]/.test(safe) ? `<${safe}>` : safe;
}

const longestRun = (text: string): number => Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));

const escapeStart = (text: string): string =>
  text.replace(/^(?:#{1,6}(?= |$)|[+-](?= |$|-)|=|>)/, '\\$&').replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2');
