import type { Page } from '@playwright/test';
import { validateHtml } from '../site/validate-html.ts';
import { templates } from './every-page.ts';
import { expect, openSearch, test } from './fixtures.ts';
import { states } from './states.ts';

test.describe.configure({ timeout: 90_000 });

const excused: readonly RegExp[] = [
  // Firefox brings back ticks of the last visit unless it is told not to, and only this attribute tells it.
  /autocomplete\b.* <input type="checkbox">/,
  // The values of a guide are used as they are typed: there is nothing to submit.
  /wcag\/h32: <form> element must have a submit button/,
  // The rule is about what is served; what a script sets one by one is allowed by the policy.
  /no-inline-style/,
  // How a browser writes down a button whose popover was given as an element.
  /"popovertarget" has invalid value ""/,
  // A taste, not a fault: a part that scrolls is a region by its role.
  /Prefer to use the native <section> element/,
];

/** What is wrong with the page as its scripts have left it. */
const faultsOf = async (page: Page, name: string): Promise<string[]> =>
  (await validateHtml(await page.content(), name))
    .filter((fault) => !excused.some((one) => one.test(fault)))
    .map((fault) => `${name} ${fault}`);

test('one page of each kind is valid HTML after its scripts ran', async ({ page }) => {
  const wrong: string[] = [];
  for (const path of templates) {
    await page.goto(path);
    // What waits for a first sign of somebody has come, too.
    await page.mouse.move(9, 9);
    await page.mouse.move(10, 10);
    await page.waitForLoadState('networkidle');
    wrong.push(...(await faultsOf(page, path)));
  }
  expect(wrong).toEqual([]);
});

test('each state that scripts bring a page to is valid HTML', async ({ page }) => {
  const wrong: string[] = [];
  for (const { name, path, reach } of states) {
    // A link that differs after "#" alone would not load the page anew.
    await page.goto('about:blank');
    await page.goto(path);
    await reach?.(page);
    wrong.push(...(await faultsOf(page, name)));
  }
  expect(wrong).toEqual([]);
});

test('the search dialog is valid HTML with results and without', async ({ page }) => {
  await page.goto('/network/');
  const dialog = await openSearch(page);
  for (const [words, answer] of [
    ['exchange 2007', 'page'],
    ['203.0.113.9', ''],
    ['qqqxz', 'Nothing'],
  ] as const) {
    await dialog.getByRole('combobox', { name: 'Search the knowledge base' }).fill(words);
    await expect(dialog.getByRole('status')).toContainText(answer);
    expect(await faultsOf(page, words)).toEqual([]);
  }
});
