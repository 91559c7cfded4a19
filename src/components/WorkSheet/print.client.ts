import { load } from '../../browser/load.ts';
import { make } from '../../browser/make.ts';
import type { Value } from '../../domain/values/stand-ins.ts';
import { writeValuesLink } from '../../domain/values/values-link.ts';
import type { ValuesAddress } from './address.client.ts';
import qrCode from './qr-code.client.ts?worker&url';
import type { Step } from './ticks.client.ts';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
/** A longer one makes a code that a phone does not read from paper. */
const longestLink = 600;

let drawQrCode: typeof import('./qr-code.client.ts').drawQrCode | undefined;

/**
 * What only the printed sheet shows: title and link on every page, the day of printing, the values that are filled in, the
 * page as a QR code, and the numbers of steps that the text links to.
 */
export function startPrint(
  host: Element,
  address: ValuesAddress,
  used: readonly Value[],
  steps: readonly Step[],
): void {
  const sheet = make('div', { class: 'printed' });
  host.append(sheet);
  numberLinks(host.closest('article'), steps);
  addEventListener('beforeprint', () => {
    const link = linkTo(address);
    const { style } = document.documentElement;
    style.setProperty('--sheet-title', quote(document.querySelector('h1')?.textContent ?? ''));
    style.setProperty('--sheet-link', quote(link.split('#')[0] ?? ''));
    const given = used.filter(({ key }) => address.given.has(key));
    const rows = [
      ['Printed', day.format(new Date())],
      ...given.map(({ key, label }) => [label, address.given.get(key) ?? '']),
    ];
    const list = make('dl', {}, ...rows.flatMap(([name = '', text = '']) => row(name, text)));
    const code = link.length <= longestLink ? drawQrCode?.(link) : undefined;
    sheet.replaceChildren(list, ...(code ? [code] : []));
  });
  // The code has to be there before the browser asks for the sheet, so printing waits for it; without it, it prints all the same.
  const printWithCode = async (event: Event) => {
    event.preventDefault();
    try {
      drawQrCode ??= (await load<typeof import('./qr-code.client.ts')>(qrCode)).drawQrCode;
    } catch {}
    print();
  };
  addEventListener('wantsprint', printWithCode);
  addEventListener('keydown', (event) => {
    const isPrint = event.key === 'p' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (isPrint && !drawQrCode) printWithCode(event);
  });
}

const row = (name: string, text: string): HTMLElement[] => [make('dt', {}, name), make('dd', {}, text)];

/** The permanent link of the page, with the values that are filled in. */
function linkTo(address: ValuesAddress): string {
  const link = document.querySelector<HTMLLinkElement>('link[rel=shortlink]');
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  const path = link?.getAttribute('href') ?? location.pathname;
  return new URL(path, canonical?.href ?? location.href).href + writeValuesLink({ anchor: '', texts: address.given });
}

/** On paper a link cannot be followed, a number can. */
function numberLinks(article: Element | null, steps: readonly Step[]): void {
  for (const { element, name } of steps) {
    for (const link of article?.querySelectorAll<HTMLElement>(`.text a[href="#${element.id}"]:not(.step > a)`) ?? [])
      link.dataset['step'] = name.replace('Step', 'step');
  }
}

/** A text as a string of CSS. */
const quote = (text: string): string => `"${text.trim().replace(/["\\\n]/g, '')}"`;
