import { expect, test } from './fixtures.ts';

const line = 'The whole line, from a log, a bounce or a telnet session';

test('a pasted line finds its reply, and the reply opens at its place', async ({ page }) => {
  await page.goto('/replies/');
  const all = await page.locator('reply-finder li').count();
  await page.getByLabel(line).fill('Remote server said: 550-5.7.1 Unable to relay for user@example.com');
  await expect(page.locator('#reply-found')).toContainText('fit');
  const shown = page.locator('reply-finder li').filter({ visible: true });
  expect(await shown.count()).toBeLessThan(all / 4);
  await expect(page.locator('#reason-relay')).toBeVisible();
  await expect(page.locator('#reason-mailbox-full')).toBeHidden();
  await shown.first().getByRole('link').press('Enter');
  await expect(page).toHaveURL(/\/replies\/550-5-7-1\/#unable-to-relay$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('what is no refusal or has no entry is said to be so, with what it is about; clearing brings all back', async ({
  page,
}) => {
  await page.goto('/replies/');
  const rows = page.locator('reply-finder li').filter({ visible: true });
  const all = await rows.count();
  const status = page.locator('#reply-found');
  for (const [text, sentence] of [
    ['250 2.1.0 Sender OK', 'is not a refusal'],
    ['hello?', 'no refusal in this text'],
    ['550 5.6.99 nobody knows', '5.6 is about the content of the message'],
    ['<img src=x onerror=alert(1)>', 'no refusal in this text'],
  ] as const) {
    await page.getByLabel(line).fill(text);
    await expect(status).toContainText(sentence);
    await expect(rows).toHaveCount(0);
  }
  await page.getByLabel(line).fill('');
  await expect(rows).toHaveCount(all);
});

test('a link to a reason opens it, and a code alone shows the replies that have it', async ({ page }) => {
  await page.goto('/replies/#reason-loop');
  await expect(page.locator('#reason-loop')).toBeInViewport();
  await page.getByLabel(line).fill('550 5.7.1');
  await expect(page.locator('#reply-found')).toContainText('the words after the code');
  await page.getByLabel(line).fill('550 virus detected');
  await expect(page.locator('#reason-attachment')).toBeVisible();
  await expect(page.locator('reply-finder li').filter({ visible: true })).toHaveCount(0);
});

test('entries with exactly this code are offered, also where their words are others', async ({ page }) => {
  await page.goto('/replies/');
  const status = page.locator('#reply-found');
  const rows = page.locator('reply-finder li').filter({ visible: true });
  await page.getByLabel(line).fill('550 5.7.708 Service unavailable');
  await expect(status).toContainText('One entry has the code with other words.');
  await expect(rows).toHaveCount(1);
  await expect(rows.getByRole('link')).toHaveAttribute('href', /\/replies\/550-5-7-708\/#/);
  // Of a code that many have, the page is named.
  await page.getByLabel(line).fill('550 5.7.1 quibbles were found');
  await expect(status).toContainText('entries have the code with other words.');
  await expect(rows).toHaveCount(0);
  await expect(status.getByRole('link', { name: 'All replies with 550 5.7.1' })).toHaveAttribute(
    'href',
    '/replies/550-5-7-1/',
  );
});

test('a megabyte in the field leaves the page alive', async ({ page }) => {
  await page.goto('/replies/');
  await page.getByLabel(line).evaluate((field: HTMLTextAreaElement) => {
    field.value = `${'5.7.'.repeat(250_000)} 550 5.7.1`;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.getByRole('link', { name: 'Home' }).first().click();
  await expect(page).toHaveURL('/');
});

test('a page of one reply shows its title once, and its place is kept', async ({ page }) => {
  await page.goto('/replies/550-5-7-54/');
  const title = (await page.locator('h1 .name').textContent()) ?? '';
  const heading = page.getByRole('heading', { level: 2, name: title });
  await expect(heading).toHaveClass(/visually-hidden/);
  await expect(heading).toHaveAttribute('id', /./);
  // Where the title is the text of the reply, what happened is said below it.
  await page.goto('/replies/550-5-1-1/');
  await expect(page.locator('main h2').first()).not.toHaveClass(/visually-hidden/);
});
