import { make, makeButton } from '../../browser/make.ts';
import { type ShownStep, shownSteps } from './shown-steps.client.ts';
import { keyOfTicks } from './tick-key.client.ts';

/** A step of the guide as the reader sees it. */
export interface Step extends ShownStep {
  readonly id: string;
  /** Whether everybody who takes this way has to do it: neither part of the undo nor for some readers only. */
  readonly counts: boolean;
}

/** A guide has fewer; whatever else is stored did not come from here. */
const most = 200;
const longest = 20_000;

/**
 * A tick box for each step, kept in this browser for this guide. A storage that is full, closed or full of nonsense is
 * as good as an empty one.
 */
export class Ticks {
  readonly element = make('div', { class: 'progress' });
  readonly steps: readonly Step[];
  /** The step that was ticked last on this page, if any. */
  last: Step | undefined;

  readonly #boxes: readonly HTMLInputElement[];
  readonly #count = make('span', { role: 'status' });
  readonly #clear = makeButton('Clear ticks', () => this.#clearAll());
  readonly #key = keyOfTicks(location.pathname);
  #watchers: (() => void)[] = [];

  constructor(article: Element) {
    this.steps = stepsOf(article);
    this.#boxes = this.steps.map((step) => {
      const box = make('input', {
        type: 'checkbox',
        class: 'tick',
        'aria-label': `${step.name} done`,
        autocomplete: 'off',
      });
      box.addEventListener('change', () => {
        this.last = box.checked ? step : undefined;
        this.#store();
        this.#show();
      });
      step.element.append(box);
      return box;
    });
    this.element.append(this.#count, this.#clear);
    this.#read();
    article.addEventListener('change', ({ target }) => (target as Element).matches('.ways input') && this.#show());
    // Another tab with the same guide, and a page that comes back from the browser's memory.
    addEventListener('storage', ({ key }) => key === this.#key && this.#read());
    addEventListener('pageshow', ({ persisted }) => persisted && this.#read());
  }

  watch(watcher: () => void): void {
    this.#watchers.push(watcher);
  }

  #read(): void {
    let stored = '';
    try {
      stored = localStorage.getItem(this.#key) ?? '';
    } catch {}
    const ids = new Set(stored.length > longest ? [] : stored.split(' ').slice(0, most));
    for (const [index, box] of this.#boxes.entries()) box.checked = ids.has(this.steps[index]?.id ?? '');
    this.#show();
  }

  #store(): void {
    const ids = this.steps.filter((_, index) => this.#boxes[index]?.checked).map(({ id }) => id);
    try {
      if (ids.length > 0) localStorage.setItem(this.#key, ids.slice(0, most).join(' '));
      else localStorage.removeItem(this.#key);
    } catch {}
  }

  #clearAll(): void {
    for (const box of this.#boxes) box.checked = false;
    this.last = undefined;
    this.#store();
    this.#show();
    // The button goes away; the reader is not left nowhere.
    this.#boxes[0]?.focus({ preventScroll: true });
  }

  #show(): void {
    const forward = this.#boxes.filter((_, index) => this.steps[index]?.counts && isTaken(this.steps[index].element));
    const done = forward.filter(({ checked }) => checked).length;
    this.#count.textContent = `${done} of ${forward.length} steps ticked off`;
    this.#clear.hidden = !this.#boxes.some(({ checked }) => checked);
    for (const watcher of this.#watchers) watcher();
  }
}

/** Whether the reader takes the way that a step belongs to. */
export function isTaken(step: Element): boolean {
  const path = step.closest<HTMLElement>('[data-path]')?.dataset['path'];
  return path === undefined || (document.getElementById(`way-${path}`) as HTMLInputElement | null)?.checked !== false;
}

const stepsOf = (article: Element): Step[] =>
  shownSteps(article).map((step) => ({
    ...step,
    id: step.element.id,
    counts: !step.element.closest('section.undo') && !step.element.matches('.optional'),
  }));
