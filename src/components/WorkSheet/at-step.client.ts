import { make } from '../../browser/make.ts';
import type { Step } from './ticks.client.ts';

/**
 * Says in the bar of the guide at which step the reader is, or in which section after the steps: what has passed the upper
 * third last.
 */
export function startAtStep(article: Element, steps: readonly Step[]): void {
  const place = document.querySelector<HTMLAnchorElement>('.guide-bar .at-step');
  if (!place) return;
  const places = [...steps, ...sectionsAfter(article, steps[0]?.element)].sort((a, b) =>
    isBefore(a.element, b.element) ? -1 : 1,
  );
  const above = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) above.add(target);
        else above.delete(target);
      }
      const at = places.findLast(({ element }) => above.has(element));
      const [section = '', number] = (at?.name ?? 'Steps').split(', step');
      // At 400 % the number has room, and the word before it has none.
      const name = number ? make('span', {}, section, make('span', {}, ', step'), number) : section;
      place.replaceChildren(name);
      place.href = `#${at ? at.id : 'steps'}`;
    },
    // Up to beyond the beginning of the longest guide: a jump over many steps is told for each of them.
    { rootMargin: '1000000px 0px -66% 0px' },
  );
  for (const { element } of places) observer.observe(element);
}

/** The headings of the sections behind the first step. */
const sectionsAfter = (article: Element, first: Element | undefined): Pick<Step, 'element' | 'id' | 'name'>[] =>
  [...article.querySelectorAll<HTMLElement>('h2[id]')]
    .filter((element) => first && isBefore(first, element))
    .map((element) => ({ element, id: element.id, name: element.textContent.trim() }));

const isBefore = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
