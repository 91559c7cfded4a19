import { find } from '../../browser/find.ts';
import { handText } from '../../browser/handed-text.ts';
import { type Recognised, recognise } from '../../domain/paste/recognise.ts';
import type { FormerArticle } from '../../domain/permanent/former-article.ts';

/** How long somebody may pause before it is said what the text is. */
const quiet = 150;

/** Says what a pasted text is, and opens the page that reads it. `host` is its <paste-anything>. */
export function startPasteAnything(host: HTMLElement): void {
  const form = find<HTMLFormElement>(host, 'form');
  const field = find<HTMLTextAreaElement>(host, 'textarea');
  const button = find(host, 'button');
  const status = find(host, '[data-answer]');
  const former: readonly FormerArticle[] = JSON.parse(host.dataset['former'] ?? '[]');
  const [nothing, open] = [status.textContent, button.textContent];
  let timer = 0;

  const tell = (): Recognised | undefined => {
    clearTimeout(timer);
    const found = recognise(field.value, former);
    status.textContent = found ? `This looks like ${found.as}. It stays in your browser.` : nothing;
    button.textContent = found?.button ?? open;
    return found;
  };

  field.addEventListener('input', (event) => {
    clearTimeout(timer);
    // Of a long text its beginning tells what it is, and the browser goes to its end, after this event.
    if ((event as InputEvent).inputType === 'insertFromPaste') requestAnimationFrame(() => field.scrollTo(0, 0));
    // What another text was taken for is not said of this one.
    [status.textContent, button.textContent] = [nothing, open];
    timer = window.setTimeout(tell, quiet);
  });
  form.addEventListener('submit', () => {
    const found = tell();
    if (!found) return;
    if (!found.handOver || handText(found.href, field.value)) location.assign(found.href);
    else
      status.textContent = `This browser cannot keep text for another page. Copy the text, and paste it at ${found.href}`;
  });
  if (field.value) tell();
}
