import { withLineBreaks } from '../../browser/line-breaks.ts';
import { explainStandIns } from '../../domain/allow-list/explain-stand-ins.ts';
import type { Output } from '../../domain/allow-list/outputs.ts';
import type { Target } from '../../domain/allow-list/target.ts';

/** Writes what there is to paste for a target into a place that Answer.astro rendered; in a guide some of it is missing. */
export function showAnswer(place: Element, target: Target, output: Output): void {
  const { fields } = target;
  put(place, '[data-system]', target.name);
  put(place, '[data-rule]', target.rule);
  put(place, '[data-stand-ins]', explainStandIns(output.text));
  showFigure(
    place,
    'lines',
    fields && place.querySelector('[data-fields]') ? '' : output.text,
    `this for ${target.name}`,
  );
  put(place, '[data-lines] figcaption', target.name);
  showFigure(place, 'undo', output.undo, `this: the way back for ${target.name}`);
  showFields(place, fields ? output.networks.map(fields) : []);
}

function put(place: Element, selector: string, text: string): void {
  const element = place.querySelector(selector);
  // A text that stays the same keeps what the reader has selected in it.
  if (element && element.textContent !== text) element.textContent = text;
}

function showFigure(place: Element, name: 'lines' | 'undo', text: string, what: string): void {
  const figure = place.querySelector<HTMLElement>(`[data-${name}]`);
  if (!figure) return;
  figure.hidden = text === '';
  const code = figure.querySelector('code');
  if (code && code.textContent !== text) code.replaceChildren(...withLineBreaks(text, { isBlock: true }));
  figure.querySelector('button')?.setAttribute('aria-label', `Copy ${what}`);
}

/** Every network gets a copy of the first pair of fields. */
function showFields(place: Element, all: readonly { label: string; value: string }[][]): void {
  const [first, ...others] = place.querySelectorAll<HTMLElement>('[data-fields]');
  if (!first) return;
  for (const other of others) other.remove();
  first.hidden = all.length === 0;
  const copies = all.map((_, index) => (index ? (first.cloneNode(true) as HTMLElement) : first));
  for (const [index, fields] of all.entries()) {
    for (const [row, { label, value }] of fields.entries()) {
      const line = copies[index]?.children[row];
      if (!line) continue;
      put(line, 'dt', label);
      const code = line.querySelector('code');
      if (code && code.textContent !== value) code.replaceChildren(...withLineBreaks(value));
      line.querySelector('copy-button')?.setAttribute('data-text', value);
      line.querySelector('button')?.setAttribute('aria-label', `Copy ${label} ${value}`);
    }
  }
  first.after(...copies.slice(1));
}
