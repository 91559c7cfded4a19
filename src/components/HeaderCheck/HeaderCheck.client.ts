import { writeAddress } from '../../browser/address-bar.ts';
import { find } from '../../browser/find.ts';
import { hideAnswers } from '../../browser/hide-answers.ts';
import { readValidNetwork } from '../../domain/addresses/read-valid.ts';
import { quote } from '../../domain/addresses/words.ts';
import { setOf } from '../../domain/headers/path.ts';
import { type PasteAnswer, readPaste } from '../../domain/headers/read-paste.ts';
import { startAnswer } from './answer.client.ts';
import { startLogFile } from './log.client.ts';

/** How long somebody may pause before a text is read. A pasted one is complete at once. */
const quiet = 250;
const longestLink = 2000;
const mostOwn = 100;

/** Brings a header check that was rendered at build to life. `host` is its <header-check>; it looks only inside. */
export function startHeaderCheck(host: HTMLElement): void {
  const field = find<HTMLTextAreaElement>(host, 'textarea');
  const own = find<HTMLInputElement>(host, '#header-own');
  const ownMessage = find(host, '[data-own]');
  const example = find(host, '[data-example]');
  const samples = [...host.querySelectorAll<HTMLButtonElement>('[data-sample]')];
  const { blocks = '', domain = '', company = '' } = host.dataset;
  const filter = { networks: setOf(...blocks.split(' ')), domain, company };
  const show = startAnswer(host, (address) => {
    own.value = `${own.value} ${address}`.trim();
    update();
    find(host, '[data-verdict]').focus();
  });
  let [timer, hasText, pasted] = [0, false, ''];
  const kept = find(host, '[data-kept]');
  const ownEntries = () => own.value.split(/[\s,;]+/, mostOwn).filter(Boolean);

  const update = () => {
    clearTimeout(timer);
    const entries = ownEntries();
    const wrong = entries.find((entry) => !readValidNetwork(entry));
    ownMessage.textContent = wrong === undefined ? '' : `${quote(wrong)} is neither an address nor a network.`;
    own.setAttribute('aria-invalid', String(wrong !== undefined));
    // Until somebody pastes, the example is shown.
    hasText ||= field.value.trim() !== '';
    if (!hasText) return;
    const sample = samples.find(({ dataset }) => dataset['content'] === field.value);
    for (const button of samples) button.setAttribute('aria-pressed', String(button === sample));
    example.hidden = sample === undefined;
    example.textContent = sample
      ? `For example, with invented headers: ${sample.textContent.trim().toLowerCase()}.`
      : '';
    const answer: PasteAnswer = readPaste(field.value, filter, setOf(...entries));
    show(answer);
    hideAnswers(host, false);
    remember(sample?.dataset['sample']);
  };

  /** A sample and the reader's own addresses may be in a link; what was pasted never is. */
  const remember = (sample: string | undefined) => {
    const state = new URLSearchParams();
    if (sample) state.set('sample', sample);
    if (own.value.trim()) state.set('own', own.value.trim());
    const hash = `${state}` ? `#${state}` : '';
    if (hash !== location.hash && hash.length < longestLink) {
      writeAddress(hash);
    }
  };

  const readLink = () => {
    if (!location.hash.includes('=') || location.hash.length > longestLink) return;
    const state = new URLSearchParams(location.hash.slice(1));
    const sample = samples.find(({ dataset }) => dataset['sample'] === state.get('sample'));
    own.value = state.get('own') ?? own.value;
    field.value = sample?.dataset['content'] ?? field.value;
    update();
  };

  host.addEventListener('input', (event) => {
    clearTimeout(timer);
    const isWhole = (event as InputEvent).inputType === 'insertFromPaste';
    // Until it is read, the answer to what was there before would be taken for the one to this.
    hideAnswers(host, hasText || field.value.trim() !== '');
    timer = window.setTimeout(update, isWhole ? 0 : quiet);
  });
  for (const button of samples) {
    button.addEventListener('click', () => {
      // An example takes nothing away: what was pasted is one press away.
      const isOwn = field.value.trim() !== '' && samples.every(({ dataset }) => dataset['content'] !== field.value);
      if (isOwn) pasted = field.value;
      kept.hidden = pasted === '';
      field.value = button.dataset['content'] ?? '';
      update();
    });
  }
  find(host, '[data-back]').addEventListener('click', () => {
    [field.value, pasted, kept.hidden] = [pasted, '', true];
    update();
    field.focus();
  });
  const readLogAgain = startLogFile(host, () => ({ networks: blocks.split(' '), own: ownEntries() }));
  own.addEventListener('input', readLogAgain);
  window.addEventListener('hashchange', readLink);
  readLink();
  // Somebody may have typed before this code arrived.
  if (field.value || own.value) update();
}
