/** The way in: opens the dialog, and fetches the search itself at the first sign that somebody wants it. */
class SiteSearch extends HTMLElement {
  #code: Promise<unknown> | undefined;

  connectedCallback() {
    const opener = this.querySelector('form');
    const dialog = this.querySelector('dialog');
    if (!opener || !dialog?.showModal) return;

    opener.addEventListener('pointerenter', () => this.#fetch());
    opener.addEventListener('focusin', () => this.#fetch());
    opener.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#open(dialog);
    });
    dialog.querySelector('[type=button]')?.addEventListener('click', () => dialog.close());
    addEventListener('keydown', (event) => {
      const { key, target } = event;
      if (dialog.open || event.altKey || event.isComposing) return;
      const chord = (event.ctrlKey || event.metaKey) && !event.shiftKey && key.toLowerCase() === 'k';
      // A slash in a field, or in text that can be edited, is a slash.
      const inText = target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
      if (!chord && (key !== '/' || inText || event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      this.#open(dialog);
    });
  }

  #open(dialog: HTMLDialogElement) {
    dialog.showModal();
    dialog.querySelector('input')?.select();
    this.#fetch();
  }

  #fetch() {
    this.#code ??= import(/* @vite-ignore */ this.dataset['code'] ?? '').catch(() => {
      this.#code = undefined;
      const status = this.querySelector('[role=status]');
      if (status) status.textContent = 'The search could not be fetched. The titles are still there:';
    });
  }
}

customElements.define('site-search', SiteSearch);
