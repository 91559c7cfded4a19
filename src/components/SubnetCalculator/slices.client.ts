/** After so many milliseconds of work the page gets its turn: to draw, and to take the next key. */
const slice = 40;

/**
 * Works through steps without blocking the page. Gives up, with false, when `isWanted` says that the work is for
 * nothing, because the text has changed meanwhile.
 */
export async function inSlices<Step>(
  steps: Iterable<Step>,
  take: (step: Step) => void,
  isWanted: () => boolean,
): Promise<boolean> {
  let start = performance.now();
  for (const step of steps) {
    take(step);
    if (performance.now() - start < slice) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return false;
    start = performance.now();
  }
  return isWanted();
}
