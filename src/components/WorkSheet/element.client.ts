/**
 * Fetches the work sheet of a guide: at once for a link that brings values, else when the browser has nothing to do.
 * It reaches beyond itself, to the article around it: its whole purpose is what stands there.
 */
class WorkSheet extends HTMLElement {
  connectedCallback() {
    const start = () =>
      import('./WorkSheet.client.ts').then(
        ({ startWorkSheet }) => startWorkSheet(this),
        // Without it the guide is what it is without script: complete, with stand-ins.
        () => undefined,
      );
    if (location.hash.includes('=')) start();
    else if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 2000 });
    else setTimeout(start, 200);
  }
}

customElements.define('work-sheet', WorkSheet);
