import { find } from '../../browser/find.ts';
import { spellAddress } from '../../domain/addresses/address.ts';
import { judge as judgeIn } from '../../domain/addresses/calculator.ts';
import { type Calculator, quiet } from './calculator.client.ts';
import { markerAt } from './position-bar.ts';
import { explain, readTested } from './read.client.ts';

/** Shows whether the tested address is inside, and where on the bar it is. */
export function startPlace(calculator: Calculator): void {
  const { host } = calculator;
  const place = find(host, '.place');
  const field = find<HTMLInputElement>(place, 'input');
  const verdict = find(place, '.verdict');
  const marker = find<SVGElement>(place, '.marker');
  let timer = 0;

  const judge = (finished: boolean) => {
    clearTimeout(timer);
    const { ranges: [block] = [], judge: judgeAll } = calculator.asked ?? {};
    const tested = readTested(field.value, { finished });
    if (!tested)
      explain(
        () => judge(finished),
        (why) => {
          if (!readTested(field.value, { finished })) verdict.textContent = why;
        },
      );
    const isEarly = tested?.outcome === 'refused' && !finished;
    if (isEarly) timer = window.setTimeout(() => judge(true), quiet);
    const judged = tested?.outcome === 'result' && block ? (judgeAll?.(tested) ?? judgeIn(block, tested)) : undefined;
    field.ariaInvalid = String(tested?.outcome === 'refused' && finished);
    const fault = tested && 'message' in tested && tested.outcome !== 'empty' && !isEarly ? tested.message : '';
    verdict.textContent = judged?.sentence ?? fault;
    verdict.className = `verdict ${judged ? (judged.inside ? 'inside' : 'outside') : ''}`;
    marker.setAttribute('visibility', judged ? 'visible' : 'hidden');
    marker.setAttribute('transform', `translate(${markerAt(judged?.marker ?? 0)} 0)`);
    marker.setAttribute('class', judged?.inside ? 'marker inside' : 'marker');
  };

  calculator.watch(() => {
    const [range, another] = calculator.asked?.ranges ?? [];
    // A bar is of one block.
    find(place, '.bar').hidden = Boolean(another);
    for (const end of ['first', 'last'] as const)
      find(place, `[data-end=${end}]`).textContent = range ? spellAddress(range.family, range[end]) : '';
    judge(true);
  });
  field.addEventListener('input', () => judge(false));
  field.addEventListener('change', () => judge(true));
}
