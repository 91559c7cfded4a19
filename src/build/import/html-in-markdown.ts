import { htmlToHast, type MdastNode, markdownToMdast } from 'satteri';

/** The elements that an article may be written with. Whatever else stands in angle brackets is text: `<your server>`. */
const elements =
  /^(?:a|abbr|b|blockquote|br|center|cite|code|dd|del|details|div|dl|dt|em|figcaption|figure|font|h[1-6]|hr|i|iframe|img|ins|kbd|li|mark|ol|p|pre|q|s|samp|script|section|small|span|strike|strong|style|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var|video)$/i;

const tag = /<(?!!--)\/?([A-Za-z][^\s/>]*)?/g;

/**
 * Puts a backslash before angle brackets that begin no element of HTML, so that they are read as text.
 *
 * @example escapeBrackets('Open <login url> <b>now</b>') // 'Open \\<login url> <b>now</b>'
 */
export function escapeBrackets(text: string): string {
  let escaped = text;
  // A block that was no HTML may hold more of it, which is seen when it is read again.
  for (let round = 0; round < 20; round += 1) {
    const places = htmlIn(escaped).flatMap(({ start, value }) =>
      [...value.matchAll(tag)].filter(([, name = '']) => !elements.test(name)).map(({ index }) => start + index),
    );
    if (places.length === 0) return escaped;
    const ends = [...places.slice(1), escaped.length];
    escaped = escaped.slice(0, places[0]) + places.map((start, at) => `\\${escaped.slice(start, ends[at])}`).join('');
  }
  return escaped;
}

/**
 * Whether a text has elements of HTML in it, and not just remarks.
 *
 * @example hasElements('a <b>c</b>') // true
 * @example hasElements('a <!-- b -->') // false
 */
export const hasElements = (text: string): boolean => htmlIn(text).some(({ value }) => !value.startsWith('<!--'));

/**
 * Why a piece of HTML is not taken in; undefined where nothing in it runs.
 *
 * @example dangerIn('<a href="javascript:x()">') // 'a link that runs a script'
 */
export function dangerIn(html: string): string | undefined {
  let danger: string | undefined;
  const visit = (node: ReturnType<typeof htmlToHast>): void => {
    if (node.type === 'element') {
      if (node.tagName === 'script') danger ??= 'a script';
      if (['object', 'embed', 'applet', 'form'].includes(node.tagName)) danger ??= `<${node.tagName}>`;
      for (const [name, value] of Object.entries(node.properties ?? {})) {
        if (/^on/i.test(name)) danger ??= `a script in ${name}`;
        if (/^\s*(?:javascript|vbscript|data:text\/html)/i.test(String(value).replace(/\p{Cc}|\s/gu, '')))
          danger ??= 'a link that runs a script';
      }
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(htmlToHast(html));
  return danger;
}

/**
 * All HTML of a text, with its place.
 *
 * @example htmlIn('a <b>c</b>').map(({ value }) => value) // ['<b>', '</b>']
 */
export function htmlIn(text: string): { start: number; value: string }[] {
  const found: { start: number; value: string }[] = [];
  const visit = (node: MdastNode): void => {
    if (node.type === 'html') {
      const start = node.position?.start.offset ?? 0;
      found.push({ start, value: text.slice(start, node.position?.end.offset ?? start) });
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(markdownToMdast(text, { features: { frontmatter: false } }));
  return found;
}
