import { LateTool } from '../../browser/late-tool.ts';
import code from './PasteAnything.client.ts?worker&url';

/** What was pasted is read by code that comes when the field is touched; until then the form sends nothing anywhere. */
class PasteAnything extends LateTool<typeof import('./PasteAnything.client.ts')> {
  readonly label = 'The code that reads this';
  readonly code = code;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('submit', (event) => event.preventDefault());
    // Here, so that it counts before the code is there as well: the button is then pressed again.
    this.querySelector('textarea')?.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.querySelector('button')?.click();
    });
  }

  start({ startPasteAnything }: typeof import('./PasteAnything.client.ts')): void {
    startPasteAnything(this);
  }

  override isAskedByLink(): boolean {
    return false;
  }
}

customElements.define('paste-anything', PasteAnything);
