import { adoptStyle } from '../../browser/adopt-style.ts';
import { load } from '../../browser/load.ts';
import { make } from '../../browser/make.ts';
import look from './dialog.css?inline';
import { finder } from './finder.client.ts';
import code from './search.client.ts?worker&url';
import { warm } from './warm.client.ts';

/** After so many milliseconds somebody who waits is told so. */
const patience = 3000;
/** What shows the answer is fetched after so many milliseconds at the latest, though nothing was looked for yet. */
const longestAlone = 1000;

/**
 * The way in: makes and opens the dialog, and fetches the search itself at the first sign that somebody wants it. The
 * dialog can be typed into before that has arrived.
 */
class SiteSearch extends HTMLElement {
  #dialog: HTMLDialogElement | undefined;
  #isStarted = false;

  connectedCallback() {
    const opener = this.querySelector('form');
    if (!opener || !globalThis.HTMLDialogElement?.prototype.showModal) return;
    // Before what the search brings, which has other rules for small screens.
    adoptStyle(look);

    for (const sign of ['pointerenter', 'pointerdown', 'focusin']) opener.addEventListener(sign, () => this.#fetch());
    opener.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#open();
    });
    addEventListener('keydown', (event) => {
      const { key, target } = event;
      if (this.#dialog?.open || event.altKey || event.isComposing) return;
      const chord = (event.ctrlKey || event.metaKey) && !event.shiftKey && key.toLowerCase() === 'k';
      // A slash in a field, or in text that can be edited, is a slash.
      const inText = target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
      if (!chord && (key !== '/' || inText || event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      this.#open();
    });
  }

  #open() {
    this.#dialog ??= this.#makeDialog();
    // First, so that it is on its way while the page is laid out anew.
    this.#fetch();
    this.#dialog.showModal();
    this.#dialog.querySelector('input')?.select();
  }

  #fetch() {
    if (this.#isStarted) return;
    // First of all: it says what of the index is needed. What shows the answer is not needed before.
    const early = finder().then(({ findEarly }) => findEarly(this.#dialog?.querySelector('input')?.value ?? ''));
    const arriving = Promise.race([
      early.catch(() => undefined),
      new Promise((resolve) => setTimeout(resolve, longestAlone)),
    ]).then(() => load<typeof import('./search.client.ts')>(code));
    warm();
    const say = (text: string) => {
      const status = this.querySelector('[role=status]');
      if (status) status.textContent = text;
    };
    const timer = setTimeout(() => say('The search is still loading. The titles are there already:'), patience);
    arriving
      .finally(() => clearTimeout(timer))
      .then(
        ({ startCombobox }) => {
          if (!this.#dialog) return;
          this.#isStarted = true;
          startCombobox(this.#dialog, finder);
        },
        () => say('The search could not be loaded. Type another letter to retry. The titles are there already:'),
      );
  }

  #makeDialog(): HTMLDialogElement {
    const field = make('input', {
      id: 'search-field',
      name: 'q',
      type: 'text',
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-controls': 'search-results',
      'aria-autocomplete': 'list',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      enterkeyhint: 'search',
    });
    const close = make('button', { class: 'button', type: 'button' }, 'Close');
    const dialog = make(
      'dialog',
      { 'aria-labelledby': 'search-label', closedby: 'any' },
      make(
        'div',
        { class: 'combobox' },
        make(
          'form',
          { method: 'get', action: '/search/' },
          make('label', { id: 'search-label', for: 'search-field' }, 'Search the knowledge base'),
          field,
          make('button', { class: 'button primary', type: 'submit' }, 'Search'),
          close,
        ),
        make('div', { id: 'search-results', class: 'results', role: 'listbox', 'aria-label': 'Results' }),
        make(
          'div',
          { class: 'foot' },
          make('p', { role: 'status' }),
          make('p', { class: 'ways' }, make('a', { href: '/a-z/' }, 'All articles, A–Z')),
        ),
      ),
    );
    close.addEventListener('click', () => dialog.close());
    field.addEventListener('input', () => this.#fetch());
    this.append(dialog);
    return dialog;
  }
}

customElements.define('site-search', SiteSearch);
