import { expect, test } from '@playwright/test';

const pages = [
  '/lock-down/',
  '/lock-down/exchange-2016/',
  '/replies/',
  '/background/',
  '/search/',
  '/a-z/',
  '/404.html',
];

for (const width of [375, 768, 1280, 1920]) {
  test(`titles of all kinds of page begin at one edge at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const edges = new Map<string, number>();
    // A narrow page has one edge; a wide one has two, and the home page begins at the outer one.
    for (const path of width < 992 ? ['/', ...pages] : pages) {
      await page.goto(path);
      edges.set(path, await page.locator('h1').evaluate((title) => Math.round(title.getBoundingClientRect().left)));
    }
    expect([...new Set(edges.values())], JSON.stringify([...edges])).toHaveLength(1);
  });
}

test('the end of support stays in one piece in the list of systems on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await page.goto('/lock-down/');
  await page.locator('summary', { hasText: 'support' }).first().click();
  const badge = page.locator('.badge').first();
  await expect(badge).toBeVisible();
  expect((await badge.boundingBox())?.height).toBeLessThan(32);
});

test('a chooser does not fold what most still run, though its support has ended', async ({ page }) => {
  await page.goto('/lock-down/');
  const list = page.locator('#systems-exchange');
  await expect(list.getByRole('link', { name: 'Exchange 2016' })).toBeVisible();
  await expect(list.getByRole('link', { name: 'Exchange 2010' })).toBeHidden();
});
