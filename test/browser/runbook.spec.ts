import type { Page } from '@playwright/test';
import { site } from '../../src/site.ts';
import { arrive, expect, test } from './fixtures.ts';

const guide = '/lock-down/exchange-2010/';

/** What paper shows: no element of the screen's own, and every command whole. */
async function expectRunbook(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  for (const role of ['button', 'checkbox', 'combobox', 'textbox'] as const) {
    await expect(page.getByRole(role)).toHaveCount(0);
  }
  const address = page.locator('link[rel=canonical]');
  expect(await address.evaluate((link) => getComputedStyle(link, '::before').content)).toBe(
    `"${new URL(guide, site.address).href}"`,
  );
  const blank = await page
    .locator('article > header')
    .evaluate((header) => getComputedStyle(header, '::after').content);
  for (const word of ['Change number: __', 'Name: __', 'Date and time: __']) expect(blank).toContain(word);
  const boxes = await page.locator('.step').evaluateAll((steps) =>
    steps.map((step) => {
      const { width, borderTopStyle, content } = getComputedStyle(step, '::after');
      return `${content} ${borderTopStyle} ${Number.parseFloat(width) > 10}`;
    }),
  );
  expect(new Set(boxes)).toEqual(new Set(['"" solid true']));
  const cut = await page
    .locator('pre')
    .evaluateAll((all) => all.filter((pre) => pre.scrollWidth > pre.clientWidth + 1).length);
  expect(cut).toBe(0);
  for (const heading of ['Steps', 'Prove it', 'Undo']) {
    await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
  }
  await expect(page.getByText('Reviewed').first()).toBeVisible();
}

test('printed, a guide is a change record with the values in and the boxes empty', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await arrive(page, `${guide}#server=MX-LON&connector=Filter`);
  await page.getByRole('checkbox', { name: 'Step 1 done', exact: true }).check();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expectRunbook(page);
  await expect(page.locator('#step-check-connector pre')).toContainText('"MX-LON\\Filter"');
  const printed = page.locator('.printed');
  await expect(printed).toContainText('Server nameMX-LON');
  const today = await page.evaluate(() => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date()));
  await expect(printed).toContainText(`Printed${today}`);
});

test('on the screen nothing of the sheet is seen', async ({ page }) => {
  await arrive(page, `${guide}#server=MX-LON`);
  await expect(page.locator('mark.yours').first()).toBeAttached();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.printed')).toBeHidden();
  expect(
    await page
      .locator('.step')
      .first()
      .evaluate((step) => getComputedStyle(step, '::after').content),
  ).toBe('none');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the sheet is the same, with the stand-ins', async ({ page }) => {
    await arrive(page, guide);
    await expectRunbook(page);
    await expect(page.locator('#step-check-connector pre')).toContainText('"HUB01\\From MailRoute"');
  });
});
