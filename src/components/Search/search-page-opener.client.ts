import { find } from '../../browser/find.ts';
import { load } from '../../browser/load.ts';
import { finder } from './finder.client.ts';
import code from './search-page.client.ts?worker&url';
import { warm } from './warm.client.ts';

/** After so many milliseconds somebody who waits is told so. */
const patience = 3000;
/** What shows the answer is fetched after so many milliseconds at the latest, though nothing was looked for yet. */
const longestAlone = 1000;

/** The page with results. Without a question there is nothing to fetch: the form leads to this page again. */
class SearchPage extends HTMLElement {
  connectedCallback() {
    const asked = new URLSearchParams(location.search).get('q') ?? '';
    const field = find<HTMLInputElement>(this, 'input');
    if (asked.trim() === '') {
      this.dataset['answered'] = '';
      find(this, '.examples').hidden = false;
      // It would stand alone on its line; the menu beside the page and the footer have it.
      find(this, '.ways').hidden = true;
      return field.focus();
    }
    field.value = asked.slice(0, 200);
    this.#fetch(asked);
  }

  #fetch(query: string) {
    const early = finder().then(({ findEarly }) => findEarly(query));
    warm();
    const status = find(this, '[role=status]');
    const timer = setTimeout(() => {
      status.textContent = 'The search is still loading. The list of all articles is there already:';
      this.dataset['answered'] = '';
    }, patience);
    Promise.race([early.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, longestAlone))])
      .then(() => load<typeof import('./search-page.client.ts')>(code))
      .finally(() => clearTimeout(timer))
      .then(
        ({ startSearchPage }) => startSearchPage(this, finder),
        () => {
          status.textContent = 'The search could not be loaded. Check the connection, then press Search again.';
          this.dataset['answered'] = '';
        },
      );
  }
}

customElements.define('search-page', SearchPage);
