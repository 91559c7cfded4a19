import type { readCodes } from '../../domain/answers/replies.ts';

/** How long somebody may pause before the result is announced. */
const QUIET = 300;

/** Narrows the list of replies to those that a pasted line may be, best first. The list itself is the data. */
class ReplyFinder extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('textarea');
    const found = this.querySelector('[role="status"]');
    if (!field || !found) return;
    const rows = [...this.querySelectorAll<HTMLElement>('li')].map((element) => ({
      element,
      place: element.parentElement,
      code: element.dataset['code'] ?? '',
      text: element.dataset['text'] ?? '',
    }));
    let timer = 0;
    const show = async () => {
      // Fetched when somebody types: until then the page is a list of links.
      const { findReplies, readCodes } = await import('../../domain/answers/replies.ts');
      const line = field.value;
      const matches = line.trim() ? findReplies(line, rows) : rows;
      for (const { element } of rows) element.hidden = true;
      for (const { element, place } of matches) {
        element.hidden = false;
        place?.append(element);
      }
      for (const section of this.querySelectorAll('section'))
        section.hidden = !section.querySelector('li:not([hidden])');
      found.textContent = line.trim() ? sentenceAbout(readCodes(line), matches.length) : '';
    };
    field.addEventListener('input', () => {
      clearTimeout(timer);
      timer = window.setTimeout(show, QUIET);
    });
    // The browser may bring back what was typed before a reload.
    if (field.value) show();
  }
}

customElements.define('reply-finder', ReplyFinder);

function sentenceAbout({ reply, enhanced }: ReturnType<typeof readCodes>, count: number): string {
  if (count > 0) return count === 1 ? 'One reply fits.' : `${count} replies fit, the likeliest first.`;
  const codes = [reply, enhanced].filter((code) => code !== undefined).join(' ');
  if (!codes) return 'There is no reply code in this text. Paste the line that begins with a number such as 550.';
  return codes.startsWith('2')
    ? `${codes} is no refusal: the server accepted.`
    : `${codes} is not documented here yet. Ask support below, with the whole line.`;
}
