import { makeCopyButton } from '../../browser/copy-button.ts';
import { make, makeButton } from '../../browser/make.ts';
import { readValue } from '../../domain/values/read-value.ts';
import type { Value } from '../../domain/values/stand-ins.ts';
import type { ValuesAddress } from './address.client.ts';
import type { UsedValue } from './filled-text.client.ts';

interface Field {
  readonly value: Value;
  readonly input: HTMLInputElement;
  readonly refusal: HTMLElement;
  /** The reader has typed something that is refused: it stays as it is until they change it. */
  isDraft: boolean;
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
  constructor(used: readonly UsedValue[], address: ValuesAddress) {
    this.#address = address;
    this.#fields = used.map((value) => this.#makeField(value));
    this.#clear = makeButton('Clear all', () => {
      for (const field of this.#fields) field.isDraft = false;
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
      make('div', { class: 'actions' }, this.#copy, this.#clear),
      this.#status,
    );
    form.addEventListener('submit', (event) => event.preventDefault());
    this.element.append(make('summary', {}, make('b', {}, 'Your values'), ' ', this.#state), form);
  }

  /** Brings fields and words up to date. `places` is how many places of the page follow. */
  show(places: number): void {
    const { texts, given, refused } = this.#address;
    for (const field of this.#fields) {
      const { value, input, refusal } = field;
      const refusedNow = refused.find(({ key }) => key === value.key);
      // A link or a step back has brought another text for this field.
      if (texts.has(value.key)) field.isDraft = false;
      // What is being typed stays as it is, right or wrong; so does what was refused, with its reason.
      if (document.activeElement !== input && !field.isDraft) {
        input.value = texts.get(value.key) ?? '';
        say(input, refusal, refusedNow?.reason ?? '');
      } else if (given.has(value.key)) say(input, refusal, '');
    }
    const own = this.#fields.filter(({ value }) => given.has(value.key)).length;
    this.#state.textContent = own > 0 ? `${own} of ${this.#fields.length} filled in` : '';
    const follow = places === 1 ? '1 place on this page is updated.' : `${places} places on this page are updated.`;
    this.#status.textContent = own > 0 ? follow : 'Commands show stand-ins such as those in the fields.';
    this.#copy.dataset['text'] = this.#address.link;
    this.#copy.hidden = given.size === 0;
    this.#clear.hidden = texts.size === 0 && !this.#fields.some(({ isDraft }) => isDraft);
  }

  /** Opens the panel and goes to the first field that needs a look. */
  open(): void {
    this.element.open = true;
    const wrong = this.#fields.find(({ input }) => input.getAttribute('aria-invalid') === 'true');
    const field = wrong ?? this.#fields.find(({ input }) => input.value !== '') ?? this.#fields[0];
    field?.input.focus();
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
    const field: Field = { value, input, refusal, isDraft: false };
    const take = (isFinished: boolean) => {
      const text = input.value;
      const reading = text.trim() === '' ? undefined : readValue(value.type, text);
      const reason = reading && !('value' in reading) ? reading.reason : '';
      field.isDraft = reason !== '';
      this.#address.type(value.key, text.trim(), reading !== undefined && 'value' in reading);
      // Somebody who is still typing is not wrong yet.
      if (isFinished || reason === '') say(input, refusal, reason);
    };
    input.addEventListener('input', () => take(false));
    input.addEventListener('change', () => take(true));
    return field;
  }
}

function say(input: HTMLInputElement, refusal: HTMLElement, reason: string): void {
  if (reason) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
  refusal.textContent = reason && `Not used: ${reason}`;
}

function wrap(value: Value, input: HTMLInputElement, refusal: HTMLElement): HTMLElement {
  const hint = make('p', { id: `${input.id}-hint`, class: 'quiet' }, value.hint);
  return make('div', {}, make('label', { for: input.id }, value.label), hint, input, refusal);
}
