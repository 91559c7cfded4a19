import { find } from '../../browser/find.ts';
import { load } from '../../browser/load.ts';
import { make } from '../../browser/make.ts';
import { answer, type ValueName } from '../../domain/addresses/calculator.ts';
import { readValidSingleAddress } from '../../domain/addresses/read-valid.ts';
import { shareOf, surroundingsOf } from '../../domain/addresses/surroundings.ts';
import bits from './bits.client.ts?worker&url';
import type { Calculator } from './calculator.client.ts';
import found from './found.client.ts?worker&url';
import { startLink } from './link.client.ts';
import type * as List from './list.client.ts';
import list from './list.client.ts?worker&url';
import outputFormats from './output-formats.client.ts?worker&url';
import { stretchAt, tickAt } from './position-bar.ts';
import { startCalculator as startSmall } from './SubnetCalculator.client.ts';

/** Parts whose code is fetched when they are first opened. */
const parts = { bits, found, 'output-formats': outputFormats };

interface Part {
  start(calculator: Calculator, part: HTMLElement): void;
}

/** Brings the calculator on its own page to life: the small one, and what only this page has. */
export function startCalculator(host: HTMLElement): void {
  const calculator = startSmall(host);
  let form: ReturnType<typeof List.startList> | undefined;
  calculator.openList = (networks, without) => {
    calculator.switchTo('list');
    load<typeof List>(list).then(
      ({ startList }) => {
        form ??= startList(calculator);
        form.open(networks, without);
      },
      () => calculator.say(notLoaded),
    );
  };
  startValues(calculator);
  startSurroundings(calculator);
  for (const part of host.querySelectorAll<HTMLDetailsElement>('details')) startPart(calculator, part);
  startActions(calculator);
  startLink(calculator);
}

const notLoaded = 'This part could not be loaded. Check the connection, then open it again.';

function startActions({ host }: Calculator): void {
  const copy = find(host, '.actions copy-button');
  const address = `/tools/allow-list/${new URL(copy.dataset['text'] ?? '', location.href).hash}`;
  copy.after(make('a', { class: 'button', href: address }, 'Lines for your server'));
}

/** Until its code is there, an open part shows nothing: what was built into the page is for the example. */
function startPart(calculator: Calculator, part: HTMLDetailsElement): void {
  let isStarted = false;
  const status = make('p', { role: 'status', class: 'not-loaded' });
  const shown = [...part.children].filter((child): child is HTMLElement => !child.matches('summary'));
  const show = (isThere: boolean) => {
    for (const element of shown) element.style.visibility = isThere ? '' : 'hidden';
  };
  part.append(status);
  const open = async () => {
    if (!part.open || isStarted) return;
    show(false);
    try {
      const { start } = await load<Part>(parts[part.dataset['part'] as keyof typeof parts]);
      if (isStarted) return;
      isStarted = true;
      start(calculator, part);
      status.remove();
      show(true);
    } catch {
      status.textContent = notLoaded;
    }
  };
  part.addEventListener('toggle', open);
  open();
}

function startValues(calculator: Calculator): void {
  const list = find(calculator.host, 'dl');
  calculator.watch(() => {
    const { result } = calculator.asked ?? {};
    const values = result && answer(result).values;
    const all: string[] = [];
    for (const row of list.querySelectorAll<HTMLElement>('[data-value]')) {
      const value = values?.[row.dataset['value'] as ValueName];
      row.hidden = values !== undefined && value === undefined;
      find(row, 'code').textContent = value ?? '–';
      const copy = find(row, 'copy-button');
      copy.dataset['text'] = value ?? '';
      copy.hidden = value === undefined;
      if (value !== undefined) all.push(`${find(row, 'dt').textContent}: ${value}`);
    }
    const copy = find(list, '.all copy-button');
    copy.dataset['text'] = all.join('\n');
    copy.hidden = all.length === 0;
  });
}

function startSurroundings(calculator: Calculator): void {
  const place = find(calculator.host, '.around');
  const tested = calculator.field('tested');
  const show = () => {
    const [range, another] = calculator.asked?.ranges ?? [];
    const around = range && !another ? surroundingsOf(range) : undefined;
    place.hidden = !around;
    if (!around) return;
    const address = readValidSingleAddress(tested?.value ?? '')?.range;
    const share = address?.family === range?.family && address ? shareOf(around.network, address.first) : undefined;
    find(place, '.share').setAttribute('d', stretchAt(around.start, around.end));
    find(place, '.tick').setAttribute('d', share === undefined ? '' : tickAt(share));
    find(place, 'p').textContent = around.sentence;
  };
  calculator.watch(show);
  tested?.addEventListener('input', show);
}
