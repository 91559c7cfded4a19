import { makeCopyButton } from '../../browser/copy-button.ts';
import { make, makeButton } from '../../browser/make.ts';
import type { Calculator } from './calculator.client.ts';

/** Lines to copy, under a sentence that counts them. Without `what` there is no button; `all` is copied in their place. */
export function linesToCopy(sentence: string, lines: string, what?: string, all = lines): Node[] {
  // A box that scrolls is reached by keyboard.
  const text = make('pre', { class: 'lines', tabindex: '0', role: 'region', 'aria-label': sentence }, lines);
  const copy = what ? [makeCopyButton(what, all)] : [];
  return [make('figure', {}, make('div', { class: 'head' }, make('p', {}, sentence), ...copy), text)];
}

/** Puts lines into a place; those that would let in very much only after a click that says so. */
export function showLines(calculator: Calculator, place: HTMLElement, lines: () => Node[]): void {
  if (calculator.isConfirmed) {
    place.replaceChildren(...lines());
    return;
  }
  const show = makeButton('Show the lines', () => {
    calculator.confirm();
    place.querySelector<HTMLElement>('.lines')?.focus();
  });
  place.replaceChildren(
    make('p', { class: 'wide' }, `${calculator.asked?.warning} The lines are shown when you do.`),
    show,
  );
}
