import { keyOfTicks } from './tick-key.client.ts';

/**
 * Fetches the work sheet of a guide: at once for a link that brings values and where ticks are kept, else at the first
 * sign that somebody is there. Until then a guide costs no more script than any page.
 * It reaches beyond itself, to the article around it: its whole purpose is what stands there.
 */
class WorkSheet extends HTMLElement {
  #isStarted = false;

  connectedCallback() {
    const start = () => {
      if (this.#isStarted) return;
      this.#isStarted = true;
      for (const sign of signs) removeEventListener(sign, look);
      import('./WorkSheet.client.ts').then(
        ({ startWorkSheet }) => startWorkSheet(this),
        // Without it the guide is what it is without script: complete, with stand-ins.
        () => undefined,
      );
    };
    // Whoever searches does not fill in this guide, and the search has the line for itself. A key opens it only after
    // everything that listens has heard it.
    const look = () => setTimeout(() => document.querySelector('dialog[open]') ?? start());
    if (location.hash.includes('=') || hasTicks(location.pathname)) start();
    else for (const sign of signs) addEventListener(sign, look, { passive: true });
  }
}

const signs = ['pointermove', 'pointerdown', 'touchstart', 'scroll', 'keydown', 'focusin'];

/** A storage that is closed holds nothing. */
function hasTicks(path: string): boolean {
  try {
    return localStorage.getItem(keyOfTicks(path)) !== null;
  } catch {
    return false;
  }
}

customElements.define('work-sheet', WorkSheet);
