import { find } from '../../browser/find.ts';
import { make } from '../../browser/make.ts';
import type { Reading, Repair } from '../../domain/addresses/reading.ts';
import { fetched, type Texts } from './read.client.ts';
import type { Refusal } from './refusal.client.ts';

/** What the message needs to know of the calculator that it belongs to. */
interface Form {
  readonly host: HTMLElement;
  readonly mode: string;
  readonly texts: Texts;
  readonly openList: ((networks: string) => void) | undefined;
  field(name: string): HTMLInputElement | null;
  update(finished: boolean): void;
}

/** Says under the form what is wrong with a text, what to do, or how it was read. */
export class Message {
  readonly #form: Form;
  #shown = '';

  constructor(form: Form) {
    this.#form = form;
  }

  show(reading: Reading): void {
    const { texts, mode, host } = this.#form;
    const shown = JSON.stringify([mode, texts, reading.outcome]);
    // Moving from the field to one of its buttons must not replace the button on the way.
    if (shown === this.#shown) return;
    this.#shown = shown;
    const isRefused = reading.outcome === 'refused';
    const fault = isRefused && (reading.field ?? 'network');
    for (const name of ['network', 'address', 'mask'])
      this.#form.field(name)?.setAttribute('aria-invalid', String(name === fault));
    const nodes = isRefused ? this.#refusalOf(reading) : remarksOf(reading, texts.join(' '));
    find(host, '.message').replaceChildren(...nodes);
  }

  /** Takes a message away that is about another text, until there is one about this. */
  leave(): void {
    if (JSON.stringify([this.#form.mode, this.#form.texts, 'refused']) !== this.#shown) this.say('');
  }

  say(text: string): void {
    this.#shown = '';
    find(this.#form.host, '.message').replaceChildren(...(text ? [make('p', {}, text)] : []));
  }

  #refusalOf(refused: Refusal): Node[] {
    const form = this.#form;
    const field = form.field(refused.field ?? 'network');
    const use = ({ action, text }: Repair) => {
      if (action === 'open-list') {
        if (form.openList) form.openList(text);
        else location.href = `/tools/subnet/#v=1&net=${encodeURIComponent(text)}`;
      } else if (field) {
        fetched()?.retype(field, text);
        form.update(true);
      }
    };
    const [first, mask = first] = form.texts;
    const typed = refused.field === 'mask' ? mask : first;
    return fetched()?.refusal(refused, typed, use, form.texts.join(' ')) ?? [];
  }
}

// Its notices, or else how it was read, where it was written another way.
function remarksOf(reading: Exclude<Reading, Refusal>, typed: string): Node[] {
  if (reading.outcome !== 'result') return [make('p', {}, reading.message)];
  const { notices, readAs } = reading;
  if (notices.length || typed.trim() === readAs) return notices.map(({ message }) => make('p', {}, message));
  return [make('p', {}, `Read as ${readAs}.`)];
}
