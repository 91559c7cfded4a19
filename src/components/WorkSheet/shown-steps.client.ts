/** A step of a guide, as the page shows it. */
export interface ShownStep {
  readonly element: HTMLElement;
  /** "Step 9", or "Undo, step S2" in another section and on one of two ways. */
  readonly name: string;
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
      return {
        element,
        name: `${!heading || heading === 'Steps' ? 'Step ' : `${heading}, step `}${letter}${number}`,
      };
    });
  });
}

/** The beginning of a step's text, to tell it from the others; as it is now, because the reader's values may be in it. */
export function titleOf(step: Element): string {
  const text = step.querySelector('p:not(.quiet)')?.textContent?.trim() ?? '';
  return text.length > longestTitle ? `${[...text].slice(0, longestTitle).join('')}…` : text;
}
