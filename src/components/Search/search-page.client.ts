import { writeAddress } from '../../browser/address-bar.ts';
import { find } from '../../browser/find.ts';
import { make } from '../../browser/make.ts';
import { longestQuery } from '../../domain/search/search-query.ts';
import type * as Finder from './find.client.ts';
import { holdWhilePressed } from './hold-while-pressed.client.ts';
import { fetchKnown } from './known.client.ts';
import type { Group } from './results.client.ts';
import { slugOf } from './slug.client.ts';
import { View } from './view.client.ts';

const mostPages = 30;

/**
 * The answer to `?q=`, as a page of links; `server`, `task` and `own` count only where they name something known.
 *
 * @param finder Fetches what looks for pages.
 */
export async function startSearchPage(host: HTMLElement, finder: () => Promise<typeof Finder>): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const query = asked.get('q') ?? '';
  const list = find(host, 'ol');
  const status = find(host, '[role=status]');
  status.textContent = '';
  delete host.dataset['answered'];
  document.title = `“${query.slice(0, longestQuery).trim()}” · ${document.title}`;
  // The names that a filter may have come with the direct answers; without any in the address nothing waits for them.
  const names = ['server', 'task', 'own'].some((key) => asked.has(key)) ? await fetchKnown() : undefined;
  const read = (key: string, known: readonly string[] = []) => known.find((name) => slugOf(name) === asked.get(key));

  const view = new View(find(host, '.ways'), {
    finder,
    most: mostPages,
    own: read('own', names?.servers),
    show: holdWhilePressed(list, (groups: readonly Group[]) => list.replaceChildren(...groups.map(item))),
    suggest: (isEmpty, isNothing) => {
      find(host, '.examples').hidden = !isEmpty && !isNothing;
    },
    say: (message) => {
      status.textContent = message;
    },
    again: () => {
      writeAddress(addressOf(view, query));
      view.ask(query);
    },
  });
  view.filters.choose(read('server', names?.servers), read('task', names?.tasks));
  view.asTyped = asked.get('exact') === '1';
  list.before(view.filters.element, view.remarks.element, view.remarks.copies);
  // A browser that was offline and is not any more.
  addEventListener('online', () => view.hasFailed && view.ask(query));
  await view.ask(query);
  host.dataset['answered'] = '';
}

function item({ name, isNamed, links }: Group): HTMLElement {
  const entry = make('li', { class: 'group' });
  if (isNamed) entry.append(make('div', { class: 'caption' }, name));
  entry.append(...links);
  return entry;
}

function addressOf({ filters, own, asTyped }: View, query: string): string {
  const address = new URLSearchParams({ q: query });
  for (const [key, name] of Object.entries({ server: filters.server, task: filters.task, own })) {
    if (name !== undefined) address.set(key, slugOf(name));
  }
  if (asTyped) address.set('exact', '1');
  return `?${address}`;
}
