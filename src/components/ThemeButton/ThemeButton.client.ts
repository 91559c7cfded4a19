const order = ['system', 'light', 'dark'] as const;
const names = { system: 'as the system', light: 'light', dark: 'dark' };

/** Steps through system, light and dark; remembers a choice where the browser allows it. */
class ThemeButton extends HTMLElement {
  connectedCallback() {
    this.#show();
    this.querySelector('button')?.addEventListener('click', () => {
      const next = order[(order.indexOf(this.#theme()) + 1) % order.length] ?? 'system';
      if (next === 'system') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = next;
      try {
        if (next === 'system') localStorage.removeItem('theme');
        else localStorage.setItem('theme', next);
      } catch {
        // No storage: the choice lasts for this page.
      }
      this.#show();
    });
  }

  #theme(): (typeof order)[number] {
    const theme = document.documentElement.dataset['theme'];
    return theme === 'light' || theme === 'dark' ? theme : 'system';
  }

  #show() {
    const button = this.querySelector('button');
    if (!button) return;
    button.setAttribute('aria-label', `Theme: ${names[this.#theme()]}`);
    button.textContent = { system: '◐', light: '○', dark: '●' }[this.#theme()];
  }
}

customElements.define('theme-button', ThemeButton);
