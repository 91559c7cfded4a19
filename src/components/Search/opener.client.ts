import { adoptStyle } from '../../browser/adopt-style.ts';
import { make } from '../../browser/make.ts';
import look from './dialog.css?inline';
import { warm } from './warm.client.ts';

/**
 * The way in: makes and opens the dialog, and fetches the search itself at the first sign that somebody wants it. The
 * dialog can be typed into before that has arrived.
 */
class SiteSearch extends HTMLElement {
  #code: Promise<unknown> | undefined;
  #dialog: HTMLDialogElement | undefined;

  connectedCallback() {
    const opener = this.querySelector('form');
    if (!opener || !globalThis.HTMLDialogElement?.prototype.showModal) return;

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
    this.#dialog.showModal();
    this.#dialog.querySelector('input')?.select();
    this.#fetch();
  }

  #fetch() {
    if (this.#code) return;
    warm();
    this.#code = import(/* @vite-ignore */ this.dataset['code'] ?? '').catch(() => {
      this.#code = undefined;
      const status = this.querySelector('[role=status]');
      if (status) status.textContent = 'The search could not be fetched. The titles are still there:';
    });
  }

  #makeDialog(): HTMLDialogElement {
    adoptStyle(look);
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
      maxlength: '200',
      enterkeyhint: 'search',
    });
    const close = make('button', { class: 'button', type: 'button' }, 'Close');
    const dialog = make(
      'dialog',
      { 'aria-labelledby': 'search-label', closedby: 'any' },
      make(
        'search-combobox' as 'div',
        {},
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
    this.append(dialog);
    return dialog;
  }
}

customElements.define('site-search', SiteSearch);
