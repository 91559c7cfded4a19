import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { templates } from './every-page.ts';
import { expect, openSearch, test } from './fixtures.ts';
import { faultsOfHtml } from './html-after-script.ts';
import { states } from './states.ts';

test.describe.configure({ timeout: 90_000 });

for (const path of templates) {
  test(`axe has nothing to say about ${path}, light and dark, and its HTML is valid after its scripts ran`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    if (path.startsWith('/search/')) await expect(page.getByRole('main').locator('mark').first()).toBeVisible();
    expect(await axe(page)).toEqual([]);
    expect(await axeInTheDark(page)).toEqual([]);
    expect(await faultsOfHtml(page)).toEqual([]);
  });
}

test('the search dialog is accessible, and valid HTML: empty, with results, with a choice, without results', async ({
  page,
}) => {
  const check = async (what: string) => {
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await axe(page), what).toEqual([]);
    expect(await axeInTheDark(page), what).toEqual([]);
    expect(await faultsOfHtml(page), what).toEqual([]);
  };
  await page.goto('/network/');
  const dialog = await openSearch(page);
  const field = dialog.getByRole('combobox', { name: 'Search the knowledge base' });
  await check('empty');
  await field.fill('exchange 2007');
  await expect(dialog.getByRole('status')).toContainText('page');
  await field.press('ArrowDown');
  await check('results');
  await field.fill('203.0.113.9');
  await expect(dialog.locator('.outside')).toBeVisible();
  await check('direct answer and filters');
  await field.fill('qqqxz');
  await expect(dialog.getByRole('status')).toContainText('Nothing');
  await check('none');
});

/** Scrolls until no control is half behind the header: axe would take it for a small one, and it is whole in a moment. */
const bringOut = (page: Page) =>
  page.evaluate(() => {
    const edge = document.querySelector('body > header')?.getBoundingClientRect().bottom ?? 0;
    const isHalf = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top < edge && edge < bottom && !element.closest('header');
    };
    for (let step = 0; step < 20; step += 1)
      if ([...document.querySelectorAll('a, button, input, select, summary, textarea')].some(isHalf)) scrollBy(0, -8);
  });

for (const { name, path, reach } of states) {
  test(`axe has nothing to say about the state ${name}, light and dark, and its HTML is valid`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    await reach?.(page);
    await page.waitForTimeout(500);
    await bringOut(page);
    expect(await axe(page)).toEqual([]);
    expect(await axeInTheDark(page)).toEqual([]);
    expect(await faultsOfHtml(page)).toEqual([]);
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
  for (const path of templates) {
    await page.goto(path);
    for (const width of [375, 1280]) {
      await page.setViewportSize({ width, height: 800 });
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

test('the menu of a narrow page closes by Escape and by a press beside it', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await page.goto('/lock-down/exchange-2007/');
  const menu = page.getByRole('navigation', { name: 'Site menu' });
  for (const close of [() => page.keyboard.press('Escape'), () => page.mouse.click(180, 650)]) {
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await expect(menu).toBeVisible();
    await expect(menu.getByRole('link').first()).toBeInViewport({ ratio: 1 });
    await close();
    await expect(menu).toBeHidden();
  }
});

/** The rules broken, each with where; legacy mode stays in the page, since the policy allows nothing else. */
async function axe(page: Page, only: string[] = []): Promise<string[]> {
  // An animation on the way to its end shows colours that nobody designed.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  // Its types come from another copy of playwright-core than those of the tests.
  const builder = new AxeBuilder({ page: page as never }).setLegacyMode(true);
  if (only.length > 0) builder.withRules(only);
  else builder.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}

/** The same page with its dark colours, where nothing but colours differs. */
async function axeInTheDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  return axe(page, ['color-contrast', 'link-in-text-block']);
}
