/**
 * Fetches the builder at the first sign that somebody wants it, or for a link; until then the answer from the build stands.
 * The lines of all systems are a file of their own, fetched at the same time.
 */
class AllowList extends HTMLElement {
  #code: Promise<void> | undefined;

  connectedCallback() {
    // A browser that restores the fields, or a tool that fills them, gives no focus.
    for (const sign of ['focusin', 'pointerenter', 'input']) this.addEventListener(sign, this, { once: true });
    const hash = location.hash.slice(1);
    const options = [...(this.querySelector('select')?.options ?? [])];
    if (options.length > 0 && (hash.includes('=') || options.some(({ value }) => value === hash))) this.handleEvent();
  }

  handleEvent() {
    this.#code ??= Promise.all([import('./AllowList.client.ts'), import('../../domain/allow-list/outputs.ts')]).then(
      ([{ startAllowList }, outputs]) => startAllowList(this, outputs),
    );
  }
}

customElements.define('allow-list', AllowList);
