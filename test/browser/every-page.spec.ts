import { everyPage, templates } from './every-page.ts';
import { expect, test } from './fixtures.ts';

// In parts, which run side by side. Of each kind one page is waited for until its network is quiet.
test.describe.configure({ timeout: 120_000 });

const parts = 6;
for (let part = 0; part < parts; part++) {
  test(`every page stays silent, keeps its place while it loads, and fits 320 pixels, part ${part + 1} of ${parts}`, async ({
    page,
  }) => {
    const wrong: string[] = [];
    for (const path of everyPage.filter((_, index) => index % parts === part)) {
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.goto(path, { waitUntil: templates.includes(path) ? 'networkidle' : 'load' });
      const shift = await page.evaluate(layoutShift);
      // A letter that arrives in the next packet is no shift anybody sees: what rounds to 0.00 is none.
      if (shift >= 0.005) wrong.push(`${path} moved by ${shift}`);
      await page.setViewportSize({ width: 320, height: 256 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wrong.push(`${path} is ${width} pixels wide`);
    }
    expect(wrong).toEqual([]);
  });
}

test('the theme button goes through light and dark, and the choice outlives the page', async ({ page }) => {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const light = await background();
  const button = page.getByRole('button', { name: /^Theme:/ });
  await expect(button).toHaveAccessibleName('Theme: as the system');
  await button.click();
  await expect(button).toHaveAccessibleName('Theme: light');
  await button.click();
  await expect(button).toHaveAccessibleName('Theme: dark');
  expect(await background()).not.toBe(light);
  await page.goto('/network/');
  await expect(page.getByRole('button', { name: 'Theme: dark' })).toBeVisible();
  expect(await background()).not.toBe(light);
});

test('storage that throws costs the memory and nothing else', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }
  });
  for (const path of ['/', '/lock-down/exchange-2007/', '/a-z/', '/404.html']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.getByRole('button', { name: /^Theme:/ }).click();
  await expect(page.getByRole('button', { name: 'Theme: light' })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeVisible();
});

/** Sum of all layout shifts since the page began, as the browser counts them (Layout Instability API). */
function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 50);
  });
}
