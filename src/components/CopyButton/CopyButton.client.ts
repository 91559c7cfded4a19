/** Copies its `data-text`, or the text of the <pre> in the same figure, and says so in sight and in sound. */
class CopyButton extends HTMLElement {
  #reset = 0;
  #label = '';

  connectedCallback() {
    this.addEventListener('click', this);
  }

  async handleEvent() {
    const pre = this.closest('figure')?.querySelector('pre');
    const text = this.dataset['text'] ?? pre?.textContent?.trimEnd() ?? '';
    try {
      await navigator.clipboard.writeText(text);
      this.#say('Copied', 'Copied');
    } catch {
      // Clipboard refused (permission, or http): leave the text selected, so that the keyboard can do it.
      if (!pre) return this.#say('Failed', 'The browser did not allow copying.');
      getSelection()?.selectAllChildren(pre);
      this.#say('Ctrl C', 'The browser did not allow copying. The text is selected: press Control C.');
    }
  }

  #say(seen: string, spoken: string) {
    const [label, status] = this.querySelectorAll('span');
    if (!label || !status) return;
    this.#label ||= label.textContent;
    label.textContent = seen;
    status.textContent = spoken;
    clearTimeout(this.#reset);
    this.#reset = window.setTimeout(() => {
      label.textContent = this.#label;
      status.textContent = '';
    }, 2500);
  }
}

customElements.define('copy-button', CopyButton);
