import { make, makeButton } from '../../browser/make.ts';
import type { Step } from './ticks.client.ts';

interface Place {
  readonly step: Step;
  /** Where the step began in the window. */
  readonly top: number;
}

/** Remembers at which step the reader was before they went to the fields, and leads them back to the same place. */
export class WayBack {
  readonly #steps: readonly Step[];
  readonly #buttons: HTMLButtonElement[] = [];
  #place: Place | undefined;
  // Whoever is at the step again needs no way there.
  readonly #arrival = new IntersectionObserver((entries) => {
    if (entries.at(-1)?.isIntersecting) this.#forget();
  });

  constructor(steps: readonly Step[]) {
    this.#steps = steps;
  }

  /** A button that leads back; it is there only while there is somewhere to go back to. */
  makeButton(): HTMLButtonElement {
    const button = makeButton('', () => this.#goBack());
    button.classList.add('back');
    button.hidden = true;
    this.#buttons.push(button);
    return button;
  }

  /** To be called before the page goes elsewhere. */
  leave(): void {
    const isShown = ({ element }: Step) => element.getClientRects().length > 0;
    const step = this.#steps.findLast((one) => isShown(one) && topOf(one) < innerHeight / 3);
    if (!step) return;
    this.#place = { step, top: topOf(step) };
    const name = step.name.replace('Step', 'step');
    // At 400 % there is room for one word.
    for (const button of this.#buttons) {
      button.replaceChildren('Back', make('span', { class: 'long' }, ` to ${name}`));
      button.ariaLabel = `Back to ${name}`;
      button.hidden = false;
    }
    this.#arrival.disconnect();
    this.#arrival.observe(step.element);
  }

  #goBack(): void {
    if (!this.#place) return;
    const { step, top } = this.#place;
    scrollBy({ top: topOf(step) - top, behavior: 'instant' });
    step.element.querySelector('a')?.focus({ preventScroll: true });
    this.#forget();
  }

  #forget(): void {
    this.#place = undefined;
    this.#arrival.disconnect();
    for (const button of this.#buttons) button.hidden = true;
  }
}

const topOf = ({ element }: Step): number => element.getBoundingClientRect().top;
