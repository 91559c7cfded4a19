import type { Page } from '@playwright/test';
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

test('without script, the search page says what works instead, and has nothing that does not', async ({ page }) => {
  await page.goto('/search/?q=mask');
  await expect(page.locator('main noscript')).toBeVisible();
  await expect(page.locator('main').getByRole('textbox')).toHaveCount(0);
  await expect(page.locator('main').getByRole('button')).toHaveCount(0);
  await expect(page.locator('main noscript').getByRole('link', { name: 'SMTP replies' })).toBeVisible();
  const list = page.locator('search-page').getByRole('link', { name: 'All articles, A–Z' });
  await expect(list).toHaveCount(1);
  await list.click();
  await expect(page).toHaveURL(/\/a-z\/$/);
});

test('without script, a page that is not there offers no search', async ({ page }) => {
  await page.goto('/404.html');
  await expect(page.locator('main').getByRole('textbox')).toHaveCount(0);
  await expect(page.getByText('Search for what it was about')).toBeHidden();
});

test('without script, no room is kept for what never comes', async ({ page }) => {
  for (const width of [375, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/a-z/');
    if (width < 1248) {
      const bar = await page.locator('header .bar').evaluate((one) => {
        const { right } = one.getBoundingClientRect();
        return right - Number.parseFloat(getComputedStyle(one).paddingRight);
      });
      const menu = await page.getByRole('button', { name: 'Menu' }).boundingBox();
      expect(Math.abs(bar - (menu?.x ?? 0) - (menu?.width ?? 0))).toBeLessThan(8);
    }
    expect(await between(page, 'h1', 'section')).toBeLessThan(40);
    await page.goto('/lock-down/exchange-2016/');
    expect(await between(page, '#steps', '.steps h3')).toBeLessThan(80);
    await page.goto('/replies/');
    expect(await between(page, 'reply-finder', 'reply-finder h2')).toBeLessThan(40);
  }
});

test('without script, the calculator is an answer and asks nothing', async ({ page }) => {
  await page.goto('/tools/subnet/');
  const calculator = page.getByRole('group', { name: 'Subnet calculator' });
  await expect(calculator).toContainText('199.89.7.255');
  for (const words of ['All of it', 'Is this address inside?', 'Is this address ours?', 'Move it.', 'Two fields']) {
    await expect(calculator.getByText(words, { exact: true })).toBeHidden();
  }
  await expect(page.locator('.actions')).toBeHidden();
});

/** How far the top of the second is below the end of a heading, or below the top of something that is no heading. */
async function between(page: Page, first: string, second: string): Promise<number> {
  const box = await page.locator(first).first().boundingBox();
  const next = await page.locator(second).first().boundingBox();
  return (next?.y ?? 0) - (box?.y ?? 0) - (/h1|#/.test(first) ? (box?.height ?? 0) : 0);
}
