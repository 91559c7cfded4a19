import { find } from '../../browser/find.ts';
import { make } from '../../browser/make.ts';
import { startNarrowing } from './narrow.client.ts';

/** How long somebody may pause before the result is announced. */
const quiet = 300;

/** Narrows the list of replies to those that a pasted text may be, and shows what the refusal is about. */
export function startReplyFinder(host: HTMLElement): void {
  const field = find<HTMLTextAreaElement>(host, 'textarea');
  const found = find(host, '#reply-found');
  const narrow = startNarrowing(host);
  let timer = 0;
  const show = () => {
    const { sentence, pages } = narrow(field.value);
    const links = pages.flatMap(({ path, code }) => [' ', make('a', { href: path }, `All replies with ${code}`)]);
    found.replaceChildren(sentence, ...links);
    setStale(false);
  };
  // Until the text is read, the replies that fitted another one would be taken for those that fit this one.
  const setStale = (isStale: boolean) => {
    for (const section of host.querySelectorAll('section')) section.style.visibility = isStale ? 'hidden' : '';
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    found.textContent = '';
    setStale(true);
    timer = window.setTimeout(show, quiet);
  });
  // Somebody may have typed before this code arrived.
  if (field.value) show();
}
