import { takeText } from '../../browser/handed-text.ts';
import { LateTool } from '../../browser/late-tool.ts';
import code from './ReplyFinder.client.ts?worker&url';

/** Until somebody types, the page is a list of links. */
class ReplyFinder extends LateTool<typeof import('./ReplyFinder.client.ts')> {
  readonly label = 'The reply finder';
  readonly code = code;

  override connectedCallback(): void {
    // What was pasted on the home page.
    const field = this.querySelector('textarea');
    if (field) field.value = takeText(location.pathname) ?? field.value;
    super.connectedCallback();
  }

  start({ startReplyFinder }: typeof import('./ReplyFinder.client.ts')): void {
    startReplyFinder(this);
  }

  override isAskedByLink(): boolean {
    return false;
  }
}

customElements.define('reply-finder', ReplyFinder);
