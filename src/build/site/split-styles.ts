import { type MediaList, type Selector, type SelectorComponent, transform } from 'lightningcss';
import type { Element } from './html-pages.ts';

/** The styles of a page, parted at a place in it. */
export interface SplitStyles {
  /** What elements before the place need. */
  readonly early: string;
  /** What only elements after the place can need. */
  readonly late: string;
}

/**
 * Parts the styles of a page: a rule is late when no element before the place can match it, because one of the names,
 * classes, ids or components that it asks for, also inside of `:has()`, occurs only after the place, or nowhere yet. What shows only under a pointer
 * is late too, and what shows only after a jump or in an open menu, and marks for readers who have colours of their own.
 *
 * The steps of a guide begin below the first screen. Their styles come in a file of their own, so that the guide itself
 * fits the first flight of packets. The order among early and among late rules stays as it was.
 *
 * @param css The styles, already trimmed.
 * @param before The elements whose start tag comes before the place, as far as they are shown.
 * @example `p{top:0}.step{left:0}` with a `<p>` before the place gives `p{top:0}` early and `.step{left:0}` late.
 */
export function splitStyles(css: string, before: readonly Pick<Element, 'tagName' | 'attrs'>[]): SplitStyles {
  const names = namesOf(before);
  const isLate = (selector: Selector) => selector.some((part) => asksFor(part, names));
  const keep = (wanted: 'early' | 'late') => {
    // Where the rules stand that are for readers with colours of their own: they are met after the query around them.
    const marks = new Set<string>();
    const parted = transform({
      filename: 'page.css',
      code: Buffer.from(css),
      minify: true,
      visitor: {
        Rule: {
          media: ({ value }) => {
            if (!asksForOwnColours(value.query)) return;
            for (const rule of value.rules) if (rule.type === 'style') marks.add(placeOf(rule.value.loc));
          },
          style: ({ value }) => {
            const isOfLate = marks.has(placeOf(value.loc)) || value.selectors.every((selector) => isLate(selector));
            return isOfLate === (wanted === 'late') ? undefined : [];
          },
          // Names that rules refer to are known from the start.
          keyframes: () => (wanted === 'late' ? [] : undefined),
          property: () => (wanted === 'late' ? [] : undefined),
        },
      },
    });
    // Once more, for the queries that are empty now.
    return transform({ filename: 'page.css', code: parted.code, minify: true }).code.toString();
  };
  return { early: keep('early'), late: keep('late') };
}

const placeOf = ({ line, column }: { readonly line: number; readonly column: number }): string => `${line}:${column}`;

/** It changes no place of anything, so it may come a moment later. */
const asksForOwnColours = (query: MediaList): boolean => JSON.stringify(query).includes('forced-colors');

/** Everything that a selector can ask for, as it is written in one: `p`, `.step`, `#undo`, `[data-a]`. */
function namesOf(elements: readonly Pick<Element, 'tagName' | 'attrs'>[]): ReadonlySet<string> {
  return new Set(
    elements.flatMap(({ tagName, attrs }) => [
      tagName,
      ...attrs.flatMap(({ name, value }) => {
        if (name === 'class') return value.split(/\s+/).map((one) => `.${one}`);
        return name === 'id' ? [`#${value}`] : [`[${name}]`];
      }),
    ]),
  );
}

/** What shows only under a pointer, after a jump or in an open menu: the styles of the steps have come by then. */
const pressed = new Set(['hover', 'target', 'target-current', 'popover-open']);

function asksFor(part: SelectorComponent, names: ReadonlySet<string>): boolean {
  switch (part.type) {
    case 'type':
      return !names.has(part.name);
    case 'class':
      return !names.has(`.${part.name}`);
    case 'id':
      return !names.has(`#${part.name}`);
    case 'attribute':
      // Others than the names of components come and go while the page is used: open, hidden, aria-current.
      return part.name.startsWith('data-astro-cid-') && !names.has(`[${part.name}]`);
    case 'pseudo-class':
      // What has a part is late when the part is: a page with a bar at its foot, a menu that is open.
      if (part.kind === 'has') return part.selectors.every((one) => one.some((inner) => asksFor(inner, names)));
      return pressed.has(part.kind === 'custom' ? part.name : part.kind);
    default:
      return false;
  }
}
