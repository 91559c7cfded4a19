import { make } from '../../browser/make.ts';
import type { Value } from '../../domain/values/stand-ins.ts';
import type { ValuesAddress } from './address.client.ts';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** What only the printed sheet shows: the day of printing, and the values that are filled in. */
export function startPrint(host: Element, address: ValuesAddress, used: readonly Value[]): void {
  const sheet = make('dl', { class: 'printed' });
  host.append(sheet);
  addEventListener('beforeprint', () => {
    const given = used.filter(({ key }) => address.given.has(key));
    const rows = [
      ['Printed', day.format(new Date())],
      ...given.map(({ key, label }) => [label, address.given.get(key) ?? '']),
    ];
    sheet.replaceChildren(
      ...rows.map(([name = '', text = '']) => make('div', {}, make('dt', {}, name), make('dd', {}, text))),
    );
  });
}
