import { takeText } from '../../browser/handed-text.ts';
import { LateTool } from '../../browser/late-tool.ts';
import code from './HeaderCheck.client.ts?worker&url';

/** All of its code comes at once: later, while it reads what was pasted, nothing is fetched. */
class HeaderCheck extends LateTool<typeof import('./HeaderCheck.client.ts')> {
  readonly label = 'The header check';
  readonly code = code;

  override connectedCallback(): void {
    // What was pasted on the home page.
    const field = this.querySelector('textarea');
    if (field) field.value = takeText(location.pathname) ?? field.value;
    super.connectedCallback();
    // A log that is dropped needs the code as well.
    this.addEventListener('dragenter', this);
  }

  start({ startHeaderCheck }: typeof import('./HeaderCheck.client.ts')): void {
    startHeaderCheck(this);
  }
}

customElements.define('header-check', HeaderCheck);
