import { handText } from '../../browser/handed-text.ts';
import type { Recognised } from '../../domain/paste/recognise.ts';
import type { FormerArticle } from '../../domain/permanent/former-article.ts';

const QUIET = 150;

/** Says what a pasted text is, and opens the page that reads it. The code that tells comes when the field is touched. */
class PasteAnything extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    const field = this.querySelector('textarea');
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    if (!form || !field || !button || !status) return;
    const former: readonly FormerArticle[] = JSON.parse(this.dataset['former'] ?? '[]');
    const first = { status: status.textContent, button: button.textContent };
    let timer = 0;
    const load = () => import('../../domain/paste/recognise.ts');
    const tell = async (): Promise<Recognised | undefined> => {
      const text = field.value;
      const found = (await load()).recognise(text, former);
      // What was typed meanwhile is told by itself.
      if (text !== field.value) return undefined;
      status.textContent = found ? `This looks like ${found.as}. It stays in your browser.` : first.status;
      button.textContent = found?.button ?? first.button;
      return found;
    };
    const fail = () => {
      status.textContent =
        'The code that reads this could not be loaded. Try again, or search in the header of the page.';
      button.textContent = first.button;
    };
    field.addEventListener('focus', () => load().catch(() => undefined), { once: true });
    field.addEventListener('input', () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => tell().catch(fail), QUIET);
    });
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      form.requestSubmit();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(timer);
      tell().then((found) => {
        if (!found) return;
        if (found.handOver && !handText(found.href, field.value)) {
          status.textContent = `This browser keeps nothing for the next page. Copy the text, and paste it at ${found.href}`;
          return;
        }
        location.assign(found.href);
      }, fail);
    });
    if (field.value) tell().catch(fail);
  }
}

customElements.define('paste-anything', PasteAnything);
