import { make } from '../../browser/make.ts';
import type { DirectAnswer } from '../../domain/answers/direct-answer.ts';
import type { Answer } from './find.client.ts';

/**
 * Says how a query was read where that is not as it was typed: corrected, in another language, or only a part of it; and
 * where it names a server that no guide is for.
 * Heard as well as read, so that nothing else has to say it again.
 */
export class Remarks {
  readonly element = make('p', { class: 'remark', 'aria-live': 'polite' });
  /** Buttons that copy what an answer gives to take along. */
  readonly copies = make('p', { class: 'remark' });
  /** What they copy, a line each. */
  #offered = '';

  constructor() {
    this.clear();
  }

  clear(): void {
    this.element.hidden = true;
    this.offerCopies([]);
  }

  /**
   * @param part What was taken from a longer text.
   * @param asTyped Called when somebody wants no corrections.
   */
  show(answer: Answer | undefined, part: string | undefined, asTyped: () => void): void {
    const said: (Node | string)[] = [];
    if (part !== undefined) said.push('From the pasted text: ', bold(part), '. ');
    if (answer?.uncovered) said.push('There is no guide for ', bold(answer.uncovered), '. These pages come nearest. ');
    if (answer?.foreign) {
      const { language, read } = answer.foreign;
      said.push(`Read as ${language}: `, bold(read), '. The pages are in English. ');
    }
    if (answer?.corrected) {
      const { shown, typed } = answer.corrected;
      const instead = make('button', { type: 'button' }, 'search for ', make('bdi', {}, typed), ' instead');
      instead.addEventListener('click', asTyped);
      said.push('Showing results for ', bold(shown), ' — ', instead);
    }
    this.element.replaceChildren(...said);
    this.element.hidden = said.length === 0;
  }

  offerCopies(answers: readonly DirectAnswer[]): void {
    const texts = answers.flatMap(({ rows }) => rows.flatMap(({ copy }) => copy ?? []));
    this.copies.hidden = texts.length === 0;
    // The rest of an answer comes later; a button that somebody has pressed by then keeps its focus and its "Copied".
    if (texts.join('\n') === this.#offered) return;
    this.#offered = texts.join('\n');
    this.copies.replaceChildren(...texts.flatMap((text) => [copyButton(text), ' ']));
  }
}

const bold = (text: string): HTMLElement => make('b', {}, make('bdi', {}, text));

function copyButton(text: string): HTMLButtonElement {
  const button = make('button', { type: 'button' }, `Copy ${text}`);
  button.addEventListener('click', async () => {
    const isDone = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    button.textContent = isDone ? `Copied ${text}` : `Cannot copy here: ${text}`;
  });
  return button;
}
