import { readFileSync } from 'node:fs';
import { site } from '../../src/site.ts';
import { expect, test } from './fixtures.ts';

interface Wording {
  row: string;
  typed: string;
  finished?: boolean;
  outcome: string;
  message?: string;
  repairs?: { label: string }[];
}

const block = site.blocks[0];
const wording: Wording[] = JSON.parse(
  readFileSync(new URL('../domain/cases/addresses/wording.json', import.meta.url), 'utf8'),
);
const network = 'Network, range or address with mask';

test.beforeEach(async ({ page }) => {
  await page.goto('/tools/subnet/');
});

test('says at once what somebody types, and proves it on the bar', async ({ page }) => {
  await page.getByLabel(network).fill('192.0.2.77 255.255.255.0');
  await expect(
    page.locator('output').getByText('192.0.2.0 mask 255.255.255.0 covers 192.0.2.0 to 192.0.2.255'),
  ).toBeVisible();
  await page.getByLabel('Is this address inside?').fill('192.0.3.0');
  await expect(page.getByText('No: 192.0.3.0 is outside, 1 address past the end.')).toBeVisible();
  await page.getByLabel('Is this address inside?').fill('192.0.2.1');
  await expect(page.getByText('Yes: 192.0.2.1 is inside, the 2nd of 256.')).toBeVisible();
});

test('tells a range that is no network into the fewest networks, with the reason', async ({ page }) => {
  await page.getByLabel(network).fill('192.0.2.1-192.0.2.6');
  await expect(page.locator('.several')).toContainText('192.0.2.1/32\n192.0.2.2/31\n192.0.2.4/31\n192.0.2.6/32', {
    useInnerText: true,
  });
  await expect(page.locator('.several')).toContainText('One network is not enough');
});

test('reads IPv6', async ({ page }) => {
  await page.getByLabel(network).fill('2001:db8::/126');
  await expect(page.locator('[data-value=last] code')).toHaveText('2001:db8::3');
  await expect(page.locator('[data-value=mask]')).toBeHidden();
});

test('waits while the text can still become right, and explains when it cannot', async ({ page }) => {
  const field = page.getByLabel(network);
  await field.fill('192.0.2');
  await expect(page.locator('.message')).toContainText('has four numbers; this has three so far.');
  await expect(field).toHaveAttribute('aria-invalid', 'false');
  await field.press('Tab');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('.message')).toContainText('"192.0.2" has three numbers');
  await expect(page.locator('.message mark')).toHaveText('192.0.2');
});

test('a repair is one key press, and puts the focus back into the field', async ({ page }) => {
  const field = page.getByLabel(network);
  await field.fill('192.0.2.O');
  await page.getByRole('button', { name: 'Use 192.0.2.0' }).press('Enter');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('192.0.2.0');
  await expect(field).toHaveAttribute('aria-invalid', 'false');
});

test('two fields, for people who copy from a dialog, and back', async ({ page }) => {
  await page.getByRole('button', { name: 'Two fields' }).click();
  await expect(page.getByLabel('Address', { exact: true })).toHaveValue(block.address);
  await page.getByLabel('Mask', { exact: true }).fill('255.255.255.0');
  await expect(page.locator('[data-value=cidr] code')).toHaveText(`${block.address}/24`);
  await page.getByLabel('Mask', { exact: true }).fill('255.0.255.0');
  await page.getByLabel('Mask', { exact: true }).press('Tab');
  await expect(page.getByLabel('Mask', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Address', { exact: true })).toHaveAttribute('aria-invalid', 'false');
  await page.getByLabel('Mask', { exact: true }).fill('255.255.254.0');
  await page.getByRole('button', { name: 'Two fields' }).click();
  await expect(page.getByLabel(network)).toHaveValue(`${block.address}/23`);
});

test('every row of the wording table is said on the page as it stands in the table', async ({ page }) => {
  test.setTimeout(120_000);
  const field = page.getByLabel(network);
  for (const { row, typed, finished, outcome, message, repairs = [] } of wording) {
    await field.fill(typed);
    if (finished !== false) await field.press('Tab');
    if (message) await expect(page.locator('.message'), row).toContainText(message);
    await expect(field, row).toHaveAttribute('aria-invalid', String(outcome === 'refused'));
    for (const { label } of repairs) {
      // There is no list yet to open it as.
      if (label === 'Open as a list') continue;
      await expect(page.getByRole('button', { name: label, exact: true }), row).toBeVisible();
    }
  }
});

test('a megabyte neither hangs the page nor breaks it', async ({ page }) => {
  const field = page.getByLabel(network);
  await field.focus();
  await field.evaluate((input: HTMLInputElement) => {
    input.value = '1.'.repeat(500_000);
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill('192.0.2.0/24');
  // What is spoken says the same a moment later.
  await expect(page.locator('output').first()).toContainText('192.0.2.0 mask 255.255.255.0 covers');
});

test('what is typed is shown as text, never as markup', async ({ page }) => {
  await page.getByLabel(network).fill('<img src=x onerror=alert(1)>');
  await page.getByLabel(network).press('Tab');
  await expect(page.locator('.message img')).toHaveCount(0);
  await expect(page.locator('.message')).toContainText('<img');
});

test('its code is fetched at the first sign of interest, and not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/lock-down/exchange-2003/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('SubnetCalculator.client'))).toEqual([]);
  await page.getByLabel(network).focus();
  await expect.poll(() => asked.filter((url) => url.includes('SubnetCalculator.client')).length).toBe(1);
});
