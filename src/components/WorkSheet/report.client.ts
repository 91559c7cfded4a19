import { make } from '../../browser/make.ts';
import { findValue } from '../../domain/values/stand-ins.ts';
import { readValuesLink } from '../../domain/values/values-link.ts';
import type { ValuesAddress } from './address.client.ts';
import { titleOf } from './shown-steps.client.ts';
import { isTaken, type Step, type Ticks } from './ticks.client.ts';

/** Mail programs take a link of about 2,000 characters; a longer value is cut. */
const longestValue = 120;

/** Lets the reader say in the mail to support at which step they are, and put their values into it. */
export function startReport(article: Element, ticks: Ticks, address: ValuesAddress): void {
  const place = article.querySelector('.report');
  const link = article.querySelector<HTMLAnchorElement>('[aria-labelledby=help] a[href^="mailto:"]');
  if (!place || !link) return;
  const plain = link.href;

  const choice = make('select', { id: 'report-step' });
  const box = make('input', { type: 'checkbox', id: 'report-values', autocomplete: 'off' });
  const values = make('label', { class: 'with-values' }, box, ' Put my values into the mail');
  const said = make('p', { class: 'quiet', role: 'status' });
  place.append(
    ...(ticks.steps.length > 0 ? [make('label', { for: choice.id }, 'It stopped at'), ' ', choice] : []),
    values,
    said,
  );
  const hasFields = article.querySelector('.your-values') !== null;

  // Until the reader chooses, the step is the one they came for or ticked last.
  let isChosen = false;
  const show = () => {
    const { anchor } = readValuesLink(location.hash);
    const linked = ticks.steps.find(({ id }) => id === anchor);
    // Of two ways the one that the reader takes; a link leads to a step of the other too.
    list(
      choice,
      ticks.steps.filter((step) => step === linked || isTaken(step.element)),
    );
    if (!isChosen) choice.value = (ticks.last ?? linked)?.id ?? '';
    values.hidden = address.given.size === 0;
    const lines = [
      ...(choice.value ? [`${choice.selectedOptions[0]?.textContent} (#${choice.value})`] : []),
      ...(box.checked ? [...address.given].map(([key, text]) => `${findValue(key)?.label}: ${clip(text)}`) : []),
    ];
    const [before = '', body = ''] = plain.split('&body=');
    // RFC 6068: lines end with CRLF, percent-encoded.
    const written = decodeURIComponent(body).trimEnd();
    // What is chosen is seen nowhere else before the mail is open.
    const named = ticks.steps.find(({ id }) => id === choice.value)?.name.replace(/^Step/, 'step');
    const offer = hasFields && values.hidden ? ' Values that you fill in can go along.' : '';
    const words = `The mail names ${named ?? 'no step'}.${offer}`;
    if (said.textContent !== words) said.textContent = words;
    link.href = `${before}&body=${encodeURIComponent([written, ...lines, '', ''].join('\r\n'))}`;
  };
  choice.addEventListener('change', () => {
    isChosen = true;
    show();
  });
  box.addEventListener('change', show);
  ticks.watch(show);
  address.watch(show);
  addEventListener('hashchange', show);
  show();
}

/** Lists the steps with their texts as they are now; what is chosen stays so, as long as it is listed. */
function list(choice: HTMLSelectElement, steps: readonly Step[]): void {
  const texts = steps.map(({ element, name }) => `${name}: ${titleOf(element)}`);
  const entries = [
    ['', 'No step in particular'] as const,
    ...steps.map(({ id }, index) => [id, texts[index]] as const),
  ];
  // A list that is open would lose its place.
  if ([...choice.options].map(({ text }) => text).join('\n') === entries.map(([, text]) => text).join('\n')) return;
  const { value } = choice;
  choice.replaceChildren(...entries.map(([id, text]) => make('option', { value: id }, text ?? '')));
  choice.value = value;
  if (choice.selectedIndex < 0) choice.value = '';
}

const clip = (text: string): string =>
  text.length > longestValue ? `${[...text].slice(0, longestValue).join('')}…` : text;
