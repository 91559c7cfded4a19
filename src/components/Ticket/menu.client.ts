import { adoptStyle } from '../../browser/adopt-style.ts';
import { make } from '../../browser/make.ts';
import type { Article } from '../../domain/article/content.ts';
import { readPage } from '../../domain/article/read-page.ts';
import { type Format, formats, type Ticket, ticketOf, ticketOfStep } from '../../domain/article/ticket.ts';
import { escapeHtml } from '../../domain/article/write-html.ts';
import { readValuesLink } from '../../domain/values/values-link.ts';
import { type Clip, copy } from './clipboard.client.ts';
import look from './menu.css?inline';
import { sourceOf } from './page-source.client.ts';
import { download, pageAsFile } from './save-page.client.ts';

adoptStyle(look);

const shownFor = 2500;

/** Opens the menu of a button for the first time; from then on the browser opens and closes it. */
export function openMenu(menu: HTMLElement, button: HTMLButtonElement): void {
  const list = make('div', { popover: 'auto', role: 'group', 'aria-label': menu.dataset['name'] ?? '' });
  const status = make('span', { class: 'visually-hidden', role: 'status' });
  menu.append(list, status);
  list.addEventListener('beforetoggle', ({ newState }) => {
    button.ariaExpanded = String(newState === 'open');
    if (newState !== 'open') return;
    // Made anew each time: values may have come into the address, or gone.
    const end: End = async (act) => {
      button.focus();
      list.hidePopover();
      const done = await act();
      if (done !== '') say(button, status, done);
    };
    list.replaceChildren(...entries(menu.dataset['step'], end));
    place(list, button);
  });
  // Whoever goes on by Tab has left it.
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) list.hidePopover();
  });
  button.popoverTargetElement = list;
  list.showPopover();
}

/** Closes the menu, does what was chosen and says what came of it, where there is something to say. */
type End = (act: () => Promise<string>) => Promise<void>;

function entries(step: string | undefined, end: End): HTMLElement[] {
  const give = (clip: () => Clip) => end(async () => ((await copy(clip())) ? 'Copied' : ''));
  const values = shownValues();
  const links = [
    entry('Copy link', () => give(() => linkTo(step, values))),
    ...(values.size > 0 ? [entry('Copy link without my values', () => give(() => linkTo(step, new Map())))] : []),
  ];
  const copies = [
    entry('Copy as plain text', () => give(() => ({ plain: write('text', step) }))),
    entry('Copy as Markdown', () => give(() => ({ plain: write('markdown', step) }))),
    entry('Copy as HTML, for mail', () => give(() => ({ plain: write('text', step), html: write('html', step) }))),
  ];
  if (step !== undefined) return [...links, ...copies];
  const markdown = document.querySelector<HTMLLinkElement>('link[type="text/markdown"]')?.href ?? '';
  const view = make('a', { href: markdown }, 'View as Markdown');
  const saved = entry('Save as one file', () => end(save));
  return [...links, ...copies, make('hr'), view, saved, entry('Print', printSheet)];
}

/** A guide has its sheet to prepare (print.client.ts of the work sheet) and prints when that is done. */
function printSheet(): void {
  if (dispatchEvent(new CustomEvent('wantsprint', { cancelable: true }))) print();
}

function entry(text: string, action: () => void): HTMLElement {
  const button = make('button', { type: 'button' }, text);
  button.addEventListener('click', action);
  return button;
}

function say(button: HTMLElement, status: HTMLElement, words: string): void {
  status.textContent = words;
  button.dataset['done'] = words;
  setTimeout(() => {
    status.textContent = '';
    delete button.dataset['done'];
  }, shownFor);
}

async function save(): Promise<string> {
  try {
    download(await pageAsFile());
    return 'Saved';
  } catch {
    return 'Not saved: the styles could not be fetched';
  }
}

/** Below the button, or above it where there is less room below; at its right edge, which is that of the text. */
function place(list: HTMLElement, button: HTMLElement): void {
  const box = button.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const isBelow = box.bottom < clientHeight * 0.6;
  list.style.right = `${clientWidth - box.right}px`;
  list.style.top = isBelow ? `${box.bottom + scrollY + 4}px` : 'auto';
  list.style.bottom = isBelow ? 'auto' : `${clientHeight - box.top - scrollY + 4}px`;
}

function linkTo(step: string | undefined, texts: ReadonlyMap<string, string>): Clip {
  const { title, address: plain } = ticket(step, texts);
  return { plain, html: `<a href="${escapeHtml(plain)}">${escapeHtml(title)}</a>` };
}

const write = (format: Format, step: string | undefined): string => formats[format](ticket(step, shownValues()).blocks);

function ticket(step: string | undefined, shown: ReadonlyMap<string, string>): Ticket {
  const article = read();
  return (step === undefined ? undefined : ticketOfStep(article, step, shown)) ?? ticketOf(article, shown);
}

/** The values that the page shows, as its work sheet says; where that has not come, the page shows none. */
const shownValues = (): ReadonlyMap<string, string> =>
  readValuesLink(document.querySelector<HTMLElement>('work-sheet')?.dataset['values'] ?? '').texts;

function read(): Article {
  const article = readPage(sourceOf(document), (href, base) =>
    URL.canParse(href, base) ? new URL(href, base) : undefined,
  );
  if (article === undefined) throw new Error('This page has no article.');
  return article;
}
