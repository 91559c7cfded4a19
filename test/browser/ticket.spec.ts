import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { site } from '../../src/site.ts';
import { expect, test } from './fixtures.ts';

test.describe.configure({ timeout: 90_000 });

const path = '/lock-down/exchange-2007/';
/** What a copy names: the address that stays when the page moves. */
const address = `${site.address}/a/lock-2007/`;
const anchor = 'step-create-connector-in-shell';
const command = 'New-ReceiveConnector -Name "From MailRoute" -Server HUB01';

const pageMenu = (page: Page) => page.getByRole('button', { name: 'Copy or print this page' });
const stepMenu = (page: Page) => page.locator(`#${anchor} ticket-menu > button`);
const choose = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** What is on the clipboard, by type. */
const clipboard = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const texts = (item?.types ?? []).map(async (type) => [type, await (await item?.getType(type))?.text()]);
    return Object.fromEntries(await Promise.all(texts));
  });

/** The same, once something new is there. What is written while it is read makes the reading fail; then it is read again. */
async function copied(page: Page): Promise<Record<string, string>> {
  let content: Record<string, string> = {};
  await expect(async () => {
    content = await clipboard(page);
    expect(content['text/plain']).not.toBe('nothing');
  }).toPass({ timeout: 20_000 });
  return content;
}

/** Opens a page that may read and write the clipboard, with nothing on it. */
async function open(context: BrowserContext, page: Page, where: string): Promise<void> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(where);
  await page.evaluate(() => navigator.clipboard.writeText('nothing'));
}

test.describe('the page', () => {
  test.beforeEach(async ({ page, context }) => {
    await open(context, page, path);
  });

  test('is copied as plain text, with title, version, review and address, and says so', async ({ page }) => {
    await pageMenu(page).click();
    await choose(page, 'Copy as plain text');
    await expect(page.locator('.page-menu').getByRole('status')).toHaveText('Copied');
    const { 'text/plain': text = '', ...others } = await copied(page);
    expect(others).toEqual({});
    expect(text).toMatch(/^Lock down Exchange 2007\n=+\n\nFor Exchange 2007 · .*Reviewed \d+ \w+ \d{4}\n\nhttps:/);
    expect(text).toContain(`\n${address}\n`);
    expect(text).toContain(`\n       ${command} -Custom`);
    // "Copy" may begin a sentence of the guide; as the name of a button it would be alone.
    expect(text).not.toMatch(/^\s*Copy\s*$|Link to this step|Sources|⋯/m);
  });

  test('is copied as Markdown: what index.md has, without the sources', async ({ page, request }) => {
    await pageMenu(page).click();
    await choose(page, 'Copy as Markdown');
    const { 'text/plain': text = '' } = await copied(page);
    const file = await (await request.get(`${path}index.md`)).text();
    expect(text.length).toBeGreaterThan(5000);
    expect(file.slice(0, text.length)).toBe(text);
    expect(file.slice(text.length)).toMatch(/^\n\n## Sources\n/);
  });

  test('is copied as HTML for a mail, and as text for where HTML cannot go', async ({ page }) => {
    await pageMenu(page).click();
    await choose(page, 'Copy as HTML, for mail');
    const { 'text/html': html = '', 'text/plain': text = '' } = await copied(page);
    expect(html).toContain('Lock down Exchange 2007</h1>');
    expect(html).toContain(`href="${address}"`);
    expect(html).toContain(
      'New-ReceiveConnector -Name "From MailRoute"'.replaceAll('"', html.includes('&quot;') ? '&quot;' : '"'),
    );
    expect(html).not.toMatch(/class=|<script|<button|Copy</);
    expect(text).toContain('Lock down Exchange 2007\n===');
  });

  test('gives its link, with its title where a title can go', async ({ page }) => {
    await pageMenu(page).click();
    await expect(page.getByRole('button', { name: 'Copy link without my values' })).toHaveCount(0);
    await choose(page, 'Copy link');
    const clip = await copied(page);
    expect(clip['text/plain']).toBe(address);
    expect(clip['text/html']).toContain(`<a href="${address}">Lock down Exchange 2007</a>`);
  });

  test('is printed by the same menu', async ({ page }) => {
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await pageMenu(page).click();
    await choose(page, 'Print');
    await expect(page.locator('body[data-printed]')).toBeVisible();
  });

  test('what is copied is what the page shows now', async ({ page }) => {
    await page.locator(`#${anchor}`).evaluate((step) => {
      const walker = document.createTreeWalker(step, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        text.data = text.data.replaceAll('HUB01', "MAIL-<b>`'9");
      }
    });
    await stepMenu(page).click();
    await choose(page, 'Copy as Markdown');
    const { 'text/plain': text = '' } = await copied(page);
    expect(text).toContain("-Server MAIL-<b>`'9 -Custom");
    expect(text).not.toContain('HUB01');
  });
});

test.describe('a step', () => {
  test('is copied alone, with its place and its own link', async ({ page, context }) => {
    await open(context, page, path);
    await page.locator(`#${anchor}`).hover();
    await stepMenu(page).click();
    await choose(page, 'Copy as plain text');
    const { 'text/plain': text = '' } = await copied(page);
    expect(text).toMatch(
      /^Lock down Exchange 2007: step S1\n=+\n\nCreate the connector in the Shell · For Exchange 2007 · /,
    );
    expect(text).toContain(`\n${address}#${anchor}\n`);
    expect(text).toContain(`\n    ${command}`);
    expect(text).not.toContain('Create the connector in the console');
  });

  test('carries the values that the page shows, in its link and in every copy; what is refused stays behind', async ({
    page,
    context,
  }) => {
    await open(context, page, `${path}#step-check-version&server=MX-LON&domain=b%3Ec&x"y=1`);
    await expect(page.locator(`#${anchor} mark`).first()).toBeAttached();
    const filledIn = `${address}#${anchor}&server=MX-LON`;
    const copy = async (menu: Locator, name: string) => {
      await page.evaluate(() => navigator.clipboard.writeText('nothing'));
      await menu.click();
      await choose(page, name);
      return copied(page);
    };
    expect((await copy(stepMenu(page), 'Copy link'))['text/plain']).toBe(filledIn);
    expect((await copy(stepMenu(page), 'Copy link without my values'))['text/plain']).toBe(`${address}#${anchor}`);
    expect((await copy(pageMenu(page), 'Copy link'))['text/plain']).toBe(`${address}#server=MX-LON`);
    for (const name of ['Copy as plain text', 'Copy as Markdown', 'Copy as HTML, for mail']) {
      const ofStep = await copy(stepMenu(page), name);
      expect(ofStep['text/plain'], name).toContain(filledIn);
      expect(ofStep['text/plain'], name).toContain('-Server MX-LON');
      const ofPage = await copy(pageMenu(page), name);
      expect(ofPage['text/plain'], name).toContain(`${address}#server=MX-LON`);
      // A stand-in is left only where the guide says what it stands for.
      expect(ofPage['text/plain']?.match(/HUB01(?! stands? for).{0,20}/g), name).toBeNull();
    }
  });

  test('has a button that is off the text, and has the colour of what it is on', async ({ page }) => {
    for (const width of [375, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await expect(page.locator('.undo ticket-menu button').first()).toBeAttached();
      const over = await page.locator('.step').evaluateAll((steps) =>
        steps.flatMap((step) => {
          const button = step.querySelector('.step-menu button')?.getBoundingClientRect();
          const text = step.querySelector('.step > div p, .step > div > *')?.getBoundingClientRect();
          if (!button?.height || !text) return [];
          return button.height >= 24 && button.bottom <= text.top + 0.5
            ? []
            : [`${step.id} ${button.bottom - text.top}`];
        }),
      );
      expect(over, `${width}`).toEqual([]);
      const [own, below] = await page
        .locator('section.undo')
        .evaluate((section) => [
          getComputedStyle(section.querySelector('.step-menu button') ?? section).backgroundColor,
          getComputedStyle(section).backgroundColor,
        ]);
      expect(own).toBe(below);
    }
  });

  test('shows its button always, and quietly until the pointer or the focus is there', async ({ page }) => {
    await page.goto(path);
    const button = stepMenu(page);
    await expect(button).toBeVisible();
    await expect(page.locator(`#${anchor} ticket-menu`)).toHaveCSS('opacity', '1');
    await expect(button).toHaveCSS('border-top-color', 'rgba(0, 0, 0, 0)');
    await page.locator(`#${anchor}`).hover();
    await expect(button).not.toHaveCSS('border-top-color', 'rgba(0, 0, 0, 0)');
    await page.mouse.move(0, 0);
    await button.focus();
    await expect(button).not.toHaveCSS('border-top-color', 'rgba(0, 0, 0, 0)');
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  });
});

test('the keyboard opens a menu, goes through it, copies, and comes back', async ({ page, context }) => {
  await open(context, page, path);
  await expect(stepMenu(page)).toBeAttached();
  await page.locator(`#${anchor} > a`).focus();
  await page.keyboard.press('Tab');
  await expect(stepMenu(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(stepMenu(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: /^Copy step S1:/ })).toHaveCount(0);
  await expect(stepMenu(page)).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(stepMenu(page)).toBeFocused();
  await expect(stepMenu(page)).toHaveAttribute('aria-expanded', 'false');
  expect((await copied(page))['text/plain']).toContain('step S1');
});

test('the menu of the page comes after the way back, and closes when the focus goes on', async ({ page, context }) => {
  await open(context, page, path);
  await expect(pageMenu(page)).toBeVisible();
  await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link').last().focus();
  await page.keyboard.press('Tab');
  await expect(pageMenu(page)).toBeFocused();
  await page.keyboard.press('Enter');
  const list = page.locator('.page-menu [popover]');
  await expect(list).toBeVisible();
  await list.getByRole('button', { name: 'Print' }).focus();
  await expect(list).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(list).toBeHidden();
  await expect(page.locator('.page-menu :focus')).toHaveCount(0);
});

test('no two steps, links and copy buttons have one name, and each has the number that the page shows', async ({
  page,
}) => {
  await page.goto(path);
  await page.mouse.move(100, 100);
  await expect(stepMenu(page)).toHaveAccessibleName(/^Copy step S1: /);
  const names = await page
    .locator('.step > a, .step > ticket-menu > button, .step .code copy-button button')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  expect(names.length).toBeGreaterThan(60);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(names).toContainEqual(expect.stringMatching(/^Link to Undo, step 2: /));
  const step = page.locator(`#${anchor}`);
  await expect(step.getByRole('link', { name: /^Link to step S1: / })).toBeAttached();
  await expect(step.getByRole('button', { name: 'Copy this for Exchange Management Shell, step S1' })).toBeAttached();
});

test('where the clipboard is refused, the whole text is offered, and copied by hand it keeps its formatting', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
  });
  await page.goto(path);
  await pageMenu(page).click();
  await choose(page, 'Copy as HTML, for mail');
  const field = page.getByRole('dialog').getByRole('textbox', { name: /did not allow copying/ });
  await expect(field).toBeFocused();
  const text = await field.inputValue();
  expect(text).toContain(command);
  expect(await field.evaluate((one: HTMLTextAreaElement) => one.selectionEnd - one.selectionStart)).toBe(text.length);
  const copied = await field.evaluate((one) => {
    const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true });
    one.dispatchEvent(event);
    return event.clipboardData?.getData('text/html');
  });
  expect(copied).toContain('<h1>Lock down Exchange 2007</h1>');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(pageMenu(page)).toBeFocused();
});

test('where the code does not come, the button says so, and works when it is tried again', async ({ page, watch }) => {
  watch.expectFault(/menu\.client|Failed to (?:load|fetch)|ERR_FAILED/);
  let isOff = true;
  await page.route(/menu\.client/, (route) => (isOff ? route.abort() : route.continue()));
  await page.goto(path);
  await pageMenu(page).click();
  await expect(page.locator('.page-menu').getByRole('status')).toContainText('could not be loaded');
  isOff = false;
  await pageMenu(page).click();
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
});

test('symptoms, replies and background have the same menu', async ({ page, context }) => {
  for (const [other, permanent] of [
    ['/troubleshooting/filter-is-rejected/', '/a/filter-rejected/'],
    // A page of several replies has no permanent name of its own; each reply has.
    ['/replies/550-5-7-1/', '/replies/550-5-7-1/'],
    ['/background/mail-flow/', '/a/mail-flow/'],
  ] as const) {
    await open(context, page, other);
    await pageMenu(page).click();
    await choose(page, 'Copy as Markdown');
    const { 'text/plain': text = '' } = await copied(page);
    expect(text).toContain(`<${site.address}${permanent}>`);
    await pageMenu(page).click();
    await expect(page.getByRole('link', { name: 'View as Markdown' })).toHaveAttribute(
      'href',
      new RegExp(`${other}index.md$`),
    );
  }
});

test('axe has nothing to say about open menus and the offered text, light and dark, and nothing scrolls at 320 px', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await stepMenu(page).click();
    expect(await violations(page, `#${anchor}`), `${colorScheme}, step`).toEqual([]);
    await page.keyboard.press('Escape');
    await pageMenu(page).click();
    expect(await violations(page, '.page-menu'), `${colorScheme}, page`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await choose(page, 'Copy as Markdown');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(page, '.ticket-offer'), `${colorScheme}, offer`).toEqual([]);
  }
});

test('at 320 px nothing moves when the menus come, not even beside the longest way back', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/disable-filters/exchange-se/');
  await expect(pageMenu(page)).toBeVisible();
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 100);
      }),
  );
  expect(shift).toBe(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no control that does nothing, and the link to the Markdown works', async ({ page, request }) => {
    await page.goto(path);
    await expect(page.locator('ticket-menu')).toHaveCount(0);
    await expect(page.locator('article').getByRole('button')).toHaveCount(0);
    const link = page.getByRole('link', { name: 'as Markdown' });
    const answer = await request.get((await link.getAttribute('href')) ?? '');
    expect(answer.headers()['content-type']).toContain('text/markdown');
    expect(await answer.text()).toContain('# Lock down Exchange 2007\n');
  });
});

async function violations(page: Page, part: string): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).include(part).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 100)}`));
}
