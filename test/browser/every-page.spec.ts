import { site } from '../../src/site.ts';
import { everyPage } from './every-page.ts';
import { expect, test } from './fixtures.ts';

// More than a hundred pages, each until its network is quiet.
test.describe.configure({ timeout: 300_000 });

test('every page stays silent, and keeps its place while it loads', async ({ page }) => {
  const moved: string[] = [];
  for (const path of everyPage) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const shift = await page.evaluate(layoutShift);
    // Results come after the page by their nature. A letter that arrives in the next packet is no shift anybody sees:
    // what rounds to 0.00 is none.
    if (shift >= 0.005 && !path.startsWith('/search/')) moved.push(`${path} moved by ${shift}`);
  }
  expect(moved).toEqual([]);
});

test('every page leads to a person: mails with title and address of the page, the telephone, the trial', async ({
  page,
}) => {
  for (const path of everyPage) {
    await page.goto(path);
    const title = (await page.title()).replace(` · ${site.name}`, '').replace(/^“.*” · /, '');
    const contact = page.locator('#contact');
    for (const person of [site.contact.support, site.contact.sales]) {
      const mail = new URL((await contact.getByRole('link', { name: person }).getAttribute('href')) ?? '');
      expect(mail.protocol + mail.pathname).toBe(`mailto:${person}`);
      expect(mail.searchParams.get('subject'), path).toBe(title);
      const address = path === '/404.html' ? '/404' : path.replace(/\?.*/, '');
      expect(mail.searchParams.get('body'), path).toContain(site.address + address);
    }
    const digits = site.contact.telephone.replaceAll('.', '');
    await expect(contact.getByRole('link', { name: site.contact.telephone })).toHaveAttribute(
      'href',
      `tel:+1${digits}`,
    );
    await expect(contact.locator(`a[href="${site.trial.address}"]`)).toBeVisible();
  }
});

test('the theme button goes through light and dark, and the choice outlives the page', async ({ page }) => {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const light = await background();
  const button = page.getByRole('button', { name: /^Theme:/ });
  await expect(button).toHaveAccessibleName('Theme: as the system');
  await button.click();
  await expect(button).toHaveAccessibleName('Theme: light');
  await button.click();
  await expect(button).toHaveAccessibleName('Theme: dark');
  expect(await background()).not.toBe(light);
  await page.goto('/network/');
  await expect(page.getByRole('button', { name: 'Theme: dark' })).toBeVisible();
  expect(await background()).not.toBe(light);
});

test('storage that throws costs the memory and nothing else', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }
  });
  for (const path of ['/', '/lock-down/exchange-2007/', '/a-z/', '/404.html']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.getByRole('button', { name: /^Theme:/ }).click();
  await expect(page.getByRole('button', { name: 'Theme: light' })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeVisible();
});

/** Sum of all layout shifts since the page began, as the browser counts them (Layout Instability API). */
function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 50);
  });
}
