import { expect, test } from './fixtures.ts';
import { movesOf, slowDown, watchMoves } from './moves.ts';

const entries = 'main list-filter li:visible';

test('the list of titles is complete without words, and shrinks with each word', async ({ page }) => {
  await page.goto('/a-z/');
  const all = await page.locator(entries).count();
  expect(all).toBeGreaterThanOrEqual(8);
  const field = page.getByLabel('Only titles with these words');
  await field.fill('2007 LOCK');
  await expect.poll(() => page.locator(entries).count()).toBeLessThan(all / 5);
  const left = await page.locator(entries).allTextContents();
  for (const entry of left) expect(entry).toMatch(/^(?=[\s\S]*2007)(?=[\s\S]*lock)/i);
  await expect(page.getByRole('main').getByRole('status')).toHaveText(`${left.length} of ${all} titles`);
  await expect(page.getByRole('heading', { name: 'S', exact: true })).toBeHidden();
});

test('where no title has every word, the nearest stand there, and never none', async ({ page }) => {
  await page.goto('/a-z/?q=what%20is%20greylisting%20zebra');
  const status = page.getByRole('main').getByRole('status');
  await expect(status).toContainText('No title has every word. With most of them: ');
  for (const entry of await page.locator(entries).allTextContents()) expect(entry).toMatch(/greylisting/i);
  const field = page.getByLabel('Only titles with these words');
  await field.fill('zebra');
  await expect(status).toContainText('No title has these words. All');
  const all = await page.locator(entries).count();
  await field.fill('');
  await expect(status).toBeEmpty();
  await expect(page.locator(entries)).toHaveCount(all);
});

test('the words may come with the address, and one link shows everything again', async ({ page }) => {
  await page.goto('/a-z/?q=exchange%202003');
  await expect(page.getByRole('main').getByRole('status')).toContainText('titles');
  const some = await page.locator(entries).count();
  expect(some).toBeGreaterThan(0);
  for (const entry of await page.locator(entries).allTextContents()) expect(entry).toContain('2003');
  await page.getByRole('link', { name: 'Show all' }).click();
  await page.waitForURL('**/a-z/');
  await expect.poll(() => page.locator(entries).count()).toBeGreaterThan(some);
});

for (const words of ['cisco', 'zebra', 'what is greylisting zebra']) {
  test(`nothing moves while the titles with “${words}” of a link are found`, async ({ page }) => {
    await watchMoves(page);
    await slowDown(page);
    for (const [width, height] of [
      [375, 812],
      [1280, 800],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(`/a-z/?q=${encodeURIComponent(words)}`);
      await expect(page.getByRole('main').getByRole('status')).toContainText('titles');
      await expect(page.getByRole('contentinfo')).toBeVisible();
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      expect(await movesOf(page), `${width}`).toEqual([]);
    }
  });
}

test('without the code that finds titles a link with words shows them all', async ({ page, watch }) => {
  watch.expectFault(/filter\.client|Failed to load/);
  await page.route(/filter\.client/, (route) => route.abort());
  await page.goto('/a-z/?q=cisco');
  await expect.poll(() => page.locator(entries).count()).toBeGreaterThan(50);
});
