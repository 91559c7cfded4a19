import type { Reading, Repair } from '../../domain/addresses/reading.ts';
import type { Calculator } from './calculator.client.ts';
import { build, find } from './elements.client.ts';
import { fetched } from './read.client.ts';
import type { Refusal } from './refusal.client.ts';

/** Says under the form what is wrong with a text, what to do, or how it was read. */
export class Message {
  readonly #calculator: Calculator;
  #shown = '';

  constructor(calculator: Calculator) {
    this.#calculator = calculator;
  }

  show(reading: Reading): void {
    const { texts, mode, host } = this.#calculator;
    const shown = JSON.stringify([mode, texts, reading.outcome]);
    // Moving from the field to one of its buttons must not replace the button on the way.
    if (shown === this.#shown) return;
    this.#shown = shown;
    const isRefused = reading.outcome === 'refused';
    const fault = isRefused && (reading.field ?? 'network');
    for (const name of ['network', 'address', 'mask'])
      this.#calculator.field(name)?.setAttribute('aria-invalid', String(name === fault));
    const nodes = isRefused ? this.#refusalOf(reading) : remarksOf(reading, texts.join(' '));
    find(host, '.message').replaceChildren(...nodes);
  }

  say(text: string): void {
    this.#shown = '';
    find(this.#calculator.host, '.message').replaceChildren(...(text ? [build('p', '', text)] : []));
  }

  #refusalOf(refused: Refusal): Node[] {
    const calculator = this.#calculator;
    const field = calculator.field(refused.field ?? 'network');
    const use = ({ action, text }: Repair) => {
      if (action === 'open-list') {
        if (calculator.openList) calculator.openList(text);
        else location.href = `/tools/subnet/#v=1&net=${encodeURIComponent(text)}`;
      } else if (field) {
        field.value = text;
        field.focus();
        calculator.update(true);
      }
    };
    return fetched()?.refusal(refused, field?.value ?? '', use, calculator.texts.join(' ')) ?? [];
  }
}

// Its notices, or else how it was read, where it was written another way.
function remarksOf(reading: Exclude<Reading, Refusal>, typed: string): Node[] {
  if (reading.outcome !== 'result') return [build('p', '', reading.message)];
  const { notices, readAs } = reading;
  if (notices.length || typed.trim() === readAs) return notices.map(({ message }) => build('p', '', message));
  return [build('p', '', `Read as ${readAs}.`)];
}
