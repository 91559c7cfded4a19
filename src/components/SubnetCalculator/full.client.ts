import { find } from '../../browser/find.ts';
import { make } from '../../browser/make.ts';
import { answer, type ValueName } from '../../domain/addresses/calculator.ts';
import { readValidSingleAddress } from '../../domain/addresses/read-valid.ts';
import { shareOf, surroundingsOf } from '../../domain/addresses/surroundings.ts';
import type { Calculator } from './calculator.client.ts';
import { stretchAt, tickAt } from './position-bar.ts';
import { startCalculator as startSmall } from './SubnetCalculator.client.ts';

/** Parts whose code is fetched when they are first opened. */
const parts = {
  bits: () => import('./bits.client.ts'),
  forms: () => import('./forms.client.ts'),
  found: () => import('./found.client.ts'),
};

/** Brings the calculator on its own page to life: the small one, and what only this page has. */
export async function startCalculator(host: HTMLElement): Promise<void> {
  const calculator = startSmall(host);
  let list: Promise<{ open: (networks: string, without?: string) => void }> | undefined;
  calculator.openList = (networks, without) => {
    calculator.switchTo('list');
    list ??= import('./list.client.ts').then(({ startList }) => startList(calculator));
    list.then(
      ({ open }) => open(networks, without),
      () => {
        list = undefined;
        calculator.say(NOT_FETCHED);
      },
    );
  };
  startValues(calculator);
  startSurroundings(calculator);
  for (const part of host.querySelectorAll<HTMLDetailsElement>('details')) startPart(calculator, part);
  startActions(calculator);
  await followLink(calculator);
}

const NOT_FETCHED = 'This part could not be fetched. Check the connection, then open it again.';

function startActions({ host }: Calculator): void {
  const copy = find(host, '.actions copy-button');
  const address = `/tools/allow-list/${new URL(copy.dataset['text'] ?? '', location.href).hash}`;
  copy.after(make('a', { class: 'button', href: address }, 'Lines for your server'));
}

/** The address bar needs its code when a link says what to show, or when something is asked that a link could say. */
async function followLink(calculator: Calculator): Promise<void> {
  let link: Promise<unknown> | undefined;
  const start = () => {
    link ??= import('./link.client.ts').then(({ startLink }) => startLink(calculator));
    return link;
  };
  for (const type of ['input', 'change', 'click']) calculator.host.addEventListener(type, start, { once: true });
  addEventListener('hashchange', start, { once: true });
  if (location.hash.includes('=')) await start();
}

function startPart(calculator: Calculator, part: HTMLDetailsElement): void {
  let isStarted = false;
  const open = async () => {
    if (!part.open || isStarted) return;
    isStarted = true;
    try {
      const { start } = await parts[part.dataset['part'] as keyof typeof parts]();
      start(calculator, part);
      part.querySelector('.not-fetched')?.remove();
    } catch {
      isStarted = false;
      part.append(make('p', { class: 'not-fetched' }, NOT_FETCHED));
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
