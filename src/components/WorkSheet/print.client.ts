import { withLineBreaks } from '../../browser/line-breaks.ts';
import { load } from '../../browser/load.ts';
import { make } from '../../browser/make.ts';
import { writeValuesLink } from '../../domain/values/values-link.ts';
import type { ValuesAddress } from './address.client.ts';
import type { UsedValue } from './filled-text.client.ts';
import qrCode from './qr-code.client.ts?worker&url';
import type { Step } from './ticks.client.ts';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
/** A longer one makes a code that a phone does not read from paper. */
const longestLink = 600;

/** How long no value must change before the code follows: it is drawn for a link, not for each letter of it. */
const pause = 300;

const whenIdle = globalThis.requestIdleCallback ?? ((action: () => void) => setTimeout(action, 1));

let drawQrCode: typeof import('./qr-code.client.ts').drawQrCode | undefined;

/**
 * What only the printed sheet shows: title and link on every page, the day of printing, the values that are filled in, the
 * page as a QR code, and the numbers of steps that the text links to. It is always ready: whoever prints by the menu of the
 * browser, or shares the page as a file, asks nobody here before.
 */
export function startPrint(
  host: Element,
  address: ValuesAddress,
  used: readonly UsedValue[],
  steps: readonly Step[],
): void {
  const sheet = make('div', { class: 'printed' });
  host.append(sheet);
  numberLinks(host.closest('article'), steps);
  // Where the margins of a sheet are written by the page, its address is there, and not once more above the title.
  document.documentElement.classList.toggle('has-sheet-heads', 'CSSMarginRule' in globalThis);
  const place = make('div');
  let timer = 0;
  const draw = () => {
    clearTimeout(timer);
    const link = linkTo(address);
    const code = link.length <= longestLink ? drawQrCode?.(link) : undefined;
    place.replaceChildren(...(code ? [code] : []));
  };
  const fill = () => {
    const { style } = document.documentElement;
    style.setProperty('--sheet-title', quote(document.querySelector('h1')?.textContent ?? ''));
    style.setProperty('--sheet-link', quote(linkTo(address).split('#')[0] ?? ''));
    const given = used.filter(({ key }) => address.given.has(key));
    const list = make(
      'dl',
      {},
      ...row('Printed', day.format(new Date())),
      ...given.flatMap(({ key, label }) => row(label, address.given.get(key) ?? '')),
      ...(given.length === 0 ? spellNothing(used) : []),
    );
    sheet.replaceChildren(list, place);
  };
  address.watch(() => {
    fill();
    // A code of other values than those beside it is worse than none.
    place.replaceChildren();
    clearTimeout(timer);
    timer = window.setTimeout(draw, pause);
  });
  const show = () => {
    fill();
    draw();
  };
  addEventListener('beforeprint', show);
  const prepare = async () => {
    try {
      drawQrCode ??= (await load<typeof import('./qr-code.client.ts')>(qrCode)).drawQrCode;
    } catch {}
    show();
  };
  whenIdle(prepare);
  // Whoever is faster than that waits for the code; where it does not come, the sheet is printed all the same.
  const printWithCode = async (event: Event) => {
    event.preventDefault();
    await prepare();
    print();
  };
  addEventListener('wantsprint', printWithCode);
  addEventListener('keydown', (event) => {
    const isPrint = event.key === 'p' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (isPrint && !drawQrCode) printWithCode(event);
  });
}

/** A value breaks where its parts end, as it does in a command. */
const row = (name: string, text: string): HTMLElement[] => [
  make('dt', {}, name),
  make('dd', {}, ...withLineBreaks(text)),
];

/** What a sheet says where its user will look for their own names. */
function spellNothing([first, ...others]: readonly UsedValue[]): HTMLElement[] {
  if (!first) return [];
  const words = others.length > 0 ? `${first.shown} and the like are stand-ins` : `${first.shown} is a stand-in`;
  return [make('dt', {}, 'Filled in'), make('dd', { class: 'quiet' }, `nothing: ${words}`)];
}

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
