import type { Page } from '@playwright/test';
import { arrive, expect, test } from './fixtures.ts';

const guide = '/lock-down/exchange-2010/';

const panel = (page: Page) => page.locator('details.your-values');
const bar = (page: Page) => page.getByRole('region', { name: 'Filled in by a link' });
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const command = (page: Page, step: string) => page.locator(`#step-${step} pre`);

/** Opens the fields by keyboard; after a reload they are open where they were. */
async function openPanel(page: Page): Promise<void> {
  await panel(page).locator('summary').focus();
  if ((await panel(page).getAttribute('open')) === null) await page.keyboard.press('Enter');
  await expect(field(page, 'Server name')).toBeVisible();
}

test('what is refused stays in its field with its reason, whatever is typed elsewhere, until it is changed', async ({
  page,
}) => {
  await arrive(page, guide);
  await openPanel(page);
  const server = field(page, 'Server name');
  await server.fill('mail.contoso.local');
  await server.press('Tab');
  const reason = panel(page).locator('.refused', { hasText: 'without the domain: type mail.' });
  await expect(reason).toBeVisible();
  await expect(server).toHaveValue('mail.contoso.local');
  await page.keyboard.type('Filter');
  await page.keyboard.press('Tab');
  await expect(command(page, 'check-connector')).toContainText('HUB01\\Filter');
  await expect(server).toHaveValue('mail.contoso.local');
  await expect(reason).toBeVisible();
  await server.fill('mail');
  await expect(reason).toHaveCount(0);
  await expect(command(page, 'check-connector')).toContainText('mail\\Filter');
  await server.fill('a b');
  await server.press('Tab');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(server).toHaveValue('');
  await expect(server).not.toHaveAttribute('aria-invalid');
});

test('what is refused is still there after a reload and in the next guide, and no command has it', async ({ page }) => {
  await arrive(page, guide);
  await openPanel(page);
  const server = field(page, 'Server name');
  await server.fill('mail.contoso.local');
  await server.press('Tab');
  await page.keyboard.type('Filter');
  await expect.poll(() => page.url()).toContain('server=mail.contoso.local&connector=Filter');
  await page.reload();
  const expectRefused = async () => {
    await expect(panel(page).locator('summary')).toContainText(/\b1 of \d filled in, 1 not used/);
    await openPanel(page);
    await expect(server).toHaveValue('mail.contoso.local');
    await expect(server).toHaveAttribute('aria-invalid', 'true');
    await expect(panel(page).locator('.refused', { hasText: 'without the domain: type mail.' })).toBeVisible();
    expect((await page.locator('article pre').allTextContents()).join()).not.toContain('contoso');
    await expect(bar(page)).toBeHidden();
  };
  await expectRefused();
  await expect(command(page, 'check-connector')).toContainText('HUB01\\Filter');
  await page
    .getByRole('navigation', { name: 'Exchange 2010', exact: true })
    .getByRole('link', { name: 'Let the filter in' })
    .click();
  await expect(page).toHaveURL(/permissions\/exchange-2010\/#/);
  await expectRefused();
  // What is given to others has only what commands use.
  await expect(panel(page).locator('copy-button')).toHaveAttribute('data-text', /#connector=Filter$/);
  await server.fill('mail');
  await expect(server).not.toHaveAttribute('aria-invalid');
});

test('a text that is too long to keep takes no other value with it', async ({ page }) => {
  await arrive(page, guide);
  await openPanel(page);
  await field(page, 'Server name').fill('MX-LON');
  await field(page, 'Name of the filter’s connector').fill('é'.repeat(5000));
  await field(page, 'Name of the filter’s connector').press('Tab');
  await expect(field(page, 'Name of the filter’s connector')).toHaveAttribute('aria-invalid', 'true');
  await expect.poll(() => new URL(page.url()).hash).toBe('#server=MX-LON');
  await page.reload();
  await expect(command(page, 'create-connector-in-shell')).toContainText('-Server MX-LON ');
});

test('a field shows the stand-in of this page, as an example', async ({ page }) => {
  for (const [version, name] of [
    ['2010', 'HUB01'],
    ['2016', 'EX01'],
  ] as const) {
    await arrive(page, `/lock-down/exchange-${version}/`);
    await openPanel(page);
    await expect(field(page, 'Server name')).toHaveAttribute('placeholder', `Example: ${name}`);
  }
});

test('values reach all prose: the outcome, the preparation and what helps when mail stops', async ({ page }) => {
  await arrive(page, '/undo/exchange-2016/#folder=D:%5CFOL&server=MX-LON');
  await expect(page.locator('.outcome mark')).toHaveText(['D:\\FOL']);
  await arrive(page, '/lock-down/exchange-2016/#connector=Filter&own-connector=Scanners&server=MX-LON');
  await expect(page.locator('section.if-mail-stops mark').first()).toBeAttached();
  // What is left is no prose of the guide.
  const left = await page.locator('article').evaluate((article) => {
    const copy = article.cloneNode(true) as Element;
    for (const other of copy.querySelectorAll('nav, svg, work-sheet, .facts, [aria-labelledby=help], #sources-section'))
      other.remove();
    return (copy.textContent ?? '').match(/(?:EX01|From MailRoute|Internal anonymous).{0,30}/g) ?? [];
  });
  expect(left).toEqual([]);
});

test('a name that is filled in stands for nothing any more', async ({ page }) => {
  for (const [path, before, after] of [
    ['/permissions/exchange-2016/', 'EX01 stands for your Mailbox server.', 'MX-LON is your Mailbox server.'],
    ['/undo/exchange-2016/', 'EX01 stands for the server that', 'MX-LON is the server that'],
  ] as const) {
    await arrive(page, path);
    await openPanel(page);
    const words = page.locator('section.before-you-start');
    await expect(words).toContainText(before);
    await field(page, 'Server name').fill('MX-LON');
    await expect(words).toContainText(after);
    await expect(words).not.toContainText('stands for');
    await field(page, 'Server name').fill('');
    await expect(words).toContainText(before);
  }
});

test('the reader’s own values are no news in the next guide; what a link brought is', async ({ page }) => {
  const next = (name: string) =>
    page.getByRole('navigation', { name: 'Exchange 2010', exact: true }).getByRole('link', { name });
  await arrive(page, guide);
  await openPanel(page);
  await field(page, 'Server name').fill('MX-LON');
  await next('Let the filter in').click();
  await expect(page).toHaveURL(/permissions\/exchange-2010\/#server=MX-LON$/);
  await expect(page.locator('#step-find-log-folder pre')).toContainText('MX-LON');
  await expect(bar(page)).toBeHidden();
  await page.reload();
  await expect(page.locator('#step-find-log-folder pre')).toContainText('MX-LON');
  await expect(bar(page)).toBeHidden();
  await arrive(page, 'about:blank');
  await arrive(page, `${guide}#server=MX-PAR`);
  await expect(bar(page)).toBeVisible();
  await next('Let the filter in').click();
  await expect(bar(page)).toBeVisible();
});

test('what was typed a moment ago is kept, whichever way the page is left', async ({ page }) => {
  await page.goto('/network/');
  await arrive(page, guide);
  await openPanel(page);
  await field(page, 'Server name').fill('MX-LON');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'IP addresses' })).toBeVisible();
  await page.goForward();
  await expect(page).toHaveURL(/#server=MX-LON$/);
  await expect(command(page, 'create-connector-in-shell')).toContainText('-Server MX-LON ');
  // A reload begins with a key, or with a press outside of the page.
  await openPanel(page);
  await field(page, 'Server name').fill('MX-PAR');
  await page.keyboard.press('Control');
  expect(new URL(page.url()).hash).toBe('#server=MX-PAR');
  await field(page, 'Server name').fill('MX-ROM');
  await page.evaluate(() => dispatchEvent(new Event('blur')));
  expect(new URL(page.url()).hash).toBe('#server=MX-ROM');
});

test('what is heard of a step has the reader’s values, and follows them', async ({ page }) => {
  await arrive(page, `${guide}#server=MX-LON`);
  await expect(page.locator('ticket-menu.step-menu').first()).toBeAttached();
  const names = () =>
    page.locator('article').evaluate((article) => ({
      links: [...article.querySelectorAll('.step > a')].map(({ ariaLabel }) => ariaLabel).join('\n'),
      menus: [...article.querySelectorAll('.step ticket-menu button')].map(({ ariaLabel }) => ariaLabel).join('\n'),
      copies: [...article.querySelectorAll('.step .code button')].map(({ ariaLabel }) => ariaLabel).join('\n'),
      reported: [...article.querySelectorAll('#report-step option')].map(({ textContent }) => textContent).join('\n'),
    }));
  const before = await names();
  for (const part of ['links', 'menus', 'reported'] as const) {
    expect(before[part]).toContain('MX-LON');
    expect(before[part]).not.toContain('HUB01');
  }
  await openPanel(page);
  await field(page, 'Server name').fill('MX-PAR');
  const after = await names();
  for (const part of ['links', 'menus', 'reported'] as const) {
    expect(after[part]).toBe(before[part].replaceAll('MX-LON', 'MX-PAR'));
  }
  expect(after.copies).toBe(before.copies);
});

const longValues = new URLSearchParams({
  folder: 'D:\\Exchange\\Documentation\\ChangeRequests\\CHG0012345\\Baseline-before-lock',
  server: 'MAILBOX-SERVER1',
  sender: 'a-very-long-mailbox-name.of.somebody@subdomain.of.a-long-domain-name.example.org',
});

for (const width of [320, 375]) {
  test(`no word of the reader’s own values is torn at ${width} pixels, in commands and in sentences`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await arrive(page, `/lock-down/exchange-2016/#${longValues}`);
    await expect(page.locator('mark.yours').first()).toBeAttached();
    const torn = await page.locator('article').evaluate((article) => {
      const found: string[] = [];
      const range = document.createRange();
      for (const place of article.querySelectorAll(':is(pre, p, li):has(mark.yours)')) {
        const letters: { letter: string; top: number; isOwn: boolean }[] = [];
        const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (node.parentElement?.closest('pre, figcaption, p, li') !== place) continue;
          const isOwn = node.parentElement?.closest('mark.yours') !== null;
          for (const [index, letter] of [...(node as Text).data].entries()) {
            range.setStart(node, index);
            range.setEnd(node, index + 1);
            const top = [...range.getClientRects()].find((box) => box.width > 0)?.top ?? Number.NaN;
            letters.push({ letter, top, isOwn });
          }
        }
        for (const [index, { letter, top, isOwn }] of letters.entries()) {
          const before = letters[index - 1];
          if (!before || !(top > before.top + 8) || !(isOwn || before.isOwn)) continue;
          if (/[\s\\/,:=@]/.test(before.letter) || /[\s.@]/.test(letter)) continue;
          found.push(letters.map((one, at) => `${at === index ? '⏎' : ''}${one.letter}`).join(''));
        }
      }
      return found;
    });
    expect(torn).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test('a reload keeps the place of the reader while their fields are open', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await arrive(page, '/lock-down/exchange-2016/');
  const panel = page.locator('details.your-values');
  await panel.locator('summary').click();
  await page.getByLabel('Server name', { exact: true }).fill('MX-LON');
  const step = page.locator('.step').nth(7);
  const topOf = () => step.evaluate((one) => Math.round(one.getBoundingClientRect().top));
  await step.evaluate((one) => scrollTo({ top: scrollY + one.getBoundingClientRect().top - 300, behavior: 'instant' }));
  await page.keyboard.press('Tab');
  await expect(page).toHaveURL(/#server=MX-LON$/);
  const before = await topOf();
  await page.reload();
  await expect(panel).toHaveAttribute('open', '');
  await expect.poll(async () => Math.abs((await topOf()) - before)).toBeLessThan(3);
  await panel.locator('summary').click();
  await page.reload();
  await expect(panel).not.toHaveAttribute('open');
});
