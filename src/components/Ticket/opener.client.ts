import { adoptStyle } from '../../browser/adopt-style.ts';
import look from './opener.css?inline';

/** A button for an article or a step; what it opens is fetched at the first sign that somebody wants it. */
class TicketMenu extends HTMLElement {
  #code: Promise<typeof import('./menu.client.ts')> | undefined;

  connectedCallback() {
    if (this.firstChild) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.ariaLabel = this.dataset['name'] ?? '';
    button.ariaExpanded = 'false';
    const label = document.createElement('span');
    label.ariaHidden = 'true';
    label.textContent = this.dataset['step'] ? '⋯' : 'Copy';
    if (!this.dataset['step']) {
      const rest = document.createElement('span');
      rest.textContent = ' or print';
      label.append(rest);
    }
    button.append(label);
    this.append(button);
    button.addEventListener('pointerenter', () => this.#fetch().catch(() => undefined));
    button.addEventListener('focus', () => this.#fetch().catch(() => undefined));
    this.#openAtClick(button, label);
  }

  #openAtClick(button: HTMLButtonElement, label: HTMLElement) {
    const open = (event: Event) => {
      // From the next click on, the browser opens and closes the menu; it must not close it at the end of this one.
      event.preventDefault();
      this.#open(button, label);
    };
    button.addEventListener('click', open, { once: true });
  }

  #fetch() {
    this.#code ??= import('./menu.client.ts');
    return this.#code;
  }

  async #open(button: HTMLButtonElement, label: HTMLElement) {
    try {
      (await this.#fetch()).openMenu(this, button);
    } catch {
      this.#code = undefined;
      label.textContent = 'Failed';
      this.#openAtClick(button, label);
    }
  }
}

/** Puts a menu on the article and on each of its steps. They are made here because they do nothing without a script. */
function addMenus(article: Element): void {
  adoptStyle(look);
  article.querySelector('nav')?.before(menu('page-menu', 'Copy or print this page'));
  for (const section of article.querySelectorAll('section')) {
    for (const [index, step] of section.querySelectorAll('.step').entries()) {
      step.firstElementChild?.after(menu('step-menu', `Copy step ${index + 1}`, step.id));
    }
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
