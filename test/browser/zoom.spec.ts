import type { Page } from '@playwright/test';
import { arrive, expect as expectSoon, test } from './fixtures.ts';

// What a window of 1,280 by 800 pixels has at 400 %, used by keyboard alone (WCAG 1.4.10, 2.4.11).
test.use({ viewport: { width: 320, height: 200 } });

// Code comes when a part is touched, which on a busy machine is late.
const expect = expectSoon.configure({ timeout: 20_000 });

/** Presses Tab until what matches has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 200; stop += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`no tab stop matches ${selector}`);
}

test('the search opens its first answer; values, ticks and copying work in the guide', async ({ page, context }) => {
  test.setTimeout(90_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await arrive(page, '/');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search the knowledge base' })).toBeFocused();
  await page.keyboard.type('lock down exchange 2016');
  await expect(
    page.getByRole('listbox').getByRole('option', { name: 'Lock down Exchange 2016' }).first(),
  ).toBeVisible();
  // The field and more than one answer are in view at once.
  const seen = await page.getByRole('option').evaluateAll(
    (options) =>
      options.filter((option) => {
        const { top, bottom } = (option.querySelector('.name') ?? option).getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }).length,
  );
  expect(seen).toBeGreaterThan(1);
  await expect(page.locator(':focus')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/lock-down\/exchange-2016\//);
  await tabTo(page, '.your-values summary');
  await page.keyboard.press('Enter');
  await tabTo(page, '#value-server');
  await page.keyboard.type('MX-LON');
  await tabTo(page, '.tick');
  await page.keyboard.press('Space');
  await expect(page.locator('.progress').first()).toContainText('1 of ');
  await tabTo(page, 'figure:has(pre mark.yours) copy-button button');
  await expect(page.locator(':focus')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('MX-LON');
});

test('the calculator is repaired by keyboard, and undo brings back what was typed', async ({ page }) => {
  await arrive(page, '/tools/subnet/');
  const field = page.getByLabel('Network, range or address with mask');
  await field.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('192.0.2.O');
  await expect(page.getByRole('button', { name: 'Use 192.0.2.0' })).toBeAttached();
  await tabTo(page, '.message button');
  await expect(page.locator(':focus')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('192.0.2.0');
  await page.keyboard.press('Control+Z');
  await expect(field).toHaveValue('192.0.2.O');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
});

test('the way back is one press away, and the page has most of the window', async ({ page }) => {
  await arrive(page, '/lock-down/exchange-2016/');
  const down = page.getByRole('link', { name: 'Mail is down' });
  for (const share of [0.25, 0.5, 0.75]) {
    await page.evaluate((part) => {
      scrollTo({ top: part * document.documentElement.scrollHeight, behavior: 'instant' });
    }, share);
    await expect(down).toBeInViewport({ ratio: 1 });
    const rows = await page.evaluate(() => {
      const isPage = (y: number) => document.elementFromPoint(160, y)?.closest('header, .guide-bar') === null;
      return Array.from({ length: 200 }, (_, y) => y).filter(isPage).length;
    });
    expect(rows, `${share}`).toBeGreaterThan(150);
  }
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.undo .step:target')).toBeInViewport();
});

test('what has the focus is never under the bar', async ({ page }) => {
  test.setTimeout(60_000);
  expect(await coveredByBar(page)).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('what has the focus is never under the bar', async ({ page }) => {
    test.setTimeout(60_000);
    expect(await coveredByBar(page)).toEqual([]);
  });
});

/** Walks through a guide by Tab, and notes what the bar lies on while it has the focus. */
async function coveredByBar(page: Page): Promise<string[]> {
  await arrive(page, '/permissions/exchange-2003/');
  const covered: string[] = [];
  for (let stop = 0; stop < 400; stop += 1) {
    await page.keyboard.press('Tab');
    const under = await page.evaluate(() => {
      const active = document.activeElement;
      const bar = document.querySelector('.guide-bar');
      if (!active || !bar || active === document.body) return undefined;
      const top = bar.getBoundingClientRect().top;
      const { bottom } = active.getBoundingClientRect();
      // At the end of the page the bar is in its own place, above the footer.
      const isOver = top > 100 && !bar.contains(active) && active.closest('footer') === null && bottom > top + 1;
      return isOver ? active.outerHTML.slice(0, 80) : '';
    });
    if (under === undefined) break;
    if (under) covered.push(under);
  }
  return covered;
}
