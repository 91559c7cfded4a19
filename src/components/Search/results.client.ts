import type { Answer, Hit, Part } from './find.client.ts';
import look from './results.css?inline';

// Comes with the code, so that pages do not carry the look of results which most readers never ask for.
const sheet = new CSSStyleSheet();
sheet.replaceSync(look);
document.adoptedStyleSheets.push(sheet);

/** The links of one page: the page itself, then its best headings. */
export function resultLinks(hit: Hit): HTMLAnchorElement[] {
  const page = link(hit, 'hit');
  if (hit.server) page.firstElementChild?.after(' ', element('span', 'badge', hit.server));
  // With headings below it, the page's own excerpt would say the same twice.
  if (hit.parts.length > 0) page.querySelector('.excerpt')?.remove();
  return [page, ...hit.parts.map((part) => link(part, 'hit part'))];
}

/** What a person hears and reads after a search: "The best 8 of 11 pages". */
export function spellCount({ query, hits, total }: Answer): string {
  if (query === '') return '';
  if (total === 0) return `Nothing has all of these words: ${query}. Try fewer or other words.`;
  const found = total === 1 ? '1 page' : `${total} pages`;
  return hits.length < total ? `The best ${hits.length} of ${found}` : found;
}

/** Says that the search does not work, and leads to the list of titles with the same words. */
export function sayUnavailable(status: Element, message: string, query: string): void {
  const way = element('a', '', 'Look through the titles instead');
  way.setAttribute('href', `/a-z/${query === '' ? '' : `?q=${encodeURIComponent(query)}`}`);
  status.replaceChildren(`${message} `, way);
}

function link({ title, address, excerpt }: Part, className: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.className = className;
  anchor.href = address;
  const text = element('span', 'excerpt', '');
  text.append(...excerpt.map((piece) => (piece.marked ? element('mark', '', piece.text) : piece.text)));
  anchor.append(element('span', 'name', title), text);
  return anchor;
}

function element(tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
