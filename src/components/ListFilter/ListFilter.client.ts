import { load } from '../../browser/load.ts';
import code from './filter.client.ts?worker&url';

/** A list with a field that leaves what has the typed words. The code is fetched when the field is touched, or for a link. */
class ListFilter extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector('input');
    if (!field) return;
    const start = () =>
      load<typeof import('./filter.client.ts')>(code).then(({ startFilter }) => startFilter(this, field));
    if (field.value || new URLSearchParams(location.search).has(field.name)) start();
    else field.addEventListener('focus', start, { once: true });
  }
}

customElements.define('list-filter', ListFilter);
