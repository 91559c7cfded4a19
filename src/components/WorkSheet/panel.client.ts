import { writeAddress } from '../../browser/address-bar.ts';
import { makeCopyButton } from '../../browser/copy-button.ts';
import { make, makeButton } from '../../browser/make.ts';
import type { Value } from '../../domain/values/stand-ins.ts';
import type { ValuesAddress } from './address.client.ts';
import type { UsedValue } from './filled-text.client.ts';
import { spellState } from './spell-state.ts';
import type { WayBack } from './way-back.client.ts';

interface Field {
  readonly value: Value;
  readonly input: HTMLInputElement;
  readonly refusal: HTMLElement;
}

/** "Your values": a closed line that opens to a field for each value of the page. */
export class Panel {
  readonly element: HTMLDetailsElement = make('details', { class: 'your-values' });
  readonly #fields: readonly Field[];
  readonly #status = make('p', { role: 'status', class: 'quiet' });
  readonly #state = make('span', { class: 'quiet' });
  readonly #copy = makeCopyButton('link with my values', undefined, 'Copy link with my values');
  readonly #clear: HTMLButtonElement;
  readonly #address: ValuesAddress;

  /** @param used The values of the page, each with the stand-in that the page shows for it. */
  constructor(used: readonly UsedValue[], address: ValuesAddress, wayBack: WayBack) {
    this.#address = address;
    this.#fields = used.map((value) => this.#makeField(value));
    this.#clear = makeButton('Clear all', () => {
      // The field that has the focus is left alone elsewhere; here it is emptied too.
      for (const { input } of this.#fields) input.value = '';
      address.clear();
      this.#fields[0]?.input.focus();
    });
    const form = make(
      'form',
      {},
      make(
        'p',
        {},
        'Type what you know; every command, test and picture on this page is updated. It stays in this page’s address and is sent nowhere.',
      ),
      make('div', { class: 'fields' }, ...this.#fields.map(({ value, input, refusal }) => wrap(value, input, refusal))),
      make('div', { class: 'actions' }, wayBack.makeButton(), this.#copy, this.#clear),
      this.#status,
    );
    form.addEventListener('submit', (event) => event.preventDefault());
    this.element.append(make('summary', {}, make('b', {}, 'Your values'), ' ', this.#state), form);
    this.element.addEventListener('toggle', () => {
      const state = history.state as { openValues?: unknown } | null;
      const openValues = this.element.open;
      if (Boolean(state?.openValues) !== openValues) writeAddress(location.hash, { ...state, openValues });
    });
  }

  /** Opens the panel if it was open before a reload: the browser has gone back to a place that was counted with it. */
  openAgain(): void {
    if (!(history.state as { openValues?: unknown } | null)?.openValues) return;
    const { scrollY } = window;
    this.element.open = true;
    scrollTo({ top: scrollY, behavior: 'instant' });
  }

  /** Brings fields and words up to date. `places` is how many places of the page follow. */
  show(places: number): void {
    const { texts, given, refused } = this.#address;
    for (const { value, input, refusal } of this.#fields) {
      const refusedNow = refused.find(({ key }) => key === value.key);
      // What is being typed stays as it is, right or wrong.
      if (document.activeElement !== input) {
        input.value = texts.get(value.key) ?? '';
        say(input, refusal, refusedNow?.reason ?? '');
      } else if (!refusedNow) say(input, refusal, '');
    }
    const own = this.#fields.filter(({ value }) => given.has(value.key)).length;
    const wrong = this.#fields.filter(({ value }) => refused.some(({ key }) => key === value.key)).length;
    this.#state.textContent = own + wrong > 0 ? spellState(own, wrong, String(this.#fields.length)) : '';
    const follow = places === 1 ? '1 place on this page is updated.' : `${places} places on this page are updated.`;
    this.#status.textContent = own > 0 ? follow : 'Commands show stand-ins such as those in the fields.';
    this.#copy.dataset['text'] = this.#address.link;
    this.#copy.hidden = given.size === 0;
    this.#clear.hidden = texts.size === 0;
  }

  /** Opens the panel and goes to the first field that needs a look. */
  open(): void {
    this.element.open = true;
    const wrong = this.#fields.find(({ input }) => input.getAttribute('aria-invalid') === 'true');
    const field = wrong ?? this.#fields.find(({ input }) => input.value !== '') ?? this.#fields[0];
    this.element.scrollIntoView({ behavior: 'instant' });
    field?.input.focus({ preventScroll: true });
    field?.input.parentElement?.scrollIntoView({ behavior: 'instant', block: 'nearest' });
  }

  #makeField({ shown, ...value }: UsedValue): Field {
    const id = `value-${value.key}`;
    const input = make('input', {
      id,
      type: 'text',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      placeholder: `Example: ${shown}`,
      'aria-describedby': `${id}-hint ${id}-refusal`,
    });
    const refusal = make('p', { id: `${id}-refusal`, class: 'refused' });
    const take = () => this.#address.type(value.key, input.value.trim());
    input.addEventListener('input', take);
    input.addEventListener('change', () => {
      take();
      // Only now: somebody who is still typing is not wrong yet.
      say(input, refusal, this.#address.refused.find(({ key }) => key === value.key)?.reason ?? '');
    });
    return { value, input, refusal };
  }
}

function say(input: HTMLInputElement, refusal: HTMLElement, reason: string): void {
  if (reason) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
  refusal.textContent = reason && `Not used: ${reason}`;
}

function wrap(value: Value, input: HTMLInputElement, refusal: HTMLElement): HTMLElement {
  const hint = make('p', { id: `${input.id}-hint`, class: 'quiet' }, value.hint);
  const words = make('div', { class: 'words' }, make('label', { for: input.id }, value.label), hint);
  return make('div', {}, words, input, refusal);
}
