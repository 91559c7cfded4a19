import { find } from '../../browser/find.ts';
import { make } from '../../browser/make.ts';
import { answer } from '../../domain/addresses/calculator.ts';
import type { Calculator } from './calculator.client.ts';
import { linesToCopy, showLines } from './lines.client.ts';

/** Shows the networks of a range that one network cannot cover, and why it cannot. */
export function startSeveral(calculator: Calculator): void {
  const place = make('div', { class: 'several' });
  find(calculator.host, '.sentence').after(place);
  calculator.watch(() => {
    const { result } = calculator.asked ?? {};
    const several = result && answer(result).several;
    if (!several) {
      place.replaceChildren();
      return;
    }
    const { networks, reason } = several;
    const sentence = `One network is not enough: ${reason} The fewest that cover exactly this range are ${networks.length}:`;
    showLines(calculator, place, () => linesToCopy(sentence, networks.join('\n'), 'these networks'));
  });
}
