import { find, unavailable } from './find.client.ts';
import { resultLinks, sayUnavailable, spellCount } from './results.client.ts';

const mostPages = 30;

/** The answer to `?q=`, as a page of links. */
class SearchPage extends HTMLElement {
  async connectedCallback() {
    const query = new URLSearchParams(location.search).get('q')?.slice(0, 200) ?? '';
    const field = this.querySelector('input');
    const list = this.querySelector('ol');
    const status = this.querySelector('[role=status]');
    if (!field || !list || !status) return;
    field.value = query;
    if (query.trim() === '') {
      field.focus();
      return;
    }
    document.title = `“${query.trim()}” · ${document.title}`;
    const patience = setTimeout(() => {
      status.textContent = 'Searching…';
    }, 300);
    try {
      const answer = await find(query, { most: mostPages });
      list.replaceChildren(
        ...answer.hits.map((hit) => {
          const item = document.createElement('li');
          item.className = 'group';
          item.append(...resultLinks(hit));
          return item;
        }),
      );
      status.textContent = spellCount(answer);
    } catch {
      sayUnavailable(status, unavailable, query.trim());
    } finally {
      clearTimeout(patience);
    }
  }
}

customElements.define('search-page', SearchPage);
