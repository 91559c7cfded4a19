import { templates } from './every-page.ts';
import { expect, test } from './fixtures.ts';

test.describe('beside the text', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  for (const path of templates.filter((one) => one !== '/')) {
    test(`${path} has its part of the site, at the outer edge`, async ({ page }) => {
      await page.goto(path);
      const beside = page.locator('.beside nav');
      await expect(beside).toBeVisible();
      expect(await beside.getByRole('link').count()).toBeGreaterThan(1);
      const [left, title, brand] = await Promise.all(
        [beside, page.locator('h1'), page.locator('.brand')].map((part) => part.boundingBox()),
      );
      expect(left?.x).toBe(brand?.x);
      expect(title?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));
    });
  }

  test('Background is in the header', async ({ page }) => {
    await page.goto('/');
    const bar = page.getByRole('navigation', { name: 'Site', exact: true });
    await bar.getByRole('link', { name: 'Background' }).click();
    await expect(page).toHaveURL('/background/');
    await expect(bar.getByRole('link', { name: 'Background' })).toHaveAttribute('aria-current', 'true');
  });
});

for (const [path, name] of [
  ['/verify/exchange-2016/', 'Exchange 2016'],
  ['/verify/', 'Guides'],
] as const) {
  test(`on a phone ${path} says where in the order of the tasks it is`, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 812 });
    await page.goto(path);
    const order = page.getByRole('navigation', { name, exact: true });
    await expect(order.getByRole('link')).toHaveText([
      'Lock down',
      'Let the filter in',
      'Switch off filters',
      'Prove it',
      'Undo',
    ]);
    await expect(order.getByRole('link', { name: 'Prove it' })).toHaveAttribute('aria-current', 'page');
    await order.getByRole('link', { name: 'Undo' }).click();
    await expect(page).toHaveURL(path.replace('verify', 'undo'));
  });
}

for (const [path, name] of [
  ['/tools/headers/', 'Tools'],
  ['/network/', 'Look up'],
  ['/replies/421/', 'SMTP replies'],
] as const) {
  for (const width of [320, 375, 768]) {
    test(`at ${width} px ${path} has its neighbours in a row above it`, async ({ page }) => {
      await page.setViewportSize({ width, height: 812 });
      await page.goto(path);
      const beside = page.getByRole('navigation', { name, exact: true });
      await expect(beside.getByRole('listitem').first()).toBeVisible();
      await expect(beside.locator('[aria-current=page]')).toHaveAttribute('href', path);
      const [row, title] = [await beside.boundingBox(), await page.locator('h1').boundingBox()];
      expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThan(title?.y ?? 0);
      expect(row?.height).toBeLessThan(170);
    });
  }
}

test('from 1,248 px on the header holds all of its links in one line', async ({ page }) => {
  for (const width of [1240, 1249, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/lock-down/');
    const boxes = await page
      .locator('.bar > *:visible')
      .evaluateAll((parts) =>
        parts.map((part) => part.getBoundingClientRect()).map(({ left, right }) => ({ left, right })),
      );
    for (const [place, { right }] of boxes.entries())
      expect(right, `${width}`).toBeLessThanOrEqual(boxes[place + 1]?.left ?? width);
  }
});
