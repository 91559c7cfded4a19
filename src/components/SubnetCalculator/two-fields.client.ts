import { build, find } from './elements.client.ts';

/** Puts the form with two fields, as dialogs have them, beside the one field; once. */
export function makeTwoFields(host: HTMLElement): void {
  if (host.querySelector('[data-form=two]')) return;
  const one = find<HTMLElement>(host, '[data-form=one]');
  const input = find<HTMLInputElement>(one, 'input');
  const form = build('div', 'two');
  form.dataset['form'] = 'two';
  for (const name of ['Address', 'Mask']) {
    const field = input.cloneNode() as HTMLInputElement;
    field.dataset['field'] = name.toLowerCase();
    field.id = `calculator-${name.toLowerCase()}`;
    field.value = '';
    const label = build('label', '', name);
    label.htmlFor = field.id;
    form.append(build('div', '', label, field));
  }
  one.after(form);
}
