import { make } from '../../browser/make.ts';

/** What does something on the site only, or only with its scripts; and what the end of an article has said already. */
const leftOut =
  'script, base, meta[http-equiv], link:not([rel=stylesheet]):not([rel=canonical]), body > header, body > footer, .skip, .no-print:not(.contents), copy-button, work-sheet, .tick, .report, [popover]';

/** Nothing is fetched and nothing runs: the file is what it is. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * The file has no column of guides at its left, and says which values are in it: on a phone below their names. Its own
 * rules come last, and for the screen only where paper has others (print.css).
 */
const ownLook = `.filled-in { margin: 1rem 0; }
.filled-in dt { color: var(--quiet); }
.filled-in dd { margin: 0 0 0.5rem; overflow-wrap: anywhere; }
@media (min-width: 40rem) { .filled-in { display: grid; grid-template-columns: fit-content(45%) minmax(0, 1fr); gap: 0 1.5rem; } }
.filled-in dd:not(.quiet) { font-family: var(--mono); }
@media screen and (min-width: 62rem) { main > .columns { grid-template: "head" "contents" "text" / minmax(0, var(--measure)) !important; justify-content: center !important; } }
@media screen and (min-width: 78rem) {
  main > .columns { grid-template: "head contents" auto "text contents" 1fr / minmax(0, var(--measure)) 12rem !important; justify-content: center !important; }
}
main { padding-bottom: 3rem; }`;

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/**
 * The page as it is shown now, with the values that are filled in, as one file that needs no network: its styles and
 * pictures are inside, and its links lead to the site.
 *
 * @throws Error where a style or a picture cannot be fetched.
 */
export async function pageAsFile(): Promise<File> {
  const root = document.documentElement.cloneNode(true) as HTMLElement;
  const origin = root.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  const values = root.querySelector('work-sheet .printed dl');
  for (const one of root.querySelectorAll(leftOut)) one.remove();
  // The bar of the window, and its height.
  root.classList.remove('has-bar');
  root.style.removeProperty('--foot');
  // Without a script nothing copies them.
  for (const code of root.querySelectorAll('code.command')) {
    for (const name of ['class', 'role', 'tabindex', 'title', 'data-copied']) code.removeAttribute(name);
  }
  await Promise.all([
    ...[...root.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(async (link) => {
      const text = await (await fetchOwn(link.getAttribute('href') ?? '')).text();
      link.replaceWith(make('style', link.media ? { media: link.media } : {}, text));
    }),
    ...[...root.querySelectorAll('img')].map(async (image) => {
      const data = await asData(await (await fetchOwn(image.getAttribute('src') ?? '')).blob());
      image.removeAttribute('srcset');
      image.setAttribute('src', data);
    }),
  ]);
  // What is chosen is no attribute yet, and only attributes are written.
  for (const input of root.querySelectorAll('input')) input.toggleAttribute('checked', input.checked);
  // What scripts have brought, such as the look of the reader's values.
  const brought = document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
  root.querySelector('head')?.append(make('style', {}, brought.join('\n')));
  // A browser with scripts shows the file, which has none: of the tools in it only what needs none is left.
  for (const style of root.querySelectorAll('style')) {
    style.textContent = style.textContent.replaceAll(/\(scripting: ?none\)/g, 'all');
  }
  root.querySelector('head')?.append(make('style', {}, ownLook));
  for (const link of root.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (!href.startsWith('#') && URL.canParse(href, origin)) link.setAttribute('href', new URL(href, origin).href);
  }
  root
    .querySelector('head')
    ?.prepend(
      make('meta', { charset: 'utf-8' }),
      make('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    );
  const source = make('a', { href: origin }, origin);
  root
    .querySelector('article > header')
    ?.append(
      make('p', { class: 'quiet' }, `Saved on ${day.format(new Date())}. What applies today: `, source),
      ...filledIn(values),
    );
  const name = location.pathname.split('/').filter(Boolean).join('-') || 'page';
  return new File([`<!doctype html>\n${root.outerHTML}\n`], `${name}.html`, { type: 'text/html' });
}

/** What the printed sheet says of the reader's values (print.client.ts of the work sheet), but for its first row, the day. */
function filledIn(list: Element | null): Element[] {
  const rows = [...(list?.children ?? [])].slice(2);
  return rows.length > 0 ? [make('dl', { class: 'filled-in' }, ...(rows as HTMLElement[]))] : [];
}

async function fetchOwn(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}.`);
  return answer;
}

const asData = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(blob);
  });

/** Gives a file to the browser, which keeps it where the reader keeps what they download. */
export function download(file: File): void {
  const address = URL.createObjectURL(file);
  make('a', { href: address, download: file.name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
