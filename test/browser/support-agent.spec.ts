import { site } from '../../src/site.ts';
import { arrive, expect, test } from './fixtures.ts';

test('from an old link to the new guide, filled in, with one link and one reply for the customer', async ({
  page,
  context,
}) => {
  test.setTimeout(60_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

  await page.goto('/hc/en-us/articles/224059108/');
  await page.waitForURL('**/lock-down/');
  await page.locator('#systems-exchange summary').click();
  await page.getByRole('main').getByRole('link', { name: 'Exchange 2010' }).first().click();
  await page.waitForURL('**/lock-down/exchange-2010/');
  await arrive(page, page.url());

  await page.locator('.your-values > summary').click();
  await page.getByLabel('Server name').fill('MX-LON');
  await page.getByLabel('Server name').press('Tab');
  await page.waitForURL(/#server=MX-LON/, { timeout: 10_000 });
  await expect(page.locator('#step-create-connector-in-shell pre')).toContainText('-Server MX-LON');

  await page.getByRole('button', { name: 'Copy or print this page' }).click();
  await page.getByRole('button', { name: 'Copy link', exact: true }).click();
  await expect.poll(clipboard).toBe(`${site.address}/a/lock-2010/#server=MX-LON`);
  await page.getByRole('button', { name: 'Copy or print this page' }).click();
  await page.getByRole('button', { name: 'Copy as plain text' }).click();
  await expect.poll(clipboard).toContain('-Server MX-LON');
  expect(await clipboard()).toContain(`${site.address}/a/lock-2010/#server=MX-LON`);
});
