import { makeCopyButton } from '../../browser/copy-button.ts';
import { make, makeButton } from '../../browser/make.ts';
import type { Value } from '../../domain/values/stand-ins.ts';
import type { ValuesAddress } from './address.client.ts';
import type { Panel } from './panel.client.ts';
import { spellState } from './spell-state.ts';
import type { WayBack } from './way-back.client.ts';

/**
 * The slim bar at the foot of the window: what is filled in, and whether by a link; the link with it, the way to the fields,
 * and the way back to the step. On a phone it is a part of the bar of the guide.
 */
export class Bar {
  readonly element = make('section', { class: 'values-bar' });
  readonly #notice = make('p', { role: 'status' });
  readonly #state = make('p', { class: 'long' });
  readonly #address: ValuesAddress;
  readonly #copy = makeCopyButton('link with these values', undefined, 'Copy link');
  readonly #change: HTMLButtonElement;
  readonly #clear: HTMLButtonElement;
  readonly #close: HTMLButtonElement;

  constructor(address: ValuesAddress, panel: Panel, wayBack: WayBack) {
    this.#address = address;
    this.element.hidden = true;
    const button = (label: string, press: () => void) => {
      const made = makeButton(label, press);
      made.classList.add('text');
      return made;
    };
    this.#change = button('', () => {
      wayBack.leave();
      panel.open();
      if (address.cameWithLink) address.accept();
    });
    this.#clear = button('', () => address.clear());
    this.#close = button('Close', () => address.accept());
    const back = wayBack.makeButton();
    back.classList.add('text');
    const actions = make('div', { class: 'actions' }, back, this.#change, this.#copy, this.#clear, this.#close);
    this.element.append(this.#notice, this.#state, actions);
  }

  /** Puts the bar where it belongs at this width, and keeps its height free at the foot of the page. */
  start(host: Element): void {
    const guideBar = document.querySelector<HTMLElement>('.guide-bar');
    // The width of GuideBar.astro.
    const narrow = matchMedia('(max-width: 62rem)');
    const settle = () => (guideBar && narrow.matches ? guideBar.prepend(this.element) : host.append(this.element));
    narrow.addEventListener('change', settle);
    settle();
    const { style } = document.documentElement;
    const measure = new ResizeObserver(() => {
      const tops = [this.element, guideBar].flatMap((one) =>
        one?.offsetHeight ? one.getBoundingClientRect().top : [],
      );
      style.setProperty('--foot', `${Math.round(innerHeight - Math.min(innerHeight, ...tops))}px`);
    });
    measure.observe(this.element);
    if (guideBar) measure.observe(guideBar);
  }

  /** Brings the bar up to date, or hides it; `used` are the values of this page. */
  show(used: readonly Value[]): void {
    const { given, refused, cameWithLink, link } = this.#address;
    const count = used.filter(({ key }) => given.has(key)).length;
    const wrong = used.filter(({ key }) => refused.some((one) => one.key === key)).length;
    const isShown = count + wrong > 0;
    this.element.hidden = !isShown;
    this.element.ariaLabel = cameWithLink ? 'Filled in by a link' : 'What is filled in';
    this.element.classList.toggle('by-link', cameWithLink);
    // What has the focus must not lie behind the bar (WCAG 2.4.11).
    document.documentElement.classList.toggle('has-bar', isShown);
    // At 400 % the first sentence has room; who hears the page hears all of them.
    const [first = '', ...more] = isShown && cameWithLink ? spellNotice(count, wrong) : [];
    this.#notice.replaceChildren(first, ...more.map((sentence) => make('span', {}, ` ${sentence}`)));
    this.#state.textContent = cameWithLink ? '' : spellState(count, wrong, spellValues(used.length));
    const them = count + wrong === 1 ? 'it' : 'them';
    this.#change.replaceChildren(
      ...(cameWithLink
        ? ['Check', make('span', { class: 'long' }, ` ${them}`)]
        : [make('span', { class: 'long' }, 'Change'), make('i', {}, ' '), make('span', {}, 'values')]),
    );
    this.#change.ariaLabel = cameWithLink ? `Check ${them}` : null;
    this.#clear.textContent = `Clear ${them}`;
    this.#copy.dataset['text'] = link;
    this.#copy.hidden = cameWithLink || count === 0;
    this.#clear.hidden = !cameWithLink;
    this.#close.hidden = !cameWithLink;
  }
}

const spellValues = (count: number): string => (count === 1 ? '1 value' : `${count} values`);

function spellNotice(count: number, wrong: number): string[] {
  const filled = [
    `A link has filled in ${spellValues(count)}.`,
    `Check ${count === 1 ? 'it' : 'them'} before you run a command.`,
  ];
  const refused = `${spellValues(wrong)} of the link ${wrong === 1 ? 'was' : 'were'} not used.`;
  return [...(count > 0 ? filled : []), ...(wrong > 0 ? [refused] : [])];
}
