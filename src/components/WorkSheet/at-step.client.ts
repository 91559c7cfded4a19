import { make } from '../../browser/make.ts';
import type { Step } from './ticks.client.ts';

/** Says in the bar of the guide at which step the reader is: the last one that has passed the upper third. */
export function startAtStep(steps: readonly Step[]): void {
  const place = document.querySelector<HTMLAnchorElement>('.guide-bar .at-step');
  if (!place) return;
  const above = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) above.add(target);
        else above.delete(target);
      }
      const at = steps.findLast(({ element }) => above.has(element));
      const [section = '', number] = (at?.name ?? 'Steps').split(', step');
      // At 400 % the number has room, and the word before it has none.
      const name = number ? make('span', {}, section, make('span', {}, ', step'), number) : section;
      place.replaceChildren(name);
      place.href = `#${at ? at.id : 'steps'}`;
    },
    // Up to beyond the beginning of the longest guide: a jump over many steps is told for each of them.
    { rootMargin: '1000000px 0px -66% 0px' },
  );
  for (const { element } of steps) observer.observe(element);
}
