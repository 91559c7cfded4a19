import type { Page } from '@playwright/test';
import { arrive, expect as expectSoon, test } from './fixtures.ts';

// The work sheet comes when the browser has nothing else to do, which on a busy machine is late.
const expect = expectSoon.configure({ timeout: 20_000 });

const guide = '/lock-down/exchange-2010/';
const box = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });
const progress = (page: Page) => page.locator('.progress [role=status]');

test('each step has a tick box with a name, of at least 24 pixels', async ({ page }) => {
  await arrive(page, guide);
  await expect(progress(page)).toHaveText(/^0 of \d+ steps ticked off$/);
  const steps = await page.locator('.step').count();
  const boxes = page.locator('.step > .tick');
  await expect(boxes).toHaveCount(steps);
  const names = await boxes.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  expect(new Set(names).size).toBe(steps);
  expect(names).toEqual(expect.arrayContaining(['Step 1 done', 'Prove it, step 1 done', 'Undo, step 1 done']));
  for (const one of [boxes.first(), boxes.last()]) {
    const size = await one.boundingBox();
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
  // Below the number, and not over the text.
  const [number, tick] = await Promise.all([
    page.locator('.step > a').first().boundingBox(),
    boxes.first().boundingBox(),
  ]);
  expect(tick?.y ?? 0).toBeGreaterThanOrEqual((number?.y ?? 0) + (number?.height ?? 0));
});

test('by keyboard, ticks are counted, survive a reload, and are cleared', async ({ page }) => {
  await arrive(page, guide);
  await box(page, 'Step 1 done').press('Space');
  await box(page, 'Step 3 done').press('Space');
  await box(page, 'Undo, step 1 done').press('Space');
  await expect(progress(page)).toHaveText(/^2 of /);
  await page.reload();
  await expect(box(page, 'Step 1 done')).toBeChecked();
  await expect(box(page, 'Step 2 done')).not.toBeChecked();
  await expect(box(page, 'Undo, step 1 done')).toBeChecked();
  await arrive(page, '/lock-down/exchange-2016/');
  await expect(progress(page)).toHaveText(/^0 of /);
  await page.goBack();
  await expect(progress(page)).toHaveText(/^2 of /);
  await page.getByRole('button', { name: 'Clear ticks' }).press('Enter');
  await expect(progress(page)).toHaveText(/^0 of /);
  await expect(page.getByRole('button', { name: 'Clear ticks' })).toBeHidden();
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('tick');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('two tabs with the same guide tick together', async ({ page, context }) => {
  await arrive(page, guide);
  const other = await context.newPage();
  await arrive(other, guide);
  await expect(progress(other)).toHaveText(/^0 of /);
  await box(page, 'Step 2 done').check();
  await expect(box(other, 'Step 2 done')).toBeChecked();
});

for (const stored of [
  '{"a":',
  '<img src=x>',
  'step-nowhere __proto__ constructor',
  ' '.repeat(50),
  'step-check-version '.repeat(5000),
]) {
  test(`nonsense in the storage ticks nothing: ${stored.slice(0, 20)}`, async ({ page }) => {
    await page.addInitScript(([path, text]) => localStorage.setItem(`ticks ${path}`, text ?? ''), [guide, stored]);
    await arrive(page, guide);
    await expect(progress(page)).toHaveText(/^0 of /);
    await box(page, 'Step 1 done').check();
    await expect(progress(page)).toHaveText(/^1 of /);
  });
}

for (const [what, stop] of [
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
  [
    'closed',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      });
    },
  ],
] as const) {
  test(`a storage that is ${what} does no harm`, async ({ page }) => {
    await page.addInitScript(stop);
    await arrive(page, guide);
    await box(page, 'Step 1 done').check();
    await expect(progress(page)).toHaveText(/^1 of /);
    await page.getByRole('button', { name: 'Clear ticks' }).click();
    await expect(progress(page)).toHaveText(/^0 of /);
  });
}
