import type { Step } from './ticks.client.ts';

/** Says in the bar of the guide at which step the reader is: the last one that has passed the upper third. */
export function startAtStep(steps: readonly Step[]): void {
  const place = document.querySelector<HTMLAnchorElement>('.guide-bar .at-step');
  if (!place) return;
  const above = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect, rootBounds } of entries) {
        // Hidden steps, those of the other way, have no place.
        const isAbove = boundingClientRect.height > 0 && boundingClientRect.top < (rootBounds?.bottom ?? 0);
        if (isIntersecting || isAbove) above.add(target);
        else above.delete(target);
      }
      const at = steps.findLast(({ element }) => above.has(element));
      place.textContent = at ? at.name : 'Steps';
      place.href = `#${at ? at.id : 'steps'}`;
    },
    { rootMargin: '0px 0px -66% 0px' },
  );
  for (const { element } of steps) observer.observe(element);
}
