import { make } from '../../browser/make.ts';
import { examples } from '../../domain/search/examples.ts';

/** What can be asked, an example of each kind to press. */
export class Examples {
  readonly element: HTMLElement;

  /** @param ask Called with the example that was pressed. */
  constructor(ask: (query: string) => void) {
    const rows = examples.map(({ kind, query }) => {
      const button = make('button', { type: 'button' }, make('span', {}, kind), ' ', make('b', {}, query));
      button.addEventListener('click', () => ask(query));
      return make('li', {}, button);
    });
    this.element = make(
      'div',
      { class: 'examples', role: 'group', 'aria-labelledby': 'search-examples' },
      make('p', { id: 'search-examples' }, 'What you can ask'),
      make('ul', { role: 'list' }, ...rows),
    );
  }
}
