import { expect, test } from './fixtures.ts';

for (const { old, now } of [
  { old: '/hc/en-us/articles/224059088', now: '/lock-down/' },
  { old: '/hc/en-us/articles/224059088-Microsoft-Exchange-2003-2007-Locking-Down-the-Server', now: '/lock-down/' },
  { old: '/hc/en-us/articles/224059088-A-slug-of-another-day?x=1#Exchange2007', now: '/lock-down/?x=1#Exchange2007' },
  { old: '/hc/de/articles/224059088', now: '/lock-down/' },
  { old: '/hc/en-us/articles/225721448', now: '/disable-filters/' },
]) {
  test(`the old link ${old} still arrives`, async ({ page, watch }) => {
    // The page behind an unknown slug is the 404 page, before it leads on.
    watch.expectFault(/404/);
    await page.goto(old);
    await page.waitForURL(`**${now}`);
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('no page');
  });
}

for (const unknown of [
  '/hc/en-us/articles/1',
  '/hc/en-us/articles/999999999-x',
  '/nothing/here/',
  '//evil.example/%00',
]) {
  test(`${unknown} gets the page that shows the ways on`, async ({ page, watch, request }) => {
    watch.expectFault(/404|400/);
    expect((await request.get(`/.${unknown}`)).status()).toBeGreaterThanOrEqual(400);
    if (unknown.startsWith('//')) return;
    await page.goto(unknown);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
    await expect(page.locator('main').getByRole('link')).toHaveCount(10);
    expect(new URL(page.url()).pathname.replace(/\/$/, '')).toBe(unknown.replace(/\/$/, ''));
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the 404 page lists the former articles', async ({ page, watch }) => {
    watch.expectFault(/404/);
    await page.goto('/hc/en-us/articles/224059088-some-slug');
    await expect(page.locator('main a[data-number="224059088"]')).toHaveAttribute('href', '/lock-down/');
  });
});
