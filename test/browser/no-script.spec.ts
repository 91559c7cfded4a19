import { expect, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

test('without script, two clicks lead from home to the steps for Exchange 2007', async ({ page }) => {
  await page.goto('/');
  // Versions out of support are folded, in the list of their family.
  const server = page.getByRole('main').getByRole('link', { name: 'Exchange 2007', exact: true });
  await page.locator('#systems-exchange summary').click();
  await server.click();
  await expect(page).toHaveURL(/\/lock-down\/exchange-2007\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Exchange 2007');
  for (const section of ['Before you start', 'Steps', 'Prove it', 'Undo', 'If mail stops']) {
    await expect(page.getByRole('heading', { level: 2, name: section })).toBeVisible();
  }
});

test('without script, no text of a guide is hidden', async ({ page }) => {
  await page.goto('/lock-down/exchange-2007/');
  for (const step of await page.locator('main article ol > li').all()) await expect(step).toBeVisible();
  // The calculator's second form is the one exception: it says in another way what the first says.
  await expect(page.locator('main article [hidden]:not(subnet-calculator *)')).toHaveCount(0);
});

test('without script, the search leads to the list of all titles', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Search', exact: true }).first().click();
  await expect(page).toHaveURL(/\/a-z\/\??$/);
  await expect(page.locator('main li a[href="/disable-filters/exchange-2007/"]')).toBeVisible();
  await expect(page.getByLabel('Only titles with these words')).toBeHidden();
});

test('without script, the search page says where to go', async ({ page }) => {
  await page.goto('/search/?q=mask');
  await expect(page.locator('main noscript')).toBeVisible();
  await page.locator('main noscript a').click();
  await expect(page).toHaveURL(/\/a-z\/$/);
});
