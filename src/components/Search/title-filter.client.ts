import { readSearchQuery } from '../../domain/search-query.ts';

/** Leaves those entries of the list that hold every word of the field, in whatever order. */
class TitleFilter extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector('input');
    if (!field) return;
    field.value = new URLSearchParams(location.search).get('q')?.slice(0, 200) ?? '';
    field.addEventListener('input', () => this.#filter(field.value));
    this.#filter(field.value);
  }

  #filter(text: string) {
    const words = readSearchQuery(text).toLowerCase().split(' ').filter(Boolean);
    const entries = [...this.querySelectorAll<HTMLElement>('[data-entry]')];
    for (const entry of entries) {
      const content = entry.textContent.toLowerCase();
      entry.hidden = !words.every((word) => content.includes(word));
    }
    for (const letter of this.querySelectorAll<HTMLElement>('[data-letter]')) {
      letter.hidden = !letter.querySelector('[data-entry]:not([hidden])');
    }
    const shown = entries.filter((entry) => !entry.hidden).length;
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words.length > 0 ? `${shown} of ${entries.length} titles` : '';
    const clear = this.querySelector<HTMLElement>('[data-clear]');
    if (clear) clear.hidden = words.length === 0;
  }
}

customElements.define('title-filter', TitleFilter);
