import { hideAnswers } from './hide-answers.ts';
import { load } from './load.ts';
import { make } from './make.ts';

/** After so many milliseconds a reader who waits is told so. */
const patience = 3000;

/**
 * A tool that is in the page with the answer to an example, and whose code comes at the first sign that somebody
 * wants it. As long as it is not there, or cannot be fetched, what is marked with `data-answer` is hidden from the moment
 * on when the fields, or a link, ask for something else: an answer never appears above what it is not for.
 *
 * Its fields are `readonly` in the HTML, its lists `disabled`, so that nobody types where no script will answer.
 */
export abstract class LateTool<Part> extends HTMLElement {
  /** "The header check", as the beginning of a sentence. */
  protected abstract readonly label: string;
  /** Address of the file with its code. */
  protected abstract readonly code: string;

  #isReady = false;
  #isWaiting = false;
  #isSlow = false;
  /** A button that was pressed before the code was there. */
  #pressed: HTMLElement | undefined;
  readonly #status = make('p', { role: 'status', class: 'not-loaded' });

  /** Brings the tool to life, once. What was typed by then is in the fields. */
  protected abstract start(part: Part): void | Promise<void>;

  /** True where the address of the page says what to show. */
  protected isAskedByLink(): boolean {
    return location.hash.includes('=');
  }

  connectedCallback(): void {
    for (const field of this.querySelectorAll<HTMLInputElement>('[readonly]')) field.readOnly = false;
    for (const list of this.querySelectorAll('select')) list.disabled = false;
    for (const sign of ['focusin', 'pointerenter', 'input', 'change', 'click']) this.addEventListener(sign, this);
    if (this.#isAsked()) this.#ask();
  }

  handleEvent({ type, target }: Event): void {
    if (this.#isReady) return;
    const button = type === 'click' && target instanceof Element && target.closest('button');
    // Copying needs no code of the tool.
    if (button && !button.closest('copy-button')) this.#pressed = button;
    if (type === 'focusin' || type === 'pointerenter') this.#fetch();
    else this.#ask();
  }

  /** True where the reader, or a link, wants another answer than that of the example. */
  #isAsked(): boolean {
    const fields = [...this.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
    const lists = [...this.querySelectorAll('select')];
    return (
      this.#pressed !== undefined ||
      this.isAskedByLink() ||
      fields.some((field) => field.value !== field.defaultValue) ||
      lists.some(({ selectedIndex }) => selectedIndex > 0)
    );
  }

  #ask(): void {
    const isAsked = this.#isAsked();
    hideAnswers(this, isAsked);
    this.#say(isAsked && this.#isSlow ? `${this.label} is still loading. There is no answer yet.` : '');
    this.#fetch();
  }

  #fetch(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    const timer = setTimeout(() => {
      this.#isSlow = true;
      if (this.#isAsked()) this.#ask();
    }, patience);
    load<Part>(this.code)
      .finally(() => {
        clearTimeout(timer);
        this.#isWaiting = false;
        this.#isSlow = false;
      })
      .then(
        async (part) => {
          this.#isReady = true;
          await this.start(part);
          this.#status.remove();
          hideAnswers(this, false);
          this.#pressed?.click();
        },
        () => {
          const wasAsked = this.#isAsked();
          this.#pressed = undefined;
          hideAnswers(this, this.#isAsked());
          if (!wasAsked) return;
          this.#say(
            `${this.label} could not be loaded, so there is no answer. Check the connection, then change your input or reload this page.`,
          );
        },
      );
  }

  #say(text: string): void {
    if (!this.#status.isConnected) this.querySelector('[data-answer]')?.before(this.#status);
    this.#status.textContent = text;
  }
}
