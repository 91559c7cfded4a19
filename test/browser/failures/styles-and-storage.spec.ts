import type { Page } from '@playwright/test';
import { templates } from '../every-page.ts';
import { expect, test } from '../fixtures.ts';

test.describe.configure({ timeout: 90_000 });

/** From now on no rule of a style sheet arrives: files are not found, and pages come without their own. */
async function withoutStyles(page: Page): Promise<void> {
  await page.route(/\.css(?:\?|$)/, (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    return route.fulfill({ response, body: (await response.text()).replace(/<style[\s\S]*?<\/style>/g, '') });
  });
}

/** The texts of headings, steps and paragraphs that the article has and nobody sees, or that lie above what is before them. */
const misplaced = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wrong: string[] = [];
    let above = Number.NEGATIVE_INFINITY;
    for (const one of document.querySelectorAll('main :is(h1, h2, h3, p, pre)')) {
      const isClosed = one.closest('details:not([open]), [hidden], dialog, noscript, [popover], template, table, svg');
      // What a status has not said yet is no text.
      if (isClosed || !one.textContent?.trim() || one.querySelector('[role="status"]:empty')) continue;
      const box = one.getBoundingClientRect();
      if (!one.checkVisibility() || box.height === 0) wrong.push(`not seen: ${one.outerHTML.slice(0, 80)}`);
      else if (box.top < above - 1) wrong.push(`above what is before it: ${one.outerHTML.slice(0, 80)}`);
      above = Math.max(above, box.top);
    }
    return wrong;
  });

for (const [what, javaScriptEnabled] of [
  ['styles', true],
  ['styles and script', false],
] as const) {
  test.describe(`without ${what}`, () => {
    test.use({ javaScriptEnabled });

    test('every kind of page is complete and in order', async ({ page, watch }) => {
      watch.expectFault(/404|Failed to load resource/);
      await withoutStyles(page);
      const wrong: string[] = [];
      for (const path of templates) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        wrong.push(...(await misplaced(page)).map((one) => `${path} ${one}`));
      }
      expect(wrong).toEqual([]);
    });
  });
}

test('without styles, the tools say the truth', async ({ page, watch }) => {
  watch.expectFault(/404|Failed to load resource/);
  await withoutStyles(page);
  await page.goto('/tools/headers/');
  // The answer that is there before anybody did anything is of an example, and says so in words.
  await expect(page.locator('header-check [data-example]')).toBeVisible();
  await expect(page.locator('header-check [data-example]')).toContainText('For example, with invented headers');
  await page.getByRole('button', { name: 'Direct delivery' }).click();
  await expect(page.locator('[data-verdict]')).toContainText('around');
  await page.goto('/tools/subnet/');
  await page.locator('#calculator-network').fill('192.0.2.O');
  await page.locator('#calculator-network').blur();
  await expect(page.locator('subnet-calculator').first()).toContainText('is the letter, not zero');
});

test('where storage and cookies are blocked, every kind of page and every tool works', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(globalThis, name, { get: refuse });
    }
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
  });
  for (const path of templates) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto('/lock-down/exchange-2007/#server=MX77');
  await expect(page.locator('article mark.yours').first()).toHaveText('MX77');
  await page.getByRole('checkbox', { name: 'Step 1 done', exact: true }).check();
  await expect(page.locator('work-sheet')).toContainText('1 of');
  await page.goto('/tools/headers/');
  await page.getByRole('button', { name: 'Direct delivery' }).click();
  await expect(page.locator('[data-verdict]')).toContainText('around');
  await page.keyboard.press('Escape');
  await page.goto('/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Search the knowledge base' }).fill('exchange 2007');
  await expect(dialog.getByRole('listbox').getByRole('option').first()).toBeVisible();
});
