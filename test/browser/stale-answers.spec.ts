import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Types another text and looks at once, before anything that waits for a pause could be done. */
const seenAfter = (page: Page, field: string, text: string, answers: string): Promise<string> =>
  page.locator(field).evaluate(
    (element, [value, selector]) => {
      const input = element as HTMLTextAreaElement;
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
      return [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .map((one) => one.innerText.trim())
        .filter(Boolean)
        .join(' ');
    },
    [text, answers] as const,
  );

test('the header check shows no answer to what is not in its field any more', async ({ page }) => {
  await page.goto('/tools/headers/');
  await page.locator('#header-text').fill('Received: from x ([203.0.113.9]) by mx.example.com with SMTP; x');
  await expect(page.locator('[data-verdict]')).toContainText('203.0.113.9');
  const answers = 'header-check [data-answer]';
  expect(await seenAfter(page, '#header-text', 'Received: from y ([192.0.2.7]) by mx.example.com; x', answers)).toBe(
    '',
  );
  await expect(page.locator('[data-verdict]')).toContainText('192.0.2.7');
  await expect(page.locator('[data-verdict]')).toBeVisible();
});

test('the reply finder shows no reply to another text', async ({ page }) => {
  await page.goto('/replies/');
  await page.locator('#reply-line').fill('550 5.7.1 Unable to relay');
  await expect(page.locator('#reply-found')).toContainText('fit');
  const answers = '#reply-found, reply-finder section';
  expect(await seenAfter(page, '#reply-line', '552 5.2.2 mailbox full', answers)).toBe('');
  await expect(page.locator('#reason-mailbox-full')).toBeVisible();
});

test('the field on the home page does not say what another text was', async ({ page }) => {
  await page.goto('/');
  await page.locator('#anything').fill('192.0.2.7');
  await expect(page.locator('paste-anything [data-answer]')).toContainText('an IP address');
  expect(
    await seenAfter(page, '#anything', '550 5.1.1 No', 'paste-anything [data-answer], paste-anything button'),
  ).toBe('Look up What you paste stays in your browser.');
  await expect(page.locator('paste-anything [data-answer]')).toContainText('an SMTP reply');
});

test('the calculator shows no message about another network, and no result of another list', async ({ page }) => {
  await page.goto('/tools/subnet/');
  const network = page.locator('subnet-calculator [data-field="network"]').first();
  await network.fill('192.0.2.300');
  await expect(page.locator('subnet-calculator .message').first()).toContainText('300');
  expect(await seenAfter(page, 'subnet-calculator [data-field="network"]', '192.0.2.0/33', '.message')).toBe('');
  await expect(page.locator('subnet-calculator .message').first()).toContainText('33');
  await page.goto('/tools/subnet/#v=1&net=192.0.2.0/25,192.0.2.128/25');
  await expect(page.locator('[data-result=networks]')).toContainText('192.0.2.0/24');
  const lists = 'subnet-calculator output, [data-result]';
  expect(await seenAfter(page, '[data-list=networks]', '198.51.100.0/25', lists)).toBe('');
  await expect(page.locator('[data-result=networks]')).toContainText('198.51.100.0/25');
});

test('the allow-list builder says nothing of entries that are gone', async ({ page }) => {
  await page.goto('/tools/allow-list/');
  await page.locator('allow-list textarea').fill('192.0.2.300');
  await expect(page.locator('allow-list [data-messages]')).toContainText('Line 1');
  expect(await seenAfter(page, 'allow-list textarea', '192.0.2.0/33', 'allow-list [data-messages]')).toBe('');
  await expect(page.locator('allow-list [data-messages]')).toContainText('33');
});
