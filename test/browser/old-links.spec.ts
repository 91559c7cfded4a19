import { expect, test } from './fixtures.ts';

for (const { old, now } of [
  { old: '/hc/en-us/articles/224059088', now: '/lock-down/' },
  { old: '/hc/en-us/articles/224059088-Microsoft-Exchange-2003-2007-Locking-Down-the-Server', now: '/lock-down/' },
  { old: '/hc/en-us/articles/224059088-A-slug-of-another-day?x=1#Exchange2007', now: '/lock-down/?x=1#Exchange2007' },
  { old: '/hc/de/articles/224059088', now: '/lock-down/' },
  { old: '/hc/en-us/articles/225721448', now: '/disable-filters/' },
  { old: '/hc/en-us/articles/225721448?x=1#Edge', now: '/disable-filters/?x=1#Edge' },
  { old: '/hc/fr/articles/224059328-Office-365#x', now: '/lock-down/exchange-online/#x' },
  { old: '/hc/en-us/articles/224059188', now: '/lock-down/' },
  { old: '/hc/en-us/articles/224059128).', now: '/lock-down/postfix/' },
  { old: '/hc/de/sections/205311908', now: '/lock-down/' },
  { old: '/hc/en-us', now: '/' },
  { old: '/hc/fr/requests/new', now: '/#contact' },
  { old: '/a/lock-2019/', now: '/lock-down/exchange-2019/' },
  { old: '/a/lock-se/?x=1#undo&server=HUB01', now: '/lock-down/exchange-se/?x=1#undo&server=HUB01' },
  { old: '/a/550-5-7-1-unable-to-relay/', now: '/replies/550-5-7-1/#unable-to-relay' },
]) {
  test(`the old link ${old} still arrives`, async ({ page, watch }) => {
    // The page after an unknown slug is the 404 page, before it leads on.
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
    await expect(page.locator('main').getByRole('link')).toHaveCount(26);
    expect(new URL(page.url()).pathname.replace(/\/$/, '')).toBe(unknown.replace(/\/$/, ''));
  });
}

test('an unknown article says what happened and searches for the words of its title, which stay words', async ({
  page,
  watch,
}) => {
  watch.expectFault(/404/);
  await page.goto('/hc/en-us/articles/360001-Setting-up-%22%3E%3Cimg-src=x-onerror=alert(1)%3E-Gmail');
  await expect(page.locator('main')).toContainText('This link led to article 360001 of the former help centre');
  const field = page.getByLabel('Words, an error code, an address, a command');
  await expect(field).toHaveValue('Setting up img src x onerror alert 1 Gmail');
  await expect(page.locator('main img')).toHaveCount(0);
  await field.press('Enter');
  await page.waitForURL('**/search/?q=Setting+up+img+src+x+onerror+alert+1+Gmail');
});

test('a link to a former anchor arrives at the place that has a new one', async ({ page }) => {
  await page.goto('/troubleshooting/filter-is-rejected/#nat-hides-the-address-any-server-');
  await expect(page.getByRole('heading', { name: 'NAT hides the address (any server)' })).toBeInViewport();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a permanent link and an old link lead on', async ({ page }) => {
    await page.goto('/a/lock-2019/');
    await page.waitForURL('**/lock-down/exchange-2019/');
    await page.goto('/hc/en-us/articles/224059248/');
    await page.waitForURL('**/lock-down/exchange-2013/');
  });

  test('the 404 page lists the former articles', async ({ page, watch }) => {
    watch.expectFault(/404/);
    await page.goto('/hc/en-us/articles/224059088-some-slug');
    await expect(page.locator('main a[data-number="224059088"]')).toHaveAttribute('href', '/lock-down/');
  });
});
