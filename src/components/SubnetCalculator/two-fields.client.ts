import { find } from '../../browser/find.ts';
import { make } from '../../browser/make.ts';

/** Puts the form with two fields, as dialogs have them, beside the one field; once. */
export function makeTwoFields(host: HTMLElement): void {
  if (host.querySelector('[data-form=two]')) return;
  const one = find<HTMLElement>(host, '[data-form=one]');
  const input = find<HTMLInputElement>(one, 'input');
  const form = make('div', { class: 'two', 'data-form': 'two' });
  for (const name of ['Address', 'Mask']) {
    const field = input.cloneNode() as HTMLInputElement;
    field.dataset['field'] = name.toLowerCase();
    field.id = `calculator-${name.toLowerCase()}`;
    field.value = '';
    form.append(make('div', {}, make('label', { for: field.id }, name), field));
  }
  one.after(form);
}
