import type { Page } from '@playwright/test';
import { arrive, expect, test } from './fixtures.ts';

const guide = '/lock-down/exchange-2010/';
const filled = `${guide}#server=MX-LON&connector=Filter`;

const panel = (page: Page) => page.locator('details.your-values');
const notice = (page: Page) => page.getByRole('region', { name: 'Filled in by a link' });
const bar = (page: Page) => page.getByRole('region', { name: 'What is filled in' });
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const step = (page: Page) => page.locator('#step-find-own-senders');

/** Puts a step where a reader has it who works through it. */
async function goToStep(page: Page): Promise<number> {
  await step(page).evaluate((one) =>
    scrollTo({ top: scrollY + one.getBoundingClientRect().top - innerHeight / 4, behavior: 'instant' }),
  );
  return topOf(page);
}

const topOf = (page: Page) => step(page).evaluate((one) => Math.round(one.getBoundingClientRect().top));

for (const [width, height] of [
  [320, 200],
  [375, 812],
  [812, 375],
  [768, 1024],
  [1280, 800],
] as const) {
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('what a link brought is said in a slim bar, and the page keeps its window', async ({ page }) => {
      await arrive(page, filled);
      const check = notice(page).getByRole('button', { name: 'Check them' });
      await expect(check).toBeInViewport({ ratio: 1 });
      const share = await page.evaluate(() => {
        const isPage = (y: number) =>
          document.elementFromPoint(innerWidth / 2, y)?.closest('body > header, .guide-bar, .values-bar') === null;
        return Array.from({ length: innerHeight }, (_, y) => y).filter(isPage).length / innerHeight;
      });
      // At the top of a page of little height, the header is on it too, and goes with it.
      expect(share).toBeGreaterThan(height === 200 ? 0.5 : 0.7);
      const foot = await page.evaluate(
        () =>
          innerHeight -
          Math.min(
            ...[...document.querySelectorAll('.guide-bar, .values-bar')].map(
              (one) => one.getBoundingClientRect().top || innerHeight,
            ),
          ),
      );
      expect(foot).toBeLessThan(height < 400 ? 60 : 150);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });

    test('from a step to the fields and back to the same place, by keyboard', async ({ page }) => {
      await arrive(page, filled);
      await expect(notice(page)).toBeVisible();
      const before = await goToStep(page);
      await notice(page).getByRole('button', { name: 'Check them' }).press('Enter');
      await expect(field(page, 'Server name')).toBeFocused();
      await expect(field(page, 'Server name')).toBeInViewport({ ratio: 1 });
      await expect(notice(page)).toBeHidden();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('MX-PAR');
      const back = bar(page).getByRole('button', { name: 'Back to step 7' });
      await expect(back).toBeInViewport({ ratio: 1 });
      await back.press('Enter');
      await expect.poll(async () => Math.abs((await topOf(page)) - before)).toBeLessThan(2);
      await expect(step(page).getByRole('link', { name: /^Link to/ })).toBeFocused();
      await expect(step(page)).toContainText('MX-PAR');
      await expect(page.getByRole('button', { name: /^Back to/ })).toHaveCount(0);
      // And once more, with values that are the reader's own by now.
      await bar(page)
        .getByRole('button', { name: /^(?:change|values)/i })
        .press('Enter');
      await expect(field(page, 'Server name')).toBeFocused();
      await panel(page).getByRole('button', { name: 'Back to step 7' }).press('Enter');
      await expect.poll(async () => Math.abs((await topOf(page)) - before)).toBeLessThan(2);
    });
  });
}

for (const size of [
  { width: 320, height: 200 },
  { width: 812, height: 375 },
]) {
  test(`at ${size.width} × ${size.height} what a link has filled in is seen and heard`, async ({ page }) => {
    await page.setViewportSize(size);
    await arrive(page, filled);
    const words = notice(page).getByRole('status');
    await expect(words).toHaveText('A link has filled in 2 values. Check them before you run a command.');
    const { seen, isWhole } = await words.evaluate((one) => {
      const range = document.createRange();
      range.selectNodeContents(one.firstChild ?? one);
      const [box, frame] = [range.getBoundingClientRect(), one.getBoundingClientRect()];
      const bar = one.closest('.guide-bar')?.getBoundingClientRect();
      return {
        seen: one.firstChild?.textContent,
        isWhole: box.right <= frame.right + 1 && box.top >= (bar?.top ?? 0) && box.bottom <= innerHeight,
      };
    });
    expect([seen, isWhole]).toEqual(['A link has filled in 2 values.', true]);
    // What can be pressed is apart from the rest.
    const boxes = await page
      .locator('.guide-bar :is(a, button)')
      .filter({ visible: true })
      .evaluateAll((all) =>
        all
          .map((one) => {
            const range = document.createRange();
            range.selectNodeContents(one);
            const { left, right } = range.getBoundingClientRect();
            return { left, right };
          })
          .sort((a, b) => a.left - b.left),
      );
    for (const [place, { right }] of boxes.entries())
      expect((boxes[place + 1]?.left ?? 1e4) - right).toBeGreaterThanOrEqual(12);
  });
}

test('on a phone and at 400 % the way to the fields has no blank under its line', async ({ page }) => {
  for (const [width, height, name] of [
    [320, 200, 'Values'],
    [375, 812, 'Change'],
    [1280, 800, 'Change values'],
  ] as const) {
    await page.setViewportSize({ width, height });
    await arrive(page, 'about:blank');
    await arrive(page, filled);
    await notice(page).getByRole('button', { name: 'Check them' }).click();
    const button = bar(page).getByRole('button', { name: /^(?:change|values)/i });
    const shown = await button.evaluate((one: HTMLElement) => one.innerText.replace(/\s*\n\s*/g, ' '));
    expect(shown, `${width}`).toBe(name);
  }
});

test('its words are as far from the line above them as they are from each other', async ({ page }) => {
  for (const [width, height, rows] of [
    [375, 812, 2],
    [768, 1024, 1],
  ] as const) {
    await page.setViewportSize({ width, height });
    await arrive(page, 'about:blank');
    await arrive(page, filled);
    const words = notice(page).getByRole('status');
    await expect(words).toBeVisible();
    const [outer, inner] = [await notice(page).boundingBox(), await words.boundingBox()];
    expect((inner?.y ?? 0) - (outer?.y ?? 0), `${width}`).toBeGreaterThanOrEqual(8);
    const check = await notice(page).getByRole('button', { name: 'Check them' }).boundingBox();
    const isBelow = (check?.y ?? 0) >= (inner?.y ?? 0) + (inner?.height ?? 0);
    expect(isBelow, `${width}`).toBe(rows === 2);
  }
});

test('on a phone the link stays beside the way back', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await arrive(page, filled);
  await goToStep(page);
  await notice(page).getByRole('button', { name: 'Check them' }).click();
  await expect(bar(page).getByRole('button', { name: 'Back to step 7' })).toBeVisible();
  await expect(bar(page).getByRole('button', { name: 'Copy link with these values' })).toBeVisible();
});

test('whoever comes back to the step by themselves needs no way back', async ({ page }) => {
  await arrive(page, filled);
  await goToStep(page);
  await notice(page).getByRole('button', { name: 'Check them' }).click();
  await expect(bar(page).getByRole('button', { name: 'Back to step 7' })).toBeVisible();
  await goToStep(page);
  await expect(page.getByRole('button', { name: /^Back to/ })).toHaveCount(0);
});

test('it says how much is filled in and copies the link, and goes when nothing is', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await arrive(page, guide);
  await panel(page).locator('summary').click();
  await expect(bar(page)).toBeHidden();
  await field(page, 'Server name').fill('MX-LON');
  await expect(bar(page)).toContainText(/^1 of \d values filled in/);
  await field(page, 'Your own senders').fill('10.0.6.');
  await expect(bar(page)).toContainText(/^1 of \d values filled in, 1 not used/);
  await bar(page).getByRole('button', { name: 'Copy link with these values' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/\/lock-down\/exchange-2010\/#server=MX-LON$/);
  await panel(page).getByRole('button', { name: 'Clear all' }).click();
  await expect(bar(page)).toBeHidden();
});

test('it follows the window from the foot of the page into the bar of the guide', async ({ page }) => {
  await arrive(page, filled);
  await expect(notice(page)).toBeVisible();
  await expect(page.locator('.guide-bar .values-bar')).toHaveCount(0);
  await page.setViewportSize({ width: 375, height: 812 });
  await expect(page.locator('.guide-bar .values-bar')).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(notice(page)).toBeVisible();
});

test('the end of the page is above the bar', async ({ page }) => {
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await arrive(page, 'about:blank');
    await arrive(page, filled);
    await expect(notice(page)).toBeVisible();
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    const footer = await page.locator('footer').last().boundingBox();
    const own = await notice(page).boundingBox();
    expect((footer?.y ?? 0) + (footer?.height ?? 0), `${width}`).toBeLessThanOrEqual((own?.y ?? 0) + 1);
  }
});

test('in a row of fields the fields are in line, and each is next to its words', async ({ page }) => {
  await arrive(page, guide);
  await panel(page).locator('summary').click();
  const rows = await panel(page)
    .locator('.fields > div')
    .evaluateAll((all) =>
      all.map((one) => {
        const box = (selector: string) => (one.querySelector(selector) ?? one).getBoundingClientRect();
        return {
          row: Math.round(one.getBoundingClientRect().top),
          input: Math.round(box('input').top),
          gap: Math.round(box('input').top - box('.words').bottom),
        };
      }),
    );
  for (const { row, input, gap } of rows) {
    expect(gap).toBeLessThanOrEqual(6);
    expect(new Set(rows.filter((one) => one.row === row).map((one) => one.input))).toEqual(new Set([input]));
  }
});

test('the two ways are in one line, whichever is chosen', async ({ page }) => {
  await arrive(page, guide);
  for (const way of ['With commands', 'In the console']) {
    await page.getByRole('radio', { name: way }).check();
    const tops = await page
      .locator('.ways label')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
  }
});
