import { expect, test } from './fixtures.ts';

for (const [width, height] of [
  [375, 812],
  [768, 1024],
  [1280, 800],
  [1920, 1080],
] as const) {
  test(`the first screen has the picture, the question and the field at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/');
    for (const part of [
      page.getByRole('img', { name: /^Open: / }),
      page.getByText('Open: spam has a second way in.'),
      page.getByLabel('Paste anything, or ask'),
      page.getByRole('textbox', { name: 'Which server?' }),
    ]) {
      await expect(part).toBeVisible();
      const box = await part.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? height + 1), String(part)).toBeLessThanOrEqual(height);
    }
  });
}

test('the systems that most run stand there, and all others are folded by family', async ({ page }) => {
  await page.goto('/');
  const shown = page.locator('.picker li a:visible');
  expect(await shown.count()).toBeLessThan(12);
  await expect(shown.first()).toHaveText('Exchange Online');
  const all = await page.locator('.picker li a').evaluateAll((links) => links.map(({ textContent }) => textContent));
  expect(all.length).toBeGreaterThan(40);
  expect(new Set(all).size).toBe(all.length);
});

test('the question finds what is folded, also by another name, and Enter opens what is left', async ({ page }) => {
  await page.goto('/');
  const field = page.getByRole('textbox', { name: 'Which server?' });
  const shown = page.locator('.picker li a:visible');
  for (const [words, name] of [
    ['2007', 'Exchange 2007'],
    ['fortinet', 'FortiGate'],
    ['office 365', 'Exchange Online'],
  ] as const) {
    await field.fill(words);
    await expect(shown).toHaveText([name]);
  }
  await field.fill('exchange');
  await expect(shown).toHaveCount(9);
  await field.press('Enter');
  await field.fill('zebra');
  await expect(page.locator('.picker').getByRole('status')).toContainText('No system has these words.');
  await field.press('Enter');
  await expect(page).toHaveURL('/');
  await field.fill('sonic');
  await expect(shown).toHaveText(['SonicWall']);
  await field.press('Enter');
  await expect(page).toHaveURL('/lock-down/sonicwall/');
});

for (const [path, whole] of [
  ['/', /ASA/],
  ['/lock-down/', /^\(\d+\)$/],
] as const) {
  test(`what ${path} says of a whole part is not said above what a word left of it`, async ({ page }) => {
    await page.goto(path);
    const field = page.locator('list-filter input');
    const words = page.locator('list-filter [data-whole]').filter({ hasText: whole });
    await expect(words.first()).toBeVisible();
    await field.fill('fortinet');
    await expect(page.locator('list-filter li a:visible')).toHaveText(['FortiGate']);
    await expect(page.locator('list-filter [data-whole]:visible')).toHaveCount(0);
    await field.fill('');
    await expect(words.first()).toBeVisible();
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('home has no hole where a field would be', async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 812 });
    await page.goto('/');
    // What is not seen must take no room.
    const holes = await page.locator('main *').evaluateAll((elements) =>
      elements
        .filter((element) => getComputedStyle(element).visibility === 'hidden' && !element.closest('[data-state]'))
        .filter((element) => element.getBoundingClientRect().height > 1)
        .map(({ tagName, className }) => `${tagName} ${className}`),
    );
    expect(holes).toEqual([]);
    await expect(page.getByRole('textbox', { name: 'Which server?' })).toBeHidden();
    await page.locator('#systems-network-firewalls summary').click();
    await expect(page.getByRole('link', { name: 'SonicWall', exact: true })).toBeVisible();
  });
});
