import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { everyPage, templates } from './every-page.ts';
import { expect, openSearch, test } from './fixtures.ts';
import { states } from './states.ts';

test.describe.configure({ timeout: 90_000 });

for (const path of templates) {
  test(`axe has nothing to say about ${path}, light and dark`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      if (path.startsWith('/search/')) await expect(page.getByRole('main').locator('mark').first()).toBeVisible();
      expect(await axe(page), colorScheme).toEqual([]);
    }
  });
}

test('axe has nothing to say about the search dialog: empty, with results, with a choice, without results', async ({
  page,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('/network/');
    const dialog = await openSearch(page);
    const field = dialog.getByRole('combobox', { name: 'Search the knowledge base' });
    expect(await axe(page), `${colorScheme}, empty`).toEqual([]);
    await field.fill('exchange 2007');
    await expect(dialog.getByRole('status')).toContainText('page');
    await field.press('ArrowDown');
    expect(await axe(page), `${colorScheme}, results`).toEqual([]);
    await field.fill('203.0.113.9');
    await expect(dialog.locator('.outside')).toBeVisible();
    expect(await axe(page), `${colorScheme}, direct answer and filters`).toEqual([]);
    await field.fill('qqqxz');
    await expect(dialog.getByRole('status')).toContainText('Nothing');
    expect(await axe(page), `${colorScheme}, none`).toEqual([]);
  }
});

for (const { name, path, reach } of states) {
  test(`axe has nothing to say about the state ${name}, light, dark and in forced colours`, async ({ page }) => {
    for (const look of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia(look);
      await page.goto(path);
      await reach?.(page);
      await page.waitForTimeout(500);
      // Forced colours are the reader's own; axe would judge the page's colours beneath them.
      const without = 'forcedColors' in look ? ['color-contrast'] : [];
      expect(await axe(page, without), JSON.stringify(look)).toEqual([]);
    }
  });
}

test('with wider spacing of letters, words and lines nothing is cut off or scrolls sideways (WCAG 1.4.12)', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of templates) {
    await page.goto(path);
    const cut = await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
      );
      document.adoptedStyleSheets.push(sheet);
      const hidden = [...document.querySelectorAll('main *, header *, footer *')].filter(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 &&
          !element.closest('.visually-hidden') &&
          getComputedStyle(element).overflowX === 'hidden' &&
          element.clientWidth > 1,
      );
      return [
        document.documentElement.scrollWidth > 320 ? 'page' : '',
        ...hidden.map((element) => element.outerHTML.slice(0, 60)),
      ].filter(Boolean);
    });
    expect(cut, path).toEqual([]);
  }
});

test('everything that can be pressed, outside of running text, is at least 24 pixels high and wide', async ({
  page,
}) => {
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of templates) {
      await page.goto(path);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('a, button, input, summary')]
          .filter(
            (element) =>
              element.checkVisibility() &&
              !element.closest('p, .skip, figcaption, dialog') &&
              // A link with words beside it is part of running text.
              [...(element.parentElement?.childNodes ?? [])].every(
                (node) => node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim(),
              ),
          )
          .map((element) => ({ box: element.getBoundingClientRect(), html: element.outerHTML.slice(0, 90) }))
          .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
          .map(({ box, html }) => `${Math.round(box.width)}×${Math.round(box.height)} ${html}`),
      );
      expect(small, `${path} at ${width}`).toEqual([]);
    }
  }
});

test('at 320 pixels no page scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const wide: string[] = [];
  for (const path of everyPage) {
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${path} is ${width} pixels wide`);
  }
  expect(wide).toEqual([]);
});

test('at 320 pixels the search dialog does not scroll sideways, and shows its results', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await page.goto('/');
  const dialog = await openSearch(page);
  await dialog.getByRole('combobox', { name: 'Search the knowledge base' }).fill('exchange 2007');
  await expect(dialog.getByRole('listbox').getByRole('option').first()).toBeInViewport();
  expect(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
});

test('on a narrow screen the search is a button of 40 pixels with a name', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/');
  const box = await page.getByRole('button', { name: 'Search', exact: true }).first().boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(40);
});

/** The rules broken, each with where; legacy mode stays in the page, since the policy allows nothing else. */
async function axe(page: Page, without: string[] = []): Promise<string[]> {
  // An animation on the way to its end shows colours that nobody designed.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  // Its types come from another copy of playwright-core than those of the tests.
  const { violations } = await new AxeBuilder({ page: page as never })
    .setLegacyMode(true)
    .disableRules(without)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}
