import { type Answer, fetchEngine, find, unavailable } from './find.client.ts';
import { resultLinks, sayUnavailable, spellCount } from './results.client.ts';

const pauseInTyping = 100;
const pauseBeforeSpeech = 600;
const patience = 300;
const mostPages = 8;

/** Answers while somebody types: a combobox after the ARIA Authoring Practices, whose options are links. */
class SearchCombobox extends HTMLElement {
  #timers: number[] = [];
  /** Numbers the searches, so that a late answer to an earlier one is dropped. */
  #latest = 0;

  connectedCallback() {
    fetchEngine().catch(() => undefined);
    const field = this.#field;
    field?.addEventListener('input', () => this.#searchSoon());
    field?.addEventListener('keydown', (event) => this.#key(event));
    field?.form?.addEventListener('submit', (event) => {
      if (field.value.trim() === '') event.preventDefault();
    });
    this.#list?.addEventListener('click', (event) => {
      // A result may be on this very page: the dialog must not stay in front of it.
      const elsewhere = event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey);
      if (!elsewhere) this.closest('dialog')?.close();
    });
    // Somebody may have typed before this code arrived.
    if (field?.value) this.#searchSoon();
  }

  get #field() {
    return this.querySelector('input');
  }

  get #list() {
    return this.querySelector('[role=listbox]');
  }

  get #status() {
    return this.querySelector('[role=status]');
  }

  #searchSoon(): void {
    this.#latest += 1;
    const turn = this.#latest;
    this.#cancelTimers();
    this.#later(pauseInTyping, () => this.#search(turn));
  }

  async #search(turn: number): Promise<void> {
    const text = this.#field?.value ?? '';
    this.#later(patience, () => this.#say('Searching…'));
    try {
      const answer = await find(text, { most: mostPages });
      if (turn === this.#latest) this.#show(answer);
    } catch {
      if (turn !== this.#latest) return;
      this.#show({ query: '', corrected: undefined, hits: [], total: 0, servers: [], tasks: [] });
      if (this.#status) sayUnavailable(this.#status, unavailable, text.trim());
    }
  }

  #show(answer: Answer): void {
    this.#cancelTimers();
    this.#choose(undefined);
    this.#list?.replaceChildren(...answer.hits.map((hit, index) => optionGroup(hit.title, resultLinks(hit), index)));
    this.#list?.scrollTo(0, 0);
    this.#field?.setAttribute('aria-expanded', String(answer.hits.length > 0));
    const count = spellCount(answer);
    if (count === '') this.#say('');
    else this.#later(pauseBeforeSpeech, () => this.#say(count));
  }

  #key(event: KeyboardEvent): void {
    // Enter and the arrows belong to the input method while it is composing; Safari tells by keyCode 229 only.
    if (event.isComposing || event.keyCode === 229 || event.altKey) return;
    const options = [...this.querySelectorAll('[role=option]')];
    const current = options.findIndex((option) => option.ariaSelected === 'true');
    if (event.key === 'Enter' && current >= 0) {
      event.preventDefault();
      const { ctrlKey, metaKey } = event;
      options[current]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey }));
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      // One place more than there are options: between the last and the first, nothing but the text is chosen.
      const places = options.length + 1;
      const next = (current + 1 + (event.key === 'ArrowDown' ? 1 : places - 1)) % places;
      this.#choose(options[next - 1]);
    }
  }

  #choose(option: Element | undefined): void {
    for (const other of this.querySelectorAll('[aria-selected=true]')) other.ariaSelected = 'false';
    if (option) option.ariaSelected = 'true';
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#field?.setAttribute('aria-activedescendant', option.id);
    else this.#field?.removeAttribute('aria-activedescendant');
  }

  #say(text: string): void {
    if (this.#status) this.#status.textContent = text;
  }

  #later(milliseconds: number, action: () => void): void {
    this.#timers.push(window.setTimeout(action, milliseconds));
  }

  #cancelTimers(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
  }
}

customElements.define('search-combobox', SearchCombobox);

function optionGroup(title: string, links: readonly HTMLAnchorElement[], index: number): HTMLElement {
  const group = document.createElement('div');
  group.className = 'group';
  group.role = 'group';
  group.ariaLabel = title;
  for (const [place, link] of links.entries()) {
    link.role = 'option';
    link.id = `search-option-${index}-${place}`;
    link.tabIndex = -1;
    link.ariaSelected = 'false';
  }
  group.append(...links);
  return group;
}
