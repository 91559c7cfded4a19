import { make } from './make.ts';

/**
 * The site's own copy button, as CopyButton.astro renders it.
 *
 * @param what Completes "Copy …" for those who cannot see the button.
 * @param text What is copied; the text of the nearest <pre> where it is left out.
 * @example makeCopyButton('the network', '192.0.2.0/24')
 */
export function makeCopyButton(what: string, text?: string, label = 'Copy'): HTMLElement {
  const made = document.createElement('copy-button');
  if (text !== undefined) made.dataset['text'] = text;
  made.append(
    make('button', { type: 'button', 'aria-label': `Copy ${what}` }, make('span', { 'aria-hidden': 'true' }, label)),
    make('span', { class: 'visually-hidden', role: 'status' }),
  );
  return made;
}
