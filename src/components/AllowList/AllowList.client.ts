import { writeAddress } from '../../browser/address-bar.ts';
import { find } from '../../browser/find.ts';
import { load } from '../../browser/load.ts';
import { longestFragment, readLink, writeLink } from '../../domain/addresses/calculator-link.ts';
import { quote } from '../../domain/addresses/words.ts';
import { type AllowList, readAllowList, readAllowListLink } from '../../domain/allow-list/allow-list.ts';
import { findTarget, outputFor, withEasilySwapped } from '../../domain/allow-list/outputs.ts';
import { showAnswer } from './answer.client.ts';
import { type Explain, messagesOf, paragraph, type Said } from './messages.client.ts';
import type * as Reasons from './reasons.client.ts';
import reasons from './reasons.client.ts?worker&url';

/** How long somebody may pause before anything is said: a text that can still become right is left alone. */
const quiet = 400;

/**
 * Brings a builder that was rendered at build to life. `host` is its <allow-list>, on its own page or in a guide, where
 * the target is fixed and there is less around; it looks only inside.
 */
export function startAllowList(host: HTMLElement): void {
  const own = find<HTMLTextAreaElement>(host, 'textarea');
  const choice = host.querySelector('select');
  const status = find<HTMLElement>(host, '[data-messages]');
  const summary = host.querySelector('[data-summary]');
  const answers = host.querySelector<HTMLElement>('[data-answers]');
  const places = answers ? [...answers.children] : [host];
  const link = find<HTMLAnchorElement>(host, 'a[href^="/tools/allow-list/"]');
  const blocks = (host.dataset['blocks'] ?? '').split(' ');
  let explain: Explain | undefined;
  let [fromLink, confirmed, said, timer, pause] = ['', '', '', 0, 0];

  const update = (isTyping: boolean) => {
    clearTimeout(timer);
    const target = findTarget(choice?.value ?? host.dataset['target'] ?? '');
    if (!target) return;
    const list = readAllowList(blocks, own.value);
    if (list.refused.length && !explain) fetchReasons(isTyping);
    const isHeld = list.problem !== undefined || (list.wide !== '' && list.wide !== confirmed);
    const shown = answers ? withEasilySwapped(target) : [target];
    const ranges = isHeld ? [] : list.list.map(({ range }) => range);
    const notes = shown.map((one, index) => {
      const output = outputFor(one, ranges);
      showAnswer(placeOf(index), one, output);
      return output.note ?? '';
    });
    for (const [index, place] of places.entries()) place.toggleAttribute('hidden', index >= shown.length);
    showLink(list, target.id);
    const message: Said = { list, fromLink, isHeld, notes: [...new Set(notes)].filter(Boolean) };
    // What was said of another list is not said of this one; the place stays, so that nothing jumps.
    status.style.visibility = isTyping ? 'hidden' : '';
    if (isTyping) timer = window.setTimeout(() => say(message, true), quiet);
    else say(message, false);
  };

  /** A second answer, for a system that is easily swapped with the first, has the shape of the first. */
  const placeOf = (index: number): Element => {
    const place = places[index] ?? (places[0]?.cloneNode(true) as Element);
    if (!places[index]) answers?.append(place);
    places[index] = place;
    return place;
  };

  const say = (message: Said, isTyping: boolean) => {
    status.style.visibility = '';
    if (summary) summary.textContent = message.list.summary;
    const caret = isTyping && document.activeElement === own ? own.selectionEnd : undefined;
    const all = messagesOf(message, explain, caret, { repair, confirm });
    if (!summary && own.value.trim()) all.push(paragraph(message.list.summary));
    // Moving from the field to one of the buttons must not replace the button on the way.
    const refused = message.list.refused.map(({ start, text }) => [start, text.length]);
    const key = JSON.stringify([all.map(({ textContent }) => textContent), refused]);
    if (key !== said) status.replaceChildren(...all);
    said = key;
    own.setAttribute('aria-invalid', String(all.some((one) => one.matches('div'))));
  };

  const repair = (start: number, end: number, text: string) => {
    own.setRangeText(text, start, end, 'end');
    own.focus();
    update(false);
    remember();
  };

  const confirm = (wide: string) => {
    confirmed = wide;
    update(false);
    // The button is gone; what it stood for is where the reader goes on.
    (answers ?? own).focus();
  };

  const fetchReasons = (isTyping: boolean) => {
    explain = (text) => ({
      outcome: 'empty',
      message: `${quote(text)} is not in the lines. The explanation could not be loaded.`,
    });
    load<typeof Reasons>(reasons).then(
      ({ readEntry }) => {
        explain = readEntry;
        update(isTyping);
      },
      () => {
        // The short message is said once more, and the next change tries again.
        update(isTyping);
        explain = undefined;
      },
    );
  };

  const showLink = ({ entries, problem }: AllowList, output: string) => {
    const state = { networks: entries, without: [], address: undefined, output };
    // A list that no link holds is not spelled as one first: it may have megabytes.
    const isShort = entries.reduce((length, text) => length + text.length, 0) < longestFragment;
    const whole = isShort ? writeLink(state) : '';
    const isWhole = isShort && !problem && readLink(whole)?.networks.length === entries.length;
    const address = new URL(link.href);
    address.hash = isWhole ? whole : writeLink({ ...state, networks: [] });
    link.href = address.href;
    const copy = link.parentElement?.querySelector<HTMLElement>('copy-button');
    if (copy) copy.dataset['text'] = link.href;
    if (choice && link.parentElement) link.parentElement.hidden = !isWhole;
  };

  // After a reload, what the reader typed is no news, and what a link brought still is.
  const remember = () => {
    clearTimeout(pause);
    fromLink = '';
    if (!choice || link.parentElement?.hidden) return;
    writeAddress(new URL(link.href).hash, { ...(history.state as object | null), ownList: true });
  };

  const readFragment = () => {
    const read = choice && readAllowListLink(location.hash, (id) => findTarget(id) !== undefined);
    if (!read) return;
    fromLink = (history.state as { ownList?: unknown } | null)?.ownList ? '' : read.message;
    own.value = read.own;
    choice.value = read.output ?? choice.options[0]?.value ?? '';
    update(false);
    // The id of an output is also that of its heading further down.
    if (!location.hash.includes('=')) host.scrollIntoView();
  };

  host.addEventListener('input', ({ target }) => {
    update(target === own);
    clearTimeout(pause);
    pause = window.setTimeout(remember, quiet);
  });
  host.addEventListener('change', () => {
    update(false);
    remember();
  });
  window.addEventListener('hashchange', readFragment);
  // Somebody may have typed before this code arrived. What is then written into the address is not read from it: it may be
  // less than what they typed.
  update(true);
  if (own.value && !location.hash) remember();
  else readFragment();
}
