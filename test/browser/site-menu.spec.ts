import { arrive, expect, test } from './fixtures.ts';

test.use({ viewport: { width: 375, height: 812 } });

test('a press beside the open menu closes it and follows no link', async ({ page }) => {
  const path = '/lock-down/exchange-2016/';
  await arrive(page, path);
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  const menu = page.getByRole('navigation', { name: 'Site menu' });
  await expect(menu).toBeVisible();
  const below = (await menu.boundingBox())?.height ?? 0;
  // Scrolled until a link is where nothing of the menu is.
  const link = page.locator('article a:visible').filter({ hasText: 'Find out who sends' }).first();
  await link.evaluate((one) =>
    scrollBy({ top: one.getBoundingClientRect().top - innerHeight + 120, behavior: 'instant' }),
  );
  const box = await link.boundingBox();
  expect(box?.y).toBeGreaterThan(below + 56);
  await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  await expect(menu).toBeHidden();
  expect(new URL(page.url()).pathname).toBe(path);
  expect(new URL(page.url()).hash).toBe('');
  await link.click();
  await expect(page).not.toHaveURL(path);
});
