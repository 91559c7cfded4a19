import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';

// Colours of the reader's system take the place of ours: what backgrounds and shadows say is lost there.
test.use({ contextOptions: { forcedColors: 'active' } });

/** The lines that tell a control from what is around it: its border, outline, and line under the text. */
const linesOf = (control: Locator): Promise<string> =>
  control.evaluate((element) => {
    const { borderTop, borderBottom, outline, textDecorationLine, fontWeight, backgroundColor } =
      getComputedStyle(element);
    return [borderTop, borderBottom, outline, textDecorationLine, fontWeight, backgroundColor].join(' | ');
  });

test('in forced colours, the page that is open can be told from the others in menu and version picker', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/lock-down/exchange-2007/');
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  const currents = page.locator('[aria-current="page"]:visible');
  expect(await currents.count()).toBeGreaterThan(0);
  for (const current of await currents.all()) {
    // A bold word alone is not enough beside bold words.
    await expect(current).toHaveCSS('outline-style', 'solid');
    const others = current.locator('xpath=ancestor::*[self::ul or self::ol or self::nav][1]').locator('a:visible');
    for (const other of (await others.all()).slice(0, 8)) {
      if (await other.getAttribute('aria-current')) continue;
      expect(await linesOf(current), (await current.textContent()) ?? '').not.toBe(await linesOf(other));
    }
  }
});

for (const path of ['/', '/lock-down/exchange-2007/', '/tools/headers/', '/tools/allow-list/']) {
  test(`in forced colours, focus is a line around every control of ${path}`, async ({ page }) => {
    await page.goto(path);
    const wrong: string[] = [];
    for (let stop = 0; stop < 25; stop++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return '';
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const isSeen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
        return isSeen ? '' : element.outerHTML.slice(0, 90);
      });
      if (seen) wrong.push(seen);
    }
    expect(wrong).toEqual([]);
  });
}

test('in forced colours, a button has a border, words or a picture, and one that is pressed looks so', async ({
  page,
}) => {
  const wrong: string[] = [];
  for (const path of ['/', '/lock-down/exchange-2007/', '/tools/headers/', '/tools/subnet/', '/tools/allow-list/']) {
    await page.goto(path);
    await page.mouse.move(9, 9);
    const bare = await page.locator('button:visible').evaluateAll((buttons) =>
      buttons
        .filter((button) => {
          const { borderTopStyle, borderTopWidth } = getComputedStyle(button);
          const hasBorder = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1;
          return !hasBorder && !(button as HTMLElement).innerText.trim() && !button.querySelector('svg');
        })
        .map((button) => button.outerHTML.slice(0, 90)),
    );
    wrong.push(...bare.map((button) => `${path} ${button}`));
    const pressed = page.locator('[aria-pressed="true"]:visible, [aria-selected="true"]:visible');
    for (const one of await pressed.all()) {
      const other = one.locator('xpath=../*[@aria-pressed="false" or @aria-selected="false"]').first();
      if ((await other.count()) > 0 && (await linesOf(one)) === (await linesOf(other))) {
        wrong.push(`${path} looks as the others: ${await one.textContent()}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});
