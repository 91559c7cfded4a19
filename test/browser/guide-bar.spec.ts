import { arrive, expect, test } from './fixtures.ts';

test.use({ viewport: { width: 375, height: 667 } });

const guides = [
  'lock-down/exchange-2003',
  'lock-down/exchange-online',
  'permissions/exchange-2016',
  'verify/exchange-2010',
  'undo/exchange-2016',
];

for (const guide of guides) {
  test(`on a phone the way back is one tap away, from everywhere in ${guide}`, async ({ page }) => {
    await arrive(page, `/${guide}/`);
    const down = page.getByRole('link', { name: 'Mail is down' });
    const length = await page.evaluate(() => document.documentElement.scrollHeight);
    for (const share of [0, 0.25, 0.5, 0.75, 0.9, 1]) {
      await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), share * length);
      await expect(down).toBeInViewport({ ratio: 1 });
    }
    await down.click();
    const step = page.locator('.step:target');
    await expect(step).toBeInViewport();
    // Of the undo, or of the guide that is one.
    expect(await step.evaluate((one) => one.closest('section')?.className)).toMatch(/^(undo|steps)$/);
    if (!guide.startsWith('lock-down')) await expect(page).toHaveURL(/\/undo\//);
  });
}

for (const size of [
  { width: 375, height: 667 },
  { width: 320, height: 568 },
  { width: 320, height: 200 },
]) {
  test(`at ${size.width} × ${size.height} whoever is led to the undo sees that it is one`, async ({ page }) => {
    await page.setViewportSize(size);
    for (const version of ['2013', '2016', 'edge']) {
      await arrive(page, `/lock-down/exchange-${version}/`);
      await page.getByRole('link', { name: 'Mail is down' }).click();
      await expect(page.locator('.undo .step:target')).toBeInViewport();
      await expect(page.locator('h2#undo')).toBeInViewport({ ratio: 1 });
      await expect(page.locator('h2#undo + p')).toBeInViewport({ ratio: 1 });
      const header = await page.locator('body > header').boundingBox();
      const title = await page.locator('h2#undo').boundingBox();
      expect(title?.y).toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? 0));
      // And what to do: its first line is above the bar.
      const step = await page.locator('.undo .step:target > div').boundingBox();
      const bar = await page.locator('.guide-bar').boundingBox();
      expect((bar?.y ?? 0) - (step?.y ?? 0), version).toBeGreaterThanOrEqual(24);
      await expect(page.locator('.guide-bar .at-step')).toHaveText(/^Undo/, { timeout: 20_000 });
    }
  });
}

test('the contents that the bar leads to have the parts of the steps', async ({ page }) => {
  await arrive(page, '/lock-down/exchange-2016/');
  const contents = page.getByRole('navigation', { name: 'On this page' });
  const part = contents.getByRole('link', { name: 'Close port 25 at the firewall' });
  await expect(part).toBeHidden();
  await page.locator('.guide-bar').getByRole('link', { name: 'Contents' }).click();
  await expect(part).toBeInViewport({ ratio: 1 });
  await part.click();
  await expect(page.locator(':target')).toBeInViewport();
});

test('at 400 % the bar keeps the number of the step', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 200 });
  await arrive(page, '/lock-down/exchange-2016/');
  await page
    .locator('.undo .step')
    .nth(2)
    .evaluate((one) => scrollTo({ top: one.getBoundingClientRect().top + scrollY - 20, behavior: 'instant' }));
  const at = page.locator('.guide-bar .at-step');
  await expect(at).toHaveText('Undo, step 3', { timeout: 20_000 });
  await expect(at).toHaveText('Undo 3', { useInnerText: true });
  expect(await at.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
});

test('where a guide puts a file back, that is one tap away, and the end of the page is above the bar', async ({
  page,
}) => {
  await arrive(page, '/lock-down/postfix/');
  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  const bar = await page.locator('.guide-bar').boundingBox();
  const last = await page.locator('footer').last().boundingBox();
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
  await page.getByRole('link', { name: 'Mail is down' }).click();
  await expect(page).toHaveURL(/#undo$/);
  await expect(page.getByText('cp -p /etc/postfix/main.cf.before-lock')).toBeInViewport();
});

test('the bar says at which step the reader is', async ({ page }) => {
  await arrive(page, '/lock-down/exchange-2003/');
  const step = page.locator('.step').nth(6);
  await step.evaluate((one) => scrollTo({ top: one.getBoundingClientRect().top + scrollY - 200, behavior: 'instant' }));
  await expect(page.locator('.guide-bar .at-step')).toHaveText('Step 7', { timeout: 20_000 });
});

test('after a jump back from the end, the bar says where the reader is now', async ({ page }) => {
  await arrive(page, '/lock-down/exchange-2003/');
  const at = page.locator('.guide-bar .at-step');
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await expect(at).toHaveText('This did not work?', { timeout: 20_000 });
  const step = page.locator('.step').nth(6);
  await step.evaluate((one) => scrollTo({ top: one.getBoundingClientRect().top + scrollY - 200, behavior: 'instant' }));
  await expect(at).toHaveText('Step 7');
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expect(at).toHaveText('Steps');
});

test('past the steps, the bar names the section that the reader is in', async ({ page }) => {
  await arrive(page, '/lock-down/exchange-2016/');
  const at = page.locator('.guide-bar .at-step');
  for (const name of ['Undo', 'If mail stops', 'Sources', 'This did not work?']) {
    const heading = page.getByRole('heading', { name, exact: true });
    await heading.evaluate((one) =>
      scrollTo({ top: one.getBoundingClientRect().top + scrollY - 180, behavior: 'instant' }),
    );
    await expect(at).toHaveText(name, { timeout: 20_000 });
    await expect(at).toHaveAttribute('href', `#${await heading.getAttribute('id')}`);
  }
});
