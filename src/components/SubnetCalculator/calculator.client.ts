import { find } from '../../browser/find.ts';
import { answer, type Verdict } from '../../domain/addresses/calculator.ts';
import type { AddressRange } from '../../domain/addresses/network.ts';
import { longestNetwork } from '../../domain/addresses/read-valid.ts';
import type { Reading } from '../../domain/addresses/reading.ts';
import { Message } from './message.client.ts';
import { explain, readTexts, type Texts } from './read.client.ts';
import { makeTwoFields } from './two-fields.client.ts';

export type Result = Extract<Reading, { outcome: 'result' }>;

/** The form that is in use: one field, address and mask, or a list. */
export type Mode = 'one' | 'two' | 'list';

/** The addresses that everything in the calculator is about. */
export interface Asked {
  /** In order, none overlapping. */
  ranges: readonly AddressRange[];
  name: string;
  /** What was understood, where it is one network or range. */
  result?: Result;
  /** Says where an address is, where one bar does not say it. */
  judge?: (tested: Result) => Verdict;
  /** Why lines are shown only to those who ask for them. */
  warning: string | undefined;
}

/** What a link to this state holds, and what is not in it. Texts that cannot be read are among them, as they were typed. */
export interface Linked {
  networks: string[];
  without: string[];
  remark?: string;
}

/** How long somebody may pause before an error is shown: a text that can still become right is left alone. */
export const quiet = 400;

/** What was asked, and the form that asks it. Whatever shows an answer watches it. */
export class Calculator {
  readonly host: HTMLElement;
  mode: Mode = 'one';
  asked: Asked | undefined;
  linked: Linked | undefined;
  /** Shows a list of these networks. Where there is none, the page of the calculator has one. */
  openList: ((networks: string, without?: string) => void) | undefined;
  readonly #watchers: (() => void)[] = [];
  readonly #message: Message;
  #timer = 0;
  #confirmed = '';

  constructor(host: HTMLElement) {
    this.host = host;
    this.#message = new Message(this);
    for (const type of ['input', 'change', 'click']) host.addEventListener(type, this);
  }

  handleEvent({ type, target }: Event): void {
    if (!(target instanceof HTMLElement)) return;
    const { field, mode } = target.dataset;
    if (type !== 'click') {
      if (field && field !== 'tested') this.update(type === 'change');
    } else if (mode && target.ariaPressed === 'true') this.switchTo('one');
    else if (mode === 'list') this.openList?.(this.asked?.name ?? this.#typed.join(' '));
    else if (mode === 'two') this.switchTo(mode);
  }

  /** Calls back now and whenever something else is asked. */
  watch(listener: () => void): void {
    this.#watchers.push(listener);
    listener();
  }

  field = (name: string): HTMLInputElement | null => this.host.querySelector(`[data-field="${name}"]`);

  /** The texts of the form for one network, as far as they are read: one character too many, and no network is in them. */
  get texts(): Texts {
    return this.#typed.map((text) => text.slice(0, longestNetwork + 1)) as Texts;
  }

  get #typed(): Texts {
    const text = (name: string) => this.field(name)?.value ?? '';
    return this.mode === 'two' ? [text('address'), text('mask')] : [text('network')];
  }

  /** Puts a text into the field, as if the reader had typed it. */
  type(text: string): void {
    const reading = readTexts([text], {});
    const isPair = this.mode === 'two' && reading?.outcome === 'result' && answer(reading).values.mask;
    if (this.mode !== 'one' && !isPair) this.switchTo('one');
    const field = this.field('network');
    if (field) field.value = text;
    if (isPair) this.fill(reading);
    this.update(true);
  }

  switchTo(mode: Mode): void {
    const result = this.asked?.result;
    if (mode === 'two') makeTwoFields(this.host);
    this.mode = mode;
    for (const part of this.host.querySelectorAll<HTMLElement>('[data-form]'))
      part.hidden = !part.dataset['form']?.split(' ').includes(mode);
    for (const button of this.host.querySelectorAll<HTMLElement>('[data-mode]'))
      button.ariaPressed = String(button.dataset['mode'] === mode);
    if (result) this.fill(result);
    if (mode === 'list') this.show(undefined, '', undefined);
    this.update(true);
  }

  /** Writes what was understood into all fields, so that nobody types it twice. */
  fill(result: Result): void {
    const { address, mask } = answer(result).values;
    for (const [name, text] of Object.entries({ network: result.readAs, address: mask && address, mask })) {
      const field = this.field(name);
      if (field && text) field.value = text;
    }
  }

  /** Reads the form again; `finished` says that nobody is typing. */
  update(finished: boolean): void {
    clearTimeout(this.#timer);
    if (this.mode === 'list') return;
    const read = () => readTexts(this.texts, { finished, example: this.host.dataset['example'] ?? '' });
    const reading = read();
    if (!reading)
      explain(
        () => this.update(finished),
        (why) => {
          if (this.mode !== 'list' && !read()) this.say(why);
        },
      );
    const result = reading?.outcome === 'result' ? reading : undefined;
    const warning = result?.notices.find(({ kind }) => kind === 'very-wide')?.message;
    const text = result?.readAs ?? this.texts.join(' ').trim();
    this.show(
      result && { ranges: [result.range], name: result.readAs, result, warning },
      result ? answer(result).sentence : '',
      text ? { networks: [text], without: [] } : undefined,
    );
    const isEarly = reading?.outcome === 'refused' && !finished;
    if (!reading || isEarly) this.#message.leave();
    if (isEarly) this.#timer = window.setTimeout(() => this.#message.show(reading), quiet);
    else if (reading) this.#message.show(reading);
  }

  /** Shows what was asked, whoever read it. */
  show(asked: Asked | undefined, sentence: string, linked: Linked | undefined): void {
    this.asked = asked;
    this.linked = linked;
    find(this.host, 'output').textContent = sentence;
    this.#tell();
  }

  /** Says something under the form that is not about its text. */
  say(text: string): void {
    this.#message.say(text);
  }

  /** True where lines may be shown: what is very wide has to be confirmed first. */
  get isConfirmed(): boolean {
    return !this.asked?.warning || this.#confirmed === this.asked.name + this.asked.warning;
  }

  confirm(): void {
    this.#confirmed = `${this.asked?.name}${this.asked?.warning}`;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#watchers) listener();
  }
}
