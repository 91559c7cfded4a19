import { make, makeButton } from '../../browser/make.ts';
import type { Value } from '../../domain/values/stand-ins.ts';
import type { ValuesAddress } from './address.client.ts';
import type { Panel } from './panel.client.ts';

/** Says at the foot of the window that a link has filled in the page, wherever on the page the reader is. */
export class Bar {
  readonly element = make('section', { class: 'prefilled', 'aria-label': 'Filled in by a link' });
  readonly #text = make('p', { role: 'status' });
  readonly #address: ValuesAddress;
  readonly #check: HTMLButtonElement;
  readonly #clear: HTMLButtonElement;

  constructor(address: ValuesAddress, panel: Panel) {
    this.#address = address;
    this.element.hidden = true;
    this.#check = makeButton('', () => {
      panel.open();
      address.accept();
    });
    this.#clear = makeButton('', () => address.clear());
    this.element.append(
      this.#text,
      make(
        'div',
        { class: 'actions' },
        this.#check,
        this.#clear,
        makeButton('Close', () => address.accept()),
      ),
    );
  }

  /** Shows or hides the bar; `used` are the values of this page. */
  show(used: readonly Value[]): void {
    const { given, refused, cameWithLink } = this.#address;
    const count = used.filter(({ key }) => given.has(key)).length;
    const wrong = used.filter(({ key }) => refused.some((one) => one.key === key)).length;
    const isShown = cameWithLink && count + wrong > 0;
    this.element.hidden = !isShown;
    // What has the focus must not lie behind the bar (WCAG 2.4.11).
    document.documentElement.classList.toggle('has-bar', isShown);
    const them = count + wrong === 1 ? 'it' : 'them';
    this.#check.textContent = `Check ${them}`;
    this.#clear.textContent = `Clear ${them}`;
    this.#text.textContent = isShown ? spell(count, wrong) : '';
  }
}

function spell(count: number, wrong: number): string {
  const values = (number: number) => (number === 1 ? '1 value' : `${number} values`);
  const filled =
    count > 0
      ? `A link has filled in ${values(count)} on this page. Check ${count === 1 ? 'it' : 'them'} before you run a command.`
      : '';
  const refused = wrong > 0 ? `${values(wrong)} of the link ${wrong === 1 ? 'was' : 'were'} not used.` : '';
  return [filled, refused].filter(Boolean).join(' ');
}
