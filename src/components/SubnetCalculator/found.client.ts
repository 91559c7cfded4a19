import { makeCopyButton } from '../../browser/copy-button.ts';
import { find } from '../../browser/find.ts';
import { make } from '../../browser/make.ts';
import { type FoundAddress, type Group, groupOf, scanAddresses } from '../../domain/addresses/found-addresses.ts';
import { spellAmount, spellCount } from '../../domain/addresses/words.ts';
import type { Calculator } from './calculator.client.ts';
import { inSlices } from './slices.client.ts';

/** How long nobody must type before a text is looked through. */
const pause = 150;

/** So many rows are drawn at a time; copying takes all. */
const mostRows = 200;

type Filter = Group | 'all';
type Judged = FoundAddress & { group: Group };

/** Finds the addresses in a pasted text, and says of each whether it is in the block. */
export function start(calculator: Calculator, part: HTMLElement): void {
  const text = find<HTMLTextAreaElement>(part, 'textarea');
  const count = find(part, '.count');
  const more = find(part, '.more');
  let found: FoundAddress[] = [];
  let judged: Judged[] = [];
  let filter: Filter = 'all';
  let [timer, run, rows] = [0, 0, mostRows];

  const look = async () => {
    run += 1;
    const mine = run;
    const addresses: FoundAddress[] = [];
    let isLong = false;
    const steps = scanAddresses(text.value);
    const isDone = await inSlices(
      steps,
      (some) => {
        for (const one of some) addresses.push(one);
      },
      () => {
        // Said once, when the work takes longer than a slice.
        if (mine === run && !isLong) count.textContent = 'Looking …';
        isLong = true;
        return mine === run;
      },
    );
    if (!isDone) return;
    found = addresses;
    rows = mostRows;
    judge();
  };

  const judge = () => {
    const ranges = calculator.asked?.ranges;
    judged = ranges ? found.map((one) => ({ ...one, group: groupOf(one, ranges) })) : [];
    count.textContent = !ranges
      ? 'Type the network above first.'
      : found.length
        ? `${spellAmount(BigInt(found.length), 'address', 'addresses')}, each once, checked against ${calculator.asked?.name}`
        : text.value.trim() && 'There is no address in this text.';
    find(part, '.found').hidden = judged.length === 0;
    for (const place of part.querySelectorAll<HTMLElement>('[data-group]')) {
      const group = place.dataset['group'] as Filter;
      const members = judged.filter((one) => group === 'all' || one.group === group);
      const { firstElementChild: button } = place;
      if (button) find(button, 'b').textContent = spellCount(BigInt(members.length));
      const name = button?.querySelector('span')?.textContent;
      const copy = makeCopyButton(`addresses: ${name}`, members.map((one) => one.text).join('\n'));
      copy.hidden = members.length === 0;
      place.replaceChildren(...(button ? [button, copy] : []));
    }
    draw();
  };

  const draw = () => {
    for (const button of part.querySelectorAll('[aria-pressed]'))
      button.ariaPressed = String(button.parentElement?.dataset['group'] === filter);
    const members = judged.filter(({ group }) => filter === 'all' || group === filter);
    find(part, 'tbody').replaceChildren(...members.slice(0, rows).map(row));
    more.hidden = members.length <= rows;
  };

  text.addEventListener('input', () => {
    run += 1;
    clearTimeout(timer);
    timer = window.setTimeout(look, pause);
  });
  part.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest('[aria-pressed]');
    if (!button) return;
    filter = (button.parentElement?.dataset['group'] ?? 'all') as Filter;
    rows = mostRows;
    draw();
  });
  more.addEventListener('click', () => {
    const next = find(part, 'tbody').children.length;
    rows += mostRows;
    draw();
    // The focus goes on with the first new row, where reading goes on.
    const line = find(part, 'tbody').children[next];
    if (line instanceof HTMLElement) {
      line.tabIndex = -1;
      line.focus();
    }
  });
  calculator.watch(judge);
}

const words: Record<Group, string> = {
  in: 'in the filter’s network',
  'not-in': 'not in the filter’s network',
  private: 'private',
  'special-use': 'special use',
};

function row({ line, text, written, isMapped, group }: Judged): HTMLElement {
  const how = isMapped ? [make('br'), `written ${written}, judged by its IPv4 part`] : [];
  return make(
    'tr',
    {},
    make('td', {}, spellCount(BigInt(line))),
    make('td', {}, make('code', {}, text), ...how),
    make('td', { class: group }, words[group]),
  );
}
