import { expect, test } from './fixtures.ts';

const guide = '/lock-down/exchange-2007/';
const note = (page: import('@playwright/test').Page) =>
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
  test(`${path} says from the day after that it is due, and nothing moves`, async ({ page }) => {
    await page.clock.setFixedTime('2027-11-26T01:00:00Z');
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await note(page)).toBe('", due for another review"');
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
        }),
    );
    expect(shift).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
}
