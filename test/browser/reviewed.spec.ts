import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const guide = '/lock-down/exchange-2007/';
const note = (page: Page) =>
  page.evaluate(() => {
    const place = document.querySelector('.reviewed');
    return place && getComputedStyle(place, '::after').content;
  });

test('a guide says nothing of its review on the day on which it is due', async ({ page }) => {
  await page.clock.setFixedTime('2027-11-25T23:00:00Z');
  await page.goto(guide);
  expect(await note(page)).toBe('none');
});

for (const path of [guide, '/troubleshooting/filter-is-rejected/', '/replies/550-5-7-1/']) {
  test(`${path} says from the day after that it is due, and a guide does not move`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.clock.setFixedTime('2027-11-26T01:00:00Z');
    await page.goto(path);
    expect(await note(page)).toBe('", due for another review"');
    if (path === guide) expect(await shiftOf(page)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
}

/** The sum of all layout shifts since the page began. */
const shiftOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
