import { find } from '../../browser/find.ts';
import { make } from '../../browser/make.ts';
import { type Network, spellNetwork } from '../../domain/addresses/network.ts';
import { reverseZones } from '../../domain/addresses/reverse-zones.ts';
import { networksOf } from '../../domain/addresses/sets.ts';
import { mostListed, splitNetworks } from '../../domain/addresses/split-networks.ts';
import { spellAmount, spellCount } from '../../domain/addresses/words.ts';
import { cloudAndDataTargets } from '../../domain/allow-list/clouds-and-data.ts';
import type { Calculator } from './calculator.client.ts';
import { linesToCopy, showLines } from './lines.client.ts';

/** Shows the same addresses in other forms: split, as reverse zones, as data. */
export function start(calculator: Calculator, part: HTMLElement): void {
  const prefix = find<HTMLInputElement>(part, '#calculator-prefix');
  const output = find(part, '.output');
  const show = () => {
    const form = find<HTMLInputElement>(part, '[type=radio]:checked').value;
    find(part, '.prefix').hidden = form !== 'split';
    const networks = networksOf(calculator.asked?.ranges ?? []);
    if (!networks.length) return output.replaceChildren(make('p', { class: 'note' }, 'There is nothing to show yet.'));
    showLines(calculator, output, () => {
      if (form === 'split') return split(networks, prefix);
      return form === 'reverse' ? reverse(networks) : data(networks, form);
    });
  };
  part.addEventListener('input', show);
  calculator.watch(show);
}

function split(networks: Network[], field: HTMLInputElement): Node[] {
  const text = field.value.trim().replace(/^\//, '');
  const longest = networks.some(({ family }) => family === 6) ? 128 : 32;
  const isPrefix = /^\d{1,3}$/.test(text) && Number(text) <= longest;
  field.ariaInvalid = String(!isPrefix);
  if (!isPrefix) return [make('p', { class: 'note' }, `A prefix is a whole number from 0 to ${longest}.`)];
  const prefix = Number(text);
  const { count, networks: listed } = splitNetworks(networks, prefix);
  const amount = spellAmount(count, 'network', 'networks');
  const lines = listed.map(spellNetwork).join('\n');
  const isKept = networks.some((one) => one.prefix > prefix);
  const kept = isKept ? [make('p', { class: 'note' }, `Networks smaller than a /${prefix} stay as they are.`)] : [];
  if (count > BigInt(mostListed)) {
    const most = spellCount(BigInt(mostListed));
    // Part of a list looks like a list. It can be read, and not copied.
    return [...linesToCopy(`${amount}. Only the first ${most} are shown, so there is no copying:`, lines), ...kept];
  }
  return [...linesToCopy(`${amount}:`, lines, 'these networks'), ...kept];
}

function reverse(networks: Network[]): Node[] {
  const all = networks.slice(0, mostListed).map(reverseZones);
  const zones = [...new Set(all.flatMap((one) => one.zones))];
  const notes = [...new Set(all.flatMap(({ note }) => note ?? []))];
  const amount = spellAmount(BigInt(zones.length), 'reverse zone', 'reverse zones');
  const isCut = networks.length > mostListed || zones.length > mostListed;
  const sentence = isCut ? `More than ${spellCount(BigInt(mostListed))} networks; the first zones:` : `${amount}:`;
  return [
    ...linesToCopy(sentence, zones.slice(0, mostListed).join('\n'), isCut ? undefined : 'these zones'),
    ...notes.slice(0, 3).map((note) => make('p', { class: 'note' }, note)),
  ];
}

function data(networks: Network[], id: string): Node[] {
  const target = cloudAndDataTargets.find((one) => one.id === id);
  if (!target) return [];
  const text = target.lines(networks);
  const shown = text.split('\n').slice(0, mostListed);
  const amount = spellAmount(BigInt(networks.length), 'network', 'networks');
  const isCut = networks.length > mostListed;
  const sentence = `${amount} as ${target.name}${isCut ? '; the first lines are shown, copying takes all' : ''}:`;
  return [...linesToCopy(sentence, shown.join('\n'), target.name, text), make('p', { class: 'note' }, target.rule)];
}
