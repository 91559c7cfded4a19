import { adoptStyle } from '../../browser/adopt-style.ts';
import { load } from '../../browser/load.ts';
import { make } from '../../browser/make.ts';
import code from './menu.client.ts?worker&url';
import look from './opener.css?inline';

/** A button for an article or a step; what it opens is fetched at the first sign that somebody wants it. */
class TicketMenu extends HTMLElement {
  readonly #status = make('span', { role: 'status', class: 'not-loaded' });

  connectedCallback() {
    if (this.firstChild) return;
    const words = this.dataset['step'] ? ['⋯'] : ['Copy', make('span', {}, ' or print')];
    const button = make(
      'button',
      { type: 'button', 'aria-label': this.dataset['name'] ?? '', 'aria-expanded': 'false' },
      make('span', { 'aria-hidden': 'true' }, ...words),
    );
    this.append(button, this.#status);
    for (const sign of ['pointerenter', 'focus']) {
      button.addEventListener(sign, () => fetchMenu().catch(() => undefined));
    }
    this.#openAtClick(button);
  }

  #openAtClick(button: HTMLButtonElement) {
    const open = (event: Event) => {
      // From the next click on, the browser opens and closes the menu; it must not close it at the end of this one.
      event.preventDefault();
      this.#open(button);
    };
    button.addEventListener('click', open, { once: true });
  }

  async #open(button: HTMLButtonElement) {
    try {
      const { openMenu } = await fetchMenu();
      this.#status.remove();
      openMenu(this, button);
    } catch {
      this.#status.textContent = 'The menu could not be loaded. Check the connection and press again.';
      this.#openAtClick(button);
    }
  }
}

const fetchMenu = () => load<typeof import('./menu.client.ts')>(code);

/** Puts a menu on the article and on each of its steps. They are made here because they do nothing without a script. */
function addMenus(article: Element): void {
  adoptStyle(look);
  article.querySelector('nav')?.after(menu('page-menu', 'Copy or print this page'));
  for (const step of article.querySelectorAll('.step')) {
    // "Copy this step", or by its number where the work sheet came before.
    const link = step.firstElementChild;
    link?.after(menu('step-menu', link.ariaLabel?.replace('Link to', 'Copy') ?? '', step.id));
  }
}

function menu(className: string, name: string, step?: string): HTMLElement {
  const made = document.createElement('ticket-menu');
  made.className = `${className} no-print`;
  made.dataset['name'] = name;
  if (step) made.dataset['step'] = step;
  return made;
}

const article = document.querySelector('article');
// The menus are popovers; where a browser has none, the link to the Markdown stays.
if (article && 'popover' in HTMLElement.prototype) {
  customElements.define('ticket-menu', TicketMenu);
  const whenIdle = globalThis.requestIdleCallback ?? ((action: () => void) => setTimeout(action, 1));
  whenIdle(() => addMenus(article));
}
