import { make } from '../../browser/make.ts';
import type { Count } from './find.client.ts';

/** Two lists to choose from: the server and the task of a page, each with how many pages it leaves. */
export class Filters {
  readonly element: HTMLElement;
  readonly #server = select('Server', 'All servers');
  readonly #task = select('Task', 'All tasks');

  constructor(changed: () => void) {
    this.element = make('div', { class: 'filters' }, this.#server.label, this.#task.label);
    this.element.hidden = true;
    this.element.addEventListener('change', changed);
  }

  /** The chosen names; undefined for all. */
  get server(): string | undefined {
    return this.#server.field.value || undefined;
  }

  get task(): string | undefined {
    return this.#task.field.value || undefined;
  }

  choose(server: string | undefined, task: string | undefined): void {
    fill(this.#server, [], server);
    fill(this.#task, [], task);
  }

  /** Shows what there is to choose; `own` is the reader's own server and comes first. What is chosen stays. */
  update(servers: readonly Count[], tasks: readonly Count[], own: string | undefined): void {
    const isOwn = ({ name }: Count) => Number(name === own);
    fill(
      this.#server,
      servers.toSorted((a, b) => isOwn(b) - isOwn(a)),
      this.server,
    );
    fill(this.#task, tasks, this.task);
    const hasChoice = servers.length > 1 || tasks.length > 1;
    this.element.hidden = !hasChoice && this.server === undefined && this.task === undefined;
  }
}

interface Select {
  label: HTMLLabelElement;
  field: HTMLSelectElement;
  all: string;
}

function select(name: string, all: string): Select {
  const field = make('select', { autocomplete: 'off' }, new Option(all, ''));
  return { label: make('label', {}, make('span', {}, name), field), field, all };
}

function fill({ field, all }: Select, counts: readonly Count[], chosen: string | undefined): void {
  const shown =
    chosen === undefined || counts.some(({ name }) => name === chosen)
      ? counts
      : [{ name: chosen, count: 0 }, ...counts];
  const options = shown.map(({ name, count }) => new Option(`${name} (${count})`, name));
  field.replaceChildren(new Option(all, ''), ...options);
  field.value = chosen ?? '';
}
