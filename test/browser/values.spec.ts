import type { Page } from '@playwright/test';
import { arrive, expect, test } from './fixtures.ts';

const guide = '/lock-down/exchange-2010/';

const panel = (page: Page) => page.locator('details.your-values');
const bar = (page: Page) => page.getByRole('region', { name: 'Filled in by a link' });
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const command = (page: Page, step: string) => page.locator(`#step-${step} pre`);

async function openPanel(page: Page): Promise<void> {
  await panel(page).locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(field(page, 'Server name')).toBeVisible();
}

test('by keyboard alone: what is typed once stands in every command, and in what is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await arrive(page, guide);
  await openPanel(page);
  await page.keyboard.press('Tab');
  await expect(field(page, 'Server name')).toBeFocused();
  await page.keyboard.type('MX-LON');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Filter “A” $1');
  await page.keyboard.press('Tab');
  await expect(command(page, 'check-connector')).toContainText('Get-ReceiveConnector "MX-LON\\Filter `“A`” `$1" |');
  await expect(command(page, 'create-connector-in-shell')).toContainText('-Server MX-LON -Custom');
  await expect(page.locator('#step-read-log')).toContainText('On MX-LON, open the newest file');
  await expect(panel(page).getByRole('status').last()).toContainText('places on this page are updated.');
  await page
    .locator('#step-check-connector')
    .getByRole('button', { name: /^Copy this/ })
    .press('Enter');
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await expect
    .poll(clipboard)
    .toMatch(/^Get-ReceiveConnector "MX-LON\\Filter `“A`” `\$1" \| Format-List Enabled,Bindings,/);
  // Not by colour alone.
  const mark = command(page, 'check-connector').locator('mark').first();
  expect(await mark.evaluate((element) => getComputedStyle(element).borderBottomStyle)).toBe('dotted');
  await expect
    .poll(() => new URL(page.url()).hash)
    .toBe('#server=MX-LON&connector=Filter%20%E2%80%9CA%E2%80%9D%20%241');
  await page.getByRole('button', { name: 'Copy link with my values' }).press('Enter');
  await expect.poll(clipboard).toBe(page.url());
});

test('a link fills in the page, says so, and its step is reached and marked', async ({ page }) => {
  await arrive(page, `${guide}#step-create-own-connector&server=MX-LON&senders=10.0.6.0/24`);
  const step = page.locator('#step-create-own-connector');
  await expect(step.locator('pre')).toContainText('-Server MX-LON -Custom');
  await expect(step.locator('pre')).toContainText('-RemoteIPRanges 10.0.6.0-10.0.6.255 -PermissionGroups');
  await expect(step).toBeInViewport();
  expect(await step.evaluate((element) => element.matches(':target'))).toBe(true);
  await expect(bar(page)).toContainText('A link has filled in 2 values. Check them before you run a command.');
  expect(new URL(page.url()).hash).toBe('#step-create-own-connector&server=MX-LON&senders=10.0.6.0/24');
  await bar(page).getByRole('button', { name: 'Clear them' }).click();
  await expect(bar(page)).toBeHidden();
  await expect(step.locator('pre')).toContainText('-Server HUB01 -Custom');
  await expect(page.locator('mark.yours')).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe('#step-create-own-connector');
});

test('“Check it” opens the fields, and the bar stays away after a reload', async ({ page }) => {
  await arrive(page, `${guide}#server=MX-LON`);
  await bar(page).getByRole('button', { name: 'Check it' }).press('Enter');
  await expect(field(page, 'Server name')).toBeFocused();
  await expect(field(page, 'Server name')).toHaveValue('MX-LON');
  await expect(bar(page)).toBeHidden();
  await page.reload();
  await expect(command(page, 'create-connector-in-shell')).toContainText('-Server MX-LON ');
  await expect(bar(page)).toBeHidden();
});

test('a plain anchor works as ever, and keeps the values in the address', async ({ page }) => {
  await arrive(page, `${guide}#step-create-folder`);
  await expect(panel(page)).toBeAttached();
  expect(await page.locator('#step-create-folder').evaluate((element) => element.matches(':target'))).toBe(true);
  expect(new URL(page.url()).hash).toBe('#step-create-folder');
  await openPanel(page);
  await field(page, 'Server name').fill('MX-LON');
  await expect.poll(() => new URL(page.url()).hash).toBe('#step-create-folder&server=MX-LON');
  await page
    .locator('#step-check-version')
    .getByRole('link', { name: /^Link to/ })
    .click();
  await expect.poll(() => new URL(page.url()).hash).toBe('#step-check-version&server=MX-LON');
  expect(await page.locator('#step-check-version').evaluate((element) => element.matches(':target'))).toBe(true);
  await page.goBack();
  await expect.poll(() => new URL(page.url()).hash).toBe('#step-create-folder&server=MX-LON');
  await expect(page.locator('#step-create-folder')).toBeInViewport();
  await page.goForward();
  await expect(page.locator('#step-check-version')).toBeInViewport();
  await expect(command(page, 'create-connector-in-shell')).toContainText('-Server MX-LON ');
});

test('another link in the same tab brings its values; back brings the former ones', async ({ page }) => {
  await arrive(page, `${guide}#server=MX1`);
  await expect(command(page, 'create-connector-in-shell')).toContainText('-Server MX1 ');
  await page.evaluate(() => {
    location.hash = '#step-check-connector&server=MX2&connector=Filter';
  });
  await expect(command(page, 'check-connector')).toContainText('"MX2\\Filter"');
  await expect(page.locator('#step-check-connector')).toBeInViewport();
  await page.goBack();
  await expect(command(page, 'check-connector')).toContainText('"MX1\\From MailRoute"');
});

test('a guide that is opened from here gets the values, and the link stays plain', async ({ page }) => {
  await arrive(page, `${guide}#server=MX-LON`);
  await expect(bar(page)).toBeVisible();
  const link = page
    .getByRole('navigation', { name: 'Exchange 2010', exact: true })
    .getByRole('link', { name: 'Let the filter in' });
  await link.click();
  await expect(page).toHaveURL(/\/permissions\/exchange-2010\/#server=MX-LON$/);
  await expect(page.locator('#step-find-log-folder pre')).toContainText('Get-TransportServer MX-LON');
  await expect(panel(page)).toBeAttached();
  await page.goBack();
  await expect(command(page, 'create-connector-in-shell')).toContainText('-Server MX-LON ');
  await expect(link).toHaveAttribute('href', '/permissions/exchange-2010/');
});

test('the dialog of Exchange 2003 and the tests follow too', async ({ page }) => {
  await arrive(
    page,
    '/lock-down/exchange-2003/#senders=10.0.6.0/24,10.0.5.9&host=mx.corp.example&mailbox=o%27brien@corp.example',
  );
  await expect(page.locator('.dialog').filter({ hasText: 'Only the list below' })).toContainText(
    '10.0.6.0 (255.255.255.0), 10.0.5.9',
  );
  await expect(page.locator('pre', { hasText: "RCPT TO:<o'brien@corp.example>" }).first()).toBeAttached();
});

for (const [fragment, label, reason] of [
  ['server=EX01%22;%20Remove-Mailbox%20*', 'Server name', '"\\"" cannot be part of it.'],
  ['server=-Confirm:$false', 'Server name', '":" cannot be part of it.'],
  ['server=%3Cimg%20src=x%20onerror=alert(1)%3E', 'Server name', '"<" cannot be part of it.'],
  ['server=a%0Acalc', 'Server name', 'cannot be seen (U+000A)'],
  ['server=a%00b', 'Server name', 'cannot be seen (U+0000)'],
  ['server=%E2%80%AEtxet', 'Server name', 'cannot be seen (U+202E)'],
  ['server=%EF%BC%A5%EF%BC%B801', 'Server name', '"Ｅ" cannot be part of it.'],
  [`server=${'x'.repeat(2000)}`, 'Server name', 'This has 1,001 characters, far too many.'],
  ['connector=x%0Dy', 'Name of the filter’s connector', 'cannot be seen (U+000D)'],
  ['senders=0.0.0.0/0', 'Your own senders', 'it would let in far too many'],
  ['senders=10.0.0.1%3Bcalc', 'Your own senders', '"calc" is not an address'],
  ['folder=C:%5Ca%60b', 'Folder for the saved state', '"`" cannot be used in this path.'],
  ['mailbox=a%3E%0D%0ADATA@x.example', 'Mailbox on your server', 'cannot be seen'],
] as const) {
  test(`a hostile link is refused next to its field, and commands keep the stand-in: ${fragment.slice(0, 50)}`, async ({
    page,
  }) => {
    // A mailbox is typed in the proof.
    const address = label.startsWith('Mailbox') ? '/verify/exchange-2010/' : guide;
    await arrive(page, address);
    const before = await page.locator('article pre').allTextContents();
    await arrive(page, `${address}#${fragment}`);
    await page.reload();
    await expect(bar(page)).toContainText('1 value of the link was not used.');
    await bar(page).getByRole('button', { name: 'Check it' }).click();
    await expect(field(page, label)).toBeFocused();
    await expect(field(page, label)).toHaveAttribute('aria-invalid', 'true');
    const text = reason.replaceAll('\\"', '"');
    await expect(panel(page).locator('.refused', { hasText: text })).toBeVisible();
    expect(await page.locator('article pre').allTextContents()).toEqual(before);
    await expect(page.locator('mark.yours, article img')).toHaveCount(0);
  });
}

for (const fragment of [
  '#&&&==&=',
  '#server',
  '#server=',
  '#__proto__=x&constructor=y',
  `#server=${'x'.repeat(9000)}`,
  '#%',
  '#nowhere&server',
]) {
  test(`a fragment that brings nothing changes nothing: ${fragment.slice(0, 30)}`, async ({ page }) => {
    await arrive(page, guide + fragment);
    await expect(panel(page)).toBeAttached();
    await expect(bar(page)).toBeHidden();
    await expect(page.locator('mark.yours')).toHaveCount(0);
    expect(page.url().endsWith(fragment)).toBe(true);
  });
}

test('what somebody is typing is not wrong until they leave the field, and never reaches a command', async ({
  page,
}) => {
  await arrive(page, guide);
  await openPanel(page);
  const senders = field(page, 'Your own senders');
  await senders.fill('10.0.6.');
  await expect(senders).not.toHaveAttribute('aria-invalid');
  await expect(command(page, 'create-own-connector')).toContainText('10.0.5.20,10.0.5.21');
  await senders.press('Tab');
  await expect(senders).toHaveAttribute('aria-invalid', 'true');
  await senders.fill('10.0.6.1');
  await expect(senders).not.toHaveAttribute('aria-invalid');
  await expect(command(page, 'create-own-connector')).toContainText('-RemoteIPRanges 10.0.6.1 -');
});

test('nothing is asked of a server and nothing is stored when values are typed', async ({ page }) => {
  await arrive(page, guide, { waitUntil: 'networkidle' });
  await openPanel(page);
  // The last file that comes by itself, once the browser has nothing else to do.
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /qr-code/.test(name)));
  const asked: string[] = [];
  // With a new address the browser may look at the icon again.
  page.on('request', (request) => !request.url().endsWith('/favicon.svg') && asked.push(request.url()));
  await field(page, 'Server name').fill('MX-SECRET');
  await expect.poll(() => page.url()).toContain('MX-SECRET');
  expect(asked).toEqual([]);
  expect(
    await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])),
  ).not.toContain('SECRET');
});

test('nothing moves when the work sheet arrives, at any width, with and without values', async ({ page }) => {
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    for (const fragment of ['', '#steps', '#step-create-folder', '#steps&server=MX-LON', '#help']) {
      await arrive(page, 'about:blank');
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
            (globalThis as { shifted?: number }).shifted =
              ((globalThis as { shifted?: number }).shifted ?? 0) + (shift.hadRecentInput ? 0 : shift.value);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await arrive(page, guide + fragment);
      await expect(panel(page)).toBeAttached();
      await expect(page.locator('.tick').first()).toBeAttached();
      const shifted = await page.evaluate(
        () =>
          new Promise((done) =>
            requestAnimationFrame(() =>
              requestAnimationFrame(() => done((globalThis as { shifted?: number }).shifted ?? 0)),
            ),
          ),
      );
      expect(shifted, `${width} ${fragment}`).toBe(0);
    }
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the stand-ins stay, and no place is kept for what is not there', async ({ page }) => {
    await arrive(page, `${guide}#server=MX-LON`);
    await expect(command(page, 'create-connector-in-shell')).toContainText('-Server HUB01 ');
    await expect(page.locator('work-sheet')).toBeHidden();
    await expect(page.locator('.report')).toBeHidden();
  });
});
