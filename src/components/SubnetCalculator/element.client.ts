import { LateTool } from '../../browser/late-tool.ts';
import full from './full.client.ts?worker&url';
import small from './SubnetCalculator.client.ts?worker&url';

type Code = Pick<typeof import('./full.client.ts'), 'startCalculator'> | typeof import('./SubnetCalculator.client.ts');

/** The calculator in a guide, or the one on its own page, which has more. */
class SubnetCalculator extends LateTool<Code> {
  readonly label = 'The calculator';

  get code(): string {
    return this.#isFull ? full : small;
  }

  start({ startCalculator }: Code): void {
    startCalculator(this);
  }

  /** In a guide, what is in the address is for the guide. */
  override isAskedByLink(): boolean {
    return this.#isFull && super.isAskedByLink();
  }

  get #isFull(): boolean {
    return this.dataset['full'] !== undefined;
  }
}

customElements.define('subnet-calculator', SubnetCalculator);
