import type { Page } from '@playwright/test';
import { site } from '../../src/site.ts';
import { arrive, expect, test } from './fixtures.ts';

const guide = '/lock-down/exchange-2010/';
const help = (page: Page) => page.getByRole('region', { name: 'This did not work?' });
const values = (page: Page) => page.getByLabel('Put my values into the mail');
const step = (page: Page) => page.getByLabel('It stopped at');

/** The mail to support as a mail program gets it (RFC 6068). */
async function mail(page: Page): Promise<{ to: string; subject: string | null; body: string }> {
  const link = await help(page).getByRole('link', { name: site.contact.support }).getAttribute('href');
  const address = new URL(link ?? '');
  const body = /[?&]body=([^&]*)/.exec(address.search)?.[1] ?? '';
  return { to: address.pathname, subject: address.searchParams.get('subject'), body: decodeURIComponent(body) };
}

const page0 = new URL(guide, site.address).href;

test('the mail names the step that was linked, then the one ticked last, then the one chosen', async ({ page }) => {
  await arrive(page, `${guide}#step-create-folder`);
  await expect(step(page)).toHaveValue('step-create-folder');
  expect(await mail(page)).toEqual({
    to: site.contact.support,
    subject: 'Lock down Exchange 2010',
    body: `Page: ${page0}\r\nServer: Exchange 2010\r\nStep 2: Create a folder. (#step-create-folder)\r\n\r\n`,
  });
  await page.getByRole('checkbox', { name: 'Step 4 done', exact: true }).check();
  expect((await mail(page)).body).toContain('Step 4: ');
  await step(page).selectOption('step-save-connectors');
  await page.getByRole('checkbox', { name: 'Step 5 done', exact: true }).check();
  expect((await mail(page)).body).toContain('(#step-save-connectors)');
  await step(page).selectOption('');
  expect((await mail(page)).body).toBe(`Page: ${page0}\r\nServer: Exchange 2010\r\n\r\n`);
});

test('of two ways only the steps of the one that is taken are listed, and one of the other that was linked', async ({
  page,
}) => {
  await arrive(page, guide);
  const listed = (way: string) => step(page).locator('option', { hasText: new RegExp(`^Step ${way}\\d`) });
  await expect(listed('S')).not.toHaveCount(0);
  await expect(listed('C')).toHaveCount(0);
  await page.getByRole('radio', { name: 'In the console' }).check();
  await expect(listed('C')).not.toHaveCount(0);
  await expect(listed('S')).toHaveCount(0);
  await page.goto(`${guide}#step-create-connector-in-shell`);
  await expect(step(page)).toHaveValue('step-create-connector-in-shell');
});

test('values are in the mail only when they are ticked', async ({ page }) => {
  await arrive(page, `${guide}#server=MX-LON&connector=A%20%26%20B%20%22%26body%3D`);
  await expect(values(page)).not.toBeChecked();
  expect((await mail(page)).body).not.toContain('MX-LON');
  await values(page).focus();
  await page.keyboard.press('Space');
  expect((await mail(page)).body).toContain('Server name: MX-LON\r\nName of the filter’s connector: A & B "&body=\r\n');
  await page.keyboard.press('Space');
  expect((await mail(page)).body).not.toContain('MX-LON');
});

test('what the mail names is said where it is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await arrive(page, guide);
  const said = page.locator('.report').getByRole('status');
  await expect(said).toHaveText('The mail names no step. Values that you fill in can go along.');
  await step(page).selectOption('step-create-folder');
  await expect(said).toHaveText('The mail names step 2. Values that you fill in can go along.');
  await arrive(page, 'about:blank');
  await arrive(page, `${guide}#server=MX-LON`);
  await values(page).check();
  await expect(said).toHaveText('The mail names no step.');
  // The room that is kept free is used, and is enough.
  for (const width of [320, 375, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const rest = await page.locator('.report').evaluate((place) => {
      const last = place.lastElementChild?.getBoundingClientRect().bottom ?? 0;
      const { bottom, height } = place.getBoundingClientRect();
      return { below: bottom - last, grown: height - Number.parseFloat(getComputedStyle(place).minHeight) };
    });
    expect(rest.below, `${width}`).toBeLessThan(24);
    expect(rest.grown, `${width}`).toBeLessThanOrEqual(0);
  }
});

test('there is no box for values where there are none, and the link stays short', async ({ page }) => {
  await arrive(page, guide);
  await expect(step(page)).toBeVisible();
  await expect(values(page)).toBeHidden();
  await arrive(page, `${guide}#senders=${Array.from({ length: 40 }, (_, index) => `10.0.6.${index}`).join(',')}`);
  await page.reload();
  await values(page).check();
  const link = await help(page).getByRole('link', { name: site.contact.support }).getAttribute('href');
  expect(link?.length).toBeLessThan(1500);
});

test('symptoms and replies have it too', async ({ page }) => {
  await arrive(page, '/troubleshooting/filter-is-rejected/');
  await expect(help(page).getByRole('link', { name: site.contact.support })).toBeVisible();
  expect((await mail(page)).subject).not.toBe('');
  await arrive(page, '/replies/550-5-7-1/');
  expect((await mail(page)).body).toContain('/replies/550-5-7-1/');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the mail has title, server and address, and there is no control that does nothing', async ({ page }) => {
    await arrive(page, guide);
    expect(await mail(page)).toEqual({
      to: site.contact.support,
      subject: 'Lock down Exchange 2010',
      body: `Page: ${page0}\r\nServer: Exchange 2010\r\n\r\n`,
    });
    await expect(page.locator('main').getByRole('checkbox')).toHaveCount(0);
    await expect(page.locator('main').getByRole('combobox')).toHaveCount(0);
  });
});
