import { arrive, expect as expectSoon, test } from './fixtures.ts';

// The code comes when the field is touched, which on a busy machine is late.
const expect = expectSoon.configure({ timeout: 20_000 });

const headers =
  'Received: from mail.example.net (mail.example.net [203.0.113.7])\n by mx.example.com; Mon, 1 Jan 2024 00:00:00 +0000';

test('the home page says what was pasted, and hands it to the tool that reads it', async ({ page }) => {
  await arrive(page, '/');
  const field = page.getByLabel('Paste anything, or ask');
  await field.fill(headers);
  await expect(page.locator('paste-anything [data-answer]')).toContainText('the headers of a message');
  await page.getByRole('button', { name: 'Open in Header check' }).click();
  await expect(page).toHaveURL('/tools/headers/');
  await expect(page.locator('header-check textarea')).toHaveValue(headers);
  await expect(page.locator('header-check [data-verdict]')).toContainText('203.0.113.7');
  // Once: whoever comes back finds the page as it is.
  await arrive(page, '/tools/headers/');
  await expect(page.locator('header-check textarea')).toHaveValue('');
});

test('a reply goes to the reply finder by Enter alone', async ({ page }) => {
  await arrive(page, '/');
  await page.getByLabel('Paste anything, or ask').fill('550 5.7.1 Unable to relay for user@example.com');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/replies/');
  await expect(page.locator('reply-finder textarea')).toHaveValue('550 5.7.1 Unable to relay for user@example.com');
  await expect(page.locator('reply-finder')).toContainText('Unable to relay');
});

test('the picture shows the open server, and the locked one at a press, also without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByText('Open: spam has a second way in.')).toBeVisible();
  await page.getByRole('radio', { name: 'Locked' }).check({ force: true });
  await expect(page.getByText('Locked: one way in.')).toBeVisible();
  await expect(page.getByText('Open: spam has a second way in.')).toBeHidden();
  await context.close();
});

test('the field keeps its width and what is below its place, whatever is pasted, and shows its beginning', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const width of [375, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await arrive(page, 'about:blank');
    await arrive(page, '/');
    const field = page.getByLabel('Paste anything, or ask');
    const places = () =>
      page.evaluate(() => {
        const box = (name: string) => document.querySelector(name)?.getBoundingClientRect();
        return [box('#anything')?.width, box('.servers')?.top];
      });
    const before = await places();
    for (const text of ['550 5.7.1 Unable to relay', '199.89.0.0/21']) {
      await field.fill(text);
      await expect(page.locator('paste-anything [data-answer]')).toContainText('This looks like');
      expect(await places(), `${width} ${text}`).toEqual(before);
    }
    await field.fill('');
    await page.evaluate((text) => navigator.clipboard.writeText(text), headers.repeat(5));
    await field.press('Control+V');
    await expect(page.locator('paste-anything [data-answer]')).toContainText('the headers of a message');
    expect(await field.evaluate((one) => one.scrollTop), `${width}`).toBe(0);
  }
});
