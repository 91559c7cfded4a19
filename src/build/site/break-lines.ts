import type { DefaultTreeAdapterTypes } from 'parse5';
import { type Around, type BreakMark, lineBreaks } from '../../domain/article/line-breaks.ts';
import { attribute, type Edit, type Element, type ParsedPage } from './html-pages.ts';

type Text = DefaultTreeAdapterTypes.TextNode;

/** As many letters of a title have room on the narrowest phone, which is 320 px wide. */
const roomOfTitle = 17;

/** The same beside the text, where the contents of a page are. */
const roomOfContents = 20;

/** What the styles take for "on one line", and for "a line may break here". */
const tags: Readonly<Record<BreakMark['what'], string>> = { open: '<span>', close: '</span>', may: '<wbr>' };

/**
 * The edits that say in every piece of code of a page, wherever it comes from, where its lines may break: see lineBreaks.
 * The titles of pages and of blocks follow the same rules.
 *
 * @example breakLines(parsePage({ path: '', html: '<code>Get-X</code>' })).map(({ text }) => text)
 *   // ['<span>', '</span>']
 */
export function breakLines({ elements, html }: Pick<ParsedPage, 'elements' | 'html'>): Edit[] {
  return elements.flatMap((element) => {
    const around = aroundOf(element);
    if (!around) return [];
    const texts = textsIn(element);
    return texts.flatMap((text, index) => {
      const [before, after] = [texts[index - 1]?.value.at(-1) ?? '', texts[index + 1]?.value[0] ?? ''];
      const marks = lineBreaks(text.value, { ...around, before, after });
      if (element.tagName === 'a')
        return editsOf(
          text,
          marks.filter(({ what }) => what === 'may'),
          html,
        );
      return isWord(text) && marks.length === 2 ? [] : editsOf(text, marks, html);
    });
  });
}

/** What holds commands, file names, addresses and codes; undefined for all others. */
function aroundOf({ tagName, parentNode: parent }: Element): Around | undefined {
  if (!parent || !('tagName' in parent)) return undefined;
  if (tagName === 'code') return { isBlock: parent.tagName === 'pre' };
  if (tagName === 'h1') return { room: roomOfTitle };
  if (tagName === 'a') return isInContents(parent) ? { room: roomOfContents } : undefined;
  return tagName === 'figcaption' && attribute(parent, 'class') === 'code' ? {} : undefined;
}

function isInContents({ parentNode: list }: Element): boolean {
  const nav = list && 'tagName' in list ? list.parentNode : null;
  return nav !== null && 'tagName' in nav && attribute(nav, 'aria-labelledby') === 'on-this-page';
}

function textsIn(element: Element): Text[] {
  return element.childNodes.flatMap((child) =>
    'value' in child ? [child] : 'tagName' in child && child.tagName !== 'code' ? textsIn(child) : [],
  );
}

/** True for the text of an element which the styles keep on one line, see code.css. */
function isWord({ value, parentNode: parent }: Text): boolean {
  const isOneLine =
    parent !== null && 'tagName' in parent && /^sh-(?:keyword|function)$/.test(attribute(parent, 'class') ?? '');
  return isOneLine && !/\s/.test(value);
}

/** Marks of a text as edits of the page, in which a sign may be written as `&lt;`. */
function editsOf(text: Text, marks: readonly BreakMark[], html: string): Edit[] {
  const place = text.sourceCodeLocation;
  if (!place || marks.length === 0) return [];
  const offsets: number[] = [];
  let at = place.startOffset;
  for (const [written] of html.slice(place.startOffset, place.endOffset).matchAll(/&#?\w{1,31};|[\s\S]/g)) {
    offsets.push(at);
    at += written.length;
  }
  offsets.push(at);
  // Something is written in another way than we know: it stays as it is.
  if (offsets.length !== text.value.length + 1) return [];
  return marks.flatMap(({ at: letter, what }): Edit[] => {
    const start = offsets[letter];
    return start === undefined ? [] : [{ start, end: start, text: tags[what] }];
  });
}
