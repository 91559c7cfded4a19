/**
 * Fetches the header check at the first sign that somebody wants it, or for a link; until then the answer from the build
 * stands. All of its code comes at once: later, while it reads what was pasted, nothing is fetched.
 */
class HeaderCheck extends HTMLElement {
  #code: Promise<void> | undefined;
  #isReady = false;

  connectedCallback() {
    // A browser that restores the field, or a tool that fills it, gives no focus.
    for (const sign of ['focusin', 'pointerenter', 'input', 'click', 'dragenter']) this.addEventListener(sign, this);
    if (this.querySelector('textarea')?.value || location.hash.includes('=')) this.handleEvent();
  }

  handleEvent(event?: Event) {
    if (this.#isReady) return;
    this.#code ??= import('./HeaderCheck.client.ts').then(({ startHeaderCheck }) => {
      this.#isReady = true;
      startHeaderCheck(this);
    });
    // A button that was pressed before the code arrived is pressed again.
    const button = event?.type === 'click' && (event.target as Element).closest<HTMLElement>('[data-sample]');
    if (button) this.#code.then(() => button.click());
  }
}

customElements.define('header-check', HeaderCheck);
