import type { Page } from '@playwright/test';
import { site } from '../../src/site.ts';
import { arrive, expect as expectSoon, openSearch, test } from './fixtures.ts';

// What somebody does on the site from end to end, in few tests that hold wherever it is published: `npm run base` runs them
// below a folder. That nothing is asked for beside that folder is one of the faults that the fixtures watch for.

// Code comes when a part is touched, which on a busy machine is late.
const expect = expectSoon.configure({ timeout: 20_000 });

test.use({ actionTimeout: 12_000 });

const at = (path: string) => site.base + path.slice(1);
const place = (page: Page) => expect.poll(() => page.url().replace(/^https?:\/\/[^/]+/, ''));

test('from the home page by the chooser to a guide; a value fills its commands, and a command is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await arrive(page, '/');
  await page
    .locator(`main a[href="${at('/lock-down/')}"]`)
    .filter({ visible: true })
    .first()
    .click();
  await place(page).toBe(at('/lock-down/'));
  await page.locator('#systems-exchange summary').click();
  await page
    .locator(`main a[href="${at('/lock-down/exchange-2010/')}"]`)
    .filter({ visible: true })
    .first()
    .click();
  await place(page).toBe(at('/lock-down/exchange-2010/'));
  // The code of the guide comes with the first move of the pointer.
  await page.waitForLoadState();
  await page.mouse.move(20, 20);
  await page.mouse.move(30, 30);
  await page.locator('details.your-values summary').click();
  await page.getByLabel('Server name', { exact: true }).fill('MX77');
  const command = page.locator('#step-check-connector pre').first();
  await expect(command).toContainText('MX77');
  await page.locator('#step-check-connector copy-button:not([hidden])').first().getByRole('button').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('MX77');
  // The next guide gets the value too.
  await page
    .locator(`main a[href="${at('/lock-down/exchange-2013/')}"]`)
    .filter({ visible: true })
    .first()
    .click();
  await place(page).toContain(at('/lock-down/exchange-2013/#'));
  await expect(page.locator('main')).toContainText('MX77');
});

test('the search opens by key and by pointer, and its results and direct answers open', async ({ page }) => {
  await arrive(page, '/');
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search the knowledge base' }).fill('lock down exchange 2016');
  const result = page.getByRole('listbox').locator(`a[href^="${at('/lock-down/exchange-2016/')}"]`);
  await expect(result.first()).toBeVisible();
  await result.first().click();
  await place(page).toContain(at('/lock-down/exchange-2016/'));
  const dialog = await openSearch(page);
  await dialog.getByRole('combobox').fill('192.0.2.1');
  await dialog
    .getByRole('listbox')
    .locator(`a[href^="${at('/tools/subnet/')}"]`)
    .filter({ visible: true })
    .first()
    .click();
  await place(page).toContain(at('/tools/subnet/#'));
  await page.goto('/search/?q=greylisting');
  await expect(page.locator(`main a[href^="${at('/')}"].hit`).first()).toBeVisible();
});

test('each tool answers, and hands on to the next', async ({ page }) => {
  await arrive(page, '/tools/subnet/');
  await page.getByLabel('Network, range or address with mask').fill('192.0.2.77/24');
  await expect(page.locator('output')).toContainText('192.0.2.255');
  await arrive(page, '/tools/headers/');
  await page
    .getByLabel('Headers of a message')
    .fill('Received: from x ([203.0.113.77]) by mx1.example.com; Tue, 24 Nov 2026 10:15:08 +0000');
  await expect(page.locator('header-check [data-verdict]')).toContainText('203.0.113.77');
  await arrive(page, '/tools/allow-list/#v=1&net=10.0.5.0/24&out=exim');
  await expect(page.locator('[data-lines] pre').first()).toContainText('10.0.5.0/24');
  await arrive(page, '/replies/');
  await page.getByLabel('The whole line').fill('550 5.7.1 Unable to relay for user@example.com');
  const reply = page.locator('reply-finder li').filter({ visible: true }).getByRole('link').first();
  await expect(page.locator('#reply-found')).toContainText('fit');
  await reply.click();
  await place(page).toBe(at('/replies/550-5-7-1/#unable-to-relay'));
});

test('what is pasted on the home page goes to its tool, and an old link to the page that replaces it', async ({
  page,
}) => {
  await arrive(page, '/');
  const field = page.getByLabel('Paste anything, or ask');
  await field.fill('Received: from x ([203.0.113.7]) by mx1.example.com; Tue, 24 Nov 2026 10:15:08 +0000');
  await page.getByRole('button', { name: 'Open in Header check' }).click();
  await place(page).toBe(at('/tools/headers/'));
  await expect(page.locator('header-check [data-verdict]')).toContainText('203.0.113.7');
  await arrive(page, '/');
  await field.fill(`${site.address}/hc/en-us/articles/224059088-Any-words`);
  await page.getByRole('button', { name: 'Open the page that replaces it' }).click();
  await place(page).toBe(at('/lock-down/'));
});

for (const [old, now] of [
  ['/a/lock-2019/?x=1', '/lock-down/exchange-2019/?x=1'],
  ['/a/550-5-7-1-unable-to-relay/', '/replies/550-5-7-1/#unable-to-relay'],
  ['/hc/de/articles/224059088-Any-words', '/lock-down/'],
  ['/hc/fr/', '/'],
] as const) {
  test(`${old} leads on`, async ({ page, watch }) => {
    watch.expectFault(/404/);
    await page.goto(old);
    await place(page).toBe(at(now));
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('no page');
  });
}

test('the page for what is not there leads back', async ({ page, watch }) => {
  watch.expectFault(/404/);
  await page.goto('/nothing/here/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
  await page.locator('main').getByRole('link', { name: /A–Z/ }).first().click();
  await place(page).toBe(at('/a-z/'));
});

test('a page for frames leads to its full page', async ({ page }) => {
  await arrive(page, '/embed/subnet/#v=1&net=192.0.2.0/24');
  await expect(page.getByText('192.0.2.255').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open full page' })).toHaveAttribute(
    'href',
    new RegExp(`^${at('/tools/subnet/')}`),
  );
});

test('what a page says of itself is its full address', async ({ page }) => {
  await page.goto('/lock-down/postfix/');
  const address = site.address + at('/lock-down/postfix/');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', address);
  await expect(page.locator('meta[property="og:url"]')).toHaveAttribute('content', address);
  const feed = await (await page.request.get(at('/articles.xml'))).text();
  expect(feed).toContain(`<link href="${address}"`);
  expect(feed).not.toMatch(new RegExp(`${site.address}/(?!${site.base.slice(1)})`));
  const list = JSON.parse(await (await page.request.get(at('/articles.json'))).text());
  expect(list.articles.map((one: { html_url: string }) => one.html_url)).toContain(address);
  expect((await page.request.get(at('/lock-down/postfix/index.md'))).status()).toBe(200);
});
