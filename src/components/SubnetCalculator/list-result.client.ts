import { find } from '../../browser/find.ts';
import { make } from '../../browser/make.ts';
import type { ListAnswer, ListComparison } from '../../domain/addresses/list-answer.ts';
import type { ListEntry } from '../../domain/addresses/lists.ts';
import { spellNetwork } from '../../domain/addresses/network.ts';
import { mostListed } from '../../domain/addresses/split-networks.ts';
import { spellCount } from '../../domain/addresses/words.ts';
import type { Calculator } from './calculator.client.ts';
import { linesToCopy, showLines } from './lines.client.ts';
import { refusal } from './refusal.client.ts';

export type ListName = 'networks' | 'without' | 'other';

/** So many sentences of one kind are shown; the rest is counted. */
const mostShown = 20;

const where: Record<ListName, string> = { networks: '', without: ' of the exceptions', other: ' of the second list' };

/** Shows each entry that was refused, with its line, and the buttons that repair it. */
export function showRefused(
  { host }: Calculator,
  lists: Record<ListName, ListEntry[]>,
  use: (name: ListName, entry: ListEntry, replacement: string) => void,
): void {
  const items: (() => Node[])[] = [];
  for (const name of Object.keys(lists) as ListName[]) {
    const before = items.length;
    for (const entry of lists[name]) {
      const { reading, line, text } = entry;
      if (reading.outcome !== 'refused') continue;
      items.push(() => [
        make('b', {}, `Line ${line}${where[name]}`),
        ...refusal(
          { ...reading, repairs: reading.repairs.filter(({ action }) => action === 'replace') },
          text,
          (repair) => use(name, entry, repair.text),
        ),
      ]);
    }
    find(host, `[data-list=${name}]`).ariaInvalid = String(items.length > before);
  }
  fill(host, 'refused', 'Not understood', items);
}

/** Shows the fewest networks of a list, what was redundant, and how it lies to the second list. */
export function showListResult(calculator: Calculator, answer: ListAnswer, comparison: ListComparison | undefined) {
  const { host } = calculator;
  const { networks, warnings, redundant } = answer;
  fill(
    host,
    'warnings',
    'Before a server gets it',
    warnings.map(({ message }) => () => [make('span', { class: 'warning' }, message)]),
  );
  const place = find(host, '[data-result=networks]');
  const sentence = `The fewest networks that cover exactly this: ${spellCount(BigInt(networks.length))}`;
  if (networks.length)
    showLines(calculator, place, () => linesOf(sentence, networks.map(spellNetwork), 'these networks'));
  else place.replaceChildren();
  fill(
    host,
    'redundant',
    'Not needed',
    redundant.map((sentence) => () => [sentence]),
  );
  showComparison(find(host, '[data-result=comparison]'), comparison);
}

function linesOf(sentence: string, lines: string[], what: string): Node[] {
  const most = spellCount(BigInt(mostListed));
  const cut = lines.length > mostListed ? [make('p', {}, `The first ${most} are shown; copying takes all.`)] : [];
  return [...linesToCopy(sentence, lines.slice(0, mostListed).join('\n'), what, lines.join('\n')), ...cut];
}

function showComparison(place: HTMLElement, comparison: ListComparison | undefined): void {
  if (!comparison?.sentence) {
    place.replaceChildren();
    return;
  }
  const { sentence, pairs, shared, isCut } = comparison;
  const items = pairs.map(({ sentence: text, isPartial }) =>
    make(
      'li',
      {},
      text,
      ...(isPartial ? [make('b', { class: 'warning' }, ' Partial: Exchange receive connectors refuse it.')] : []),
    ),
  );
  const more = isCut ? [make('p', {}, `The first ${pairs.length} pairs are shown.`)] : [];
  place.replaceChildren(
    make('h2', {}, 'Compared with the second list'),
    make('p', {}, sentence),
    ...(items.length ? [make('ul', {}, ...items)] : []),
    ...more,
    ...(shared.length ? linesOf(`In both: ${spellCount(BigInt(shared.length))}`, shared, 'what both have') : []),
  );
}

function fill(host: HTMLElement, part: string, title: string, items: (() => (Node | string)[])[]): void {
  const place = find(host, `[data-result=${part}]`);
  const rows = items.slice(0, mostShown).map((item) => make('li', {}, ...item()));
  const more = items.length - rows.length;
  if (more) rows.push(make('li', {}, `and ${spellCount(BigInt(more))} more`));
  place.replaceChildren(...(rows.length ? [make('h2', {}, title), make('ul', {}, ...rows)] : []));
}
