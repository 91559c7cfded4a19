import { readSearchQuery } from '../../domain/search/search-query.ts';

/**
 * Leaves those entries of the list that hold every word of the field, in whatever order; where none does, those that hold
 * most of them; where no word stands in any, all: the list is where a search that failed leads to, so it never ends.
 */
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
    const counts = entries.map(({ textContent }) => {
      const content = textContent.toLowerCase();
      // By letters: a long word tells more than "what" and "is".
      return words.filter((word) => content.includes(word)).join('').length;
    });
    const most = Math.max(...counts);
    for (const [index, entry] of entries.entries()) entry.hidden = counts[index] !== most;
    for (const letter of this.querySelectorAll<HTMLElement>('[data-letter]')) {
      letter.hidden = !letter.querySelector('[data-entry]:not([hidden])');
    }
    const shown = entries.filter((entry) => !entry.hidden).length;
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = tell(shown, entries.length, most, words.join('').length);
    const clear = this.querySelector<HTMLElement>('[data-clear]');
    if (clear) clear.hidden = words.length === 0;
  }
}

function tell(shown: number, all: number, most: number, letters: number): string {
  if (letters === 0) return '';
  if (most === 0) return `No title has these words. All ${all} titles:`;
  return `${most < letters ? 'No title has every word. With most of them: ' : ''}${shown} of ${all} titles`;
}

customElements.define('title-filter', TitleFilter);
