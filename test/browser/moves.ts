import type { Page } from '@playwright/test';

interface Shift {
  readonly value: number;
  readonly sources: readonly { readonly node?: Node }[];
}

/** Notes from now on what moves in the pages that are opened, as the browser counts it (Layout Instability API). */
export async function watchMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as unknown as Shift[])
        moved.push(`${value}: ${sources.map(({ node }) => node?.textContent?.trim().slice(0, 40)).join(' | ')}`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What has moved in the open page: how much, and the beginning of its text. */
export const movesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved);

/** Answers of the server come later, as on a slow line. */
export async function slowDown(page: Page): Promise<void> {
  await page.route(/_astro|pagefind|json/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    await route.continue();
  });
}
