import type { Calculator } from './calculator.client.ts';
import { build, button } from './elements.client.ts';

/** A button as CopyButton.astro renders it; it copies `text`. `what` completes "Copy …" for those who cannot see it. */
export function copyButton(what: string, text: string): HTMLElement {
  const element = document.createElement('copy-button');
  element.dataset['text'] = text;
  const label = build('span', '', 'Copy');
  label.ariaHidden = 'true';
  const inner = build('button', '', label);
  inner.type = 'button';
  inner.ariaLabel = `Copy ${what}`;
  const status = build('span', 'visually-hidden');
  status.role = 'status';
  element.append(inner, status);
  return element;
}

/** Lines to copy, under a sentence that counts them. Without `what` there is no button; `all` is copied in their place. */
export function linesToCopy(sentence: string, lines: string, what?: string, all = lines): Node[] {
  const text = build('pre', 'lines', lines);
  // A box that scrolls is reached by keyboard.
  text.tabIndex = 0;
  text.role = 'region';
  text.ariaLabel = sentence;
  const copy = what ? [copyButton(what, all)] : [];
  return [build('figure', '', build('div', 'head', build('p', '', sentence), ...copy), text)];
}

/** Puts lines into a place; those that would let in very much only after a click that says so. */
export function showLines(calculator: Calculator, place: HTMLElement, lines: () => Node[]): void {
  if (calculator.isConfirmed) {
    place.replaceChildren(...lines());
    return;
  }
  const show = button('Show the lines', () => {
    calculator.confirm();
    place.querySelector<HTMLElement>('.lines')?.focus();
  });
  place.replaceChildren(build('p', 'wide', `${calculator.asked?.warning} The lines are shown when you do.`), show);
}
