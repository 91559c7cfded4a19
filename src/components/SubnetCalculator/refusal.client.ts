import { make, makeButton } from '../../browser/make.ts';
import { longestNetwork } from '../../domain/addresses/read-valid.ts';
import type { Reading, Repair } from '../../domain/addresses/reading.ts';
import { explainWildcardIn } from '../../domain/addresses/wildcards.ts';

export type Refusal = Extract<Reading, { outcome: 'refused' }>;

/** What is wrong, what was typed with the fragment at fault marked, and a button for each repair. */
export function refusal(
  { kind, message, fragment: { start, end }, repairs }: Refusal,
  typed: string,
  use: (repair: Repair) => void,
  whole = typed,
): Node[] {
  // Of what is too long the beginning tells which it is; megabytes would stop the page.
  const shown = typed.slice(0, longestNetwork);
  const wrong = shown.slice(start, end);
  const echo = make('p', { class: 'typed' }, shown.slice(0, start), make('mark', {}, wrong), shown.slice(end));
  // What Cisco would match is told, and never made into networks.
  const gaps = kind === 'mask-gaps' ? explainWildcardIn(whole)?.sentence : undefined;
  return [
    make('p', { class: 'refusal' }, message),
    ...(wrong ? [echo] : []),
    ...(gaps ? [make('p', {}, gaps)] : []),
    ...repairs.map((repair) => makeButton(repair.label, () => use(repair))),
  ];
}

/** Puts a text into a field as if it were typed: the browser's own undo brings back what was there. */
export function retype(field: HTMLInputElement, text: string): void {
  field.focus();
  field.select();
  if (!document.execCommand('insertText', false, text)) field.value = text;
}
