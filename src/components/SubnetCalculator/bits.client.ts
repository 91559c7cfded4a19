import { find } from '../../browser/find.ts';
import { make } from '../../browser/make.ts';
import { bitsOf } from '../../domain/addresses/address.ts';
import { bitRows, nibblesOf, spellBoundary } from '../../domain/addresses/bits.ts';
import { type Network, networkAround, rangeOf, spellNetwork } from '../../domain/addresses/network.ts';
import { readValidAddress } from '../../domain/addresses/valid-address.ts';
import { cellsPath, rowNames } from './bit-cells.ts';
import type { Calculator } from './calculator.client.ts';

/** Shows the bits of the network that is asked about, with a boundary that can be moved. */
export function start(calculator: Calculator, part: HTMLElement): void {
  const slider = find<HTMLInputElement>(part, '[type=range]');
  const note = find(part, '.note');
  const shown = [...find(part, '.bits').children].filter((child): child is HTMLElement => child !== note);
  slider.disabled = false;
  // Where a boundary was moved across an address, its host bits come back when it is moved back.
  let kept: Network | undefined;

  const show = () => {
    const { result } = calculator.asked ?? {};
    const network = result && !result.reason ? result.networks[0] : undefined;
    for (const element of shown) element.hidden = !network;
    note.hidden = Boolean(network);
    note.textContent = result
      ? 'This range is not one network, so it has no boundary.'
      : 'There is no network to show yet.';
    if (!network) return;
    if (!kept || spellNetwork(network) !== spellNetwork(moved(kept, network.prefix)))
      kept = { ...network, address: typedAddress(calculator, network) };
    slider.max = String(bitsOf(network.family));
    slider.value = String(network.prefix);
    slider.setAttribute('aria-valuetext', spellBoundary(network));
    find(part, '.boundary').textContent = `${spellBoundary(network)}: ${spellNetwork(network)}`;
    find(part, '.network').setAttribute('d', cellsPath((network.prefix * 32) / bitsOf(network.family)));
    find(part, 'tbody').replaceChildren(...rowsOf(network, kept.address));
  };
  slider.addEventListener('input', () => {
    if (kept) calculator.type(spellNetwork(moved(kept, Number(slider.value))));
  });
  calculator.watch(show);
}

const moved = ({ family, address }: Network, prefix: number): Network => networkAround(family, address, prefix);

// The address as it was typed, host bits and all.
function typedAddress({ texts }: Calculator, network: Network): bigint {
  const typed = readValidAddress(texts[0].trim().split(/[\s/]/)[0] ?? '');
  const isInside = typed && typed.family === network.family;
  return isInside && networkAround(typed.family, typed.address, network.prefix).address === network.address
    ? typed.address
    : network.address;
}

function rowsOf(network: Network, address: bigint): HTMLElement[] {
  if (network.family === 4)
    return bitRows(network, address).map(({ name, network: fixed, host }) =>
      row(rowNames[name], make('b', {}, fixed), boundary(), host),
    );
  const { first, last } = rangeOf(network);
  return Object.entries({ address, first, last }).map(([name, value]) =>
    row(rowNames[name as keyof typeof rowNames], ...digitsOf(value, network.prefix)),
  );
}

/** All 32 digits, in groups of four; the one that the boundary cuts is opened into its bits. */
function digitsOf(address: bigint, prefix: number): (Node | string)[] {
  let [fixed, open, host] = ['', [] as (Node | string)[], ''];
  for (const [index, { digit, bits, networkBits }] of nibblesOf(address, prefix).entries()) {
    const colon = index % 4 === 0 && index ? ':' : '';
    if (networkBits === 4) fixed += colon + digit;
    else if (networkBits === 0) host += colon + digit;
    else {
      fixed += colon;
      open = ['[', make('b', {}, bits.slice(0, networkBits)), boundary(), `${bits.slice(networkBits)}]`];
    }
  }
  return [make('b', {}, fixed), ...(open.length ? open : [boundary()]), host];
}

function boundary(): HTMLElement {
  return make('i', { 'aria-hidden': 'true' }, '|');
}

function row(name: string, ...digits: (Node | string)[]): HTMLElement {
  return make('tr', {}, make('th', { scope: 'row' }, name), make('td', {}, make('code', {}, ...digits)));
}
