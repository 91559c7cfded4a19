/** A step of a guide, as the page shows it. */
export interface ShownStep {
  readonly element: HTMLElement;
  /** "Step 9", or "Undo, step S2" in another section and on one of two ways. */
  readonly name: string;
  /** The beginning of its text, to tell it from the others. */
  readonly title: string;
}

const longestTitle = 50;

/**
 * All steps of an article with the numbers that the page shows: each section begins anew, and each way in it counts its own,
 * with its letter (PathChoice.astro).
 */
export function shownSteps(article: Element): ShownStep[] {
  return [...article.querySelectorAll('section')].flatMap((section) => {
    const heading = section.querySelector('h2')?.textContent?.trim();
    const counted = new Map<string, number>();
    return [...section.querySelectorAll<HTMLElement>('.step[id]')].map((element) => {
      const letter = element.closest<HTMLElement>('[data-path]')?.dataset['path']?.[0]?.toUpperCase() ?? '';
      const number = (counted.get(letter) ?? 0) + 1;
      counted.set(letter, number);
      const text = element.querySelector('p:not(.quiet)')?.textContent?.trim() ?? '';
      const title = text.length > longestTitle ? `${[...text].slice(0, longestTitle).join('')}…` : text;
      return {
        element,
        name: `${!heading || heading === 'Steps' ? 'Step ' : `${heading}, step `}${letter}${number}`,
        title,
      };
    });
  });
}
