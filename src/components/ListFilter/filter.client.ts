import { readSearchQuery } from '../../domain/search/search-query.ts';

/**
 * Leaves those entries of a list that hold every word of the field, in whatever order; where none does, those that hold
 * most of them; where no word is in any, all: the list is where a search that failed leads to, so it never ends.
 *
 * Entries have `data-entry`, and `data-words` for names that they do not show; the parts of the list have `data-group`;
 * what is true of a whole part only, as a count, has `data-whole`; `data-noun` of the host names the entries, as "titles".
 * Enter opens the only one that has every word.
 */
export function startFilter(host: HTMLElement, field: HTMLInputElement): void {
  const folded = [...host.querySelectorAll('details')].filter(({ open }) => !open);
  const typed = new URLSearchParams(location.search).get(field.name)?.slice(0, 200);
  // Without words in the address, a browser that goes back may have put some into the field.
  if (typed !== undefined && field.value === '') field.value = typed;
  let only: HTMLElement | undefined;
  const filter = () => {
    const words = readSearchQuery(field.value).toLowerCase().split(' ').filter(Boolean);
    const entries = [...host.querySelectorAll<HTMLElement>('[data-entry]')];
    const counts = entries.map(({ textContent, dataset }) => {
      const content = `${textContent} ${dataset['words'] ?? ''}`.toLowerCase();
      // By letters: a long word tells more than "what" and "is".
      return words.filter((word) => content.includes(word)).join('').length;
    });
    const most = Math.max(...counts);
    for (const [index, entry] of entries.entries()) entry.hidden = counts[index] !== most;
    for (const part of host.querySelectorAll<HTMLElement>('[data-group]')) {
      part.hidden = !part.querySelector('[data-entry]:not([hidden])');
    }
    // What was found must not wait folded.
    for (const part of folded) part.open = most > 0;
    for (const words of host.querySelectorAll<HTMLElement>('[data-whole]')) words.hidden = most > 0;
    const left = entries.filter((entry) => !entry.hidden);
    const shown = left.length;
    only = shown === 1 && most === words.join('').length ? left[0] : undefined;
    const status = host.querySelector('[role=status]');
    const noun = host.dataset['noun'] ?? 'entries';
    if (status) status.textContent = tell(noun, shown, entries.length, most, words.join('').length);
    const clear = host.querySelector<HTMLElement>('[data-clear]');
    if (clear) clear.hidden = words.length === 0;
  };
  field.addEventListener('input', filter);
  field.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Enter' && !isComposing) only?.querySelector('a')?.click();
  });
  filter();
  // What waited for the words of a link (a-z.astro) is shown.
  delete document.documentElement.dataset['asked'];
}

function tell(noun: string, shown: number, all: number, most: number, letters: number): string {
  if (letters === 0) return '';
  const one = noun.replace(/s$/, '');
  if (most === 0) return `No ${one} has these words. All ${all} ${noun}:`;
  return `${most < letters ? `No ${one} has every word. With most of them: ` : ''}${shown} of ${all} ${noun}`;
}
