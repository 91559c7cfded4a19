import { expect, test } from '../fixtures.ts';
import { breakFile, kinds, scriptsOf } from './site-files.ts';

const guide = '/lock-down/exchange-2007/';
const fileOf = (name: string): string => scriptsOf(guide).find((script) => script.includes(name)) ?? name;

for (const kind of kinds.filter((one) => one !== 'hanging')) {
  test(`where values and ticks are ${kind}, the guide says that its commands show stand-ins`, async ({
    page,
    watch,
  }) => {
    watch.expectFault(/./);
    const mend = await breakFile(page, fileOf('WorkSheet.client'), kind);
    await page.goto(`${guide}#server=MX77`);
    const sheet = page.locator('work-sheet');
    await expect(sheet.getByRole('status')).toContainText('could not be loaded');
    await expect(page.locator('article')).not.toContainText('MX77');
    await mend();
    await page.keyboard.press('Shift');
    await expect(sheet).toContainText('Your values');
    await expect(page.locator('article mark.yours').first()).toHaveText('MX77');
    await expect(sheet.getByText('could not be loaded')).toHaveCount(0);
  });

  test(`where copies are ${kind}, the button says so and works at the next press`, async ({ page, watch }) => {
    watch.expectFault(/./);
    const mend = await breakFile(page, fileOf('menu.client'), kind);
    await page.goto(guide);
    const button = page.getByRole('button', { name: 'Copy or print this page' });
    await button.click();
    await expect(page.locator('.page-menu').getByRole('status')).toContainText('could not be loaded');
    await mend();
    await button.click();
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
  });
}

for (const [what, script] of [
  [
    'a storage that throws',
    () =>
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      }),
  ],
  [
    'a storage that is full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
  [
    'an address bar that refuses',
    () => {
      history.replaceState = () => {
        throw new DOMException('too many', 'SecurityError');
      };
    },
  ],
] as const) {
  test(`with ${what}, every part of a guide and every tool works`, async ({ page }) => {
    await page.addInitScript(script);
    await page.goto(`${guide}#server=MX77`);
    await expect(page.locator('article mark.yours').first()).toHaveText('MX77');
    await page.getByRole('checkbox', { name: 'Step 1 done', exact: true }).check();
    await expect(page.locator('work-sheet')).toContainText('1 of');
    await page.getByRole('button', { name: /^Theme/ }).click();
    await page.goto('/tools/subnet/');
    await page.locator('#calculator-network').fill('192.0.2.0/24');
    await expect(page.locator('output').first()).toContainText('192.0.2');
    await page.waitForTimeout(400);
    await page.goto('/tools/headers/');
    await page.getByRole('button', { name: 'Direct delivery' }).click();
    await expect(page.locator('[data-verdict]')).toContainText('around');
    await page.goto('/tools/allow-list/');
    await page.locator('#allow-list-own').fill('192.0.2.0/24');
    await page.locator('#allow-list-own').blur();
    await expect(page.locator('allow-list [data-answers]')).toContainText('192.0.2.0');
  });
}
