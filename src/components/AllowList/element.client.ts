import { LateTool } from '../../browser/late-tool.ts';
import code from './AllowList.client.ts?worker&url';

class AllowList extends LateTool<typeof import('./AllowList.client.ts')> {
  readonly label = 'The allow-list builder';
  readonly code = code;

  start({ startAllowList }: typeof import('./AllowList.client.ts')): void {
    startAllowList(this);
  }

  /** A link brings networks or names a target. In a guide, what is in the address is for the guide. */
  override isAskedByLink(): boolean {
    const targets = [...(this.querySelector('select')?.options ?? [])];
    const named = location.hash.slice(1);
    return targets.length > 0 && (super.isAskedByLink() || targets.some(({ value }) => value === named));
  }
}

customElements.define('allow-list', AllowList);
