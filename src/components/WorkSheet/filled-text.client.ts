import { withLineBreaks } from '../../browser/line-breaks.ts';
import { make } from '../../browser/make.ts';
import { type Edit, fill, type GivenValues } from '../../domain/values/fill.ts';
import { languageOfBlock, languageOfInline } from '../../domain/values/language.ts';
import type { Language } from '../../domain/values/quote.ts';
import { findStandIns, type Value, values } from '../../domain/values/stand-ins.ts';

/** A piece of the page with stand-ins in it, and how it was before. */
interface Place {
  /** A text of a sentence gets an element of its own only once something is filled in: until then the page is as it was. */
  element: Element | Text;
  readonly template: readonly Node[];
  readonly source: string;
  readonly language: Language;
  filled: boolean;
  /** What comes after "EX01" where that is a piece of its own: " stands for your server". */
  readonly after: { readonly node: Text; readonly source: string } | undefined;
}

/** A value that a page has stand-ins for. */
export interface UsedValue extends Value {
  /** The stand-in that this page shows for it: EX01 where another version has HUB01. */
  readonly shown: string;
}

/** Tools have values of their own; the sources, and what was seen in a test, are what they are. */
const others =
  'subnet-calculator, allow-list, work-sheet, copy-button, nav, svg, .facts, .evidence, #sources-section, [aria-labelledby=help]';

/** The text of an article in which stand-ins give way to the reader's values, each of them marked. */
export class FilledText {
  #places: Place[] = [];
  /** How many places follow the reader's values. */
  places = 0;

  constructor(article: Element) {
    for (const code of article.querySelectorAll('pre, code, .code figcaption')) {
      if (code.closest(others) || code.parentElement?.closest('pre')) continue;
      this.#add(code.matches('pre') ? (code.querySelector('code') ?? code) : code, languageOf(code));
    }
    for (const text of proseOf(article)) this.#add(text, 'plain');
  }

  /** The values that this page has stand-ins for, in the order of the list. */
  get values(): UsedValue[] {
    const found = this.#places.flatMap(({ source }) => findStandIns(source));
    return values.flatMap((value) => {
      const here = found.filter((one) => one.value.key === value.key).map(({ standIn }) => standIn);
      const shown = here.find(({ form }) => form === undefined) ?? value.standIns[0];
      return here.length > 0 && shown ? [{ ...value, shown: shown.text }] : [];
    });
  }

  fill(given: GivenValues): void {
    this.places = 0;
    for (const place of this.#places) {
      const edits = fill(place.source, place.language, given);
      if (edits.length === 0 && !place.filled) continue;
      const element = elementOf(place);
      element.replaceChildren(...place.template.map((node) => node.cloneNode(true)));
      // From the end, so that what comes before stays where it was.
      for (const edit of edits.toReversed()) {
        // A name of the reader's stands for nothing: "MX1 is your server".
        const [verb] = standsFor.exec(place.source.slice(edit.end)) ?? [];
        if (verb) replace(element, { start: edit.end, end: edit.end + verb.length }, new Text(sayIs(verb)));
        // A folder and a file in it have a place to break at between them.
        const [file = ''] = /^[\\/]\w\S*/.exec(place.source.slice(edit.end)) ?? [];
        if (edit.text.length + file.length > roomOfWord && file !== '') {
          const slash = document.createDocumentFragment();
          slash.append(file.slice(0, 1), make('wbr'));
          replace(element, { start: edit.end, end: edit.end + 1 }, slash);
        }
        replace(element, edit, make('mark', { class: 'yours' }, ...breakable(element, edit.text)));
      }
      place.filled = edits.length > 0;
      if (place.after)
        place.after.node.data = place.filled ? place.after.source.replace(standsFor, sayIs) : place.after.source;
      this.places += place.filled ? 1 : 0;
    }
  }

  #add(element: Element | Text, language: Language): void {
    const source = element.textContent ?? '';
    if (source.length > 10_000 || findStandIns(source).length === 0) return;
    const template = element instanceof Text ? [element.cloneNode()] : [...element.childNodes];
    this.#places.push({ element, template, source, language, filled: false, after: explanationAfter(element) });
  }
}

function elementOf(place: Place): Element {
  if (place.element instanceof Element) return place.element;
  const span = make('span');
  place.element.replaceWith(span);
  place.element = span;
  return span;
}

function languageOf(code: Element): Language {
  if (!code.matches('pre')) return code.matches('figcaption') ? 'plain' : languageOfInline(code.textContent ?? '');
  const title = code.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
  return languageOfBlock(code.getAttribute('data-language') ?? '', title);
}

/** Texts outside of code, of all sections and of the outcome: "On HUB01, open the newest file". */
function proseOf(article: Element): Text[] {
  const found: Text[] = [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const standIns = findStandIns(node.data);
    if (standIns.length === 0 || node.parentElement?.closest(`pre, code, figcaption, h1, h2, h3, ${others}`)) continue;
    // In a sentence these words mean what they say; only the list of a dialog names the addresses themselves.
    const isInWords = standIns.every(({ standIn }) => standIn.form === 'dialog-list');
    if (!isInWords || node.parentElement?.closest('.dialog')) found.push(node);
  }
  return found;
}

/** "HUB01 stands for your server": the sentence is about the stand-in. */
const standsFor = /^\s+stands? for\b/;

const sayIs = (verb: string): string => (/stands/.test(verb) ? ' is' : ' are');

function explanationAfter(element: Element | Text): Place['after'] {
  const node = element.nextSibling ?? element.parentElement?.nextSibling;
  return node instanceof Text && standsFor.test(node.data) ? { node, source: node.data } : undefined;
}

/** As many letters of a word have room on the narrowest phone, see lineBreaks. */
const roomOfWord = 25;

/**
 * A value with its places to break at, in sentences too: a name with a hyphen is one word. A long word is no box of its own,
 * because the rest of it may be around the value.
 */
function breakable(element: Element, text: string): readonly (string | Node)[] {
  const isBlock = element.parentElement?.matches('pre') === true;
  return withLineBreaks(text, { isBlock, before: ' ', after: ' ' }).flatMap((node) =>
    node instanceof Element && node.querySelector(':scope > wbr') ? [...node.childNodes] : [node],
  );
}

/**
 * Puts something new in the place of a piece of the text, through whatever coloured pieces that goes. It is inside of the
 * piece that it begins: what holds a word together holds the new one together too.
 */
function replace(element: Element, { start, end }: Pick<Edit, 'start' | 'end'>, by: Node): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let at = 0;
  let isOpen = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (!isOpen && (start < at + length || (start === end && start === at + length))) {
      range.setStart(node, start - at);
      isOpen = true;
    }
    if (isOpen && end <= at + length) {
      range.setEnd(node, end - at);
      break;
    }
    at += length;
  }
  range.deleteContents();
  range.insertNode(by);
}
