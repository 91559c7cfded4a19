import { load } from '../../browser/load.ts';
import { make } from '../../browser/make.ts';
import { keyOfTicks } from './tick-key.client.ts';
import code from './WorkSheet.client.ts?worker&url';

const signs = ['pointermove', 'pointerdown', 'touchstart', 'scroll', 'keydown', 'focusin'];
/** After a failure only what a reader does on purpose counts, and a connection that is back. */
const signsAgain = ['pointerdown', 'keydown', 'focusin', 'online'];

/**
 * Fetches the work sheet of a guide: at once for a link that brings values and where ticks are kept, else at the first
 * sign that somebody is there. Until then a guide costs no more script than any page.
 * It reaches beyond itself, to the article around it: its whole purpose is what is there.
 */
class WorkSheet extends HTMLElement {
  connectedCallback() {
    if (location.hash.includes('=') || hasTicks(location.pathname)) this.#start();
    else this.#listen(signs);
  }

  #listen(kinds: readonly string[]) {
    const stop = new AbortController();
    // Whoever searches does not fill in this guide, and the search has the line for itself. A key opens it only after
    // everything that listens has heard it.
    const look = () =>
      setTimeout(() => {
        if (stop.signal.aborted || document.querySelector('dialog[open]')) return;
        stop.abort();
        this.#start();
      });
    for (const kind of kinds) addEventListener(kind, look, { passive: true, signal: stop.signal });
  }

  #start() {
    load<typeof import('./WorkSheet.client.ts')>(code).then(
      ({ startWorkSheet }) => {
        this.replaceChildren();
        startWorkSheet(this);
      },
      () => {
        // Without it the guide is what it is without script: complete, with stand-ins.
        const words =
          'Your values and ticks could not be loaded: commands show stand-ins such as EX01. Check the connection; your next click tries again.';
        this.replaceChildren(make('p', { role: 'status', class: 'not-loaded' }, words));
        this.#listen(signsAgain);
      },
    );
  }
}

/** A storage that is closed holds nothing. */
function hasTicks(path: string): boolean {
  try {
    return localStorage.getItem(keyOfTicks(path)) !== null;
  } catch {
    return false;
  }
}

customElements.define('work-sheet', WorkSheet);
