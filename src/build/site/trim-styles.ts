import { createHash } from 'node:crypto';
import { type Selector, transform } from 'lightningcss';
import { breakLines } from './break-lines.ts';
import { applyEdits, attribute, type Edit, type Element, type ParsedPage, textOf } from './html-pages.ts';
import { type SplitStyles, splitStyles } from './split-styles.ts';

/** A style sheet beside the pages. */
export interface StyleFile {
  /** Path inside the folder of the site, with the hash of its text in it. */
  readonly path: string;
  readonly text: string;
}

/** A page whose styles are those of its own components. */
export interface TrimmedPage {
  readonly edits: readonly Edit[];
  /** The styles of the steps, which the page asks for when it comes to them. */
  readonly steps?: StyleFile;
  /** Puts the short names of components into a piece of the page, after all edits. */
  readonly rename: (text: string) => string;
  /** The text of a `<script>` or `<style>` as readers will get it: what the policy hashes. */
  readonly finalText: (element: Element) => string;
}

/**
 * Takes out of a finished page the styles of components that are not on it, and gives short names to the components that
 * are; everything else stays as it is.
 *
 * Articles may use any tag, so every guide is given the styles of all tags. Astro marks what belongs to a component,
 * rules and elements alike, with an attribute `data-astro-cid-…`: where no element has it, the rule can match nothing.
 * What stays is renamed to `data-a`, `data-b` …: a third of a kilobyte less in the first flight of packets.
 *
 * The styles that only the steps of a guide need go into a file, which the page names directly before them.
 *
 * @param base The folder below which the site is published, with both slashes.
 * @example `<style>a[data-astro-cid-x]{…}b[data-astro-cid-y]{…}</style><b data-astro-cid-y>` becomes
 *   `<style>b[data-a]{…}</style><b data-a>`
 */
export function trimStyles(page: ParsedPage, base = '/'): TrimmedPage {
  const present = new Set(page.elements.flatMap((one) => one.attrs.flatMap(({ name }) => (isScope(name) ? name : []))));
  const styles = new Map<Element, string>();
  const edits: Edit[] = [];
  const steps = page.elements.findIndex((one) => one.tagName === 'section' && attribute(one, 'class') === 'steps');
  const before = page.elements.slice(0, Math.max(steps, 0)).filter((one) => !isInPopover(one));
  const added = breakLines({ elements: before, html: page.html }).some(({ text }) => text === '<wbr>') ? [wbr] : [];
  let late = '';
  for (const [style, sheet] of page.styles) {
    const { startTag, endTag } = style.sourceCodeLocation ?? {};
    if (!startTag || !endTag) continue;
    const text = trimCss(sheet, present);
    const split: SplitStyles = steps < 0 ? { early: text, late: '' } : splitKnown(text, [...before, ...added]);
    late += split.late;
    styles.set(style, split.early);
    edits.push({ start: startTag.endOffset, end: endTag.startOffset, text: split.early });
  }
  const names = shortNames(present, applyEdits(page.html, edits));
  const rename = (text: string) => text.replaceAll(scope, (name) => names.get(name) ?? name);
  const finalText = (element: Element) => rename(styles.get(element) ?? textOf(element));
  const place = page.elements[steps]?.sourceCodeLocation?.startOffset;
  if (late === '' || place === undefined) return { edits, rename, finalText };
  const file = styleFile(rename(late));
  const link = { start: place, end: place, text: `<link rel="stylesheet" href="${base}${file.path}">` };
  return { edits: [...edits, link], steps: file, rename, finalText };
}

/** What breakLines puts into a page, as far as its styles ask for it. */
const wbr: Pick<Element, 'tagName' | 'attrs'> = { tagName: 'wbr', attrs: [] };

function styleFile(text: string): StyleFile {
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  return { path: `_astro/steps.${hash}.css`, text };
}

/** A popover begins closed, so that its styles can come later. */
function isInPopover(element: Element): boolean {
  for (let one: Element['parentNode'] | Element = element; one; one = 'parentNode' in one ? one.parentNode : null) {
    if ('attrs' in one && one.attrs.some(({ name }) => name === 'popover')) return true;
  }
  return false;
}

/** Guides for one task mostly part alike. */
const parted = new Map<string, SplitStyles>();

function splitKnown(css: string, before: readonly Pick<Element, 'tagName' | 'attrs'>[]): SplitStyles {
  const words = wordsOf(css);
  // Anchors of one page alone, which no rule asks for, would make each page another case.
  const names = before
    .flatMap(({ tagName, attrs }) => [
      tagName,
      ...attrs.flatMap(({ name, value }) => (name === 'class' || name === 'id' ? value.split(/\s+/) : name)),
    ])
    .filter((name) => words.has(name) || /[^\w-]/.test(name));
  const key = `${[...new Set(names)].sort().join(' ')}\n${css}`;
  const known = parted.get(key) ?? splitStyles(css, before);
  parted.set(key, known);
  return known;
}

/** Everything in some styles that can be the name of a tag, a class, an id or an attribute. */
function wordsOf(css: string): ReadonlySet<string> {
  const words = wordsByStyles.get(css) ?? new Set(css.match(/[\w-]+/g));
  wordsByStyles.set(css, words);
  return words;
}

const wordsByStyles = new Map<string, ReadonlySet<string>>();

const scope = /\bdata-astro-cid-\w+/g;
const isScope = (name: string): boolean => name.startsWith('data-astro-cid-');

/** A name of one letter for each scope, past those that the page uses for something else. */
function shortNames(scopes: ReadonlySet<string>, html: string): Map<string, string> {
  const taken = new Set(html.match(/\bdata-[a-z][\w-]*/g));
  const free = Array.from({ length: 26 * 27 }, (_, index) => `data-${letters(index)}`).filter(
    (name) => !taken.has(name),
  );
  return new Map([...scopes].map((name, index) => [name, free[index] ?? name]));
}

/** 0 is "a", 25 is "z", 26 is "aa". */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

/** Most pages of one kind have the same styles and the same components, and reading CSS is slow. */
const trimmed = new Map<string, { readonly scopes: readonly string[]; readonly results: Map<string, string> }>();

function trimCss(css: string, present: ReadonlySet<string>): string {
  const known = trimmed.get(css) ?? { scopes: [...new Set(css.match(scope))], results: new Map<string, string>() };
  trimmed.set(css, known);
  const key = known.scopes.filter((name) => present.has(name)).join(' ');
  const result = known.results.get(key) ?? withoutAbsent(css, present);
  known.results.set(key, result);
  return result;
}

function withoutAbsent(css: string, present: ReadonlySet<string>): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: {
        style: ({ value }) => (value.selectors.every((selector) => isAbsent(selector, present)) ? [] : undefined),
      },
    },
  });
  // Once more, for the queries that are empty now.
  return transform({ filename: 'page.css', code, minify: true }).code.toString();
}

function isAbsent(selector: Selector, present: ReadonlySet<string>): boolean {
  return selector.some((part) => part.type === 'attribute' && isScope(part.name) && !present.has(part.name));
}
