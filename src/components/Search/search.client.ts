import { find } from '../../browser/find.ts';
import { make } from '../../browser/make.ts';
import { longestQuery } from '../../domain/search/search-query.ts';
import { Examples } from './examples.client.ts';
import type * as Finder from './find.client.ts';
import { holdWhilePressed } from './hold-while-pressed.client.ts';
import { fetchKnown } from './known.client.ts';
import type { Group } from './results.client.ts';
import { serverOfPage } from './server-of-page.client.ts';
import { slugOf } from './slug.client.ts';
import { View } from './view.client.ts';

const pauseInTyping = 100;
const pauseBeforeSpeech = 600;
/** How long Enter waits for the whole of an answer, in milliseconds. */
const longestEnter = 2500;
const mostPages = 8;
const mostRecent = 5;

const started = new WeakSet<HTMLDialogElement>();

/**
 * Brings the dialog to life that opener.client.ts has made; once.
 *
 * @param finder Fetches what looks for pages.
 */
export function startCombobox(dialog: HTMLDialogElement, finder: () => Promise<typeof Finder>): void {
  if (started.has(dialog)) return;
  started.add(dialog);
  new Combobox(dialog, finder);
}

/** Answers while somebody types: a combobox after the ARIA Authoring Practices, whose options are links. */
class Combobox {
  readonly #field: HTMLInputElement;
  readonly #list: Element;
  readonly #status: Element;
  readonly #view: View;
  /** Known by the event: to ask for the place would lay out the page once more with every key. */
  #isScrolled = false;
  readonly #recent = make('p', { class: 'remark' });
  readonly #examples = new Examples((query) => this.#askFor(query));
  /** What was looked for since this page was opened; kept nowhere else. */
  #searches: string[] = [];
  #typing = 0;
  /** When something was typed last. */
  #typed = 0;
  #speech = 0;
  /** The text that was searched last, and when its answer is whole. */
  #searched = '';
  #answer: Promise<void> = Promise.resolve();
  /** The text that the list was made for. */
  #shown = '';
  /** What was pasted, and the part of it that the field shows. */
  #pasted: { shown: string; text: string } | undefined;

  constructor(dialog: HTMLDialogElement, finder: () => Promise<typeof Finder>) {
    this.#field = find<HTMLInputElement>(dialog, 'input');
    this.#list = find(dialog, '[role=listbox]');
    this.#status = find(dialog, '[role=status]');
    this.#status.textContent = '';
    this.#view = new View(find(dialog, '.ways'), {
      finder,
      most: mostPages,
      own: serverOfPage(),
      show: holdWhilePressed(this.#list, (groups) => this.#show(groups)),
      suggest: (isEmpty, isNothing) => this.#suggest(isEmpty, isNothing),
      say: (message, isUrgent) => this.#say(message, isUrgent),
      again: () => this.#search(),
    });
    this.#start(dialog);
  }

  #start(dialog: HTMLDialogElement): void {
    if (!this.#field.value) fetchKnown();
    const { filters, remarks } = this.#view;
    this.#list.before(filters.element, this.#recent, remarks.element, remarks.copies, this.#examples.element);
    this.#recent.hidden = true;
    const field = this.#field;
    field.addEventListener('input', (event) => {
      // What an input method composes from other signs is no word yet. Phone keyboards compose every word too, but from
      // the letters themselves.
      const isUnmade = event instanceof InputEvent && event.isComposing && /[^\0-\u024f]/.test(event.data ?? '');
      if (!isUnmade) this.#searchSoon();
    });
    field.addEventListener('paste', (event) => this.#paste(event));
    field.addEventListener('compositionend', () => this.#searchSoon());
    field.addEventListener('focus', () => this.#showRecent(field.value === ''));
    field.addEventListener('keydown', (event) => this.#key(event));
    field.form?.addEventListener('submit', (event) => {
      if (field.value.trim() === '') event.preventDefault();
    });
    field.form?.addEventListener('formdata', ({ formData }) => this.#addChoices(formData));
    this.#list.addEventListener('scroll', () => {
      this.#isScrolled = true;
    });
    this.#list.addEventListener('click', (event) => {
      // A result may be on this very page: the dialog must not stay in front of it.
      const elsewhere = event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey);
      if (!elsewhere && event.target instanceof Element && event.target.closest('a')) dialog.close();
    });
    dialog.addEventListener('close', () => this.#remember(field.value.trim()));
    // Somebody may have typed before this code arrived, and has waited for it.
    if (field.value) this.#search();
    else this.#view.clear();
  }

  /** A field has one line and would glue the lines of a paste together: what identifies it is taken before that. */
  #paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[\r\n]/.test(text.trim()) && text.length <= longestQuery) return;
    event.preventDefault();
    this.#field.value = text.replace(/[\r\n]+/g, ' ').slice(0, longestQuery);
    this.#pasted = { shown: this.#field.value, text };
    this.#searchSoon();
  }

  #searchSoon(): void {
    clearTimeout(this.#typing);
    clearTimeout(this.#speech);
    this.#view.asTyped = false;
    this.#typed = performance.now();
    // It is an answer to another text.
    this.#choose(undefined);
    this.#typing = window.setTimeout(() => this.#search(), pauseInTyping);
  }

  #search(): void {
    clearTimeout(this.#typing);
    const text = this.#field.value;
    const isEmpty = text.slice(0, 1000).trim() === '';
    this.#showRecent(isEmpty);
    this.#searched = text;
    if (isEmpty) this.#view.clear();
    else this.#answer = this.#view.ask(this.#pasted?.shown === text ? this.#pasted.text : text);
  }

  /** Opens what comes first of the answer, once all of it is there, or what came in a while; a title that is only near opens nothing. */
  async #openFirst(): Promise<void> {
    const text = this.#field.value;
    if (this.#searched !== text) this.#search();
    const answer = this.#answer;
    await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, longestEnter))]);
    const findFirst = () => this.#options.find((option) => !option.closest('[data-guess]'));
    // What is there by then is opened; where nothing is, the answer is waited for.
    if (!this.#isAnswered || !findFirst()) await answer;
    const first = findFirst();
    if (first && this.#field.value === text && this.#field.closest('dialog')?.open)
      first.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }

  /** True where the list is for what stands in the field. */
  get #isAnswered(): boolean {
    return this.#shown === this.#field.value;
  }

  #show(groups: readonly Group[]): void {
    this.#shown = this.#searched;
    const chosen = this.#list.querySelector('[aria-selected=true]')?.getAttribute('href');
    this.#list.replaceChildren(...groups.map(optionGroup));
    this.#field.setAttribute('aria-expanded', String(groups.length > 0));
    // The rest of an answer may come while somebody is on their way through the first of it.
    const again = chosen && this.#options.find((option) => option.getAttribute('href') === chosen);
    this.#choose(again || undefined);
    if (!again && this.#isScrolled) this.#list.scrollTo(0, 0);
    this.#isScrolled = false;
  }

  get #options(): Element[] {
    return [...this.#list.querySelectorAll('[role=option]')];
  }

  #key(event: KeyboardEvent): void {
    // Enter and the arrows belong to the input method while it is composing; Safari tells by keyCode 229 only.
    if (event.isComposing || event.keyCode === 229 || event.altKey) return;
    const options = this.#options;
    const current = options.findIndex((option) => option.ariaSelected === 'true');
    if (event.key === 'Enter' && current >= 0) {
      event.preventDefault();
      const { ctrlKey, metaKey } = event;
      options[current]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey }));
    } else if (event.key === 'Enter' && this.#field.value.trim() !== '') {
      event.preventDefault();
      this.#openFirst();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      // What is there answers another text, and the answer to this one is on its way.
      if (!this.#isAnswered) return;
      // One place more than there are options: between the last and the first, nothing but the text is chosen.
      const places = options.length + 1;
      const next = (current + 1 + (event.key === 'ArrowDown' ? 1 : places - 1)) % places;
      this.#choose(options[next - 1]);
    }
  }

  #choose(option: Element | undefined): void {
    for (const other of this.#list.querySelectorAll('[aria-selected=true]')) other.ariaSelected = 'false';
    if (option) option.ariaSelected = 'true';
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#field.setAttribute('aria-activedescendant', option.id);
    else this.#field.removeAttribute('aria-activedescendant');
  }

  #say(message: string, isUrgent: boolean): void {
    clearTimeout(this.#speech);
    const sinceTyped = performance.now() - this.#typed;
    const write = () => {
      this.#status.textContent = message;
    };
    if (isUrgent) write();
    else this.#speech = window.setTimeout(write, Math.max(0, pauseBeforeSpeech - sinceTyped));
  }

  /** The page with results narrows as the dialog does, and prefers the same server. */
  #addChoices(formData: FormData): void {
    const { server, task } = this.#view.filters;
    for (const [key, name] of Object.entries({ server, task, own: this.#view.own })) {
      if (name !== undefined) formData.append(key, slugOf(name));
    }
  }

  #askFor(text: string): void {
    this.#field.value = text;
    this.#field.focus();
    this.#search();
  }

  /** What can be asked is shown where there is no question, and where one has no answer: that is then said at the top. */
  #suggest(isEmpty: boolean, isNothing: boolean): void {
    this.#examples.element.hidden = !isEmpty && !isNothing;
    this.#list.parentElement?.toggleAttribute('data-nothing', isNothing);
  }

  #remember(text: string): void {
    if (text === '') return;
    this.#searches = [text, ...this.#searches.filter((other) => other !== text)].slice(0, mostRecent);
  }

  #showRecent(isWanted: boolean): void {
    this.#recent.hidden = !isWanted || this.#searches.length === 0;
    const buttons = this.#searches.map((text) => {
      const button = make('button', { type: 'button' }, make('bdi', {}, text));
      button.addEventListener('click', () => this.#askFor(text));
      return button;
    });
    this.#recent.replaceChildren('Searched before: ', ...buttons);
  }
}

function optionGroup({ name, isNamed, isGuess, links }: Group, index: number): HTMLElement {
  const group = make('div', { class: 'group', role: 'group', 'aria-label': name });
  if (isGuess) group.dataset['guess'] = '';
  if (isNamed) group.append(make('div', { class: 'caption', 'aria-hidden': 'true' }, name));
  for (const [place, link] of links.entries()) {
    link.role = 'option';
    link.id = `search-option-${index}-${place}`;
    link.tabIndex = -1;
    link.ariaSelected = 'false';
  }
  group.append(...links);
  return group;
}
