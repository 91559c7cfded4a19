import { type Answer, answer, judge, type ValueName } from '../../domain/calculator.ts';
import { readAddressAndMask, readNetwork, readSingleAddress } from '../../domain/read-network.ts';
import type { Reading } from '../../domain/reading.ts';
import { markerAt } from './position-bar.ts';

type Field = 'network' | 'address' | 'mask' | 'tested';
type Result = Extract<Reading, { outcome: 'result' }>;
type Refusal = Extract<Reading, { outcome: 'refused' }>;

/** How long somebody may pause before an error is shown: a text that can still become right is left alone. */
const QUIET = 400;

/** Brings a calculator that was rendered at build to life. `host` is its <subnet-calculator>; it looks only inside. */
export function startCalculator(host: HTMLElement): void {
  const find = <E extends Element>(selector: string): E => {
    const found = host.querySelector<E>(selector);
    if (!found) throw new Error(`<subnet-calculator> has no ${selector}; see SubnetCalculator.astro.`);
    return found;
  };
  const field = (name: Field) => find<HTMLInputElement>(`[data-field="${name}"]`);
  const message = find<HTMLElement>('.message');
  const verdict = find<HTMLElement>('.verdict');
  const mode = find<HTMLButtonElement>('.mode');
  const example = host.dataset['example'] ?? '';
  let timer = 0;
  let result: Result | undefined;

  const twoFields = () => mode.getAttribute('aria-pressed') === 'true';
  const readNow = (finished: boolean): Reading =>
    twoFields()
      ? readAddressAndMask(field('address').value, field('mask').value, { finished, example })
      : readNetwork(field('network').value, { finished, example });

  const update = (finished: boolean, patient: boolean) => {
    clearTimeout(timer);
    const reading = readNow(finished);
    result = reading.outcome === 'result' ? reading : undefined;
    showAnswer(result && answer(result));
    showVerdict(finished);
    if (reading.outcome === 'refused' && patient) {
      timer = window.setTimeout(() => showMessage(reading), QUIET);
    } else showMessage(reading);
  };

  const showAnswer = (shown: Answer | undefined) => {
    find('output').textContent = shown?.sentence ?? '';
    for (const row of host.querySelectorAll<HTMLElement>('[data-value]')) {
      const value = shown?.values[row.dataset['value'] as ValueName];
      row.hidden = shown !== undefined && value === undefined;
      const [code, copy] = row.querySelectorAll<HTMLElement>('code, copy-button');
      if (!code || !copy) continue;
      code.textContent = value ?? '–';
      copy.dataset['text'] = value ?? '';
      copy.hidden = value === undefined;
    }
    const several = find<HTMLElement>('.several');
    several.hidden = !shown?.several;
    several.replaceChildren(...(shown?.several ? severalNetworks(shown.several) : []));
    for (const end of ['first', 'last'] as const) find(`[data-end="${end}"]`).textContent = shown?.values[end] ?? '';
  };

  let shown = '';
  const showMessage = (reading: Reading) => {
    // Moving from the field to one of its buttons must not replace the button on the way.
    const key = JSON.stringify([reading, twoFields()], (_, value) => (typeof value === 'bigint' ? `${value}` : value));
    if (key === shown) return;
    shown = key;
    const refused = reading.outcome === 'refused' ? reading : undefined;
    for (const name of ['network', 'address', 'mask'] as const) {
      const isTheOne = refused && (refused.field ?? 'network') === name;
      field(name).setAttribute('aria-invalid', String(Boolean(isTheOne)));
    }
    if (refused)
      message.replaceChildren(...refusalOf(refused, field(refused.field ?? 'network'), () => update(true, false)));
    else
      message.replaceChildren(
        ...(reading.outcome === 'result' ? reading.notices : [reading]).map((one) => paragraph(one.message)),
      );
  };

  const showVerdict = (finished: boolean) => {
    const tested = readSingleAddress(field('tested').value, { finished });
    const judged = result && tested.outcome === 'result' ? judge(result.range, tested) : undefined;
    field('tested').setAttribute('aria-invalid', String(tested.outcome === 'refused'));
    verdict.textContent =
      judged?.sentence ?? (tested.outcome === 'result' || tested.outcome === 'empty' ? '' : tested.message);
    verdict.className = `verdict ${judged ? (judged.inside ? 'inside' : 'outside') : ''}`;
    const marker = find('.marker');
    marker.setAttribute('visibility', judged ? 'visible' : 'hidden');
    marker.setAttribute('transform', `translate(${markerAt(judged?.marker ?? 0)} 0)`);
    marker.setAttribute('class', judged?.inside ? 'marker inside' : 'marker');
  };

  host.addEventListener('input', (event) => {
    if (event.target === field('tested')) showVerdict(false);
    else update(false, true);
  });
  host.addEventListener('change', () => update(true, false));
  mode.addEventListener('click', () => {
    mode.setAttribute('aria-pressed', String(!twoFields()));
    find<HTMLElement>('.one').hidden = twoFields();
    find<HTMLElement>('.two').hidden = !twoFields();
    // What was understood moves along, so that nobody types it twice.
    const values = result && answer(result).values;
    if (twoFields() && values?.mask) {
      field('address').value = values.address ?? '';
      field('mask').value = values.mask;
    } else if (!twoFields() && result) field('network').value = result.readAs;
    update(true, false);
  });
  // Somebody may have typed before this code arrived.
  update(false, true);
}

function refusalOf(refused: Refusal, input: HTMLInputElement, again: () => void): Node[] {
  const typed = paragraph('', 'typed');
  const mark = document.createElement('mark');
  mark.textContent = input.value.slice(refused.fragment.start, refused.fragment.end);
  typed.append(input.value.slice(0, refused.fragment.start), mark, input.value.slice(refused.fragment.end));
  const buttons = refused.repairs
    .filter(({ action }) => action === 'replace')
    .map((repair) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button';
      button.textContent = repair.label;
      button.addEventListener('click', () => {
        input.value = repair.text;
        input.focus();
        again();
      });
      return button;
    });
  return [paragraph(refused.message, 'refusal'), ...(mark.textContent ? [typed] : []), ...buttons];
}

function severalNetworks({ networks, reason }: { networks: string[]; reason: string }): Node[] {
  const list = document.createElement('ul');
  for (const network of networks) {
    const item = document.createElement('li');
    const code = document.createElement('code');
    code.textContent = network;
    item.append(code);
    list.append(item);
  }
  return [
    paragraph(`One network is not enough: ${reason} The fewest that cover exactly this range are ${networks.length}:`),
    list,
  ];
}

function paragraph(text: string, className = ''): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  if (className) element.className = className;
  return element;
}
