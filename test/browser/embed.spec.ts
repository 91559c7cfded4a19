import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

// axe takes its time, and runs in both schemes.
test.describe.configure({ timeout: 90_000 });

const tools = ['headers', 'subnet', 'allow-list', 'replies'] as const;

/** A page of a ticket system on the same host, with one tool in a frame 320 pixels wide. */
async function framed(page: Page, path: string) {
  await page.route('**/ticket', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Ticket</title><main><h1>Ticket</h1><iframe title="Tool" src="${path}" width="320" height="700" allow="clipboard-write"></iframe></main></html>`,
    }),
  );
  await page.goto('/ticket');
  return page.frameLocator('iframe');
}

for (const name of tools) {
  test(`${name} in a frame: small title, way to the full page, nothing around it, no sideways scroll, axe`, async ({
    page,
  }) => {
    const frame = await framed(page, `/embed/${name}/`);
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(frame.locator('#contact, [role=search], nav')).toHaveCount(0);
    const full = frame.getByRole('link', { name: 'Open full page' });
    await expect(full).toHaveAttribute('target', '_blank');
    await expect(full).toHaveAttribute('rel', 'noopener');
    expect(await frame.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`/embed/${name}/`);
      const { violations } = await new AxeBuilder({ page: page as never }).setLegacyMode(true).analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`)).toEqual([]);
    }
  });
}

test('typing and copying work in a frame', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const frame = await framed(page, '/embed/headers/');
  await frame
    .getByLabel('Headers of a message')
    .pressSequentially('Received: from x ([203.0.113.77]) by mx1.example.com; Tue, 24 Nov 2026 10:15:08 +0000');
  await expect(frame.locator('[data-verdict]')).toContainText('mx1.example.com took it from 203.0.113.77');
  await frame.getByRole('button', { name: 'Copy the answer as text' }).click();
  await expect(frame.getByText('Copied').first()).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('went around the filter');
});

test('the calculator and the builder answer in a frame', async ({ page }) => {
  const calculator = await framed(page, '/embed/subnet/#v=1&net=192.0.2.0/24');
  await expect(calculator.getByText('192.0.2.255').first()).toBeVisible();
  await page.unrouteAll();
  const builder = await framed(page, '/embed/allow-list/#v=1&net=10.0.5.0/24&out=exim');
  await expect(builder.locator('[data-lines] pre').first()).toContainText('hostlist filter_hosts = 10.0.5.0/24');
});

test('the full page opens beside the frame, with the same state', async ({ page, context }) => {
  const frame = await framed(page, '/embed/headers/#sample=nat');
  await expect(frame.locator('[data-verdict]')).toContainText('Cannot tell');
  const opened = context.waitForEvent('page');
  await frame.getByRole('link', { name: 'Open full page' }).click();
  const full = await opened;
  await expect(full).toHaveURL(/\/tools\/headers\/#sample=nat$/);
  await expect(full.locator('[data-verdict]')).toContainText('Cannot tell');
});

test('a link inside of a frame opens beside it too', async ({ page, context }) => {
  const frame = await framed(page, '/embed/headers/#sample=direct');
  const opened = context.waitForEvent('page');
  await frame.getByRole('link', { name: 'Find the way in that it used' }).click();
  await expect(await opened).toHaveURL(/\/troubleshooting\/spam-still-arrives-directly\/$/);
});
