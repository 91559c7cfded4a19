import { make, makeButton } from '../../browser/make.ts';

/** What goes to the clipboard: a text, and the same with its formatting where there is one. */
export interface Clip {
  readonly plain: string;
  readonly html?: string;
}

/**
 * Puts a text on the clipboard. Where the browser refuses (permission, or http), the text is offered in a field.
 *
 * @returns Whether it is on the clipboard.
 */
export async function copy(clip: Clip): Promise<boolean> {
  try {
    await (clip.html === undefined
      ? navigator.clipboard.writeText(clip.plain)
      : navigator.clipboard.write([item(clip)]));
    return true;
  } catch {
    offer(clip);
    return false;
  }
}

function item({ plain, html = '' }: Clip): ClipboardItem {
  const blob = (text: string, type: string) => new Blob([text], { type });
  return new ClipboardItem({ 'text/plain': blob(plain, 'text/plain'), 'text/html': blob(html, 'text/html') });
}

function offer({ plain, html }: Clip): void {
  const field = make('textarea', { readonly: '' });
  field.value = plain;
  const words = 'The browser did not allow copying. The text is selected: copy it by hand.';
  const dialog = make(
    'dialog',
    { class: 'ticket-offer' },
    make('label', {}, words, field),
    makeButton('Close', () => dialog.close()),
  );
  // What the reader copies by hand is the whole of it, with its formatting.
  field.addEventListener('copy', (event) => {
    if (html === undefined || field.selectionEnd - field.selectionStart < plain.length) return;
    event.clipboardData?.setData('text/plain', plain);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  field.select();
  field.scrollTop = 0;
}
