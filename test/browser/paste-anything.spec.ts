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
