import { LateTool } from '../../browser/late-tool.ts';
import code from './ReplyFinder.client.ts?worker&url';

/** Until somebody types, the page is a list of links. */
class ReplyFinder extends LateTool<typeof import('./ReplyFinder.client.ts')> {
  readonly label = 'The reply finder';
  readonly code = code;

  start({ startReplyFinder }: typeof import('./ReplyFinder.client.ts')): void {
    startReplyFinder(this);
  }

  override isAskedByLink(): boolean {
    return false;
  }
}

customElements.define('reply-finder', ReplyFinder);
