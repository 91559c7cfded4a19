/** How long somebody may pause before the result is announced. */
const QUIET = 300;

/** Narrows the list of replies to those that a pasted text may be, and shows what the refusal is about. */
class ReplyFinder extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('textarea');
    const found = this.querySelector('[role="status"]');
    if (!field || !found) return;
    let narrow: ((text: string) => string) | undefined;
    let timer = 0;
    const show = async () => {
      // Fetched when somebody types: until then the page is a list of links.
      narrow ??= (await import('./narrow.client.ts')).startNarrowing(this);
      found.textContent = narrow(field.value);
    };
    field.addEventListener('input', () => {
      clearTimeout(timer);
      timer = window.setTimeout(show, QUIET);
    });
    // The browser may bring back what was typed before a reload.
    if (field.value) show();
  }
}

customElements.define('reply-finder', ReplyFinder);
